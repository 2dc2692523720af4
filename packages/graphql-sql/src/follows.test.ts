import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TableRef } from './declaration.js';
import { leftToAsk } from './follows.js';
import { makeScope } from './scope.js';
import { Aliases } from './statement.js';
import { fillSmall, firstEdition, idOf, openLeague } from './testing/league.js';
import { Person, Team } from './testing/schema.js';
import { person, team } from './testing/tables.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const planText = async (document: string, variables: Record<string, unknown> = {}) =>
  league.planText(document, variables);

/** How often a statement asks whether the viewer's clearance reaches a team. */
const asksClearance = (text: string) => text.match(/"clearance" <=/g)?.length ?? 0;

describe('a rule that a row is seen by who sees another', () => {
  it('is not asked again of rows reached from that other row, whose own rule is asked once', async () => {
    expect(asksClearance(await planText('{ teams { nodes { people { name } } } }'))).toBe(1);
  });

  it('is not asked again of that other row, reached from the first', async () => {
    expect(asksClearance(await planText('{ people { nodes { team { name } } } }'))).toBe(1);
  });

  it('is asked once where a filter asks about that other row', async () => {
    expect(
      asksClearance(await planText('{ people(where: { team: { name: { eq: "Ants" } } }) { nodes { name } } }')),
    ).toBe(1);
  });

  it('is asked of the row where the filter is one of several that may hold', async () => {
    const document =
      '{ people(where: { or: [{ team: { name: { eq: "Ants" } } }, { age: { gt: 20 } }] }) { nodes { name } } }';
    expect(asksClearance(await planText(document))).toBe(2);
  });

  it.each([
    [
      'of people of a team that is asked about',
      '{ regions(where: { teams: { people: { name: { eq: "Bo" } } } }) { totalCount } }',
      1,
    ],
    [
      'of the team of a person who is asked about',
      '{ teams(where: { people: { team: { name: { eq: "Ants" } } } }) { totalCount } }',
      1,
    ],
    [
      'of a person whom another brought, but of the team of each',
      '{ people(where: { broughtBy: { team: { name: { eq: "Ants" } } } }) { totalCount } }',
      2,
    ],
  ])('is not asked again inside a filter %s', async (_what, document, times) => {
    expect(asksClearance(await planText(document))).toBe(times);
  });

  it('is asked of the row inside a filter as things were known earlier', async () => {
    const document =
      '{ at(asOf: "2020-01-01", knownAt: "2021-01-01") { regions(where: { teams: { people: { name: { eq: "Bo" } } } }) { totalCount } } }';
    expect(asksClearance(await planText(document))).toBe(2);
  });

  it.each([
    ['{ regions(where: { teams: { people: { name: { eq: "Eve" } } } }) { nodes { name } } }', ['North']],
    ['{ teams(where: { people: { team: { people: { name: { eq: "Eve" } } } } }) { nodes { name } } }', ['Spies']],
    ['{ teams(where: { people: { broughtBy: { team: {} } } }) { nodes { name } } }', ['Ants', 'Spies']],
    ['{ regions(where: { teams: { not: { people: { age: { lt: 40 } } } } }) { nodes { name } } }', ['North']],
  ])('finds inside a filter nobody of a team that is not seen: %s', async (document, shownToAll) => {
    const names = async (clearance: number) => {
      const { data, errors } = await league.ask(document, {}, { clearance });
      expect(errors).toEqual([]);
      return (Object.values(data)[0] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
    };
    expect(await names(5)).toEqual(shownToAll);
    expect(await names(1)).toEqual(shownToAll.filter((name) => name === 'Ants'));
  });

  it('is asked of rows that are reached in another way', async () => {
    expect(asksClearance(await planText('{ teams { nodes { guests { nodes { name } } } } }'))).toBe(2);
  });

  it('hides the same rows as before, whoever asks', async () => {
    for (const clearance of [0, 1, 5]) {
      const { data, errors } = await league.ask(
        '{ people(where: { team: {} }) { totalCount nodes { name team { people { name } } } } }',
        {},
        { clearance },
      );
      expect(errors).toEqual([]);
      const shown = clearance === 5 ? 5 : clearance === 1 ? 4 : 0;
      expect(data.people.totalCount).toBe(shown);
      expect(data.people.nodes).toHaveLength(shown);
    }
  });
});

describe('the rule of a person who is seen by who sees the team', () => {
  const aliases = new Aliases();
  const [someone, group] = [aliases.of(person), aliases.of(team)];
  const day = sql`current_date`;
  const viewer = { clearance: sql`5` } as never;
  const editions = { edition: firstEdition, presentEdition: firstEdition };
  const { viewing } = makeScope({ aliases, asOf: day, today: day, viewer, ...editions, args: {} });
  const equal = sql`${someone.teamId} = ${group.id}`;

  it.each<{ name: string; on: SQL | undefined; left: number }>([
    { name: 'follows where the person is of the team', on: equal, left: 0 },
    { name: 'follows, written the other way round', on: sql`${group.id} = ${someone.teamId}`, left: 0 },
    { name: 'follows where more is asked beside', on: sql`${equal} and ${someone.age} > 3`, left: 0 },
    {
      name: 'is asked where being of the team is one way of several',
      on: sql`${equal} and ${someone.age} > 3 or true`,
      left: 1,
    },
    { name: 'is asked where the team is found by another column', on: sql`${someone.id} = ${group.id}`, left: 1 },
    { name: 'is asked where the column only begins alike', on: sql`${equal}::text and true`, left: 1 },
    { name: 'is asked where nothing joins the two', on: undefined, left: 1 },
  ])('$name', ({ on, left }) => {
    const [target, other] = [Person, Team] as unknown as readonly TableRef[];
    const joined = { table: other!, row: group, on, isInReach: true };
    expect(leftToAsk({ table: target!, row: someone }, [joined], viewing)).toHaveLength(left);
  });
});

describe('a rule that asks of a row only what a filter makes equal to a key', () => {
  const ofTeam = (id: string) => `{ teams(where: { people: { team: { id: { eq: "${id}" } } } }) { nodes { name } } }`;

  it('is asked of that key, once, and not of each row', async () => {
    const text = await planText(
      'query ($id: ID!) { teams(where: { people: { team: { id: { eq: $id } } } }) { totalCount } }',
      {
        id: idOf('Team', 1),
      },
    );
    // The team of a person is that of the list, and the one asked for; whether it may be seen is asked of the latter.
    expect(text.match(/"team_id"/g)).toHaveLength(2);
    expect(asksClearance(text)).toBe(1);
  });

  it.each([
    [1, 1, ['Ants']],
    [3, 1, []],
    [3, 5, ['Spies']],
  ])('shows of team %i to a clearance of %i: %j', async (team, clearance, names) => {
    const { data } = await league.ask(ofTeam(idOf('Team', team)), {}, { clearance });
    expect(data.teams.nodes.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it('is asked of each row where the filter leaves a choice', async () => {
    const either = `or: [{ team: { id: { eq: "${idOf('Team', 1)}" } } }, { age: { gt: 20 } }]`;
    const document = `{ teams(where: { people: { ${either} } }) { nodes { name } } }`;
    const { data } = await league.ask(document, {}, { clearance: 1 });
    expect(data.teams.nodes).toEqual([{ name: 'Ants' }]);
    expect((await planText(document)).match(/"team_id"/g)!.length).toBeGreaterThan(2);
  });
});

describe('a filter by a related row of which only the key is asked', () => {
  it('does not read that row', async () => {
    const text = await planText('{ teams(where: { region: {} }) { nodes { name } } }');
    expect(text).not.toContain('from "region"');
  });

  it('selects no row that refers to none', async () => {
    const { data } = await league.ask('{ people(where: { broughtBy: { team: {} } }) { nodes { name } } }');
    expect(data.people.nodes.map(({ name }: { name: string }) => name)).toEqual(['Bo', 'Eve']);
    const alone = await league.ask('{ people(where: { broughtBy: {} }) { nodes { name } } }');
    expect(alone.data.people.nodes).toHaveLength(2);
  });
});

describe('a share of counts', () => {
  it('is read without a subquery of its own, whatever its parts are', async () => {
    const { data } = await league.ask('{ teams { nodes { name share { numerator times(factor: 3) } } } }');
    expect(data.teams.nodes.map(({ share }: { share: unknown }) => share)).toContainEqual({ numerator: 3, times: 9 });
  });
});
