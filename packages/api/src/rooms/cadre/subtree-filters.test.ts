import { idFromName } from '@cadre/domain/kernel';
import * as fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

/*
 * Whoever combines filters as they like is shown those who satisfy them, and of these only who stands below the viewer's own unit: however
 * the filters are joined, and whatever the statement leaves out for them.
 */

const test = await openTestApi();
const day = '2024-12-31';
const id = (unit: string) => idFromName('unit', unit);

/** A filter as it is sent, and what it means of a row `t` with a unit. */
interface Filter {
  readonly where: string;
  readonly means: string;
}

const roots = ['p1', 'p1-d04', 'p1-d04-c05', 'p1-d05'];
const isUnder = (unit: string, root: string) => `exists (select from unit_closure p where p.unit_id = ${unit}
  and p.ancestor_id = '${id(root)}' and p.depth > 0 and p.valid_from <= '${day}' and (p.valid_until is null or p.valid_until > '${day}'))`;

/** Filters joined by `and`, `or` and `not`, on several levels. */
function combined(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  const { filter } = fc.letrec<{ filter: Filter }>((tie) => {
    const some = fc.array(tie('filter'), { minLength: 1, maxLength: 3 });
    const list = (each: readonly Filter[]) => each.map(({ where }) => `{ ${where} }`).join(', ');
    const means = (each: readonly Filter[], by: string) => `(${each.map((one) => one.means).join(by)})`;
    return {
      filter: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        leaf,
        some.map((each) => ({ where: `and: [${list(each)}]`, means: means(each, ' and ') })),
        some.map((each) => ({ where: `or: [${list(each)}]`, means: means(each, ' or ') })),
        tie('filter').map((each) => ({ where: `not: { ${each.where} }`, means: `(${each.means}) is not true` })),
        fc.tuple(leaf, some).map(([one, each]) => ({
          where: `${one.where}, or: [${list(each)}]`,
          means: `(${one.means} and ${means(each, ' or ')})`,
        })),
      ),
    };
  });
  return filter;
}

const ofUnit: fc.Arbitrary<Filter> = combined(
  fc.oneof(
    fc.constantFrom(...roots).map((root) => ({ where: `under: "Unit:${id(root)}"`, means: isUnder('u.id', root) })),
    fc.constant({ where: 'kind: { eq: GRASSROOTS_COMMITTEE }', means: `u.kind = 'GRASSROOTS_COMMITTEE'` }),
  ),
).map(({ where, means }) => ({
  where: `unit: { ${where} }`,
  means: `exists (select from unit u where u.id = t.unit_id and ${means})`,
}));
const ofPerson = fc.oneof(
  ofUnit,
  fc
    .constantFrom('MALE', 'FEMALE')
    .map((code) => ({ where: `gender: { eq: ${code} }`, means: `t.gender = '${code}'` })),
);

const viewer = fc.constantFrom(
  { persona: 'province-organisation-commission', unit: 'p1' },
  { persona: 'district-organisation-commission', unit: 'p1-d04' },
  { persona: 'commune-secretary', unit: 'p1-d04-c05' },
);

async function select<Row>(text: string): Promise<Row[]> {
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

const seenBy = (unit: string) =>
  `exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(unit)}')`;

describe('filters by what people stand below', () => {
  it('show to a viewer whoever satisfies them and stands below the viewer, and nobody else', async () => {
    let shown = 0;
    const asTheTables = fc.asyncProperty(combined(ofPerson), viewer, async ({ where, means }, { persona, unit }) => {
      const { data, errors } = await test.query(
        `{ cadres(first: 20, where: { ${where} }) { totalCount nodes { code } }
           backwards: cadres(first: 20, where: { ${where} }, orderBy: { field: NAME, direction: DESC }) { nodes { code } }
           numbered: cadres(first: 20, where: { ${where} }, orderBy: { field: CODE, direction: ASC }) { nodes { code } } }`,
        {},
        { persona, today: day },
      );
      expect(errors).toBeUndefined();
      const from = `from cadre t where (${means}) and ${seenBy(unit)}`;
      const codes = async (order: string) =>
        select<{ code: string }>(`select t.code ${from} order by ${order} limit 20`);
      const [{ count } = { count: 0 }] = await select<{ count: number }>(`select count(*)::integer ${from}`);
      expect(data.cadres).toEqual({ totalCount: count, nodes: await codes('t.sort_key, t.id') });
      expect(data.backwards.nodes).toEqual(await codes('t.sort_key desc, t.id'));
      expect(data.numbered.nodes).toEqual(await codes('t.code'));
      shown += Math.sign(count);
    });
    await fc.assert(asTheTables, { numRuns: 120 });
    expect(shown).toBeGreaterThan(20);
  });

  it('let a viewer reckon with those only', async () => {
    const asTheTables = fc.asyncProperty(ofUnit, viewer, async ({ where, means }, { persona, unit }) => {
      const { data, errors } = await test.query(
        `{ trainingQuotaAggregate(where: { ${where} }) { quotas } cadreAggregate(where: { ${where} }) { cadres } }`,
        {},
        { persona, today: day },
      );
      expect(errors).toBeUndefined();
      const [{ quotas } = { quotas: 0 }] = await select<{ quotas: number }>(
        `select count(*)::integer as quotas from training_quota t where (${means}) and ${seenBy(unit)}`,
      );
      const [{ cadres } = { cadres: 0 }] = await select<{ cadres: number }>(
        `select count(*)::integer as cadres from cadre t where (${means}) and ${seenBy(unit)}`,
      );
      expect(data).toEqual({ trainingQuotaAggregate: [{ quotas }], cadreAggregate: [{ cadres }] });
    });
    await fc.assert(asTheTables, { numRuns: 60 });
  });

  /** Lists, and by which of their rows they are filtered, down to the unit. */
  const ways = [
    ['tenures', 'cadre'],
    ['tenures', 'post'],
    ['evaluations', 'cadre'],
    ['evaluations'],
    ['planEntries', 'cadre'],
    ['planEntries', 'slot', 'post'],
    ['planEntries', 'slot', 'cycle'],
    ['planSlots', 'post'],
    ['planSlots', 'cycle'],
    ['planningCycles'],
    ['planningCycles', 'slots', 'cycle'],
    ['rotationTours', 'cadre'],
    ['requirementNeeds', 'cadre'],
    ['voteRounds'],
    ['trainingQuotas'],
  ] as const;
  const along = ([, ...rows]: readonly string[]) =>
    combined(
      ofUnit.map(({ where, means }) => ({
        where: rows.reduceRight((inner, row) => `${row}: { ${inner} }`, where),
        means,
      })),
    );
  const asked = fc.constantFrom(...ways).chain((way) => fc.tuple(fc.constant(way[0]), along(way)));

  it('show of everything else what the rules say, asked of each row', async () => {
    let shown = 0;
    const asFieldByField = fc.asyncProperty(asked, viewer, async ([list, { where }], { unit, persona }) => {
      const level = persona.startsWith('province') ? 'PROVINCE_STANDING_COMMITTEE' : 'DISTRICT_STANDING_COMMITTEE';
      const asker = {
        name: persona,
        unitId: id(unit),
        roles: ['PLANNER', 'APPROVER', 'TELLER'],
        managementLevel: level,
      };
      const contextValue = test.api.contextFor(asker, 'test');
      const named = list === 'requirementNeeds' ? 'kind cadre { id }' : 'id';
      const document = parse(`{ ${list}(first: 7, where: { ${where} }) { totalCount nodes { ${named} } } }`);
      expect(validate(test.api.schema, document)).toEqual([]);
      const planned = await test.api.engine.answer({ document, contextValue });
      const { data, errors } = await execute({ schema: test.api.schema, document, contextValue });
      expect(errors).toBeUndefined();
      expect(planned).toMatchObject({ kind: 'json', data: JSON.stringify(data) });
      shown += Math.sign((data![list] as { nodes: unknown[] }).nodes.length);
    });
    await fc.assert(asFieldByField, { numRuns: 60 });
    expect(shown).toBeGreaterThan(10);
  });
});
