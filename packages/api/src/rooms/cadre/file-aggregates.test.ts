import { describe, expect, it } from 'vitest';
import { highestPoliticalTheoryLevel } from '@cadre/domain/cadre';
import { allRows, grouped, holdsToday, lookUp, monthsEnded, type FactRow } from '../../testing/facts.js';
import {
  answered,
  average,
  byKey,
  bandOf,
  count,
  distinct,
  exactAge,
  is,
  median,
  number,
  reckoned,
  share,
  sum,
  type Subject,
  womenShare,
  year,
  cadreAges,
} from '../../testing/reckoning.js';
import { openTestApi } from '../../testing/harness.js';

/*
 * Who asks is the organisation commission of the province: it sees all of the demo province.
 */

const test = await openTestApi();
const rows = async (table: string) => allRows(test.database, table);

const [units, cadreRows, posts] = [await rows('unit'), await rows('cadre'), await rows('post')];
const genderOf = lookUp(cadreRows, 'gender');
const held = (await rows('tenure')).filter((row) => row['kind'] !== 'ACTING' && holdsToday(row));
const heldByPost = grouped(held, (row) => row['post_id']);
const theory = grouped(
  (await rows('qualification')).filter((row) => row['kind'] === 'POLITICAL_THEORY' && holdsToday(row)),
  (row) => row['cadre_id'],
);
const holders = (row: FactRow) => heldByPost.get(row['id'])?.length ?? 0;
const vacant = (row: FactRow) => Number(row['establishment']) - holders(row);

const subjects: readonly Subject[] = [
  {
    field: 'unitAggregate',
    rows: units.filter(holdsToday),
    dimensions: { KIND: (row) => row['kind'], BLOC: (row) => row['bloc'], FOUNDED_YEAR: year('valid_from') },
    measures: {
      units: count(),
      grassrootsOrganisations: count((row) => String(row['kind']).startsWith('GRASSROOTS_')),
      cellShare: share(
        count(is('kind', 'GRASSROOTS_CELL')),
        count((row) => String(row['kind']).startsWith('GRASSROOTS_')),
      ),
      ending: count((row) => row['valid_until'] !== null),
    },
  },
  {
    field: 'postAggregate',
    rows: posts.filter(holdsToday),
    dimensions: {
      MANAGEMENT_LEVEL: (row) => row['management_level'],
      POST_TITLE: (row) => `PostTitle:${row['post_title_id']}`,
    },
    measures: {
      posts: count(),
      seats: sum(number('establishment')),
      held: sum(holders),
      vacancies: sum(vacant),
      vacantPosts: count((row) => vacant(row) > 0),
      vacancyShare: share(sum(vacant), sum(number('establishment'))),
    },
  },
  {
    field: 'cadreAggregate',
    rows: cadreRows,
    dimensions: {
      GENDER: (row) => row['gender'],
      ETHNICITY: (row) => row['ethnicity'],
      AGE_BAND: bandOf,
      POLITICAL_THEORY: (row) =>
        highestPoliticalTheoryLevel((theory.get(row['id']) ?? []).map((each) => each['level'] as 'THEORY_PRIMARY')),
    },
    measures: {
      cadres: count(),
      womenShare,
      minorityShare: share(
        count((row) => row['ethnicity'] !== null && row['ethnicity'] !== 'Kinh'),
        count((row) => row['ethnicity'] !== null),
      ),
      ...cadreAges,
      averageAge: average(exactAge),
      medianAge: median(exactAge),
    },
  },
  {
    field: 'tenureAggregate',
    rows: (await rows('tenure')).map((row) => ({ ...row, gender: genderOf(row['cadre_id']) })),
    dimensions: { KIND: (row) => row['kind'], FROM_YEAR: year('valid_from'), GENDER: (row) => row['gender'] },
    measures: {
      tenures: count(),
      held: count(holdsToday),
      people: distinct('cadre_id'),
      womenShare,
      averageMonths: average((row) => monthsEnded(row, 'valid_from', 'valid_until')),
      medianMonths: median((row) => monthsEnded(row, 'valid_from', 'valid_until')),
    },
  },
  {
    field: 'qualificationAggregate',
    rows: (await rows('qualification')).map((row) => ({ ...row, gender: genderOf(row['cadre_id']) })),
    dimensions: { KIND: (row) => row['kind'], LEVEL: (row) => row['level'], FIELD: (row) => row['field'] },
    measures: { qualifications: count(), held: count(holdsToday), people: distinct('cadre_id'), womenShare },
  },
];

describe.each(subjects)('$field', (subject) => {
  const names = Object.keys(subject.dimensions);

  it.each([[[]], ...names.map((name) => [[name]]), [names.slice(0, 2)]])(
    'grouped by %j gives every measure as the rows have it',
    async (groupBy) => {
      expect(subject.rows.length).toBeGreaterThan(0);
      const groups = await answered(test, subject, groupBy);
      expect(groups.toSorted(byKey)).toEqual(reckoned(subject, groupBy).toSorted(byKey));
    },
  );
});
