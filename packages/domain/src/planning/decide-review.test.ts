import { describe, expect, it } from 'vitest';
import { idFromName } from '../kernel/index.js';
import { decideReview } from './decide-review.js';
import type { ReviewDecision } from './decide-review.js';
import type { PlanFacts } from './facts.js';
import { cadreId, codesRefused, cycleOf, entryId, entryOf, factsOf, on } from './plan.test.data.js';
import { postOf, slotId, slotOf } from './plan.test.data.js';

const keep = (person: string, reason = 'vẫn đủ điều kiện'): ReviewDecision => ({
  kind: 'KEEP',
  entry: entryId(`head/${person}`),
  reason,
});
const drop = (person: string, reason = 'có đơn'): ReviewDecision => ({
  kind: 'REMOVE',
  removal: {
    entry: entryId(`head/${person}`),
    ground: 'OWN_REQUEST',
    evidence: 'OWN_APPLICATION',
    document: 'đơn ngày 01/03/2024',
  },
  reason,
});
const add = (person: string, reason = 'nguồn mới'): ReviewDecision => ({
  kind: 'ADD',
  proposal: { slot: slotId('head'), person: cadreId(person), readiness: 'READY_NOW', rank: null, source: 'ON_SITE' },
  reason,
});
const entries = ['a', 'b', 'c'].map((name) => entryOf('head', name));
const review = (decisions: readonly ReviewDecision[], given: Partial<PlanFacts> = {}) =>
  decideReview(factsOf({ cycle: cycleOf({ state: 'UNDER_REVIEW' }), entries, ...given }), decisions, on('2024-03-01'));

describe('a review of the plan', () => {
  it('keeps, removes and adds, and gives the place that becomes free to who is added', () => {
    expect(review([keep('a'), drop('b'), add('d')])).toMatchObject({
      ok: true,
      value: {
        kept: [entryId('head/a')],
        removed: [{ entry: entryId('head/b'), state: 'REMOVED', ground: 'OWN_REQUEST', validUntil: '2024-03-01' }],
        added: [{ person: cadreId('d'), state: 'PROPOSED' }],
        notReviewed: [entryId('head/c')],
      },
    });
  });

  it('does not add beyond the limit where nobody leaves', () => {
    expect(codesRefused(review([add('d')]))).toEqual(['TOO_MANY_IN_SLOT']);
  });

  it('needs a reason for every decision', () => {
    expect(review([keep('a', ' '), drop('b', ''), add('d', '')])).toMatchObject({
      refusals: [
        { code: 'REASON_MISSING', place: 0 },
        { code: 'REASON_MISSING', place: 1 },
        { code: 'REASON_MISSING', place: 2 },
      ],
    });
  });

  it('does not decide twice on one entry, nor on one that is not there', () => {
    expect(codesRefused(review([keep('a'), drop('a'), keep('x'), drop('y')]))).toEqual([
      'DECIDED_TWICE',
      'ENTRY_NOT_FOUND',
      'ENTRY_NOT_FOUND',
    ]);
  });

  it('looks at the entries for the same posts in other cycles of the term, not at other posts', () => {
    const given = {
      cycle: cycleOf({ purpose: 'REVIEW' }),
      slots: [
        slotOf('review', { target: postOf('head') }),
        slotOf('head', { cycle: idFromName('PlanningCycle', 'build') }),
        slotOf('other', { cycle: idFromName('PlanningCycle', 'build') }),
      ],
      entries: [entryOf('head', 'a'), entryOf('other', 'b')],
    };
    expect(review([], given)).toMatchObject({ value: { notReviewed: [entryId('head/a')] } });
  });

  it('is refused while the list is closed', () => {
    expect(codesRefused(review([keep('a')], { cycle: cycleOf({ state: 'SUBMITTED' }) }))).toEqual([
      'CYCLE_STATE_FORBIDS',
    ]);
  });
});
