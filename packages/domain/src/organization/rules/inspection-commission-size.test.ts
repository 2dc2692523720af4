import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { inspectionCommissionSize } from './inspection-commission-size.js';

const book = rulebookOf([inspectionCommissionSize]);

type CommissionOf =
  | 'CENTRAL'
  | 'PROVINCE'
  | 'HANOI_OR_HO_CHI_MINH_CITY'
  | 'THANH_HOA_OR_NGHE_AN'
  | 'DISTRICT'
  | 'UPPER_GRASSROOTS'
  | 'COMMUNE';

const judgeMembers = (asOf: string, commissionOf: CommissionOf | null, members: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(inspectionCommissionSize, 'members', { commissionOf, members })],
  });

const boundsOf = (asOf: string, commissionOf: CommissionOf) => {
  const lawful = Array.from({ length: 40 }, (_, members) => members).filter(
    (members) => judgeMembers(asOf, commissionOf, members).checks[0]?.outcome === 'MET',
  );
  return [lawful.at(0) ?? null, lawful.at(-1) ?? null];
};

describe('an inspection commission', () => {
  it.each([
    { commissionOf: 'CENTRAL', in2020: [19, 21], in2025: [23, 25] },
    { commissionOf: 'PROVINCE', in2020: [9, 11], in2025: [11, 13] },
    { commissionOf: 'HANOI_OR_HO_CHI_MINH_CITY', in2020: [13, 15], in2025: [13, 15] },
    { commissionOf: 'THANH_HOA_OR_NGHE_AN', in2020: [11, 13], in2025: [11, 13] },
    { commissionOf: 'DISTRICT', in2020: [7, 9], in2025: [null, null] },
    { commissionOf: 'UPPER_GRASSROOTS', in2020: [5, 7], in2025: [null, null] },
    { commissionOf: 'COMMUNE', in2020: [null, null], in2025: [3, 7] },
  ] as const)('of $commissionOf has $in2020 members until 29 May 2025 and $in2025 from the day after', (given) => {
    for (const asOf of ['2020-02-14', '2020-02-15', '2025-05-29']) {
      expect(boundsOf(asOf, given.commissionOf)).toEqual(given.in2020);
    }
    for (const asOf of ['2025-05-30', '2025-05-31', '2026-04-10', '2026-04-11', '2026-04-12']) {
      expect(boundsOf(asOf, given.commissionOf)).toEqual(given.in2025);
    }
  });

  it.each([
    { asOf: '2025-05-29', rule: 'OR-013', outcome: 'NOT_MET' },
    { asOf: '2025-05-30', rule: 'OR-015', outcome: 'NOT_MET' },
    { asOf: '2026-04-10', rule: 'OR-015', outcome: 'NOT_MET' },
    { asOf: '2026-04-11', rule: 'OR-017', outcome: 'MET' },
    { asOf: '2026-04-12', rule: 'OR-017', outcome: 'MET' },
  ])('with too many members is $outcome on $asOf under $rule: unread sizes of 2026 only warn', (given) => {
    expect(judgeMembers(given.asOf, 'PROVINCE', 14)).toMatchObject({
      outcome: given.outcome,
      checks: [{ rule: given.rule, outcome: 'NOT_MET' }],
    });
  });

  it('is not judged on 13 February 2020', () => {
    expect(judgeMembers('2020-02-13', 'PROVINCE', 9).checks).toEqual([]);
  });

  it.each([
    { commissionOf: null, members: 9, missing: ['commissionOf'] },
    { commissionOf: 'DISTRICT', members: null, missing: ['members'] },
  ] as const)('is not known to be lawful without $missing', ({ commissionOf, members, missing }) => {
    expect(judgeMembers('2021-01-01', commissionOf, members)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});
