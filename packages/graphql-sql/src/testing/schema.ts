import SchemaBuilder from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import {
  asCertain,
  asDivisor,
  byColumn,
  PartedValue,
  ReadEngine,
  readNodeId,
  readPlugin,
  RowReader,
  type Lens,
  type ReadContext,
  type ReadSettings,
  type Scope,
} from '../index.js';
import { person, prize, region, stay, team } from './tables.js';

/** How high the viewer stands. Named by a cast: merging it into `ViewerFacts` here would hand it to the whole package. */
function clearanceOf(scope: Pick<Scope, 'viewer'>): SQL {
  return (scope.viewer as unknown as { readonly clearance: SQL }).clearance;
}

/** How text is folded in these tests: small letters, nothing else. */
function fold(text: string): string {
  return text.toLowerCase();
}

/** What the engine is told of the league. */
export const settings: ReadSettings = {
  defaultPageSize: 10,
  maxPageSize: 100,
  maxNodes: 5,
  maxCost: 50_000,
  viewerFacts: { clearance: 'integer' },
  kindFacts: [],
  plainScalars: ['Decimal'],
  scalarTypes: { Boolean: 'boolean', Date: 'date', Float: 'double precision', Int: 'integer' },
  columnScalars: {
    bigint: 'Float',
    boolean: 'Boolean',
    date: 'Date',
    integer: 'Int',
    text: 'String',
    'timestamp with time zone': 'DateTime',
  },
};

export const builder = new SchemaBuilder<{
  Context: ReadContext;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    Integer: { Input: number; Output: number };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [readPlugin],
  reads: settings,
});

const asGiven = { serialize: (value: unknown) => value as never, parseValue: (value: unknown) => String(value) };
builder.scalarType('Date', { description: 'A day.', ...asGiven });
builder.scalarType('DateTime', { description: 'An instant.', ...asGiven });
builder.scalarType('Decimal', { description: 'An exact decimal.', ...asGiven });
builder.scalarType('Integer', {
  description: 'A whole number.',
  serialize: (value) => value,
  parseValue: (value) => Number(value),
});
builder.queryType({ description: 'Questions.' });

const Role = Object.assign(builder.enumType('Role', { description: 'Role.', values: { KEEPER: {}, RUNNER: {} } }), {
  name: 'Role',
});

const Region = builder.table('Region', {
  table: region,
  key: 'id',
  isNode: true,
  visible: (_row, scope) => sql`${clearanceOf(scope)} is not null`,
  order: (row) => [byColumn(row.name)],
  description: 'A region.',
});

export const Team = builder.table('Team', {
  table: team,
  key: 'id',
  isNode: true,
  visible: (row, scope) => sql`${row.clearance} <= ${clearanceOf(scope)}`,
  order: (row) => [byColumn(row.name)],
  description: 'A team.',
});

export const Person = builder.table('Person', {
  table: person,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Team, row.teamId),
  order: (row) => [byColumn(row.name)],
  description: 'A person; seen by whoever may see the team.',
});

const Prize = builder.table('Prize', {
  table: prize,
  key: 'code',
  visible: (_row, scope) => sql`${clearanceOf(scope)} is not null`,
  order: () => [],
  description: 'A prize.',
});

const Share = builder.valueType('Share', {
  description: 'A share.',
  parts: { numerator: 'bigint', denominator: 'bigint' },
  fields: (t) => ({
    numerator: t.part('numerator', { type: 'Int', description: 'Numerator.' }),
    times: t.expression({
      type: 'Int',
      description: 'The numerator so many times.',
      args: { factor: t.arg({ type: 'Int', required: true, defaultValue: 10 }) },
      sql: (parts, { args }) => sql`${parts.numerator} * ${args.factor}`,
      inCode: (parts, args) => Number(parts.numerator) * Number(args['factor']),
    }),
    tenfold: t.expression({
      type: 'String',
      description: 'Ten times the numerator, spelled out.',
      sql: (parts) => sql`(${parts.numerator}::numeric * 10)::text`,
      inCode: (parts) => String(BigInt(String(parts.numerator)) * 10n),
    }),
  }),
});

const Winner = builder.unionType('Winner', {
  description: 'Who won a prize.',
  types: [builder.tableType(Team) as never, builder.tableType(Person) as never],
  resolveType: (value) => (value as { table: { name: string } }).table.name,
});

function holdsOn(row: { validFrom: unknown; validUntil: unknown }, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`${row.validFrom} <= ${scope.asOf} and (${row.validUntil} is null or ${row.validUntil} > ${scope.asOf})`;
}

function stayed(personId: unknown, teamId: unknown, scope: Pick<Scope, 'asOf' | 'exists'>): SQL {
  return scope.exists(
    stay,
    (each) => sql`${each.personId} = ${personId} and ${each.teamId} = ${teamId} and ${holdsOn(each, scope)}`,
  );
}

builder.tableFields(Region, (t) => ({
  name: t.column('name', { description: 'Name.' }),
  place: t.column('place', { description: 'Place; null outside the ranking.' }),
  marks: t.expression({
    type: ['String'],
    nullable: true,
    description: 'Name and place; none of them may be null.',
    sql: (row) => sql`array[${row.name}, ${row.place}::text]`,
  }),
  marksKnown: t.expression({
    type: ['String'],
    nullable: { list: true, items: true },
    description: 'Name and place, null where it is not known.',
    sql: (row) => sql`array[${row.name}, ${row.place}::text]`,
  }),
  teams: t.connection(() => Team, { description: 'Teams.', on: (each, row) => sql`${each.regionId} = ${row.id}` }),
  firstTeam: t.one(() => Team, {
    nullable: true,
    description: 'The first team by name; null if there is none to be seen.',
    on: (each, row) => sql`${each.regionId} = ${row.id}`,
  }),
  lastTeamName: t.expression({
    type: 'String',
    nullable: true,
    description: 'Name of the last team that may be seen.',
    sql: (row, scope) =>
      scope.pick(Team, (each) => ({
        value: sql`${each.name}`,
        where: sql`${each.regionId} = ${row.id}`,
        orderBy: sql`${each.name} desc`,
      })),
  }),
  hasTeams: t.expression({
    type: 'Boolean',
    nullable: false,
    description: 'Whether a team may be seen.',
    sql: (row, scope) => scope.exists(Team, (each) => sql`${each.regionId} = ${row.id}`),
  }),
}));

/** What a value that code made was made by. */
interface Finished {
  readonly computedBy: string;
}

const FinishedType = builder.objectRef<Finished>('Finished').implement({
  description: 'What code went by, where it made a value and where the value is shown.',
  fields: (t) => ({
    computedBy: t.exposeString('computedBy', { nullable: false, description: 'Where it was made.' }),
    shownBy: t.string({
      nullable: false,
      description: 'Where it is shown.',
      resolve: (_finished, _args, { reads }) => reads.edition.key,
    }),
  }),
});

builder.tableFields(Team, (t) => ({
  name: t.column('name', { description: 'Name.' }),
  recordedFrom: t.column('recordedFrom', { description: 'When the row was written.' }),
  share: t.value(Share, {
    nullable: true,
    description: 'Games won of games played; null before the first game.',
    parts: (row) => ({ numerator: sql`${row.won}`, denominator: asDivisor(sql`${row.played}`) }),
  }),
  region: t.one(() => Region, {
    nullable: false,
    description: 'Region.',
    on: (each, row) => sql`${each.id} = ${row.regionId}`,
  }),
  reckonedShare: t.computed<{ won: number | null; played: number | null }, PartedValue | null>({
    type: builder.tableType(Share),
    nullable: true,
    description: 'Games won of games played, reckoned by code; null before the first game.',
    needs: (row) => ({ won: sql`${row.won}`, played: sql`${row.played}` }),
    compute: (facts, { asOf }) =>
      facts.map(({ won, played }) =>
        won === null || played === null
          ? null
          : new PartedValue(Share, { numerator: won, denominator: played }, { asOf }),
      ),
  }),
  nameLength: t.computed<{ name: string }, number>({
    type: 'Int',
    nullable: true,
    description: 'Letters of the name.',
    needs: (row) => ({ name: sql`${row.name}` }),
    compute: (facts) => facts.map(({ name }) => name.length),
  }),
  shout: t.expression({
    type: 'String',
    nullable: false,
    description: 'The name in capitals.',
    sql: (row) => asCertain(sql`upper(${row.name})`),
  }),
  edition: t.expression({
    type: 'String',
    nullable: false,
    description: 'What the statement was written by.',
    sql: (_row, { edition }) => sql.raw(`'${edition.key}'::text`),
  }),
  finishedBy: t.computed<{ name: string }, Finished>({
    type: FinishedType,
    nullable: false,
    description: 'What code went by.',
    needs: (row) => ({ name: sql`${row.name}` }),
    compute: (facts, { edition }) => facts.map(() => ({ computedBy: edition.key })),
  }),
  people: t.many(() => Person, { description: 'People.', on: (each, row) => sql`${each.teamId} = ${row.id}` }),
  byAge: t.many(() => Person, {
    description: 'People, oldest first.',
    on: (each, row) => sql`${each.teamId} = ${row.id}`,
    order: (each) => [{ ...byColumn(each.age), descending: true }],
  }),
  guests: t.connection(() => Person, {
    asOf: true,
    description: 'People who stay with the team on the day.',
    on: (each, row, scope) => stayed(each.id, row.id, scope),
  }),
  greeting: t.expression({
    type: 'String',
    nullable: true,
    description: 'A greeting; null without a word of welcome.',
    args: {
      word: t.arg({ type: 'String', defaultValue: 'Hello', description: 'Word.' }),
      times: t.arg({ type: 'Int', description: 'How often.' }),
    },
    sql: (row, { args }) => sql`repeat(${args.word} || ' ' || ${row.name}, coalesce(${args.times}, 1))`,
  }),
}));

builder.tableFields(Person, (t) => ({
  name: t.column('name', { description: 'Name.' }),
  role: t.column('role', { type: Role, description: 'Role.' }),
  age: t.column('age', { description: 'Age; null if not known.' }),
  bornOn: t.column('bornOn', { description: 'Day of birth; null if not known.' }),
  isCaptain: t.column('isCaptain', { description: 'Whether captain.' }),
  steps: t.column('steps', { description: 'Steps.' }),
  team: t.one(() => Team, {
    nullable: false,
    description: 'The team.',
    on: (each, row) => sql`${each.id} = ${row.teamId}`,
  }),
  host: t.one(() => Team, {
    nullable: true,
    asOf: true,
    description: 'The team stayed with on the day; null if none, or not to be seen.',
    on: (each, row, scope) => stayed(row.id, each.id, scope),
  }),
  teamsOn: t.many(() => Team, {
    asOf: true,
    description: 'The teams stayed with on the day, of those to be seen.',
    through: {
      table: stay,
      on: (each, row, scope) => sql`${each.personId} = ${row.id} and ${holdsOn(each, scope)}`,
      to: (each) => each.teamId,
      order: (each) => [byColumn(each.validFrom), byColumn(each.validUntil)],
    },
  }),
  ageOn: t.computed<{ born: string | null }, number | null>({
    type: 'Int',
    nullable: true,
    asOf: true,
    description: 'Years between birth and the day; null if the birth is not known.',
    needs: (row) => ({ born: sql`${row.bornOn}` }),
    compute: (facts, call) =>
      facts.map(({ born }) => (born === null ? null : Number(call.asOf.slice(0, 4)) - Number(born.slice(0, 4)))),
  }),
}));

builder.tableFields(Prize, (t) => ({
  code: t.column('code', { description: 'Code.' }),
  winner: t.oneOf(Winner, {
    nullable: true,
    description: 'Who won; null while nobody did, or not to be seen.',
    targets: () => [Team, Person],
    discriminator: (row) => sql`${row.winnerType}`,
    key: (row) => sql`${row.winnerId}`,
  }),
}));

builder.tableFilters(Region, (f) => ({
  name: f.code('name', 'By name.'),
  teams: f.relation(
    () => Team,
    (each, row) => sql`${each.regionId} = ${row.id}`,
    'By a team.',
  ),
}));

builder.tableFilters(Team, (f) => ({
  id: f.id(() => Team, 'id', 'By id.'),
  name: f.code('name', 'By name.'),
  region: f.relation(
    () => Region,
    (each, row) => sql`${each.id} = ${row.regionId}`,
    'By region.',
  ),
  people: f.relation(
    () => Person,
    (each, row) => sql`${each.teamId} = ${row.id}`,
    'By a person.',
  ),
}));

builder.tableFilters(Person, (f) => ({
  id: f.id(() => Person, 'id', 'By id.'),
  name: f.text('foldedName', fold, 'By name.'),
  exactName: f.code('name', 'By name as written.'),
  role: f.enum(Role, 'role', 'By role.'),
  age: f.integer('age', 'By age.'),
  bornOn: f.date('bornOn', 'By day of birth.'),
  isCaptain: f.boolean('isCaptain', 'By captaincy.'),
  broughtBy: f.relation(
    () => Person,
    (each, row) => sql`${each.id} = ${row.broughtBy}`,
    'By who brought the person in.',
  ),
  team: f.relation(
    () => Team,
    (each, row) => sql`${each.id} = ${row.teamId}`,
    'By team.',
  ),
  staysWith: f.byNode(
    () => Team,
    (row, key, scope) => stayed(row.id, key, scope),
    'Stays with this team on the day.',
  ),
  staysWithOne: f.relationThrough(
    () => Team,
    (row, scope, related) =>
      scope.exists(
        stay,
        (each) =>
          sql`${each.personId} = ${row.id} and ${related((team) => sql`${team.id} = ${each.teamId}`)} and ${holdsOn(each, scope)}`,
      ),
    'Stays with such a team on the day.',
  ),
  bornBefore: f.byDate((row, day) => sql`${row.bornOn} < ${day}`, 'Born before.'),
  isGrown: f.flag((row) => sql`${row.age} >= 18`, 'Of age.'),
}));

builder.tableOrders(Person, {
  NAME: 'name',
  AGE: 'age',
  BORN_ON: 'bornOn',
  CAPTAIN: 'isCaptain',
  STEPS: 'steps',
  TEAM: (row, scope) => ({
    sql: scope.pick(team, (each) => ({ value: sql`${each.name}`, where: sql`${each.id} = ${row.teamId}` })),
    type: 'text',
    nullable: true,
  }),
});

builder.tableOrders(Team, { NAME: 'name' });

function ofTeam(row: typeof person, scope: Pick<Scope, 'pick'>, valueOf: (row: typeof team) => SQL): SQL {
  return scope.pick(team, (each) => ({ value: valueOf(each), where: sql`${each.id} = ${row.teamId}` }));
}

const personAggregate = builder.aggregate(Person, {
  ratio: Share,
  dimensions: (d) => ({
    TEAM: d.node(() => Team, {
      key: (row) => sql`${row.teamId}`,
      label: (row) => sql`${row.name}`,
      sort: (row) => sql`${row.name}`,
      members: () => sql`true`,
      description: 'Team.',
    }),
    ROLE: d.code(['KEEPER', 'RUNNER', 'JUDGE'], (row) => sql`${row.role}`, 'Role.'),
    AGE: d.number((row) => sql`${row.age}`, 'Age; empty where it is not known.'),
    NAME: d.text((row) => sql`${row.name}`, 'Name.'),
    REGION: d.text(
      (row, scope) =>
        ofTeam(row, scope, (each) =>
          scope.pick(region, (of) => ({ value: sql`${of.name}`, where: sql`${of.id} = ${each.regionId}` })),
        ),
      'Name of the region of the team.',
    ),
    BROUGHT_BY: d.text(
      (row, scope) =>
        scope.pick(Person, (each) => ({ value: sql`${each.name}`, where: sql`${each.id} = ${row.broughtBy}` })),
      'Name of who brought the person in; empty for who came alone, and where that person may not be seen.',
    ),
    BRINGER: d.node(() => Person, {
      key: (row) => sql`${row.broughtBy}`,
      label: (row) => sql`${row.name}`,
      sort: (row) => sql`${row.name}`,
      members: () => sql`false`,
      description: 'Who brought the person in.',
    }),
    AGE_OF_BRINGER: d.text(
      (row, scope) =>
        scope.pick(person, (each) => ({
          value: sql`coalesce(${each.age}::text, 'not known')`,
          where: sql`${each.id} = ${row.broughtBy}`,
        })),
      'Age of who brought the person in; empty for who came alone.',
    ),
  }),
  measures: (m) => ({
    people: m.count('People.'),
    captains: m.count('Captains.', (row) => sql`${row.isCaptain}`),
    ages: m.countDistinct((row) => sql`${row.age}`, 'Different ages.'),
    steps: m.sum((row) => sql`${row.steps}`, 'Steps.'),
    won: m.sum((row, scope) => ofTeam(row, scope, (each) => sql`${each.won}`), 'Won by the team, for each person.'),
    meanAge: m.average((row) => sql`${row.age}`, 'Mean age.'),
    middleAge: m.median((row) => sql`${row.age}`, 'Middle age.'),
    grown: m.share(
      (row) => sql`${row.age} >= 18`,
      'People of age.',
      (row) => sql`${row.age} is not null`,
    ),
  }),
});

/** Two people of a team, by key, as code pairs them. */
interface Duel {
  readonly people: readonly [string, string];
  readonly judgedBy: string;
  readonly lens: Lens;
}

const readers = new WeakMap<ReadContext, RowReader>();

/** One of the two, by the engine, through the lens of the answer. */
async function fighter({ people, lens }: Duel, place: 0 | 1, context: ReadContext, info: GraphQLResolveInfo) {
  const engine = new ReadEngine(info.schema, settings);
  const reader =
    readers.get(context) ??
    new RowReader(async (operation) => engine.answer({ ...operation, contextValue: context }), lens, 2);
  readers.set(context, reader);
  return reader.read(Person, people[place], info);
}

const DuelType = builder.objectRef<Duel>('Duel').implement({
  description: 'Two people who meet.',
  fields: (t) => ({
    judgedBy: t.exposeString('judgedBy', { nullable: false, description: 'What code went by.' }),
    first: t.field({
      type: builder.tableType(Person) as never,
      nullable: true,
      description: 'One; null if not to be seen.',
      resolve: (async (duel: Duel, _args: unknown, context: ReadContext, info: GraphQLResolveInfo) =>
        fighter(duel, 0, context, info)) as never,
    }),
    second: t.field({
      type: builder.tableType(Person) as never,
      nullable: true,
      description: 'The other; null if not to be seen.',
      resolve: (async (duel: Duel, _args: unknown, context: ReadContext, info: GraphQLResolveInfo) =>
        fighter(duel, 1, context, info)) as never,
    }),
  }),
});

builder.tableFields(Team, (t) => ({
  isDrawn: t.code({
    type: 'Boolean',
    nullable: false,
    cost: 20_000,
    description: 'Whether the team is the one that code was asked of.',
    answer: async ({ key, facts }) => (await facts(Team, key!, (row) => ({ key: sql`${row.id}` })))?.['key'] === key,
  }),
}));

builder.readFields((t) => ({
  duels: t.code({
    type: [DuelType],
    nullable: { list: true, items: false },
    asOf: true,
    cost: 20_000,
    description: 'Everybody against everybody, whoever may see it; null if the team is not to be seen.',
    args: { team: t.idArg(() => [Team], { required: true, description: 'Id of a team.' }) },
    answer: async ({ args, lens, facts, context }) => {
      const told = await facts(Team, readNodeId(args['team'], ['Team']).key, (_team, scope) => ({
        people: scope.pick(person, (each) => ({
          value: sql`json_agg(${each.id} order by ${each.id})`,
          where: sql`true`,
        })),
      }));
      const people = told?.['people'] as readonly string[] | undefined;
      const judgedBy = context.reads.edition.key;
      return people?.flatMap((one) => people.map((other): Duel => ({ people: [one, other], judgedBy, lens }))) ?? null;
    },
  }),
  personAggregate: t.aggregate(personAggregate, { description: 'Groups of people.' }),
  regions: t.connection(() => Region, { description: 'Regions.' }),
  teams: t.connection(() => Team, { description: 'Teams.' }),
  people: t.connection(() => Person, { asOf: true, description: 'People.' }),
  peopleByAge: t.connection(() => Person, {
    description: 'People, oldest first, of unknown age last.',
    order: (each) => [{ ...byColumn(each.age), descending: true }],
  }),
  prizes: t.connection(() => Prize, { description: 'Prizes.' }),
  person: t.one(() => Person, {
    nullable: true,
    asOf: true,
    description: 'A person by name.',
    args: { name: t.arg({ type: 'String', description: 'Name.' }) },
    on: (row, _root, { args }) => sql`${row.name} is not distinct from ${args.name}`,
  }),
  teamById: t.one(() => Team, {
    nullable: true,
    description: 'A team.',
    args: { id: t.idArg(() => [Team], { description: 'Id of a team.' }) },
    on: (row, _root, { args }) => sql`${row.id} = ${args.id}`,
  }),
  teamsNamed: t.many(() => Team, {
    description: 'Teams with one of these names.',
    args: { names: t.arg({ type: ['String'], description: 'Names.' }) },
    on: (row, _root, { args }) => sql`${row.name} = any(${args.names})`,
  }),
  today: t.expression({
    type: 'Date',
    nullable: false,
    asOf: true,
    description: 'The day of the facts.',
    sql: (_row, scope) => scope.asOf,
  }),
}));

builder.readRoot();

export const schema = builder.toSchema();
