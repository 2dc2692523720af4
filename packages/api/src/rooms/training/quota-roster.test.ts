import { idFromName } from '@cadre/domain/kernel';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';
import { openTestApi } from '../../testing/harness.js';
import { keyOf, row } from '../../testing/rows.js';
import { openScratch } from '../../testing/scratch.js';
import { someUnit, stayRight, tree, treeChange } from '../../testing/tree-changes.js';

const test = await openTestApi();
const scratch = openScratch({ migrated: true });

const run = async (tx: Pick<Transaction, 'query'>, text: string) => tx.query({ text, params: [] });

/** The entries that there should be, and those that there are. */
const due = `select path.ancestor_id, quota.year, quota.id, path.ancestor_id = quota.unit_id as is_own,
    case when count(*) = 1 then min(path.valid_from) end as valid_from, case when count(*) = 1 then min(path.valid_until) end as valid_until
  from training_quota quota join unit_closure path on path.unit_id = quota.unit_id group by path.ancestor_id, quota.id`;
const kept = 'select unit_id, year, quota_id, is_own, valid_from, valid_until from training_quota_roster';

/** Which quotas are on a roster and should not be, or on other days, or should be and are not. */
const astray = `select 'missing' as what, * from (${due} except ${kept}) lacking
  union all select 'left over', * from (${kept} except ${due}) surplus`;

const quotas = ['one', 'two', 'three'];
const quota = fc.constantFrom(...quotas);
const year = fc.constantFrom(2023, 2024);
const among = (from: string) => `id >= '${keyOf('training_quota', from)}'
  and id = any('{${quotas.map((name) => keyOf('training_quota', name)).join()}}')`;

const quotaRow = (name: string, of: string, inYear: number) =>
  row('training_quota', name, {
    unit_id: keyOf('unit', of),
    programme_id: keyOf('programme', name),
    year: inYear,
    seats: 3,
  });

const programmeRow = (name: string) =>
  row('programme', name, {
    code: name,
    name,
    english_name: name,
    folded_name: name,
    sort_key: name,
    kind: 'POLITICAL_THEORY',
  });

/** One statement about quotas, of one or of several, or about what stands above their units. */
const change = fc.oneof(
  fc.tuple(quota, someUnit, year).map(([name, of, inYear]) => quotaRow(name, of, inYear)),
  fc
    .tuple(quota, someUnit)
    .map(([from, to]) => `update training_quota set unit_id = '${keyOf('unit', to)}' where ${among(from)}`),
  fc.tuple(quota, year).map(([from, to]) => `update training_quota set year = ${to} where ${among(from)}`),
  quota.map((from) => `update training_quota set seats = seats + 1 where ${among(from)}`),
  quota.map((from) => `delete from training_quota where ${among(from)}`),
  { arbitrary: treeChange, weight: 6 },
);

describe('the rosters of quotas below a unit', () => {
  it('hold everything that was loaded in bulk, below each unit above', async () => {
    const counted = 'select count(*)::integer as entries from training_quota_roster';
    const [{ entries } = { entries: 0 }] = await run(test.database, counted);
    expect(entries).toBeGreaterThan(300);
    expect(await run(test.database, astray)).toEqual([]);
  });

  it('stay right whatever statements add, move, change and remove quotas, or units above them', async () => {
    const start = [...tree, ...quotas.map(programmeRow), quotaRow('one', 'group', 2024)];
    const ofOne = `quota_id = '${keyOf('training_quota', 'one')}'`;
    const met = await stayRight(scratch, start, change, { table: 'training_quota_roster', ofOne, astray });
    expect(met.lengths).toBeGreaterThan(3);
    expect(met.withPeriods).toBeGreaterThan(0);
  });

  it.each(['unit_closure', 'training_quota cascade'])('are empty when nothing is left of %s', async (table) => {
    await test.rolledBack(async (tx) => {
      await tx.script(`truncate ${table}`);
      expect(await run(tx, kept)).toEqual([]);
    });
  });
});

describe('figures of the quotas below a unit', () => {
  const id = (unit: string) => idFromName('unit', unit);
  const today = '2024-12-31';

  type Stay = readonly [district: string, from: string, until: string];

  /** A commune that stands below one district until a day, then elsewhere, with a quota that is told from all others. */
  const moved = (commune: string, until: string, ...stays: readonly Stay[]) => {
    const unit = id(commune);
    const stands = stays.map(([target, from, to], place) => {
      const columns = { unit_id: unit, target_id: id(target), kind: 'PARENT', valid_from: from, valid_until: to };
      return row('unit_link', `${commune}-moved-${place}`, columns);
    });
    const programme = '(select id from programme order by id limit 1)';
    return `update unit_link set valid_until = '${until}' where unit_id = '${unit}' and kind = 'PARENT'; ${stands.join(' ')}
      insert into training_quota (id, unit_id, programme_id, year, seats) values (gen_random_uuid(), '${unit}', ${programme}, 2031, 1000);`;
  };
  const moves =
    moved(
      'p1-d04-c05',
      '2015-01-01',
      ['p1-d05', '2015-01-01', '2018-01-01'],
      ['p1-d04', '2018-01-01', '2022-01-01'],
      ['p1-d05', '2022-01-01', '2030-01-01'],
    ) + moved('p1-d04-c04', '2018-01-01', ['p1-d05', '2018-01-01', '2030-01-01']);

  /** The same figures from the closure itself. */
  const reckoned = (root: string, asOf: string, depth: number) => `
    select count(*)::integer as quotas, coalesce(sum(quota.seats), 0)::integer as seats, coalesce(sum(kept.named), 0)::integer as named
    from training_quota quota left join training_seat_count kept on kept.quota_id = quota.id
    where quota.year in (2024, 2031) and exists (select from unit_closure path where path.unit_id = quota.unit_id
      and path.ancestor_id = '${id(root)}' and path.depth >= ${depth} and path.valid_from <= '${asOf}'
      and (path.valid_until is null or path.valid_until > '${asOf}'))`;

  const question = (root: string) => {
    const sum = (field: string) => `${field}: ${field}(year: 2024) ${field}Moved: ${field}(year: 2031)`;
    return `trainingQuotaAggregate(where: { year: { in: [2024, 2031] }, unit: { under: "Unit:${id(root)}" } }) { quotas seats named }
      unit(code: "${root.toUpperCase()}") { ${sum('trainingQuotaSeats')} ${sum('trainingSeatsNamed')} }`;
  };

  /** Asks the engine in a transaction, as somebody of a unit, and gives the answer with its statement. */
  async function planned(tx: Transaction, unit: string, source: string) {
    let text = '';
    const query: typeof tx.query = async (statement) => {
      ({ text } = statement);
      return tx.query(statement);
    };
    const api = await createApi({ database: { ...test.database, query }, today: () => today });
    const viewer: Viewer = { name: 'analyst', unitId: id(unit), roles: ['ANALYST'], managementLevel: 'PROVINCE' };
    const contextValue = api.contextFor(viewer, 'test');
    const answer = await api.engine.answerFromPlan({ document: parse(source), contextValue });
    if (answer.kind !== 'json') throw new Error(answer.reason);
    expect(text).toMatch(/"training_quota_roster" "t\d+" join "training_quota"/);
    return JSON.parse(answer.data);
  }

  it.each(['2014-12-31', '2015-01-01', '2018-01-01', '2021-12-31', '2022-01-01', '2030-01-01'])(
    'are of those whose unit stood there on %s, also of one that came back',
    async (asOf) => {
      await test.rolledBack(async (tx) => {
        await tx.script(moves);
        for (const root of ['p1', 'p1-d04', 'p1-d05']) {
          const { at } = await planned(tx, 'p1', `{ at(asOf: "${asOf}") { ${question(root)} } }`);
          const [below] = await run(tx, reckoned(root, asOf, 1));
          const [all] = await run(tx, reckoned(root, asOf, 0));
          expect(at.trainingQuotaAggregate).toEqual([below]);
          expect(at.unit.trainingQuotaSeats + at.unit.trainingQuotaSeatsMoved).toBe(all!['seats']);
          expect(at.unit.trainingSeatsNamed + at.unit.trainingSeatsNamedMoved).toBe(all!['named']);
        }
      });
    },
  );

  it.each(['p1', 'p1-d04', 'p1-d05', 'p1-d04-c05', 'p1-d06'])(
    'are of all that stands or ever stood below the viewer, where they are of no other unit: %s',
    async (unit) => {
      await test.rolledBack(async (tx) => {
        await tx.script(moves);
        const data = await planned(tx, unit, '{ trainingQuotaAggregate { quotas seats } }');
        const [seen] = await run(
          tx,
          `select count(*)::integer as quotas, coalesce(sum(seats), 0)::integer as seats from training_quota quota
           where exists (select from unit_closure path where path.unit_id = quota.unit_id and path.ancestor_id = '${id(unit)}')`,
        );
        expect(data.trainingQuotaAggregate).toEqual([seen]);
      });
    },
  );
});
