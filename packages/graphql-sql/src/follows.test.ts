import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

/** The statement of a plan. That it answers as the naive executor does is demanded by `league.ask`. */
async function planText(document: string, variables: Record<string, unknown> = {}): Promise<string> {
  expect((await league.ask(document, variables)).errors).toEqual([]);
  const statements: string[] = [];
  const { executors } = league;
  const context = executors.contextOf('9');
  const reads: typeof context.reads = {
    ...context.reads,
    query: async (statement) => {
      statements.push(statement.text);
      return context.reads.query(statement);
    },
  };
  const answer = await executors.engine.answer({
    document: parse(document),
    variableValues: variables,
    contextValue: { ...context, reads },
  });
  expect(answer.kind).toBe('json');
  expect(statements).toHaveLength(1);
  return statements[0]!;
}

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
