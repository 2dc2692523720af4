import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from './differential/compare.js';
import { ReadEngine, ReadRefused, type ReadContext, type Statement } from './index.js';
import { fillSmall, idOf, openLeague } from './testing/league.js';
import { schema, settings } from './testing/schema.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

/** Asks a plan, each time with other variables; demands the naive executor's answers, and gives the reasons for none. */
async function planned(document: string, ...given: readonly Record<string, unknown>[]): Promise<readonly string[]> {
  const reasons: string[] = [];
  for (const variables of given) {
    const outcome = await compare(league.executors, { document, variables, asker: '9' });
    expect(outcome).not.toHaveProperty('planned');
    reasons.push(outcome.kind === 'notPlanned' ? outcome.reason : outcome.kind);
  }
  return reasons;
}

describe('a plan that is used again', () => {
  it('groups by the dimensions asked now, not by those it was first asked with', async () => {
    const document =
      'query ($by: [PersonDimension!]) { personAggregate(groupBy: $by) { people key { dimension value } } }';
    expect(await planned(document, { by: ['ROLE'] }, { by: ['AGE'] }, { by: ['AGE', 'ROLE'] })).toEqual([
      'same',
      'same',
      'same',
    ]);
  });

  it('is kept although the first id it was asked with had a bad form', async () => {
    const document = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await planned(document, { id: 'Team:nothing' }, { id: idOf('Team', 1) })).toEqual(['refused', 'same']);
  });
});

describe('what stands in the document', () => {
  const ask = (first: string, age: string, name: string) =>
    `{ people(first: ${first}, where: { age: { gt: ${age} }, team: { name: { eq: ${name} } } }) { nodes { name } } }`;

  it('is written into the statement where it is a number or a code, with the length of the page', async () => {
    const text = await league.planText(ask('3', '20', '"ADA_2"'));
    expect(text).toContain('> 20::integer');
    expect(text).toContain(`= 'ADA_2'::text`);
    expect(text).toContain('limit 3::integer');
  });

  it.each(['-5', '-2147483648', '2147483647'])('may be a number at either end of its type: %s', async (age) => {
    expect(await planned(ask('3', age, '"ANTS"'), {})).toEqual(['same']);
  });

  it.each(["O'Neil", String.raw`back\slash`, 'ada', '$1', '/*', 'X'.repeat(62)])(
    'is a parameter where it may be anything: %j',
    async (name) => {
      expect(await league.planText(ask('3', '20', JSON.stringify(name)))).toMatch(/"name" = \$\d::text/);
    },
  );

  it('is a parameter where a variable gives it', async () => {
    const document = `query ($first: Int, $age: Int, $name: String) ${ask('$first', '$age', '$name')}`;
    const text = await league.planText(document, { first: 3, age: 20, name: 'ADA' });
    expect(text).toMatch(/> \$\d::integer/);
    expect(text).toMatch(/= \$\d::text/);
    expect(text).toMatch(/limit \$\d::integer/);
    expect(await planned(document, { first: 1, age: 0, name: 'Ada' }, { first: 101, age: 0, name: 'Ada' })).toEqual([
      'same',
      'refused',
    ]);
  });

  it('is refused where it says too much, beside variables as well', async () => {
    const document = 'query ($age: Int) { people(first: 101, where: { age: { gt: $age } }) { nodes { name } } }';
    expect(await planned(document, { age: 1 }, { age: 2 })).toEqual(['refused', 'refused']);
  });
});

describe('a computed field beside fields of other types', () => {
  it('is finished for the rows of its own type only', async () => {
    const document = `{ prizes { nodes { winner {
      ... on Team { any: nameLength name }
      ... on Person { any: ageOn ageOn }
    } } } }`;
    expect(await planned(document, {})).toEqual(['same']);
  });

  it('may make a value with parts, which a plan finishes by code', async () => {
    const document = '{ teams { nodes { reckonedShare { numerator times(factor: 7) } share { numerator } } } }';
    expect(await planned(document, {})).toEqual(['same']);
  });
});

describe('a name that every object of JavaScript has', () => {
  it.each(['__proto__', 'constructor', 'toString'])('is a name like any other for what code made: %s', async (name) => {
    const document = `{ teams { nodes { finishedBy { ${name}: computedBy shownBy } } } }`;
    expect(await planned(document, {})).toEqual(['same']);
    const { data } = await league.ask(document);
    const [{ finishedBy }] = data.teams.nodes;
    expect(Object.entries(finishedBy)).toEqual([
      [name, 'first'],
      ['shownBy', 'first'],
    ]);
  });
});

describe('an argument that has to be refused', () => {
  it.each([
    [
      'a filter below which every field is left out',
      'query ($id: ID!) { people(where: { staysWith: $id }) { nodes @skip(if: true) { name } } }',
    ],
    [
      'an argument of a field of which nothing is read',
      'query ($id: ID!) { teamById(id: $id) { name @skip(if: true) } }',
    ],
  ])('is refused as %s', async (_place, document) => {
    expect(await planned(document, { id: idOf('Region', 1) })).toEqual(['refused']);
  });

  it('does not hide what the rest of the operation costs', async () => {
    const deep =
      '{ nodes { teams(first: 100) { nodes { people { host { guests(first: 100) { nodes { name } } } } } } } }';
    const document = `{ bad: people(first: -1) { totalCount } regions(first: 100) ${deep} }`;
    expect(await planned(document, {})).toEqual(['tooCostly']);
  });

  it('is a number beyond an Int that a field would answer with', async () => {
    const document = 'query ($by: Int!) { teams { nodes { share { times(factor: $by) } } } }';
    expect(await planned(document, { by: 2 }, { by: 2 ** 31 - 1 })).toEqual(['same', 'refused']);
  });
});

describe('an answer that no plan gives', () => {
  const answer = async (source: string, variableValues: Record<string, unknown> = {}) =>
    league.executors.engine.answer({
      source,
      document: parse(source),
      variableValues,
      contextValue: league.executors.contextOf('9'),
    });
  const people = 'people(first: 7) { nodes { name } }';

  it('tells what the operation was reckoned to cost, as one of a plan does', async () => {
    const whole = await answer(
      `query ($after: String) { ${people} more: people(first: 1, after: $after) { totalCount } }`,
    );
    const refused = await answer(
      `query ($after: String) { ${people} more: people(first: 1, after: $after) { totalCount } }`,
      { after: 'of no list' },
    );
    expect(whole).toMatchObject({ kind: 'json', cost: expect.any(Number) as number });
    expect(refused).toMatchObject({ kind: 'result', reason: 'ReadRefused', cost: whole.cost });
  });

  it('tells of no cost where it went wrong before that was reckoned', async () => {
    expect(await answer('query ($first: Int!) { people(first: $first) { totalCount } }')).toMatchObject({
      kind: 'result',
      reason: 'variables',
      cost: null,
    });
  });
});

describe('the plans kept', () => {
  const ask = async (engine: ReadEngine, source: string) =>
    engine.answer({ source, document: parse(source), contextValue: league.executors.contextOf('9') });

  it('are never more than the limit, the one used least recently making room', async () => {
    const engine = new ReadEngine(schema, settings, 10);
    const source = (index: number) => `{ a${index}: today }`;
    for (let index = 0; index < 200; index += 1) {
      await ask(engine, source(0));
      await ask(engine, source(index));
    }
    const { plansMade, planEvictions, planHits } = engine.counts;
    expect({ plansMade, planEvictions, planHits }).toEqual({ plansMade: 200, planEvictions: 190, planHits: 200 });
  });

  it('are told apart by what changes the statement, and shared by what does not', async () => {
    const engine = new ReadEngine(schema, settings);
    const document = parse(
      'query ($first: Int, $where: PersonWhere) { people(first: $first, where: $where) { totalCount } }',
    );
    const given = [
      { first: 1, where: { age: { gt: 1 } } },
      { first: 2, where: { age: { gt: 30 } } },
      { first: 2, where: { age: { lt: 30 } } },
      { where: { age: { lt: 3 } } },
    ];
    for (const variableValues of given) {
      await engine.answer({ document, variableValues, contextValue: league.executors.contextOf('9') });
    }
    expect(engine.counts).toMatchObject({ plansMade: 3, planHits: 1, compiled: 4, naive: 0 });
  });

  it('count what no plan could answer, by reason', async () => {
    const engine = new ReadEngine(schema, settings);
    await ask(engine, '{ __schema { queryType { name } } }');
    expect(engine.counts).toMatchObject({ compiled: 0, naive: 1 });
    expect([...engine.counts.naiveReasons]).toEqual([['not compiled: Query.__schema', 1]]);
  });

  it.each([
    ['22012', 'database: 22012'],
    ['CDR01', 'database: CDR01'],
    // What the system says of the connection.
    ['EPIPE', 'Error'],
    ['ECONNRESET', 'Error'],
  ])('count what the database refused by its code, and nothing else by that: %s', async (code, reason) => {
    const engine = new ReadEngine(schema, settings);
    const { reads } = league.executors.contextOf('9');
    const failing = async () => Promise.reject(Object.assign(new Error('refused'), { code }));
    const contextValue = { reads: { ...reads, query: failing } };
    const answer = await engine.answerFromPlan({ document: parse('{ today }'), contextValue });
    expect(answer).toMatchObject({ kind: 'notPlanned', reason });
  });

  it('refuse what costs too much before the database is asked', async () => {
    const engine = new ReadEngine(schema, { ...settings, maxCost: 3 });
    await expect(ask(engine, '{ people(first: 10) { nodes { name } } }')).rejects.toThrow(ReadRefused);
  });
});

describe('an answer in bytes', () => {
  const engine = new ReadEngine(schema, settings);

  /** A context whose database gives bytes, and what it was asked for as such. */
  function givingBytes(): { context: ReadContext; asked: string[] } {
    const asked: string[] = [];
    const { reads } = league.executors.contextOf('9');
    const bytes = async (statement: Statement) => {
      asked.push(statement.text);
      const [row] = await reads.query(statement);
      return Buffer.from(String(row!['data']));
    };
    return { context: { reads: { ...reads, bytes } }, asked };
  }

  async function bothWays(source: string) {
    const document = parse(source);
    const { context, asked } = givingBytes();
    const plain = league.executors.contextOf('9');
    const shown = (answer: Awaited<ReturnType<ReadEngine['bytesFromPlan']>>) =>
      answer.kind === 'notPlanned' ? answer : { ...answer, data: Buffer.from(answer.data).toString() };
    return {
      text: await engine.answerFromPlan({ document, contextValue: plain }),
      fromString: shown(await engine.bytesFromPlan({ document, contextValue: plain })),
      fromBytes: shown(await engine.bytesFromPlan({ document, contextValue: context })),
      asked: asked.length,
    };
  }

  it.each([
    ['as the database wrote it', '{ teams { nodes { name } } }', 1],
    ['with a value that code finishes, which needs a text', '{ people(first: 3) { nodes { name ageOn } } }', 0],
  ])('is the text of the answer, %s', async (_case, source, asked) => {
    const answers = await bothWays(source);
    expect(answers.text).toMatchObject({ kind: 'json', data: expect.stringContaining('"nodes":[{') as string });
    expect(answers).toEqual({ text: answers.text, fromString: answers.text, fromBytes: answers.text, asked });
  });

  it.each(['{ __schema { queryType { name } } }', '{ teams(first: -1) { nodes { name } } }', 'mutation { nothing }'])(
    'is refused for the same reason as a text: %s',
    async (source) => {
      const { text, fromString, fromBytes, asked } = await bothWays(source);
      expect(text.kind).toBe('notPlanned');
      expect({ fromString, fromBytes, asked }).toEqual({ fromString: text, fromBytes: text, asked: 0 });
    },
  );
});

describe('an order that no cursor can hold', () => {
  it('is refused when it is declared', async () => {
    const { builder, Team } = await import('./testing/schema.js');
    expect(() => builder.tableOrders(Team, { RECORDED: 'recordedFrom' })).toThrow(/no cursor can hold/);
  });
});
