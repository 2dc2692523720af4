import { describe, expect, it } from 'vitest';
import { codesOf, period, plainDate } from '../kernel/index.js';
import { MANAGEMENT_LEVELS } from '../organization/index.js';
import type { ManagementLevel } from '../organization/index.js';
import { actLevels } from './act-levels.js';
import { decidePlan } from './decide-plan.js';
import type { PlanActRequest } from './decide-plan.js';
import type { PlanFacts } from './facts.js';
import {
  bodyOf,
  book,
  codesRefused,
  cycleOf,
  entryId,
  entryOf,
  factsOf,
  personOf,
  postOf,
  slotOf,
} from './plan.test.data.js';
import type { CycleState, PlanAct } from './vocabulary.js';
import { PLAN_ACTS } from './vocabulary.js';

const PROVINCE: ManagementLevel = 'PROVINCE_STANDING_COMMITTEE';
const DISTRICT: ManagementLevel = 'DISTRICT_STANDING_COMMITTEE';
const appraised = (slot: string, person: string) => entryOf(slot, person, { state: 'APPRAISED' });
const submitted = (given: Partial<PlanFacts> = {}) =>
  factsOf({ cycle: cycleOf({ state: 'SUBMITTED' }), entries: [appraised('head', 'a')], ...given });
const papers = { document: 'QĐ 100-QĐ/TU', reason: 'chưa đúng cơ cấu' };
const act = (
  facts: PlanFacts,
  request: Partial<PlanActRequest> & { readonly act: PlanAct },
  level: ManagementLevel = PROVINCE,
  day = '2023-10-01',
) => decidePlan(facts, { ...papers, ...request }, { level, on: plainDate(day) }, book);

describe('the way of a plan', () => {
  it('leads from draft to confirmation, and takes the entries with it', () => {
    let state: CycleState = 'DRAFT';
    let entries = [entryOf('head', 'a', { state: 'PROPOSED' })];
    const steps: [PlanAct, ManagementLevel][] = [
      ['NOMINATE', 'UNIT'],
      ['POLL', 'UNIT'],
      ['APPRAISE', PROVINCE],
      ['SUBMIT', 'UNIT'],
      ['APPROVE', PROVINCE],
      ['CONFIRM', 'CENTRAL'],
    ];
    const seen = steps.map(([name, level]) => {
      const decided = act(factsOf({ cycle: cycleOf({ state }), entries }), { act: name }, level);
      if (!decided.ok) return codesRefused(decided).join();
      state = decided.value.to;
      entries = entries.map((entry) => ({ ...entry, state: decided.value.entries[0]?.to ?? entry.state }));
      return `${state} ${entries[0]?.state}`;
    });
    expect(seen).toEqual([
      'NOMINATING PROPOSED',
      'POLLING POLLED',
      'APPRAISING APPRAISED',
      'SUBMITTED APPRAISED',
      'APPROVED APPROVED',
      'CONFIRMED APPROVED',
    ]);
  });

  it('is left by no act that the state does not allow, and the acts that it allows are named', () => {
    expect(act(factsOf(), { act: 'APPROVE' })).toMatchObject({
      refusals: [
        { code: 'CYCLE_STATE_FORBIDS', state: 'NOMINATING', allowed: [{ act: 'POLL', to: 'POLLING' }] },
        { code: 'NOTHING_TO_APPROVE' },
      ],
    });
  });

  it('leads back when the plan is returned with a reason', () => {
    expect(act(submitted(), { act: 'RETURN' })).toMatchObject({ value: { to: 'RETURNED', entries: [] } });
    expect(codesRefused(act(submitted(), { act: 'RETURN', reason: ' ' }))).toEqual(['ACT_WITHOUT_REASON']);
  });

  it('of an orientation ends with a note and never with approval', () => {
    const facts = submitted({ cycle: cycleOf({ state: 'SUBMITTED', purpose: 'ORIENT' }) });
    expect(act(facts, { act: 'NOTE' })).toMatchObject({ value: { to: 'NOTED', entries: [] } });
    expect(act(facts, { act: 'APPROVE' })).toMatchObject({
      refusals: [{ code: 'CYCLE_STATE_FORBIDS', allowed: [{ act: 'NOTE' }, { act: 'RETURN' }] }],
    });
  });

  it('is not found without cycle or term', () => {
    expect(codesRefused(act(factsOf({ cycle: null }), { act: 'POLL' }))).toEqual(['CYCLE_NOT_FOUND']);
    expect(codesRefused(act(factsOf({ term: null }), { act: 'POLL' }))).toEqual(['TERM_NOT_FOUND']);
  });
});

describe('the level that acts', () => {
  it.each([
    ['APPROVE', 'CENTRAL', false],
    ['APPROVE', PROVINCE, true],
    ['APPROVE', DISTRICT, false],
    ['APPRAISE', PROVINCE, true],
    ['RETURN', 'UNIT', false],
    ['CONFIRM', 'CENTRAL', true],
    ['CONFIRM', PROVINCE, false],
    ['SUBMIT', 'UNIT', true],
  ] as const)('for %s on posts that the province manages: %s may act: %s', (name, level, mayAct) => {
    expect(actLevels(name, [slotOf('head')]).includes(level)).toBe(mayAct);
  });

  it('decides on its own posts only: approval and confirmation never fall to one level for one post', () => {
    for (const level of codesOf(MANAGEMENT_LEVELS)) {
      const slots = [slotOf('head', { target: postOf('head', { managementLevel: level }) })];
      const both = actLevels('APPROVE', slots).filter((one) => actLevels('CONFIRM', slots).includes(one));
      expect(both).toEqual([]);
    }
  });

  it('is refused where it is the wrong one, with those that may', () => {
    expect(act(submitted(), { act: 'APPROVE' }, DISTRICT)).toMatchObject({
      refusals: [
        { code: 'WRONG_LEVEL', act: 'APPROVE', level: DISTRICT, levels: [PROVINCE] },
        { code: 'NOTHING_TO_APPROVE' },
      ],
    });
  });

  it('approves its part, and the plan is approved with the last part', () => {
    const slots = [slotOf('head'), slotOf('low', { target: postOf('low', { managementLevel: DISTRICT }) })];
    const entries = [appraised('head', 'a'), appraised('low', 'b')];
    expect(act(submitted({ slots, entries }), { act: 'APPROVE' }, DISTRICT)).toMatchObject({
      value: { to: 'SUBMITTED', entries: [{ entry: entryId('low/b'), to: 'APPROVED' }] },
    });
    const rest = [appraised('head', 'a'), entryOf('low', 'b')];
    expect(act(submitted({ slots, entries: rest }), { act: 'APPROVE' })).toMatchObject({
      value: { to: 'APPROVED', entries: [{ entry: entryId('head/a'), to: 'APPROVED' }] },
    });
  });
});

describe('approval', () => {
  it('is judged by the rules of its day and keeps every verdict', () => {
    expect(act(submitted(), { act: 'APPROVE' })).toMatchObject({
      value: {
        decidedOn: '2023-10-01',
        entries: [{ verdicts: [{ outcome: 'MET' }, { outcome: 'MET', checks: [{ rule: 'PL-023' }] }] }],
        numbers: [{ verdict: { outcome: 'MET', checks: [{ rule: 'PL-023' }] } }],
      },
    });
  });

  it('is blocked by what is not known', () => {
    const persons = [personOf('a', { birth: null })];
    expect(act(submitted({ persons }), { act: 'APPROVE' })).toMatchObject({
      refusals: [{ code: 'ENTRY_NOT_APPROVABLE', verdict: { outcome: 'UNKNOWN', factsMissing: ['worksUntil'] } }],
    });
  });

  it('passes what is waived', () => {
    const persons = [personOf('a', { tenures: [{ held: period(plainDate('2015-01-01'), null), rank: 10 }] })];
    expect(codesRefused(act(submitted({ persons }), { act: 'APPROVE' }))).toEqual(['ENTRY_NOT_APPROVABLE']);
    const waiver = {
      id: 'w1',
      series: 'planning.only-upwards',
      rule: null,
      scope: { person: personOf('a').person, post: null, cycle: null },
      reason: { vi: 'trường hợp đặc biệt', en: 'special case' },
      authority: 'Ban Thường vụ Tỉnh ủy',
      document: 'TB 5-TB/TU',
      grantedOn: plainDate('2023-09-01'),
      expiresOn: null,
    };
    expect(act(submitted({ persons, waivers: [waiver] }), { act: 'APPROVE' })).toMatchObject({
      value: { entries: [{ verdicts: [{ outcome: 'WAIVED' }, { outcome: 'MET' }] }] },
    });
  });

  it.each([
    ['2021-12-26', ['SLOT_NOT_APPROVABLE']],
    ['2021-12-27', []],
  ])('of a post with a single person is answered on %s with %j', (day, codes) => {
    const entries = [entryOf('head', 'a', { state: 'APPRAISED', validFrom: plainDate('2021-01-01') })];
    expect(codesRefused(act(submitted({ entries }), { act: 'APPROVE' }, PROVINCE, day))).toEqual(codes);
  });

  it.each([
    ['2025-10-07', ['SLOT_NOT_APPROVABLE']],
    ['2025-10-08', []],
  ])(
    'of a committee of 39 with one person is answered on %s, the coefficient ending on 8 October 2025, with %j',
    (day, codes) => {
      const slots = [slotOf('head', { target: bodyOf() })];
      expect(codesRefused(act(submitted({ slots }), { act: 'APPROVE' }, PROVINCE, day))).toEqual(codes);
    },
  );

  it.each([
    ['2023-09-30', []],
    ['2023-10-01', ['TARGET_DISSOLVED']],
  ])('of a post that is dissolved on 1 October 2023 is answered on %s with %j', (day, codes) => {
    const exists = period(plainDate('2000-01-01'), plainDate('2023-10-01'));
    const slots = [slotOf('head', { target: postOf('head', { exists }) })];
    expect(codesRefused(act(submitted({ slots }), { act: 'APPROVE' }, PROVINCE, day))).toEqual(codes);
  });

  it('is refused with all reasons at once', () => {
    const entries = ['a', 'b', 'nobody', 'd'].map((name) => appraised('head', name));
    const persons = [personOf('a'), personOf('b', { isPoliticalStandardDenied: true }), personOf('d')];
    const facts = submitted({ entries, persons });
    expect(codesRefused(act(facts, { act: 'APPROVE', document: null }))).toEqual([
      'ACT_WITHOUT_DOCUMENT',
      'ENTRY_NOT_APPROVABLE',
      'PERSON_NOT_FOUND',
      'SLOT_NOT_APPROVABLE',
    ]);
  });

  it('ends a review that only took people out, and refuses a plan without anybody', () => {
    const review = cycleOf({ state: 'UNDER_REVIEW' });
    expect(act(factsOf({ cycle: review }), { act: 'APPROVE' })).toMatchObject({
      value: { to: 'APPROVED', entries: [] },
    });
    expect(codesRefused(act(submitted({ entries: [] }), { act: 'APPROVE' }))).toEqual(['NOTHING_TO_APPROVE']);
  });
});

describe('61 dossiers of 19 committees and 42 departments, with three cycles open at once', () => {
  const committees = Array.from({ length: 19 }, (_, nth) => slotOf(`committee ${nth}`));
  const departments = Array.from({ length: 42 }, (_, nth) => {
    const target = postOf(`department ${nth}`, { managementLevel: nth % 2 === 0 ? PROVINCE : 'UNIT' });
    return slotOf(`department ${nth}`, { target });
  });

  it('each have one act of the province, by who manages the post: its own are approved, those below confirmed', () => {
    const acts = [...committees, ...departments].map((slot) =>
      codesOf(PLAN_ACTS).filter(
        (name) => (name === 'APPROVE' || name === 'CONFIRM') && actLevels(name, [slot]).includes(PROVINCE),
      ),
    );
    expect(acts.every((names) => names.length === 1)).toBe(true);
    expect(acts.filter(([name]) => name === 'APPROVE')).toHaveLength(19 + 21);
    expect(acts.filter(([name]) => name === 'CONFIRM')).toHaveLength(21);
  });
});
