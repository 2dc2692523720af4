import { describe, expect, it } from 'vitest';
import { allRows, lookUp, planEntryFacts, planSlotFacts, type FactRow } from '../../testing/facts.js';
import {
  answered,
  byKey,
  bandOf,
  count,
  distinct,
  is,
  number,
  reckoned,
  share,
  sum,
  type Subject,
  womenShare,
  cadreAges,
} from '../../testing/reckoning.js';
import { openTestApi } from '../../testing/harness.js';

/*
 * Who asks is the organisation commission of the province: it sees all of the demo province but the posts that central bodies decide on.
 */

const test = await openTestApi();
const rows = async (table: string) => allRows(test.database, table);

const cadreRows = await rows('cadre');
const [genderOf, birthOf] = [lookUp(cadreRows, 'gender'), lookUp(cadreRows, 'birth_date')];
const isReached = (row: FactRow) => row['level'] !== 'CENTRAL';
const slots = (await planSlotFacts(test.database)).filter(isReached);
const slotIds = new Set(slots.map((slot) => slot['id']));
const entries = (await planEntryFacts(test.database))
  .filter((entry) => slotIds.has(entry['slot_id']))
  .map((row): FactRow => ({ ...row, gender: genderOf(row['cadre_id']), birth_date: birthOf(row['cadre_id']) }));

const subjects: readonly Subject[] = [
  {
    field: 'planSlotAggregate',
    rows: slots,
    dimensions: {
      MANAGEMENT_LEVEL: (row) => row['level'],
      REQUIRED: number('required_min'),
      PLANNED: number('planned'),
    },
    measures: {
      slots: count(),
      required: sum(number('required_min')),
      planned: sum(number('planned')),
      ready: sum(number('ready')),
      deficit: sum(number('deficit')),
      deficitSlots: count((row) => Number(row['deficit']) > 0),
      slotsWithoutReady: count((row) => row['ready'] === 0),
      coverage: share(sum(number('planned')), sum(number('required_min'))),
    },
  },
  {
    field: 'planEntryAggregate',
    rows: entries,
    dimensions: { STATE: (row) => row['state'], SOURCE: (row) => row['source'], AGE_BAND: bandOf },
    measures: {
      entries: count(),
      live: count(is('live', true)),
      readyNow: count((row) => row['live'] === true && row['readiness'] === 'READY_NOW'),
      people: distinct('cadre_id'),
      slots: distinct('slot_id'),
      removed: count(is('state', 'REMOVED')),
      externalShare: share(count(is('source', 'EXTERNAL')), count()),
      womenShare,
      ...cadreAges,
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
