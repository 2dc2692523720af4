import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, openLeague } from '../testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

/** How often the statement of a document reads a table. `planText` compares its answer with that of the naive executor. */
const readsOf = async (table: string, document: string) =>
  (await league.planText(document)).match(new RegExp(String.raw`(from|join) "${table}"`, 'g'))?.length ?? 0;

describe('a row that a statement stands on already', () => {
  it('is not looked up again by a list in an order that goes by it, neither for a field nor to ask whether it may be seen', async () => {
    const asked =
      '{ people(orderBy: [{ field: TEAM, direction: DESC }]) { nodes { name team { name region { name } } } } }';
    expect(await readsOf('team', asked)).toBe(1);
  });

  it('is not looked up again by the rows that are reached from it', async () => {
    expect(await readsOf('team', '{ teams { nodes { name people { name team { name } } } } }')).toBe(1);
  });

  it('is looked up where the list goes by its own columns: not all its rows come on the page', async () => {
    const asked = '{ people(orderBy: [{ field: NAME, direction: ASC }], first: 2) { nodes { name team { name } } } }';
    expect(await league.planText(asked)).not.toContain('join "team"');
  });

  it('is looked up as things were known earlier: no constraint says then that it is there', async () => {
    const asked = (at: string) =>
      `{ at(asOf: "2020-06-15"${at}) { people(orderBy: [{ field: TEAM, direction: ASC }]) { nodes { name team { name } } } } }`;
    expect(await readsOf('team', asked(''))).toBe(1);
    expect(await league.planText(asked(', knownAt: "2020-06-01T00:00:00Z"'))).not.toContain('join "team"');
  });

  it.each([0, 1, 5])('gives the pages it gave before, with a clearance of %s', async (clearance) => {
    const names: string[] = [];
    let after = 'null';
    for (;;) {
      const { data, errors } = await league.ask(
        `{ people(first: 1, after: ${after}, orderBy: [{ field: TEAM, direction: ASC }]) {
          totalCount nodes { name team { name } } pageInfo { hasNextPage endCursor }
        } }`,
        {},
        { clearance },
      );
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = data.people;
      names.push(...nodes.map((each: { name: string; team: { name: string } }) => `${each.name} of ${each.team.name}`));
      if (pageInfo.hasNextPage !== true) break;
      after = JSON.stringify(pageInfo.endCursor);
    }
    const open = ['Ada of Ants', 'Bo of Ants', 'Cy_% of Bees', String.raw`Di\x of Bees`];
    expect(names).toEqual(clearance === 0 ? [] : clearance === 1 ? open : [...open, 'Eve of Spies']);
  });
});
