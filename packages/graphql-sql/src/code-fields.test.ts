import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const duels = (selection: string, asOf = '2020-06-15') =>
  `{ duels(team: "${idOf('Team', 1)}", asOf: "${asOf}") { ${selection} } }`;

describe('a field that code answers', () => {
  it('takes one statement for its facts and one for all rows that it refers to, more than one id list holds', async () => {
    const { data, statements } = await league.ask(duels('first { name team { name } } second { name }'));
    expect(data.duels).toHaveLength(25);
    expect(data.duels[5]).toEqual({
      first: expect.objectContaining({ name: 'Bo' }),
      second: { name: data.duels[0].first.name },
    });
    expect(statements).toHaveLength(2);
  });

  it('shows a row that may not be seen as null, and the others as the request selects them', async () => {
    const all = (await league.ask(duels('first { name }'))).data.duels;
    const few = (await league.ask(duels('other: first { alias: name }'), {}, { clearance: 1 })).data.duels;
    const hidden = few.filter(({ other }: { other: unknown }) => other === null);
    expect(hidden.length).toBeGreaterThan(0);
    expect(few).toHaveLength(all.length);
    expect(few.filter(({ other }: { other: unknown }) => other !== null)).toEqual(
      few.flatMap(({ other }: { other: { alias: string } | null }) => (other === null ? [] : [{ other }])),
    );
  });

  it('finds no facts of a row that may not be seen', async () => {
    expect(
      (await league.ask(`{ duels(team: "${idOf('Team', 3)}") { first { name } } }`, {}, { clearance: 1 })).data.duels,
    ).toBeNull();
    expect((await league.ask(duels('first { name }'), {}, { clearance: null })).data.duels).toBeNull();
  });

  it('reads rows by the day of its own lens, with fragments and variables of the request', async () => {
    const source = `query ($on: Date, $is: Boolean!) { duels(team: "${idOf('Team', 1)}", asOf: $on) { ...Pair } }
      fragment Pair on Duel { first { ...Known @include(if: $is) ageOn } second { ageOn(asOf: $on) } }
      fragment Known on Person { name }`;
    const at = async (on: string) => (await league.ask(source, { on, is: true })).data.duels[0].first;
    expect((await at('2030-01-01')).ageOn - (await at('2020-01-01')).ageOn).toBe(10);
    expect((await league.ask(source, { on: '2020-01-01', is: false })).data.duels[0].first).not.toHaveProperty('name');
  });

  it('is asked of a row by its key', async () => {
    const { data } = await league.ask('{ teams(first: 2) { nodes { isDrawn } } }');
    expect(data.teams.nodes).toEqual([{ isDrawn: true }, { isDrawn: true }]);
  });

  it('fails as a whole where a row cannot be read as it was asked for', async () => {
    const { errors } = await league.ask(duels('first { team { guests(first: -1) { totalCount } } }'));
    expect(new Set(errors)).toEqual(new Set(['INVALID_PAGE']));
  });
});

describe('what code costs', () => {
  const answer = async (source: string) => {
    const { executors } = league;
    return executors.engine.answer({ source, document: parse(source), contextValue: executors.contextOf('9') });
  };

  it('is reckoned before anything is done, once for each row that it is asked of', async () => {
    expect(await answer('{ teams(first: 2) { nodes { isDrawn } } }')).toMatchObject({
      kind: 'result',
      reason: 'not compiled: Team.isDrawn',
    });
    await expect(answer('{ teams(first: 3) { nodes { isDrawn } } }')).rejects.toMatchObject({ code: 'TOO_COSTLY' });
  });
});
