import { describe, expect, it } from 'vitest';
import { codesOf, plainDate } from '../kernel/index.js';
import { decideRemoval, FITTING_EVIDENCE } from './decide-removal.js';
import type { RemovalRequest } from './decide-removal.js';
import { codesRefused, entryId, entryOf } from './plan.test.data.js';
import { PLAN_ENTRY_STATES, REMOVAL_EVIDENCE, REMOVAL_GROUNDS } from './vocabulary.js';

const requestOf = (given: Partial<RemovalRequest> = {}): RemovalRequest => ({
  entry: entryId('head/a'),
  ground: 'DISCIPLINE',
  evidence: 'DISCIPLINE_DECISION',
  document: 'QĐ 12-QĐ/UBKT',
  ...given,
});
const today = plainDate('2024-02-01');
const remove = (given: Partial<RemovalRequest> = {}, entry: ReturnType<typeof entryOf> | null = entryOf('head', 'a')) =>
  decideRemoval(entry, requestOf(given), today);

describe('taking somebody out of the plan', () => {
  it('ends the entry on the day with its ground and evidence', () => {
    expect(remove()).toEqual({
      ok: true,
      value: {
        entry: entryId('head/a'),
        state: 'REMOVED',
        ground: 'DISCIPLINE',
        evidence: 'DISCIPLINE_DECISION',
        document: 'QĐ 12-QĐ/UBKT',
        validUntil: '2024-02-01',
      },
    });
  });

  it('withdraws a proposal that is not approved yet', () => {
    expect(remove({}, entryOf('head', 'a', { state: 'POLLED' }))).toMatchObject({
      value: { state: 'WITHDRAWN', ground: null },
    });
  });

  it('takes for each ground the evidence of its kind and no other', () => {
    for (const ground of codesOf(REMOVAL_GROUNDS)) {
      const accepted = codesOf(REMOVAL_EVIDENCE).filter((evidence) => remove({ ground, evidence }).ok);
      expect(accepted).toEqual(FITTING_EVIDENCE[ground]);
      expect(accepted.length).toBeGreaterThan(0);
    }
  });

  it('needs ground, evidence and document, and says all that is missing', () => {
    expect(codesRefused(remove({ ground: null, document: ' ' }))).toEqual(['GROUND_MISSING', 'DOCUMENT_MISSING']);
    expect(codesRefused(remove({ evidence: null, document: null }))).toEqual([
      'EVIDENCE_DOES_NOT_FIT',
      'DOCUMENT_MISSING',
    ]);
    expect(codesRefused(remove({ ground: null }, null))).toEqual(['ENTRY_NOT_FOUND', 'GROUND_MISSING']);
  });

  it.each(codesOf(PLAN_ENTRY_STATES))(
    'of an entry that is %s is possible as long as it waits or is approved',
    (state) => {
      const isLive = ['PROPOSED', 'POLLED', 'APPRAISED', 'APPROVED'].includes(state);
      expect(codesRefused(remove({}, entryOf('head', 'a', { state })))).toEqual(isLive ? [] : ['ENTRY_NOT_LIVE']);
    },
  );

  it.each([
    ['2024-01-31', []],
    ['2024-02-01', ['ENTRY_BEGINS_TODAY']],
    ['2024-02-02', ['ENTRY_NOT_LIVE']],
  ])('of an entry that begins on %s is answered on 1 February 2024 with %j', (validFrom, codes) => {
    expect(codesRefused(remove({}, entryOf('head', 'a', { validFrom: plainDate(validFrom) })))).toEqual(codes);
  });
});
