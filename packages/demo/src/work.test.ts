import { describe, expect, it } from 'vitest';
import { demoRows, groupBy, holdsOn } from './demo.test.data.js';

const rows = demoRows(1);

describe('training seats', () => {
  const seats = rows.table('training_seat');

  it('are as many as the quota gives', () => {
    const byQuota = groupBy(seats, 'quota_id');
    const wrong = rows
      .table('training_quota')
      .filter((quota) => (byQuota.get(String(quota['id']))?.length ?? 0) !== quota['seats']);
    expect(wrong).toEqual([]);
  });

  it('have a person exactly when they are no longer merely allocated', () => {
    expect(seats.filter((seat) => (seat['state'] === 'ALLOCATED') !== (seat['cadre_id'] === null))).toEqual([]);
  });

  it('name a reason for everybody, three labelled seats apart', () => {
    const without = seats.filter((seat) => seat['cadre_id'] !== null && seat['reason'] === null);
    expect(without.map((seat) => seat['id'])).toEqual([1, 2, 3].map((nth) => `training_seat:case-seat-${nth}`));
  });

  it('rest on an entry of the person that is live on enrolment where the plan is the reason', () => {
    const byPlan = seats.filter((seat) => seat['reason'] === 'PLAN_ENTRY');
    expect(byPlan.length).toBeGreaterThan(100);
    for (const seat of byPlan) {
      const entry = rows.at(seat['plan_entry_id']);
      expect(entry['cadre_id']).toBe(seat['cadre_id']);
      expect(holdsOn(entry, String(seat['enrolled_on'] ?? '2024-12-31'))).toBe(true);
    }
  });

  it('give the qualification on the day of completion, and no other state does', () => {
    const gained = new Set(
      rows.table('qualification').map((each) => `${each['cadre_id']}/${each['level']}/${each['valid_from']}`),
    );
    const levels: Readonly<Record<string, string>> = { STATE_MANAGEMENT_PRINCIPAL_EXPERT: 'PRINCIPAL_EXPERT' };
    for (const seat of seats) {
      const programme = String(rows.at(seat['quota_id'])['programme_id']).slice('programme:'.length);
      const key = `${seat['cadre_id']}/${levels[programme] ?? programme}/${seat['finished_on']}`;
      expect(gained.has(key), String(seat['id'])).toBe(seat['state'] === 'COMPLETED');
    }
  });

  it('show every state of a seat that has a person', () => {
    const states = new Set(seats.map((seat) => seat['state']));
    for (const state of ['ALLOCATED', 'NAMED', 'COMPLETED', 'FAILED', 'WITHDRAWN']) expect(states).toContain(state);
  });
});

describe('ballots', () => {
  const rounds = rows.table('vote_round');
  const results = groupBy(rows.table('vote_result'), 'round_id');

  it('add up from the members to the valid ballots', () => {
    for (const round of rounds) {
      const [members, summoned, present, issued, returned, valid, invalid] = [
        'members',
        'summoned',
        'present',
        'issued',
        'returned',
        'valid',
        'invalid',
      ].map((column) => Number(round[column]));
      expect([members! >= summoned!, summoned! >= present!, present! >= issued!, issued! >= returned!]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(valid! + invalid!).toBe(returned);
      expect(3 * present!).toBeGreaterThanOrEqual(2 * summoned!);
    }
  });

  it('give each person as many marks and blanks as there are valid ballots', () => {
    for (const round of rounds) {
      const own = results.get(String(round['id'])) ?? [];
      expect(own.length).toBeGreaterThan(0);
      for (const result of own) {
        expect(
          Number(result['high']) + Number(result['confidence'] ?? 0) + Number(result['low']) + Number(result['blank']),
        ).toBe(round['valid']);
        expect(result['confidence'] === null).toBe(round['purpose'] === 'VOTE_OF_CONFIDENCE');
      }
    }
  });

  it('count the members who sat in the voting body on the day', () => {
    const seated = groupBy(
      rows.table('tenure').filter((tenure) => tenure['body_id'] !== null),
      'body_id',
    );
    for (const round of rounds) {
      const members = (seated.get(String(round['body_id'])) ?? []).filter((tenure) =>
        holdsOn(tenure, String(round['held_on'])),
      );
      expect(members.length, String(round['id'])).toBe(round['members']);
    }
  });

  it('give reasons for exactly the invalid ballots', () => {
    const reasons = groupBy(rows.table('vote_invalid_reason'), 'round_id');
    for (const round of rounds) {
      const told = (reasons.get(String(round['id'])) ?? []).reduce((sum, reason) => sum + Number(reason['ballots']), 0);
      expect(told).toBe(round['invalid']);
    }
  });

  it('take who has more than half low confidence since 2023 out of the plan a month later', () => {
    const distrusted = rounds
      .filter((round) => round['purpose'] === 'CONFIDENCE_BALLOT' && String(round['held_on']) >= '2023-02-02')
      .flatMap((round) =>
        (results.get(String(round['id'])) ?? [])
          .filter((result) => 2 * Number(result['low']) > Number(round['returned']))
          .map((result) => result['cadre_id']),
      );
    expect(distrusted).toHaveLength(1);
    const live = rows
      .table('plan_entry')
      .filter((entry) => distrusted.includes(entry['cadre_id'] ?? null) && holdsOn(entry, '2024-12-31'));
    const posts = live.filter(
      (entry) =>
        rows.at(rows.at(entry['slot_id'])['cycle_id'])['purpose'] !== 'ORIENT' &&
        String(entry['valid_from']) < '2023-07-01',
    );
    expect(posts).toEqual([]);
  });
});

describe('rotation tours', () => {
  const tours = rows.table('rotation_tour');

  it('are held in the post for as long as they last', () => {
    const held = groupBy(rows.table('tenure'), 'cadre_id');
    for (const tour of tours) {
      const own = (held.get(String(tour['cadre_id'])) ?? []).filter(
        (tenure) => tenure['post_id'] === tour['to_post_id'],
      );
      expect(
        own.some((tenure) => tenure['valid_from'] === tour['started_on']),
        String(tour['id']),
      ).toBe(true);
    }
  });

  it('are due after three years or more', () => {
    expect(
      tours.filter(
        (tour) =>
          String(tour['due_on']) <
          `${Number(String(tour['started_on']).slice(0, 4)) + 3}${String(tour['started_on']).slice(4)}`,
      ),
    ).toEqual([]);
  });

  it('have some that are overdue, some extended and some ended', () => {
    const overdue = tours.filter((tour) => tour['ended_on'] === null && String(tour['due_on']) < '2024-12-31');
    const counts = [
      overdue.length,
      tours.filter((tour) => tour['state'] === 'EXTENDED').length,
      tours.filter((tour) => tour['ended_on'] !== null).length,
    ];
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe('targets', () => {
  it('have figures of the middle and the end of each year, the last ones provisional', () => {
    const observations = rows
      .table('observation')
      .filter((each) => String(each['id']).includes('MEMBERS_ADMITTED') && each['unit_id'] !== 'unit:p1');
    expect(observations).toHaveLength(18 * 5 * 2);
    const last = observations.filter((each) => each['as_of'] === '2024-12-31');
    expect(new Set(last.map((each) => each['state']))).toEqual(new Set(['PROVISIONAL']));
  });

  it('make the figure of the province out of those of the districts', () => {
    const parts = groupBy(rows.table('observation_part'), 'whole_id');
    expect(new Set([...parts.values()].map((own) => own.length))).toEqual(new Set([18]));
    for (const whole of parts.keys()) expect(rows.at(whole)['count']).toBe(null);
  });
});
