import { PGlite } from '@electric-sql/pglite';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, expect } from 'vitest';
import { compare, type Executors } from '../differential/compare.js';
import { ReadEngine, ReadRefused, type Edition, type ReadContext } from '../index.js';
import { schema, settings } from './schema.js';
import { definition } from './tables.js';

/** An answer with its errors told apart: refusals by their code, anything else by its message after `BUG:`. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query, which no type knows here
  readonly data: any;
  readonly errors: readonly string[];
  readonly details: readonly Readonly<Record<string, unknown>>[];
  readonly statements: readonly string[];
}

/** Who asks; `null` is nobody. */
export interface Asker {
  readonly clearance?: number | null;
  readonly today?: string;
}

/** A filled league. */
export interface League {
  /** Both executors over the league; who asks is told by the number of their clearance. */
  readonly executors: Executors;
  run(text: string): Promise<void>;
  /** What requests go by from now on. */
  goBy(edition: Edition): void;
  /** Asks field by field, and demands that a plan, where there is one, gives the same. */
  ask(document: string, variables?: Record<string, unknown>, asker?: Asker): Promise<Answer>;
  /** The statement of a plan; that it answers as the other executor does is demanded by `ask`. */
  planText(document: string, variables?: Record<string, unknown>): Promise<string>;
}

const kinds = { region: 1, team: 2, person: 3, stay: 4 } as const;

/** The key of the n-th row of a table. */
export function keyOf(table: keyof typeof kinds, ordinal: number): string {
  return `${String(kinds[table]).repeat(8)}-0000-7000-8000-${String(ordinal).padStart(12, '0')}`;
}

/** The global id of the n-th row of a type. */
export function idOf(type: 'Region' | 'Team' | 'Person', ordinal: number): string {
  return `${type}:${keyOf(type.toLowerCase() as 'region' | 'team' | 'person', ordinal)}`;
}

/** What requests go by at first. */
export const firstEdition: Edition = { key: 'first' };

/** Opens the database of a test file, empty but for its tables; it is closed after the last test. */
export function openLeague(): League {
  let lite: PGlite;
  beforeAll(async () => {
    lite = await PGlite.create();
    await lite.exec(definition);
  });
  afterAll(async () => lite.close());
  let edition: Edition = firstEdition;
  const contextFor = (viewer: ReadContext['reads']['viewer'], today: string, statements: string[]): ReadContext => ({
    reads: {
      query: async ({ text, params }) => {
        statements.push(text);
        return (await lite.query<Record<string, unknown>>(text, [...params])).rows;
      },
      viewer,
      lens: { asOf: today },
      now: Date.UTC(2026, 0, 1),
      edition,
    },
  });
  const engine = new ReadEngine(schema, settings);
  const planned = async (document: string, variableValues: Record<string, unknown>) => {
    const statements: string[] = [];
    const contextValue = contextFor({ clearance: 9 }, '2020-06-15', statements);
    const answer = await engine.answer({ document: parse(document), variableValues, contextValue });
    expect(answer.kind).toBe('json');
    expect(statements).toHaveLength(1);
    return statements[0]!;
  };
  const executors: Executors = {
    schema,
    engine,
    contextOf: (asker) => contextFor({ clearance: asker === null ? null : Number(asker) }, '2020-06-15', []),
    shown: (error) => error,
  };
  const league: League = {
    goBy: (next) => void (edition = next),
    executors,
    run: async (text) => void (await lite.exec(text)),
    planText: async (document, variables = {}) => {
      expect((await league.ask(document, variables)).errors).toEqual([]);
      return planned(document, variables);
    },
    ask: async (document, variables = {}, { clearance = 9, today = '2020-06-15' } = {}) => {
      const statements: string[] = [];
      const contextValue = contextFor({ clearance }, today, statements);
      const answer = await graphql({ schema, source: document, variableValues: variables, contextValue });
      if (answer.data !== undefined) {
        const contextOf = () => contextFor({ clearance }, today, []);
        const outcome = await compare({ ...executors, contextOf }, { document, variables, asker: null });
        expect(outcome).not.toHaveProperty('planned');
      }
      const errors = answer.errors ?? [];
      return {
        data: JSON.parse(JSON.stringify(answer.data ?? null)) as unknown,
        errors: errors.map(({ originalError: cause, message }) =>
          cause instanceof ReadRefused ? cause.code : cause === undefined ? message : `BUG: ${message}`,
        ),
        details: errors.map(({ originalError: cause }) => (cause instanceof ReadRefused ? cause.details : {})),
        statements,
      };
    },
  };
  return league;
}

/** Values of a row of `insert … values`; text is quoted. */
export function values(...items: readonly (string | number | boolean | null)[]): string {
  return `(${items
    .map((item) =>
      typeof item === 'string' ? `'${item.replaceAll("'", "''")}'` : item === null ? 'null' : String(item),
    )
    .join(', ')})`;
}

/** Two regions, three teams of clearance 1, 1 and 5, and five people in them. */
export async function fillSmall(league: League): Promise<void> {
  const [north, south] = [keyOf('region', 1), keyOf('region', 2)];
  const [ants, bees, spies] = [keyOf('team', 1), keyOf('team', 2), keyOf('team', 3)];
  const at = '2020-01-02T03:04:05.678+07:00';
  const someone = (n: number, inTeam: string, name: string, age: number | null, born: string | null) =>
    values(
      keyOf('person', n),
      inTeam,
      name,
      name.toLowerCase(),
      n % 2 === 0 ? 'KEEPER' : 'RUNNER',
      age,
      born,
      n === 1,
      n * 100,
    );
  await league.run(`
    insert into region values ${values(north, 'North', 1)}, ${values(south, 'South', null)};
    insert into team values ${values(ants, north, 'Ants', 1, 3, 7, at)}, ${values(bees, south, 'Bees', 1, null, null, at)},
      ${values(spies, north, 'Spies', 5, 1, 2, at)};
    insert into person values ${someone(1, ants, 'Ada', 30, '1990-05-05')}, ${someone(2, ants, 'Bo', null, null)},
      ${someone(3, bees, 'Cy_%', 17, '2003-02-28')}, ${someone(4, bees, String.raw`Di\x`, 18, '2002-01-01')},
      ${someone(5, spies, 'Eve', 40, '1980-12-31')};
    update person set brought_by = '${keyOf('person', 1)}' where name in ('Bo', 'Eve');
    insert into stay values ${values(keyOf('stay', 1), keyOf('person', 1), bees, '2020-01-01', '2020-02-01')},
      ${values(keyOf('stay', 2), keyOf('person', 1), spies, '2020-02-01', null)};
    insert into prize values ('cup', 'Team', '${ants}'), ('fame', 'Person', '${keyOf('person', 5)}'), ('open', null, null),
      ('vacant', 'Team', null);
  `);
}
