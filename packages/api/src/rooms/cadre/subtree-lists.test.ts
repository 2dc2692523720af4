import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

/*
 * A list of what stands below one unit, asked by whoever sees what stands below another. Where the one stands below the other the rule is
 * not asked of each row; who is shown must not depend on that.
 */

const test = await openTestApi();
const id = (unit: string) => idFromName('unit', unit);
const moved = 'p1-d05';

/** One district with all below it comes to stand below another on that day. */
const day = '2024-06-01';
beforeAll(async () => {
  await test.database.inTransaction(async (tx) => {
    const link = `unit_id = '${id(moved)}' and kind = 'PARENT' and valid_until is null`;
    await tx.query({ text: `update unit_link set valid_until = '${day}' where ${link}`, params: [] });
    await tx.query({
      text: `insert into unit_link (id, unit_id, target_id, kind, valid_from) values ('${id('moved')}', '${id(moved)}', '${id('p1-d04')}', 'PARENT', '${day}')`,
      params: [],
    });
  });
});

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

/** What stands below a unit on a day and is managed by, or was ever below, the unit of the viewer; counted in the tables. */
async function expected(table: 'cadre' | 'training_quota', root: string, viewer: string, asOf: string) {
  const [row] = await select<{ count: number }>(`select count(*)::integer from ${table} t
    where exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(root)}' and p.depth > 0
        and p.valid_from <= '${asOf}' and (p.valid_until is null or p.valid_until > '${asOf}'))
      and exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(viewer)}')`);
  return row!.count;
}

const viewers = [
  { persona: 'province-organisation-commission', unit: 'p1' },
  { persona: 'district-organisation-commission', unit: 'p1-d04' },
  { persona: 'commune-secretary', unit: 'p1-d04-c05' },
];
const roots = ['p1', 'p1-d04', 'p1-d04-c05', moved];
const cases = viewers.flatMap((viewer) =>
  roots.flatMap((root) => ['2024-05-31', day, '2024-06-02'].map((asOf) => ({ ...viewer, root, asOf }))),
);

describe('what stands below a unit', () => {
  it.each(cases)('$root is shown to $persona on $asOf as the rule says', async ({ persona, unit, root, asOf }) => {
    const { data } = await test.query(
      `query ($root: ID!, $asOf: Date!) {
        at(asOf: $asOf) {
          cadres(first: 1, where: { unit: { under: $root } }) { totalCount nodes { code } }
          trainingQuotas(first: 1, where: { unit: { under: $root } }) { totalCount }
          trainingQuotaAggregate(where: { unit: { under: $root } }) { quotas }
        }
      }`,
      { root: `Unit:${id(root)}`, asOf },
      { persona },
    );
    const cadres = await expected('cadre', root, unit, asOf);
    const quotas = await expected('training_quota', root, unit, asOf);
    expect(data.at.cadres).toMatchObject({ totalCount: cadres, nodes: { length: Math.min(1, cadres) } });
    expect(data.at.trainingQuotas.totalCount).toBe(quotas);
    expect(data.at.trainingQuotaAggregate).toEqual([{ quotas }]);
  });

  it('is there, also where the root stands below the unit of the viewer on other days only', async () => {
    expect(await expected('cadre', moved, 'p1-d04', '2024-05-31')).toBeGreaterThan(0);
    expect(await expected('cadre', moved, 'p1-d04', day)).toBeGreaterThan(0);
    expect(await expected('cadre', 'p1', 'p1-d04', day)).toBeGreaterThan(0);
    expect(await expected('cadre', 'p1', 'p1', day)).toBeGreaterThan(await expected('cadre', 'p1', 'p1-d04', day));
  });
});
