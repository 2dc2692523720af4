import { addMonths, earliest, monthsBetween, partialDate, type PlainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import {
  day,
  demoRows,
  gradeOf,
  groupBy,
  holdsOn,
  mostAtOnce,
  seedParameters,
  type TestRow,
} from './demo.test.data.js';
import { retirementOf } from './retirement.js';

const parameters = seedParameters();

describe.each([1, 2, 3])('careers of seed %i', (seed) => {
  const rows = demoRows(seed);
  const tenures = rows.table('tenure');
  const inPosts = tenures.filter((tenure) => tenure['post_id'] !== null && tenure['kind'] !== 'ACTING');
  const labelled = new Set(
    tenures.filter((tenure) => String(tenure['id']).includes('case-past')).map((each) => each['cadre_id']),
  );

  const retirement = (tenure: TestRow): PlainDate | null => {
    const { birth_date: birth, gender } = rows.at(tenure['cadre_id']);
    if (birth === null || (gender !== 'MALE' && gender !== 'FEMALE')) return null;
    return retirementOf(earliest(partialDate(String(birth))), gender);
  };

  it('never give a person one post twice at a time', () => {
    const own = groupBy(
      tenures.map((tenure) => ({ ...tenure, key: `${tenure['cadre_id']}/${tenure['post_id']}/${tenure['body_id']}` })),
      'key',
    );
    expect([...own].filter(([, each]) => each.length > 1 && mostAtOnce(each) > 1).map(([key]) => key)).toEqual([]);
  });

  it('never seat more people than a post or body has seats', () => {
    const crowded = (column: string, seats: string, of: readonly TestRow[]): string[] =>
      [...groupBy(of, column)].filter(([id, own]) => mostAtOnce(own) > Number(rows.at(id)[seats])).map(([id]) => id);
    expect(crowded('post_id', 'establishment', inPosts)).toEqual([]);
    expect(
      crowded(
        'body_id',
        'seats',
        tenures.filter((tenure) => tenure['body_id'] !== null),
      ),
    ).toEqual([]);
  });

  it('lie within the life of the post or body', () => {
    const outside = tenures.filter((tenure) => {
      const place = rows.at(tenure['post_id'] ?? tenure['body_id']);
      const ends = place['valid_until'];
      return (
        !holdsOn(place, String(tenure['valid_from'])) ||
        (ends !== null && String(tenure['valid_until'] ?? '9999') > String(ends))
      );
    });
    expect(outside).toEqual([]);
  });

  it('are decided on or before the first day, and last at least a day', () => {
    expect(tenures.filter((tenure) => String(tenure['decided_on']) > String(tenure['valid_from']))).toEqual([]);
    expect(
      tenures.filter(
        (tenure) => tenure['valid_until'] !== null && String(tenure['valid_until']) <= String(tenure['valid_from']),
      ),
    ).toEqual([]);
  });

  it('start at 18 or later and end by retirement', () => {
    const late = tenures.filter((tenure) => {
      const retires = retirement(tenure);
      const isLabelled = labelled.has(tenure['cadre_id']);
      return retires !== null && !isLabelled && String(tenure['valid_until'] ?? '2024-12-31') > retires;
    });
    expect(late).toEqual([]);
    const young = tenures.filter((tenure) => {
      const birth = rows.at(tenure['cadre_id'])['birth_date'];
      return (
        birth !== null &&
        day(tenure['valid_from']) < addMonths(earliest(partialDate(String(birth))), 18 * 12, { monthEnd: 'clamp' })
      );
    });
    expect(young).toEqual([]);
  });

  it('put leaders in post as official members of the Party', () => {
    const official = new Map(
      rows
        .table('membership')
        .filter((each) => each['status'] === 'OFFICIAL')
        .map((each) => [each['cadre_id'], String(each['valid_from'])]),
    );
    const leaders = inPosts.filter((tenure) => gradeOf(parameters, tenure['post_id']) > 0);
    expect(
      leaders.filter((tenure) => (official.get(tenure['cadre_id']) ?? '9999') > String(tenure['valid_from'])).length,
    ).toBeLessThanOrEqual(1);
  });

  it('rise in posts: most of those with three tenures or more end higher than they began', () => {
    const climbs = [
      ...groupBy(
        inPosts.filter((each) => each['kind'] !== 'CONCURRENT'),
        'cadre_id',
      ).values(),
    ]
      .map((own) => new Set(own.map((tenure) => tenure['post_id'])))
      .filter((posts) => posts.size >= 3)
      .map((posts) => [...posts].map((post) => gradeOf(parameters, post)));
    expect(climbs.length).toBeGreaterThan(150);
    expect(climbs.filter((grades) => (grades.at(-1) ?? 0) > (grades[0] ?? 0)).length / climbs.length).toBeGreaterThan(
      0.95,
    );
  });

  it('leave some posts vacant on the demo day, and most leading posts filled', () => {
    const leading = rows
      .table('post')
      .filter((post) => post['valid_until'] === null && gradeOf(parameters, post['id']) >= 2);
    const seats = leading.reduce((sum, post) => sum + Number(post['establishment']), 0);
    const held = inPosts.filter(
      (tenure) => holdsOn(tenure, '2024-12-31') && gradeOf(parameters, tenure['post_id']) >= 2,
    ).length;
    expect(held).toBeLessThan(seats);
    expect(held / seats).toBeGreaterThan(0.9);
  });

  it('choose heads of districts from elsewhere since 7 October 2017, the labelled one apart', () => {
    const heads = inPosts.filter((tenure) =>
      /:(DISTRICT_SECRETARY|DISTRICT_PEOPLES_COMMITTEE_CHAIR)$/.test(String(tenure['post_id'])),
    );
    const local = heads.filter((tenure) => {
      const committee = String(tenure['post_id']).slice(5, 11);
      const name = String(rows.at(`unit:${committee}`)['name']).replace('Đảng bộ ', '');
      const isLater = String(tenure['valid_from']) >= '2017-10-07';
      return isLater && String(rows.at(tenure['cadre_id'])['home_place']).includes(`, ${name}, `);
    });
    expect(new Set(local.map((tenure) => tenure['cadre_id'])).size).toBe(1);
  });
});

describe('membership', () => {
  const rows = demoRows(1);
  const memberships = groupBy(rows.table('membership'), 'cadre_id');

  it('begins at 18 or later', () => {
    const early = [...memberships].filter(([cadre, own]) => {
      const birth = rows.at(cadre)['birth_date'];
      const adult =
        birth === null ? null : addMonths(earliest(partialDate(String(birth))), 18 * 12, { monthEnd: 'clamp' });
      return adult !== null && own.some((each) => day(each['valid_from']) < adult);
    });
    expect(early).toEqual([]);
  });

  it('becomes official after one year of probation, the labelled case apart', () => {
    const odd = [...memberships.values()].flatMap((own) =>
      own.filter(
        (each) =>
          each['status'] === 'PROBATIONARY' && monthsBetween(day(each['valid_from']), day(each['valid_until'])) !== 12,
      ),
    );
    expect(odd.map((each) => each['id'])).toEqual(['membership:case-probation-1']);
  });
});
