import { describe, expect, it } from 'vitest';
import { allRows, grouped, lookUp, monthsEnded, type FactRow } from '../testing/facts.js';
import {
  answered,
  average,
  byKey,
  count,
  distinct,
  is,
  median,
  number,
  reckoned,
  share,
  sum,
  type Subject,
  year,
} from '../testing/reckoning.js';
import { openTestApi, testDay } from '../testing/harness.js';

/*
 * Who asks is the organisation commission of the province: it sees all of the demo province.
 */

const test = await openTestApi();
const rows = async (table: string) => allRows(test.database, table);

const [cadreRows, rounds, quotas, programmes] = [
  await rows('cadre'),
  await rows('vote_round'),
  await rows('training_quota'),
  await rows('programme'),
];
const genderOf = lookUp(cadreRows, 'gender');
const seats = await rows('training_seat');
const isNamed = (row: FactRow) => row['state'] !== 'ALLOCATED' && row['state'] !== 'WITHDRAWN';
const seatsByQuota = grouped(seats, (row) => row['quota_id']);
const seatsOf = (row: FactRow) => {
  const own = seatsByQuota.get(row['id']) ?? [];
  return { named: count(isNamed)(own), completed: count(is('state', 'COMPLETED'))(own) };
};
const kindOf = lookUp(programmes, 'kind');
const quotaYear = lookUp(quotas, 'year');
const roundFacts = (row: FactRow) => {
  const round = rounds.find((each) => each['id'] === row['round_id'])!;
  const isCertified = round['state'] === 'CERTIFIED' || round['state'] === 'DISCLOSED';
  return { isCertified, purpose: round['purpose']!, held_on: round['held_on']!, returned: round['returned']! };
};
const isUnderWay = ({ state, started_on: from, ended_on: until }: FactRow) =>
  state !== 'PLANNED' && String(from) <= testDay && (until === null || String(until) > testDay);
const nextDay = '2025-01-01';
const replaced = new Set(
  (await rows('document_reference')).filter(is('relation', 'REPLACES')).map((row) => row['target_id']),
);

const subjects: readonly Subject[] = [
  {
    field: 'trainingQuotaAggregate',
    rows: quotas.map((row) => ({ ...row, kind: kindOf(row['programme_id']), ...seatsOf(row) })),
    dimensions: { YEAR: number('year'), PROGRAMME_KIND: (row) => row['kind'] },
    measures: {
      quotas: count(),
      seats: sum(number('seats')),
      named: sum(number('named')),
      completed: sum(number('completed')),
      namedShare: share(sum(number('named')), sum(number('seats'))),
      attainment: share(sum(number('completed')), sum(number('seats'))),
    },
  },
  {
    field: 'trainingSeatAggregate',
    rows: seats,
    dimensions: {
      STATE: (row) => row['state'],
      REASON: (row) => row['reason'],
      YEAR: (row) => quotaYear(row['quota_id']),
    },
    measures: {
      seats: count(),
      named: count(isNamed),
      completed: count(is('state', 'COMPLETED')),
      people: distinct('cadre_id'),
      withoutReason: count((row) => row['cadre_id'] !== null && row['reason'] === null),
      completedShare: share(
        count(is('state', 'COMPLETED')),
        count((row) => row['state'] === 'COMPLETED' || row['state'] === 'FAILED'),
      ),
    },
  },
  {
    field: 'trainingResultAggregate',
    rows: await rows('training_result'),
    dimensions: {
      BOUND: (row) => row['bound'],
      PROGRAMME_KIND: (row) => kindOf(row['programme_id']),
      YEAR: year('period_from'),
    },
    measures: {
      results: count(),
      people: sum(number('people')),
      quotaSeats: sum(number('quota_seats')),
      attainment: share(
        sum((row) => (row['quota_seats'] === null ? null : Number(row['people']))),
        sum(number('quota_seats')),
      ),
    },
  },
  {
    field: 'voteResultAggregate',
    rows: (await rows('vote_result'))
      .map((row) => ({ ...row, ...roundFacts(row) }))
      .filter((row: FactRow) => row['isCertified'] === true),
    dimensions: { PURPOSE: (row) => row['purpose'], YEAR: year('held_on'), GENDER: (row) => genderOf(row['cadre_id']) },
    measures: {
      results: count(),
      people: distinct('cadre_id'),
      high: sum(number('high')),
      confidence: sum(number('confidence')),
      low: sum(number('low')),
      lowShare: share(
        sum((row) => (row['returned'] === null ? null : Number(row['low']))),
        sum(number('returned')),
      ),
      halfLow: count((row) => row['returned'] !== null && Number(row['low']) * 2 > Number(row['returned'])),
    },
  },
  {
    field: 'rotationTourAggregate',
    rows: await rows('rotation_tour'),
    dimensions: { KIND: (row) => row['kind'], STATE: (row) => row['state'], YEAR: year('started_on') },
    measures: {
      tours: count(),
      people: distinct('cadre_id'),
      underWay: count(isUnderWay),
      overdue: count((row) => isUnderWay(row) && String(row['due_on']) < testDay),
      medianMonths: median((row) => monthsEnded(row, 'started_on', 'ended_on')),
      averageMonths: average((row) => monthsEnded(row, 'started_on', 'ended_on')),
      appointedShare: share(
        count(is('state', 'APPOINTED_ELSEWHERE')),
        count((row) => row['ended_on'] !== null),
      ),
    },
  },
  {
    field: 'targetAggregate',
    rows: await rows('target'),
    dimensions: { YEAR: year('period_from'), INDICATOR: (row) => `Indicator:${row['indicator_id']}` },
    measures: {
      targets: count(),
      withoutValue: count((row) => row['numerator'] === null),
      count: sum((row) =>
        row['is_share'] === true || row['numerator'] === null
          ? null
          : Number(row['numerator']) / Number(row['denominator']),
      ),
      due: count((row) =>
        row['due_on'] === null ? String(row['period_until']) <= nextDay : String(row['due_on']) <= testDay,
      ),
      sharesShare: share(count(is('is_share', true)), count()),
    },
  },
  {
    field: 'documentAggregate',
    rows: await rows('document'),
    dimensions: { KIND: (row) => row['kind'], ISSUER: (row) => row['issuer'], YEAR: year('issued_on') },
    measures: {
      documents: count(),
      numbered: count((row) => row['number'] !== null),
      inForce: count((row) => {
        const { effective_from: from, effective_until: until } = row;
        return typeof from === 'string' && from <= testDay && (until === null || String(until) > testDay);
      }),
      replaced: count((row) => replaced.has(row['id'])),
    },
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
