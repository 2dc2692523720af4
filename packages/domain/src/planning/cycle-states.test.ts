import { describe, expect, it } from 'vitest';
import { codesOf } from '../kernel/index.js';
import { entryStateAfter, isListing, isOpenCycle, transitionsFrom } from './cycle-states.js';
import { CYCLE_PURPOSES, CYCLE_STATES, PLAN_ACTS } from './vocabulary.js';
import type { CyclePurpose, CycleState } from './vocabulary.js';

const actsFrom = (state: CycleState, purpose: CyclePurpose = 'BUILD') =>
  transitionsFrom(state, purpose).map(({ act, to }) => `${act} ${to}`);

/** Every state that can be reached from a state, itself included. */
function reachable(state: CycleState, purpose: CyclePurpose, seen = new Set<CycleState>()): ReadonlySet<CycleState> {
  if (seen.has(state)) return seen;
  seen.add(state);
  for (const { to } of transitionsFrom(state, purpose)) reachable(to, purpose, seen);
  return seen;
}

describe('a cycle that builds or reviews a plan', () => {
  it.each([
    ['DRAFT', ['NOMINATE NOMINATING']],
    ['NOMINATING', ['POLL POLLING']],
    ['POLLING', ['APPRAISE APPRAISING']],
    ['APPRAISING', ['SUBMIT SUBMITTED']],
    ['SUBMITTED', ['APPROVE APPROVED', 'RETURN RETURNED']],
    ['RETURNED', ['NOMINATE NOMINATING']],
    ['APPROVED', ['CONFIRM CONFIRMED', 'REVIEW UNDER_REVIEW', 'CLOSE CLOSED']],
    ['CONFIRMED', ['REVIEW UNDER_REVIEW', 'CLOSE CLOSED']],
    ['UNDER_REVIEW', ['APPROVE APPROVED']],
    ['CLOSED', []],
  ] as const)('goes on from %s by %j', (state, acts) => {
    expect(actsFrom(state)).toEqual(acts);
    expect(actsFrom(state, 'REVIEW')).toEqual(acts);
  });

  it('reaches every state but NOTED from its draft', () => {
    expect([...reachable('DRAFT', 'BUILD')].toSorted()).toEqual(
      codesOf(CYCLE_STATES)
        .filter((state) => state !== 'NOTED')
        .toSorted(),
    );
  });
});

describe('an orientation', () => {
  it('is noted where a plan is approved', () => {
    expect(actsFrom('SUBMITTED', 'ORIENT')).toEqual(['NOTE NOTED', 'RETURN RETURNED']);
    expect(actsFrom('NOTED', 'ORIENT')).toEqual(['CLOSE CLOSED']);
  });

  it('is never approved, confirmed or put under review, whatever its state', () => {
    const reached = reachable('DRAFT', 'ORIENT');
    expect(['APPROVED', 'CONFIRMED', 'UNDER_REVIEW'].filter((state) => reached.has(state as CycleState))).toEqual([]);
    for (const state of codesOf(CYCLE_STATES)) {
      expect(actsFrom(state, 'ORIENT').filter((act) => /^(APPROVE|CONFIRM|REVIEW) /.test(act))).toEqual([]);
    }
  });
});

describe('the list of people', () => {
  it('is open in the draft, while nominations are taken and under review', () => {
    expect(codesOf(CYCLE_STATES).filter((state) => isListing({ state }))).toEqual([
      'DRAFT',
      'NOMINATING',
      'UNDER_REVIEW',
    ]);
  });

  it('is moved on by polling, appraisal and approval and by no other act', () => {
    const moves = codesOf(PLAN_ACTS).map((act) => [act, entryStateAfter(act, 'PROPOSED')]);
    expect(moves.filter(([, to]) => to !== 'PROPOSED')).toEqual([
      ['POLL', 'POLLED'],
      ['APPROVE', 'APPROVED'],
    ]);
    expect(entryStateAfter('APPRAISE', 'POLLED')).toBe('APPRAISED');
    expect(entryStateAfter('APPROVE', 'REMOVED')).toBe('REMOVED');
  });
});

describe('a second cycle of the same purpose', () => {
  it.each(codesOf(CYCLE_PURPOSES))('waits for the first one for %s until that is decided', (purpose) => {
    expect(isOpenCycle({ state: 'SUBMITTED', purpose })).toBe(true);
    expect(isOpenCycle({ state: 'RETURNED', purpose })).toBe(true);
    expect(isOpenCycle({ state: 'CLOSED', purpose })).toBe(false);
  });

  it('may follow an approved review, not an approved plan', () => {
    expect(isOpenCycle({ state: 'APPROVED', purpose: 'REVIEW' })).toBe(false);
    expect(isOpenCycle({ state: 'APPROVED', purpose: 'BUILD' })).toBe(true);
    expect(isOpenCycle({ state: 'CONFIRMED', purpose: 'BUILD' })).toBe(true);
    expect(isOpenCycle({ state: 'NOTED', purpose: 'ORIENT' })).toBe(false);
  });
});
