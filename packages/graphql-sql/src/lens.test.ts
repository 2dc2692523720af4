import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

// Ada stays with the Bees from 2020-01-01 until 2020-02-01, then with the Spies. Today is 2020-06-15 unless said otherwise.
const ada = (fields: string, args = '') => `{ person(name: "Ada"${args}) { ${fields} } }`;

describe('the day of the facts', () => {
  it('is today where no day is asked for', async () => {
    expect((await league.ask(ada('host { name }'))).data.person.host).toEqual({ name: 'Spies' });
    const before = await league.ask(ada('host { name }'), {}, { today: '2020-01-15' });
    expect(before.data.person.host).toEqual({ name: 'Bees' });
  });

  it.each([
    ['2019-12-31', null],
    ['2020-01-01', { name: 'Bees' }],
    ['2020-01-31', { name: 'Bees' }],
    ['2020-02-01', { name: 'Spies' }],
  ])('%s given to a field decides it', async (day, expected) => {
    expect((await league.ask(ada(`host(asOf: "${day}") { name }`))).data.person.host).toEqual(expected);
  });

  it('holds below the field that sets it, and nowhere else', async () => {
    const { data } = await league.ask(`{
      before: person(name: "Ada", asOf: "2020-01-15") { host { name } ageOn }
      now: person(name: "Ada") { host { name } ageOn }
    }`);
    expect(data).toEqual({
      before: { host: { name: 'Bees' }, ageOn: 30 },
      now: { host: { name: 'Spies' }, ageOn: 30 },
    });
  });

  it('passes through lists, connections and rows, down to the last level', async () => {
    const { data } = await league.ask(`{
      people(asOf: "2020-01-15", where: { name: { eq: "Ada" } }) {
        nodes { host { region { teams { nodes { guests { totalCount nodes { name host { name } } } } } } } }
        edges { node { host { name } } }
      }
    }`);
    const [node] = data.people.nodes;
    expect(node.host.region.teams.nodes).toEqual([
      { guests: { totalCount: 1, nodes: [{ name: 'Ada', host: { name: 'Bees' } }] } },
    ]);
    expect(data.people.edges[0].node.host).toEqual({ name: 'Bees' });
  });

  it('is set anew by a field further down', async () => {
    const { data } = await league.ask(
      ada('host(asOf: "2020-03-01") { name guests { totalCount } }', ', asOf: "2020-01-15"'),
    );
    expect(data.person.host).toEqual({ name: 'Spies', guests: { totalCount: 1 } });
  });

  it('reaches computed fields', async () => {
    const { data } = await league.ask(ada('a: ageOn b: ageOn(asOf: "2030-01-01")', ', asOf: "2010-01-01"'));
    expect(data.person).toEqual({ a: 20, b: 40 });
  });

  it('stays as it is where null is given, or a variable is not', async () => {
    const query = `query ($day: Date) {
      person(name: "Ada", asOf: "2020-01-15") { a: host(asOf: null) { name } b: host(asOf: $day) { name } }
      today(asOf: null)
    }`;
    const { data, errors } = await league.ask(query);
    expect(errors).toEqual([]);
    expect(data).toEqual({ person: { a: { name: 'Bees' }, b: { name: 'Bees' } }, today: '2020-06-15' });
  });

  it('can be asked at the root', async () => {
    expect((await league.ask('{ today a: today(asOf: "2001-02-03") }')).data).toEqual({
      today: '2020-06-15',
      a: '2001-02-03',
    });
  });
});
