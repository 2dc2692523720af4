import type { Column, SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { AggregateField, GroupField } from './aggregate/declaration.js';
import type { FilterDeclaration } from './filters.js';
import type { Edition, Lens, ReadContext } from './runtime.js';

/**
 * Facts about who asks, by name, with the SQL type each is bound as. The API that uses the engine declares them:
 * `declare module '@cadre/graphql-sql' { interface ViewerFacts { unitId: SQL } }`.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface, typescript/no-generated-empty-object-type -- filled in by declaration merging
export interface ViewerFacts {}

/** What a fragment may use besides its row: the lens, the arguments, the viewer, and other tables. */
export interface Scope<Args extends string = never> {
  /** The day on which facts are asked for. */
  readonly asOf: SQL;
  /** Whether rows are read as they are known now: what triggers keep ready beside them tells of nothing that was known earlier. */
  readonly isKnownNow: boolean;
  /** Arguments of the field, each bound with its type; an argument that was not given is NULL. */
  readonly args: Readonly<Record<Args, SQL>>;
  /**
   * Values of arguments that a plan is made for, so that SQL may be chosen by them; an argument that a variable gives is not among
   * them. What is chosen must answer as the SQL for any value does.
   */
  readonly constants: Readonly<Record<string, unknown>>;
  readonly viewer: ViewerFacts;
  /** What holds by the knowledge of the lens; SQL may be chosen by it, since a plan is kept for one edition. */
  readonly edition: Edition;
  /** The scope that visibility rules are asked in: what a viewer may see is decided by today's knowledge, whatever the lens. */
  readonly viewing: Viewing;
  /** The same where all rows of a table are gone through, to count them: conditions on other tables become joins. */
  readonly viewingAll: Viewing;
  /** The same, with conditions on other tables asked row by row: for where few rows are left to ask about. */
  readonly probing: Scope<Args>;
  /** Whether there is any row: what stands behind `from`, as a condition in the manner of the scope. */
  has(rows: SQL): SQL;
  /** A table as it is known through the lens, for a `from` clause. */
  from(table: PgTable, row: PgTable): SQL;
  /** The same where the rule of the table is asked of each row: a list that is itself a query need not work out what nobody is shown. */
  fromShown(table: PgTable, row: PgTable): SQL;
  /** Whether a row of another table satisfies a condition. A declared table counts only the rows the viewer may see. */
  exists<T extends PgTable>(source: T | TableRef<T>, condition: (row: T) => SQL): SQL;
  /**
   * Whether the viewer sees the row of a declared table that has a key, and more holds of that row. Unlike with `exists`, what follows
   * from such a condition is found, and not asked again of rows that are reached through it.
   */
  sees<T extends PgTable>(table: TableRef<T>, key: SQL | PgColumn, more?: (row: T) => SQL): SQL;
  /**
   * A condition of a rule under which, with the rest of the rule, the viewer also sees the row of a declared table that has a key. Of
   * that row, where it is reached from this one, its own rule is not asked; the condition stays as it is.
   */
  implies<T extends PgTable>(table: TableRef<T>, key: SQL | PgColumn, condition: SQL): SQL;
  /** The row of a table that has a key, where the statement stands on that row already; undefined where it has to be looked for. */
  held<T extends PgTable>(table: T, key: SQL | PgColumn): T | undefined;
  /** One value from another table: the first row in the order given, or NULL. A declared table gives only rows the viewer may see. */
  pick<T extends PgTable>(source: T | TableRef<T>, choice: (row: T) => Choice): SQL;
}

/** The scope of visibility rules. */
export interface Viewing extends Scope {
  /**
   * Whether the viewer may see a row that was read through the lens; other rules about the viewer are asked in the same way.
   * A row read as it was known earlier is judged by the row that has its key now: a person who has left the viewer's subtree
   * since is not shown by asking for an earlier instant. Where no row has the key any more there is nothing to judge by, and
   * it is not shown: what was deleted, by a person's own request perhaps, does not come back.
   */
  shows<T extends PgTable>(table: TableRef<T>, row: T, rule?: (row: T, scope: Scope) => SQL): SQL;
}

/** What `Scope.pick` takes from the rows of a table. */
export interface Choice {
  readonly value: SQL;
  readonly where: SQL;
  readonly orderBy?: SQL;
  /**
   * Whether a constraint of the database sees to it that no more than one row satisfies the condition, through every lens. Where many
   * rows choose, they are then joined to theirs.
   */
  readonly isOnly?: boolean;
}

/** One key of an order. `type` is the SQL type a cursor value is bound as. NULLs come last in both directions. */
export interface OrderTerm {
  /** Whether the order runs from the largest down; ascending unless said. */
  readonly descending?: boolean;
  readonly sql: SQL;
  readonly type: string;
  readonly nullable: boolean;
}

/** How a type lives in the database. `visible` is required: a table that forgets it does not compile. */
export interface TableOptions<T extends PgTable> {
  readonly table: T;
  /** Property of the column that identifies a row. */
  readonly key: keyof NoInfer<T>['_']['columns'] & string;
  /** Which rows the viewer may see: in lists, counts, relations and `node` alike. Of several conditions each must hold. */
  visible(row: NoInfer<T>, scope: Scope): SQL | readonly SQL[];
  readonly description: string;
  /** The order of its lists unless the caller asks for another. The key is always appended. */
  order(row: NoInfer<T>): readonly OrderTerm[];
  /** Whether rows have a global id and answer to `node(id)`. The key is then a UUID. */
  readonly isNode?: boolean;
  /** Where the database keeps its rows ready for lists of what stands below another row; without it a list looks for them. */
  readonly roster?: Roster<NoInfer<T>>;
}

/**
 * A table that holds, for each row above, the keys of all rows that stand below it or ever stood there, in one order: a list of what stands
 * below a row goes through them from the first of its page on. Whether they belong to the list is still asked of each.
 */
export interface Roster<T extends PgTable> {
  readonly table: PgTable;
  /** The table of all pairs of which one stands below the other, and the column by which a row is one of those below. */
  readonly paths: PgTable;
  readonly below: keyof T['_']['columns'] & string;
  /** The column that the rows are kept in the order of; the key comes after it. */
  readonly orderedBy: keyof T['_']['columns'] & string;
  /** Whether what is reckoned from all that stands below a row is reckoned from its roster: one of few rows, or of which the order tells few. */
  readonly isReckonedWith?: boolean;
  entry(kept: PgTable): RosterEntry;
}

/** What the columns of a roster are. */
export interface RosterEntry {
  /** The row above. */
  readonly above: PgColumn;
  /** The value that the order goes by, and the key of the row below. */
  readonly order: PgColumn;
  readonly key: PgColumn;
  /** Whether the row above is the one that the row below belongs to, and not one that stands above it. */
  readonly isOwn: PgColumn;
  /** The only period in which the one stands below the other, until the day that is no longer in it; no first day where there are several. */
  readonly validFrom: PgColumn;
  readonly validUntil: PgColumn;
}

/** One key that the lists of a table can be ordered by. */
export interface OrderDeclaration<T extends PgTable> {
  term(row: T, scope: Scope): OrderTerm;
}

/** A declared table where only its name matters. */
export interface NamedTable {
  readonly name: string;
}

/** A declared table: what fields, filters and relations refer to. */
export interface TableRef<T extends PgTable = PgTable> {
  readonly name: string;
  readonly options: TableOptions<T>;
  readonly filters: Map<string, FilterDeclaration<T>>;
  readonly orders: Map<string, OrderDeclaration<T>>;
}

/** A value with parts that is read from its row, such as a ratio. It is null when any part is. */
export interface ValueRef<Part extends string = string> {
  readonly name: string;
  /** SQL type of each part. */
  readonly parts: Readonly<Record<Part, string>>;
}

/** What the engine knows about a GraphQL field, kept in the field's extensions under `read`. */
export type FieldDeclaration =
  | ScalarField
  | PartField
  | OneField
  | OneOfField
  | ManyField
  | ConnectionField
  | ValueField
  | ComputedField
  | CodeField
  | LensField
  | NodeField
  | AggregateField
  | GroupField;

type AnyRow = PgTable;

/** A column or an expression over the row of the parent. */
export interface ScalarField {
  readonly kind: 'scalar';
  readonly sql: (row: AnyRow, scope: Scope<string>) => SQL;
}

/** A part of a value, or an expression over its parts. */
export interface PartField {
  readonly kind: 'part';
  readonly sql: (parts: Readonly<Record<string, SQL>>, scope: Scope<string>) => SQL;
  /** The same reckoned by code, for a value that code made; without it such a value is read by SQL, field by field. */
  readonly inCode?: (parts: Readonly<Record<string, unknown>>, args: Readonly<Record<string, unknown>>) => unknown;
}

/** A row that is made of values: what stands for each of its columns, by their properties. */
export interface MadeRow<Property extends string = string> {
  readonly columns: Readonly<Record<Property, SQL | Column>>;
  /** The row that the values come from, besides the parent; the parent alone where there is none. */
  readonly of?: { readonly from: SQL; readonly where: SQL };
}

/** At most one row of another table. */
export interface OneField {
  readonly kind: 'one';
  readonly target: () => TableRef;
  on(target: AnyRow, parent: AnyRow, scope: Scope<string>): SQL;
  /** The row of the target as made of the parent's own columns; without it the row is looked for in the table. */
  made?(parent: AnyRow, scope: Scope<string>): MadeRow;
  order?(target: AnyRow, parent: AnyRow, scope: Scope<string>): readonly OrderTerm[];
}

/** At most one row of one of several tables, told by a discriminator that equals the type's name. */
export interface OneOfField {
  readonly kind: 'oneOf';
  readonly targets: () => readonly TableRef[];
  readonly discriminator: (row: AnyRow) => SQL;
  readonly key: (row: AnyRow) => SQL;
}

/** All rows of another table that belong to the parent; only for lists that cannot grow long. */
export interface ManyField {
  readonly kind: 'many';
  readonly target: () => TableRef;
  on(target: AnyRow, parent: AnyRow, scope: Scope<string>): SQL;
  /** The rows that lead from the parent to those of the list, where it was declared by them; `on` says the same. */
  readonly through?: Through;
  order?(target: AnyRow, parent: AnyRow, scope: Scope<string>): readonly OrderTerm[];
}

/**
 * Rows of a third table that lead from a row to those of a list. A constraint of the database sees to it that on any day no more than one of
 * them, as they are known now, leads from the same row to the same row: the list is read from them on, and has each row once.
 */
export interface Through<Leading extends PgTable = AnyRow, Parent = AnyRow> {
  readonly table: Leading;
  /** Which of them lead on from the parent. */
  on(leading: Leading, parent: Parent, scope: Scope<string>): SQL;
  /** What refers to the row that one leads to, by its key. */
  to(leading: Leading): SQL | Column;
  /** The order of the list by the rows that lead to it, which an index may have ready; the table's own unless given. */
  order?(leading: Leading): readonly OrderTerm[];
}

/** A list read in pages. */
export interface ConnectionField {
  readonly kind: 'connection';
  readonly target: () => TableRef;
  on(target: AnyRow, parent: AnyRow, scope: Scope<string>): SQL | undefined;
  /** The order when the caller asks for none; the table's own unless given. */
  order?(target: AnyRow, parent: AnyRow, scope: Scope<string>): readonly OrderTerm[];
}

/** A value made of parts of the row. */
export interface ValueField {
  readonly kind: 'value';
  readonly value: ValueRef;
  readonly parts: (row: AnyRow, scope: Scope<string>) => Readonly<Record<string, SQL>>;
}

/** A field finished by code: it names the facts it needs and gets those of all rows of the page at once. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly needs: (row: AnyRow, scope: Scope<string>) => Readonly<Record<string, SQL>>;
  readonly compute: (facts: readonly Readonly<Record<string, unknown>>[], call: ComputedCall) => readonly unknown[];
}

/** The circumstances of a computed field. */
export interface ComputedCall {
  readonly asOf: string;
  readonly edition: Edition;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A field that code answers beside the engine: a plan leaves it to graphql-js and reckons only its cost. */
export interface CodeField {
  readonly kind: 'code';
  /** What answering it once counts for, in fields that are read. */
  readonly cost: number;
  readonly answer: (asked: CodeCall) => unknown;
}

/** The circumstances of a field that code answers. */
export interface CodeCall {
  /** Key of the row that the field is asked of; null at the root. */
  readonly key: string | null;
  readonly lens: Lens;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: ReadContext;
  /** Facts of one row that the viewer may see, by one statement; null where there is no such row. */
  readonly facts: <T extends PgTable>(
    table: TableRef<T>,
    key: string,
    needs: (row: T, scope: Scope<string>) => Readonly<Record<string, SQL>>,
  ) => Promise<Readonly<Record<string, unknown>> | null>;
}

/** A field that sets the lens for everything below it. */
export interface LensField {
  readonly kind: 'lens';
}

/** `node(id)` and `nodes(ids)`: rows of any table that has global ids. */
export interface NodeField {
  readonly kind: 'node';
  readonly tables: () => readonly TableRef[];
}
