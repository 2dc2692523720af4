import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, getNullableType, isListType, type GraphQLField } from 'graphql';
import type { Arguments } from './arguments.js';
import { heldRow, type HeldRow } from './compile/held-rows.js';
import type { Choice, OrderTerm, Scope, TableRef, ViewerFacts, Viewing } from './declaration.js';
import { markSeen, ruleOf } from './follows.js';
import { readNodeId } from './ids.js';
import { keyOf } from './keys.js';
import type { Edition, ReadSettings } from './runtime.js';
import { foundAgainBy, fromTable } from './source-table.js';
import { type Aliases, allOf } from './statement.js';

/** What a scope is made from; both executors make theirs here. */
export interface ScopeParts {
  readonly aliases: Aliases;
  readonly asOf: SQL;
  /** The day of facts where no lens was set. */
  readonly today: SQL;
  /** The instant of knowledge; undefined for now. */
  readonly knownAt?: SQL | undefined;
  readonly viewer: ViewerFacts;
  /** That of the lens. */
  readonly edition: Edition;
  /** That of the request: what a viewer may see is not decided by what was known earlier. */
  readonly presentEdition: Edition;
  /**
   * Whether conditions on other tables are asked row by row. A plan kept for all viewers would otherwise turn them into a join
   * and start from the viewer's whole subtree to find one row: 17 ms where the probe takes one.
   */
  readonly isProbing?: boolean;
  readonly args: Readonly<Record<string, SQL>>;
  /** Rows that the statement stands on where the field is read; none unless given. */
  readonly held?: readonly HeldRow[];
  /** Arguments by value where the document itself says what they are; none unless given. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** The scope in which fragments of one field are written. */
export function makeScope(parts: ScopeParts): Scope<string> {
  const scope: Scope<string> = {
    get viewing() {
      return makeViewing({ ...parts, isProbing: true });
    },
    get viewingAll() {
      return makeViewing({ ...parts, isProbing: false });
    },
    get probing() {
      return parts.isProbing === true ? scope : makeScope({ ...parts, isProbing: true });
    },
    has: (rows) =>
      parts.isProbing === true
        ? sql`coalesce((select true from ${rows} limit 1), false)`
        : sql`exists (select 1 from ${rows})`,
    from: (table, row) => fromTable(table, row, parts),
    fromShown: (table, row) => fromTable(table, row, { ...parts, viewing: scope.viewingAll }),
    asOf: parts.asOf,
    isKnownNow: parts.knownAt === undefined,
    args: parts.args,
    constants: parts.constants ?? {},
    viewer: parts.viewer,
    edition: parts.edition,
    exists: (source, condition) => {
      const { table, visible } = open(source, parts.isProbing === true ? scope.viewing : scope.viewingAll);
      const row = parts.aliases.of(table);
      return scope.has(sql`${scope.from(table, row)} where ${allOf([condition(row), visible(row)])}`);
    },
    sees: (declared, key, more) => {
      const table = declared as unknown as TableRef;
      const also = more as ((row: PgTable) => SQL) | undefined;
      const condition = scope.exists(table, (row) => allOf([sql`${keyOf(table, row)} = ${key}`, also?.(row)]));
      return markSeen(condition, { table, key: sql`${key}`, more: also });
    },
    held: <T extends PgTable>(table: T, key: SQL | PgColumn) =>
      heldRow(parts.held ?? [], table, key)?.row as T | undefined,
    implies: (declared, key, condition) =>
      markSeen(condition, {
        table: declared as unknown as TableRef,
        key: sql`${key}`,
        more: undefined,
        isImplied: true,
      }),
    pick: (source, choice) => {
      const { table, visible } = open(source, scope.viewing);
      const row = parts.aliases.of(table);
      const { value, where, orderBy } = choice(row) satisfies Choice;
      const order = orderBy === undefined ? sql`` : sql` order by ${orderBy}`;
      return sql`(select ${value} from ${scope.from(table, row)} where ${allOf([where, visible(row)])}${order} limit 1)`;
    },
  };
  return scope;
}

/** The scope that rules of visibility are asked in, about rows read through a lens: it is on today's knowledge itself. */
function makeViewing(parts: ScopeParts): Viewing {
  const { today: asOf, presentEdition: edition } = parts;
  const scope = makeScope({ ...parts, asOf, knownAt: undefined, edition, args: {} });
  const shows: Viewing['shows'] = (target, row, rule = (each, viewing) => ruleOf(target, each, viewing)) => {
    const { options } = target;
    const keyParts = foundAgainBy(options.table);
    if (parts.knownAt === undefined || keyParts === undefined) return rule(row, scope);
    return scope.exists(options.table, (now) =>
      allOf([...[...keyParts, options.key].map((name) => areEqual(name, now, row)), rule(now, scope)]),
    );
  };
  return Object.assign(scope, { shows });
}

function areEqual(column: string, one: PgTable, other: PgTable): SQL {
  const of = (row: PgTable) => (row as unknown as Record<string, SQL>)[column];
  return sql`${of(one)} = ${of(other)}`;
}

function open<T extends PgTable>(source: T | TableRef<T>, viewing: Viewing) {
  return isTableRef(source)
    ? { table: source.options.table, visible: (row: T) => viewing.shows(source, row) }
    : { table: source, visible: (): SQL | undefined => undefined };
}

/** Whether a source is a declared table. */
export function isTableRef<T extends PgTable>(source: T | TableRef<T>): source is TableRef<T> {
  return 'options' in source && 'filters' in source;
}

/** Every fact about the viewer, bound with its type. */
export function boundViewer(settings: ReadSettings, bind: (name: string, type: string) => SQL): ViewerFacts {
  const facts = Object.entries(settings.viewerFacts).map(([name, type]) => [name, bind(name, type)]);
  return Object.fromEntries(facts) as ViewerFacts;
}

/** Every argument of a field bound with its type, NULL where none was given; a global id is bound as the key it names. */
export function boundArguments(
  settings: ReadSettings,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): Record<string, SQL> {
  const bounds: Record<string, SQL> = {};
  for (const arg of field.args) {
    const given = args.at([arg.name]);
    const isList = isListType(getNullableType(arg.type));
    if (typeof given === 'object' && given !== null && !isList) continue;
    const nodes = arg.extensions['nodes'] as (() => readonly string[]) | undefined;
    const base = nodes === undefined ? (settings.scalarTypes[getNamedType(arg.type).name] ?? 'text') : 'uuid';
    // An argument may say itself how it is brought into stored form, as a search text is folded.
    const own = arg.extensions['prepare'] as ((value: unknown) => unknown) | undefined;
    const prepare = nodes === undefined ? own : (id: unknown) => readNodeId(id, nodes()).key;
    bounds[arg.name] = args.leaf([arg.name], isList ? `${base}[]` : base, prepare);
  }
  return bounds;
}

/** The order of a list that ends on the key of the table, so that no two rows are equal in it. */
export function withKey(table: TableRef, row: PgTable, terms: readonly OrderTerm[]): readonly OrderTerm[] {
  const column = (table.options.table as unknown as Record<string, { getSQLType(): string }>)[table.options.key]!;
  return [...terms, { sql: keyOf(table, row), type: cursorType(column.getSQLType()), nullable: false }];
}

/** The SQL type a cursor value of a column is bound as. */
function cursorType(sqlType: string): string {
  return sqlType.startsWith('text') ? 'text' : sqlType;
}

interface OrderableColumn {
  readonly notNull: boolean;
  getSQLType(): string;
}

/** An order term that is a column of the row. */
export function byColumn(column: OrderableColumn): OrderTerm {
  return { sql: sql`${column}`, type: cursorType(column.getSQLType()), nullable: !column.notNull };
}
