import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const team = (name: string, fields: string) => `{ teams(where: { name: { eq: "${name}" } }) { nodes { ${fields} } } }`;

describe('a column', () => {
  it('answers with its value, and null where the column is empty', async () => {
    const { data } = await league.ask('{ regions { nodes { name place } } }');
    expect(data.regions.nodes).toEqual([
      { name: 'North', place: 1 },
      { name: 'South', place: null },
    ]);
  });

  it('answers every type of column as JSON has it', async () => {
    const { data } = await league.ask('{ person(name: "Ada") { id name role age bornOn isCaptain steps } }');
    expect(data.person).toEqual({
      id: idOf('Person', 1),
      name: 'Ada',
      role: 'RUNNER',
      age: 30,
      bornOn: '1990-05-05',
      isCaptain: true,
      steps: 100,
    });
  });

  it('writes an instant in UTC with milliseconds, whatever the time zone of the connection', async () => {
    await league.run("set timezone to 'Asia/Ho_Chi_Minh'; set datestyle to 'SQL, DMY'");
    const { data } = await league.ask(team('Ants', 'recordedFrom people { bornOn }'));
    await league.run('reset timezone; reset datestyle');
    expect(data.teams.nodes[0].recordedFrom).toBe('2020-01-01T20:04:05.678Z');
    expect(data.teams.nodes[0].people[0].bornOn).toBe('1990-05-05');
  });

  it('answers under any alias', async () => {
    const { data } = await league.ask('{ first: person(name: "Ada") { a: name b: name } person(name: "Bo") { name } }');
    expect(data).toEqual({ first: { a: 'Ada', b: 'Ada' }, person: { name: 'Bo' } });
  });
});

describe('an expression with arguments', () => {
  it('uses the default where none is given', async () => {
    const { data } = await league.ask(team('Ants', 'greeting'));
    expect(data.teams.nodes[0].greeting).toBe('Hello Ants');
  });

  it('takes literals and variables alike', async () => {
    const query = `query ($word: String, $times: Int) {
      teams(where: { name: { eq: "Ants" } }) { nodes { a: greeting(word: "Hi", times: 2) b: greeting(word: $word, times: $times) } }
    }`;
    const { data } = await league.ask(query, { word: 'Hi', times: 2 });
    expect(data.teams.nodes[0]).toEqual({ a: 'Hi AntsHi Ants', b: 'Hi AntsHi Ants' });
  });

  it('treats a variable that is not given like an argument that is not given', async () => {
    const query = `query ($word: String) { teams(where: { name: { eq: "Ants" } }) { nodes { greeting(word: $word) } } }`;
    const { data } = await league.ask(query);
    expect(data.teams.nodes[0].greeting).toBe('Hello Ants');
  });

  it('sees NULL where null is given', async () => {
    const { data, errors } = await league.ask(team('Ants', 'a: greeting(word: null) b: greeting(times: null)'));
    expect(errors).toEqual([]);
    expect(data.teams.nodes[0]).toEqual({ a: null, b: 'Hello Ants' });
  });

  it('keeps apart what is data and what is SQL', async () => {
    const word = `'); drop table team; --`;
    const query = `query ($word: String) { teams(where: { name: { eq: "Ants" } }) { nodes { greeting(word: $word) } } }`;
    const { data } = await league.ask(query, { word });
    expect(data.teams.nodes[0].greeting).toBe(`${word} Ants`);
  });
});

describe('a list argument', () => {
  it.each([[['Ants', 'Bees']], [['Ants', 'no "such", {team}\\', 'NULL', '']], [[]]])(
    'binds %j as it is',
    async (names) => {
      const { data, errors } = await league.ask('query ($names: [String!]) { teamsNamed(names: $names) { name } }', {
        names,
      });
      expect(errors).toEqual([]);
      expect(data.teamsNamed.map((each: { name: string }) => each.name)).toEqual(
        ['Ants', 'Bees'].filter((name) => names.includes(name)),
      );
    },
  );
});

describe('a relation to one row', () => {
  it('answers with the row', async () => {
    const { data } = await league.ask(team('Ants', 'region { name }'));
    expect(data.teams.nodes[0].region).toEqual({ name: 'North' });
  });

  it('answers with the first row in the order of its table where several belong', async () => {
    const { data } = await league.ask('{ regions { nodes { firstTeam { name } } } }');
    expect(data.regions.nodes.map((each: { firstTeam: unknown }) => each.firstTeam)).toEqual([
      { name: 'Ants' },
      { name: 'Bees' },
    ]);
  });

  it('answers null where no row belongs', async () => {
    const { data } = await league.ask('{ person(name: "nobody") { name } }');
    expect(data.person).toBeNull();
  });

  it('finds a row by the global id given as an argument', async () => {
    const { data } = await league.ask('query ($id: ID) { teamById(id: $id) { name } }', { id: idOf('Team', 2) });
    expect(data.teamById).toEqual({ name: 'Bees' });
  });

  it('finds no row where the id is null or left out', async () => {
    const { data, errors } = await league.ask('{ a: teamById(id: null) { name } b: teamById { name } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ a: null, b: null });
  });
});

describe('a relation to many rows', () => {
  it('answers in the order of the table', async () => {
    const { data } = await league.ask(team('Bees', 'people { name }'));
    expect(data.teams.nodes[0].people).toEqual([{ name: 'Cy_%' }, { name: 'Di\\x' }]);
  });

  it('answers in its own order, empty values last also from the largest down', async () => {
    const { data } = await league.ask(team('Ants', 'byAge { name age }'));
    expect(data.teams.nodes[0].byAge).toEqual([
      { name: 'Ada', age: 30 },
      { name: 'Bo', age: null },
    ]);
  });
});

describe('an expression that is said not to be NULL', () => {
  it('is not asked for that now, and is of what was known earlier', async () => {
    const shout = 'teams { nodes { shout } }';
    const then = `{ at(knownAt: "2020-06-01T00:00:00Z") { ${shout} } }`;
    expect((await league.ask(`{ ${shout} }`)).data.teams.nodes[0]).toEqual({ shout: 'ANTS' });
    expect((await league.ask(then)).data.at.teams.nodes[0]).toEqual({ shout: 'ANTS' });
    expect(await league.planText(`{ ${shout} }`)).not.toContain('null_in_answer');
    expect(await league.planText(then)).toContain('null_in_answer');
  });
});

describe('a relation to many rows that others lead to', () => {
  const days =
    '{ before: person(name: "Ada", asOf: "2020-01-15") { teamsOn { name } } now: person(name: "Ada") { teamsOn { name } } }';

  it('answers with those that are led to on the day', async () => {
    const { data } = await league.ask(days);
    expect(data).toEqual({ before: { teamsOn: [{ name: 'Bees' }] }, now: { teamsOn: [{ name: 'Spies' }] } });
  });

  it('leaves out what the viewer may not see', async () => {
    const { data } = await league.ask(days, {}, { clearance: 1 });
    expect(data).toEqual({ before: { teamsOn: [{ name: 'Bees' }] }, now: { teamsOn: [] } });
  });

  it('answers in the order of the rows that lead there, as things were known earlier too', async () => {
    const stays = [
      ['Ants', '2020-04-01', '2020-12-01'],
      ['Spies', '2020-03-01', null],
      ['Bees', '2020-03-01', '2020-09-01'],
    ];
    for (const [team, from, until] of stays) {
      await league.run(`insert into stay select gen_random_uuid(), person.id, team.id, '${from}', ${until === null ? 'null' : `'${until}'`}
        from person, team where person.name = 'Bo' and team.name = '${team}'`);
    }
    const bo = 'person(name: "Bo") { teamsOn { name } }';
    const { data } = await league.ask(`{
      now: at(asOf: "2020-05-01") { ${bo} } earlier: at(asOf: "2020-05-01", knownAt: "2020-06-01T00:00:00Z") { ${bo} }
    }`);
    await league.run(`delete from stay where person_id = (select id from person where name = 'Bo')`);
    const inOrder = { person: { teamsOn: [{ name: 'Bees' }, { name: 'Spies' }, { name: 'Ants' }] } };
    expect(data).toEqual({ now: inOrder, earlier: inOrder });
  });

  it('is read from the rows that lead to it', async () => {
    expect(await league.planText('{ person(name: "Ada") { teamsOn { name } } }')).toMatch(
      /from "stay" "(t\d+)" join "team" "(t\d+)" on "\2"\."id" = "\1"\."team_id"/,
    );
  });

  it('is asked of each row as it was known earlier, which no constraint of today vouches for', async () => {
    const then = '{ at(knownAt: "2020-06-01T00:00:00Z") { person(name: "Ada") { teamsOn { name } } } }';
    expect((await league.ask(then)).data.at.person.teamsOn).toEqual([{ name: 'Spies' }]);
    expect(await league.planText(then)).not.toMatch(/from "stay" "t\d+" join/);
  });
});

describe('a row of one of several types', () => {
  it('answers with the row that the discriminator names, and null where there is none', async () => {
    const query = '{ prizes { nodes { code winner { __typename ... on Team { name } ... on Person { age } } } } }';
    const { data, errors } = await league.ask(query);
    expect(errors).toEqual([]);
    expect(data.prizes.nodes).toEqual([
      { code: 'cup', winner: { __typename: 'Team', name: 'Ants' } },
      { code: 'fame', winner: { __typename: 'Person', age: 40 } },
      { code: 'open', winner: null },
      { code: 'vacant', winner: null },
    ]);
  });
});

describe('a value made of parts', () => {
  it('answers with its parts and expressions over them', async () => {
    const { data } = await league.ask(team('Ants', 'share { numerator times a: times(factor: 2) }'));
    expect(data.teams.nodes[0].share).toEqual({ numerator: 3, times: 30, a: 6 });
  });

  it('is null when a part is', async () => {
    const { data, errors } = await league.ask(team('Bees', 'share { numerator }'));
    expect(errors).toEqual([]);
    expect(data.teams.nodes[0].share).toBeNull();
  });

  it.each([
    ['0', null],
    ['1', { numerator: 3 }],
    ['-1', { numerator: 3 }],
  ])('is null where it would be divided by 0: %s', async (played, share) => {
    await league.run(`update team set played = ${played} where name = 'Ants'`);
    const { data } = await league.ask(team('Ants', 'share { numerator }'));
    await league.run(`update team set played = 7 where name = 'Ants'`);
    expect(data.teams.nodes[0].share).toEqual(share);
  });
});

describe('a computed field', () => {
  it('is finished by code from the facts it needs', async () => {
    const { data } = await league.ask('{ a: person(name: "Ada") { ageOn } b: person(name: "Bo") { ageOn } }');
    expect(data).toEqual({ a: { ageOn: 30 }, b: { ageOn: null } });
  });
});

describe('node and nodes', () => {
  it('answer with the object of any type that a global id names', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id __typename ... on Person { name } } }';
    const { data } = await league.ask(query, { id: idOf('Person', 3) });
    expect(data.node).toEqual({ id: idOf('Person', 3), __typename: 'Person', name: 'Cy_%' });
  });

  it('answer null for an id that no row has', async () => {
    const { data } = await league.ask('query ($id: ID!) { node(id: $id) { id } }', { id: idOf('Person', 999) });
    expect(data.node).toBeNull();
  });

  it('keep the order asked for, doubles and gaps included', async () => {
    const ids = [idOf('Team', 2), idOf('Region', 9), idOf('Region', 1), idOf('Team', 2)];
    const { data } = await league.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([{ id: ids[0] }, null, { id: ids[2] }, { id: ids[3] }]);
  });

  it('take no more ids than the limit', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => idOf('Team', index));
    const { errors, details } = await league.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toEqual(['TOO_MANY_IDS']);
    expect(details[0]).toMatchObject({ limit: 5, given: 6 });
  });
});

describe('every statement', () => {
  it('starts with the name of the field that asked for it', async () => {
    const { statements } = await league.ask(team('Ants', 'greeting'));
    expect(statements.map((text) => text.slice(0, text.indexOf('*/') + 2))).toEqual([
      '/* Query.teams */',
      '/* Team.greeting */',
    ]);
  });
});

describe('a list of an expression', () => {
  it('is an error of its field where an item is null and may not be', async () => {
    const { data, errors } = await league.ask('{ regions { nodes { name marks marksKnown } } }');
    expect(errors).toEqual(['BUG: Cannot return null for non-nullable field Region.marks.']);
    expect(data.regions.nodes).toEqual([
      { name: 'North', marks: ['North', '1'], marksKnown: ['North', '1'] },
      { name: 'South', marks: null, marksKnown: ['South', null] },
    ]);
  });
});

describe('the parts of a value', () => {
  it.each(['9007199254740991', '9007199254740993', '-9007199254740993', '9223372036854775807'])(
    'come through as they are stored: %s',
    async (won) => {
      await league.run(`update team set won = ${won} where name = 'Ants'`);
      const { data } = await league.ask(team('Ants', 'share { tenfold }'));
      await league.run(`update team set won = 3 where name = 'Ants'`);
      expect(data.teams.nodes[0].share).toEqual({ tenfold: `${won}0` });
    },
  );
});
