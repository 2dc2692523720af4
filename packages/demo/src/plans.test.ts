import { addMonths, earliest, partialDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { day, demoRows, gradeOf, groupBy, holdsOn, seedParameters, type TestRow } from './demo.test.data.js';
import { retirementOf } from './retirement.js';

const parameters = seedParameters();

describe.each([1, 2, 3])('plans of seed %i', (seed) => {
  const rows = demoRows(seed);
  const entries = rows.table('plan_entry');
  const lawful = entries.filter((entry) => !String(entry['id']).includes('case-'));
  const cycleOf = (entry: TestRow): TestRow => rows.at(rows.at(entry['slot_id'])['cycle_id']);
  const isPlan = (entry: TestRow): boolean => cycleOf(entry)['purpose'] !== 'ORIENT';
  const postOf = (entry: TestRow) => rows.at(entry['slot_id'])['post_id'] ?? null;
  const planned = lawful.filter((entry) => isPlan(entry) && postOf(entry) !== null);

  it('name nobody twice for one slot', () => {
    const keys = entries.map((entry) => `${entry['slot_id']}/${entry['cadre_id']}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('plan a person for at most three posts of a term', () => {
    const byPerson = groupBy(
      planned.map((entry) => ({ ...entry, key: `${entry['cadre_id']}/${cycleOf(entry)['term_id']}` })),
      'key',
    );
    expect([...byPerson.values()].filter((own) => own.length > 3)).toEqual([]);
  });

  it('keep to the number of people that the rule of the day allows for a post', () => {
    const bySlot = groupBy(planned, 'slot_id');
    const crowded = [...bySlot].filter(([slot, own]) => {
      const most = Math.max(
        ...own.map((entry) => own.filter((other) => holdsOn(other, String(entry['valid_from']))).length),
      );
      return most > Number(rows.at(slot)['required_max']);
    });
    expect(crowded).toEqual([]);
  });

  it('never approve a single person for a post under the rules before Regulation 50', () => {
    const bySlot = groupBy(planned, 'slot_id');
    const alone = [...bySlot].filter(([slot, own]) => {
      const decided = rows.at(rows.at(slot)['cycle_id'])['decided_on'];
      return (
        decided !== null &&
        String(decided) < '2021-12-27' &&
        own.filter((entry) => entry['valid_from'] === decided).length === 1
      );
    });
    expect(alone).toEqual([]);
  });

  it('plan people only for posts higher than the one held', () => {
    const held = groupBy(
      rows
        .table('tenure')
        .filter(
          (tenure) => tenure['post_id'] !== null && tenure['kind'] !== 'ACTING' && tenure['kind'] !== 'CONCURRENT',
        ),
      'cadre_id',
    );
    const level = planned.filter((entry) => {
      const now = (held.get(String(entry['cadre_id'])) ?? []).filter((tenure) =>
        holdsOn(tenure, String(entry['valid_from'])),
      );
      return now.some((tenure) => gradeOf(parameters, tenure['post_id']) >= gradeOf(parameters, postOf(entry)));
    });
    expect(level).toEqual([]);
  });

  it('plan people who serve the whole term, and for supplements forty months', () => {
    const old = planned.filter((entry) => {
      const { birth_date: birth, gender } = rows.at(entry['cadre_id']);
      if (birth === null || (gender !== 'MALE' && gender !== 'FEMALE')) return false;
      const isSupplement = entry['valid_from'] !== (cycleOf(entry)['decided_on'] ?? cycleOf(entry)['opened_on']);
      const last = isSupplement
        ? addMonths(day(entry['valid_from']), 40, { monthEnd: 'clamp' })
        : `${String(cycleOf(entry)['term_id']).slice(-4)}-10-31`;
      return retirementOf(earliest(partialDate(String(birth))), gender) < last;
    });
    expect(old).toEqual([]);
  });

  it('name object groups only under Regulation 50', () => {
    const wrong = entries.filter(
      (entry) => (entry['object_group'] !== null) !== String(entry['valid_from']) >= '2021-12-27',
    );
    expect(wrong).toEqual([]);
  });

  it('give a ground for every removal and for nothing else', () => {
    expect(entries.filter((entry) => (entry['state'] === 'REMOVED') !== (entry['removal_ground'] !== null))).toEqual(
      [],
    );
    expect(entries.filter((entry) => entry['state'] === 'REMOVED' && entry['valid_until'] === null)).toEqual([]);
    const grounds = new Set(entries.map((entry) => entry['removal_ground']));
    expect(grounds.size).toBeGreaterThan(4);
  });

  it('carry entries over from an earlier term of the same person and post', () => {
    const carried = entries.filter((entry) => entry['predecessor_id'] !== null);
    expect(carried.length).toBeGreaterThan(500);
    for (const entry of carried) {
      const before = rows.at(entry['predecessor_id']);
      expect(before['cadre_id']).toBe(entry['cadre_id']);
      expect(postOf(before)).toBe(postOf(entry));
      expect(String(cycleOf(before)['term_id']) < String(cycleOf(entry)['term_id'])).toBe(true);
    }
  });

  it('never approve an orientation', () => {
    const orientations = rows.table('planning_cycle').filter((cycle) => cycle['purpose'] === 'ORIENT');
    expect(new Set(orientations.map((cycle) => cycle['state']))).toEqual(new Set(['NOTED', 'SUBMITTED']));
    expect(orientations.filter((cycle) => cycle['decided_on'] !== null)).toEqual([]);
  });

  it('leave some posts of 2020–2025 with too few people and some with nobody', () => {
    const live = groupBy(
      entries.filter((entry) => holdsOn(entry, '2024-12-31')),
      'slot_id',
    );
    const slots = rows
      .table('plan_slot')
      .filter(
        (slot) => slot['post_id'] !== null && rows.at(slot['cycle_id'])['term_id'] === 'planning_term:PARTY:2020-2025',
      );
    const counts = slots.map((slot) => ({
      has: live.get(String(slot['id']))?.length ?? 0,
      needs: Number(slot['required_min']),
    }));
    expect(counts.filter(({ has, needs }) => has > 0 && has < needs).length).toBeGreaterThan(20);
    expect(counts.filter(({ has }) => has === 0).length).toBeGreaterThan(20);
    expect(counts.filter(({ has, needs }) => has >= needs).length / counts.length).toBeGreaterThan(0.6);
  });

  it('contain a quarter of women and fifteen percent under forty in the approved plans of 2025–2030', () => {
    const cycles = rows
      .table('planning_cycle')
      .filter((cycle) => /^planning_cycle:p1(-d\d\d)?-2025$/.test(String(cycle['id'])) && cycle['decided_on'] !== null);
    const byCycle = groupBy(
      lawful.map((entry) => ({ ...entry, cycle: String(cycleOf(entry)['id']) })),
      'cycle',
    );
    for (const cycle of cycles) {
      const people = [...new Set((byCycle.get(String(cycle['id'])) ?? []).map((entry) => entry['cadre_id']))].map(
        (id) => rows.at(id),
      );
      const young = people.filter(
        (cadre) => String(cadre['birth_date'] ?? '') > addMonths(day(cycle['decided_on']), -480, { monthEnd: 'clamp' }),
      );
      expect(
        4 * people.filter((cadre) => cadre['gender'] === 'FEMALE').length,
        String(cycle['id']),
      ).toBeGreaterThanOrEqual(people.length);
      expect(100 * young.length, String(cycle['id'])).toBeGreaterThanOrEqual(15 * people.length);
    }
  });
});
