import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import type { ManagementLevel } from '../organization/index.js';
import type { WaiverRequest } from '../rule/index.js';
import { decideRevocation, decideWaiver } from './index.js';
import { book } from './plan.test.data.js';

const PROVINCE = 'PROVINCE_STANDING_COMMITTEE';
const DISTRICT = 'DISTRICT_STANDING_COMMITTEE';

const request: WaiverRequest = {
  series: 'planning.only-upwards',
  rule: null,
  scope: { person: 'cadre-1', post: null, cycle: 'cycle-1' },
  reason: { vi: 'Trường hợp đặc biệt', en: 'A special case' },
  authority: 'Ban Thường vụ Tỉnh ủy',
  grantedOn: plainDate('2023-09-01'),
  expiresOn: null,
};
const document = { number: '12-TB/TU', effectiveFrom: plainDate('2023-09-01'), effectiveUntil: null };

describe('a waiver', () => {
  it.each<{ covered: ManagementLevel[]; level: ManagementLevel; expected: string[] }>([
    { covered: [DISTRICT], level: DISTRICT, expected: [] },
    { covered: [DISTRICT, PROVINCE], level: PROVINCE, expected: [] },
    { covered: [DISTRICT, PROVINCE], level: DISTRICT, expected: ['WRONG_WAIVER_LEVEL'] },
    { covered: [DISTRICT], level: PROVINCE, expected: ['WRONG_WAIVER_LEVEL'] },
    { covered: [], level: PROVINCE, expected: ['NO_LEVEL_DECIDES'] },
  ])('of what $covered decides on, granted by $level: $expected', ({ covered, level, expected }) => {
    const decided = decideWaiver({ document, covered }, request, level, book);
    expect(decided.ok ? [] : decided.refusals.map(({ code }) => code)).toEqual(expected);
  });

  it('is refused with every reason: the level beside the missing document', () => {
    expect(decideWaiver({ document: null, covered: [PROVINCE] }, request, DISTRICT, book)).toMatchObject({
      refusals: [{ code: 'DOCUMENT_MISSING' }, { code: 'WRONG_WAIVER_LEVEL', levels: [PROVINCE] }],
    });
  });
});

describe('the end of a waiver that holds from 1 September 2023 and expires on 1 March 2024', () => {
  const held = { grantedOn: plainDate('2023-09-01'), expiresOn: plainDate('2024-03-01'), level: DISTRICT } as const;

  it.each([
    ['2023-09-01', ['WAIVER_BEGINS_LATER']],
    ['2023-09-02', []],
    ['2024-02-29', []],
    ['2024-03-01', ['WAIVER_ENDED']],
  ])('on %s is answered with %j', (day, expected) => {
    const ended = decideRevocation(held, DISTRICT, plainDate(day));
    expect(ended.ok ? [] : ended.refusals.map(({ code }) => code)).toEqual(expected);
  });

  it.each<[ManagementLevel, boolean]>([
    [PROVINCE, true],
    [DISTRICT, true],
    ['UNIT', false],
  ])('is for the level that granted it and those above: %s %s', (level, expected) => {
    expect(decideRevocation(held, level, plainDate('2024-01-01')).ok).toBe(expected);
  });
});
