import type {
  ArgBuilder,
  EnumRef,
  InputFieldMap,
  InputFieldRef,
  InputRef,
  InterfaceRef,
  ObjectRef,
  SchemaTypes,
  TypeParam,
} from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLFieldResolver } from 'graphql';
import type { AggregateDeclaration } from './aggregate/declaration.js';
import { AggregateInputs } from './aggregate/inputs.js';
import type { FieldDeclaration, NamedTable, TableRef } from './declaration.js';
import { FilterInputs } from './filter-inputs.js';
import { heldFirst } from './held-row.js';
import { naiveResolver } from './naive/resolvers.js';
import type { Row } from './naive/sources.js';
import { PageTypes } from './page-types.js';
import type { ReadContext, ReadSettings } from './runtime.js';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

/** What the plugin remembers about one schema while it is declared. */
export class Registry<Types extends SchemaTypes> {
  readonly settings: ReadSettings;
  readonly tables = new Map<string, TableRef>();
  readonly node: InterfaceRef<Types, Row>;
  readonly #builder: Builder<Types>;
  readonly #refs = new Map<string, ObjectRef<Types, unknown>>();
  readonly #orders = new Map<string, InputRef>();
  readonly #filters: FilterInputs<Types>;
  readonly #aggregates: AggregateInputs<Types>;
  readonly #groups = new Map<AggregateDeclaration, { readonly group: unknown; readonly dimensions: unknown }>();
  readonly pages: PageTypes<Types>;
  readonly #direction: EnumRef<Types, string>;

  constructor(builder: Builder<Types>, settings: ReadSettings) {
    this.#builder = builder;
    this.settings = settings;
    this.#filters = new FilterInputs(builder);
    this.node = builder.interfaceRef<Row>('Node').implement({
      description: 'Đối tượng có mã toàn cục. / An object with a global id.',
      fields: (t: { field(options: never): unknown }) => ({
        id: t.field({
          type: 'ID',
          nullable: false,
          description: 'Mã toàn cục dạng "Loại:uuid". / Global id of the form "Type:uuid".',
        } as never),
      }),
      resolveType: (value: Row) => value.table.name,
    } as never);
    this.#direction = builder.enumType('OrderDirection', {
      description:
        'Chiều sắp xếp; giá trị trống luôn đứng cuối. / Direction of an order; empty values always come last.',
      extensions: { isStructural: true },
      values: { ASC: { description: 'Tăng dần. / Ascending.' }, DESC: { description: 'Giảm dần. / Descending.' } },
    });
    this.#aggregates = new AggregateInputs(builder, this.#direction);
    this.pages = new PageTypes(builder, (name) => this.refOf(name));
  }

  /** The object type of a declared table or value. */
  refOf(name: string): TypeParam<Types> {
    return this.objectRef(name);
  }

  objectRef(name: string): ObjectRef<Types, unknown> {
    const known = this.#refs.get(name) ?? this.#builder.objectRef<unknown>(name);
    this.#refs.set(name, known);
    return known;
  }

  /** The scalar that shows a column. */
  scalarOf(sqlType: string): TypeParam<Types> {
    const base = sqlType.replace(/\s*\(\d+\)/, '').replace(/ collate .*/, '');
    const scalar = this.settings.columnScalars[base];
    if (scalar === undefined)
      throw new Error(`No scalar shows a column of the SQL type ${sqlType}; name one in columnScalars`);
    return scalar as unknown as TypeParam<Types>;
  }

  /** A column in the form in which JSON shows it: the same text on every connection, whatever its time zone and date style. */
  shown(row: PgTable, name: string, sqlType: string): SQL {
    const column = sql`${(row as unknown as Record<string, SQL>)[name]}`;
    if (!sqlType.startsWith('timestamp')) return column;
    return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  }

  idArg(
    arg: ArgBuilder<Types>,
    tables: () => readonly NamedTable[],
    options: { readonly required?: boolean; readonly description: string },
  ): InputFieldRef<Types, unknown> {
    const extensions = { nodes: () => tables().map((table) => table.name) };
    return arg({
      type: 'ID',
      required: options.required ?? false,
      description: options.description,
      extensions,
    } as never) as never;
  }

  asOfArg(arg: ArgBuilder<Types>): InputFieldMap {
    const description =
      'Ngày của dữ liệu ở trường này và mọi trường bên dưới. / The day of the facts in this field and everything below it.';
    return { asOf: arg({ type: 'Date', description } as never) };
  }

  pageArgs(arg: ArgBuilder<Types>, target: TableRef): InputFieldMap {
    const { defaultPageSize, maxPageSize } = this.settings;
    const size = `${defaultPageSize} nếu không nêu, tối đa ${maxPageSize}. / ${defaultPageSize} unless given, at most ${maxPageSize}.`;
    const input = (type: unknown, description: string) => arg({ type, description } as never);
    return {
      first: input('Int', `Số phần tử tính từ đầu; ${size}`),
      after: input('String', 'Lấy sau con trỏ này. / Only what follows this cursor.'),
      last: input('Int', `Số phần tử tính từ cuối; ${size}`),
      before: input('String', 'Lấy trước con trỏ này. / Only what precedes this cursor.'),
      where: input(this.#filters.whereOf(target), 'Bộ lọc. / Filter.'),
      ...(target.orders.size === 0
        ? {}
        : {
            orderBy: input(
              [this.#orderOf(target)],
              'Thứ tự, khóa đầu trước; mã luôn là khóa cuối. / Order, first key first; the id is always the last key.',
            ),
          }),
    };
  }

  /** The connection type of a table, declared on first use. */
  connectionOf(target: TableRef): TypeParam<Types> {
    return this.pages.connectionOf(target);
  }

  resolverOf(read: FieldDeclaration): GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>> {
    return heldFirst(naiveResolver(this.settings, read));
  }

  /** The type of a table's groups; declared on first use. */
  groupTypeOf(declaration: AggregateDeclaration): TypeParam<Types> {
    return this.#groupsOf(declaration).group as TypeParam<Types>;
  }

  /** The arguments of an aggregate. */
  aggregateArgs(declaration: AggregateDeclaration, arg: ArgBuilder<Types>): InputFieldMap {
    const { dimensions } = this.#groupsOf(declaration);
    return this.#aggregates.argsOf(declaration, arg, dimensions, this.#filters.whereOf(declaration.table));
  }

  #groupsOf(declaration: AggregateDeclaration) {
    const known = this.#groups.get(declaration);
    if (known !== undefined) return known;
    const dimensions = this.#aggregates.dimensionsOf(declaration);
    const made = { dimensions, group: this.#declareGroup(declaration, this.#declareGroupKey(declaration, dimensions)) };
    this.#groups.set(declaration, made);
    return made;
  }

  #declareGroupKey(declaration: AggregateDeclaration, dimensions: unknown): unknown {
    const { name } = declaration.table;
    return this.#builder.objectRef<unknown>(`${name}GroupKey`).implement({
      description: `Giá trị của một chiều của nhóm ${name}. / The value of one dimension of a group of ${name}.`,
      fields: (t: { expose(name: string, options: never): unknown }) => ({
        dimension: t.expose('dimension', {
          type: dimensions,
          nullable: false,
          description: 'Chiều. / Dimension.',
        } as never),
        value: t.expose('value', {
          type: 'String',
          nullable: true,
          description:
            'Mã của giá trị, hoặc mã toàn cục; null nếu trống hoặc không được xem. / Code of the value or global id; null if empty or not to be seen.',
        } as never),
        label: t.expose('label', {
          type: 'String',
          nullable: true,
          description:
            'Tên gọi; null nếu trống hoặc không được xem. / What it is called; null if empty or not to be seen.',
        } as never),
        node: t.expose('node', {
          type: this.node,
          nullable: true,
          description:
            'Đối tượng, khi chiều là đối tượng; null trong trường hợp khác. / The object, where the dimension is one; else null.',
        } as never),
      }),
    } as never);
  }

  #declareGroup(declaration: AggregateDeclaration, key: unknown): unknown {
    const { name } = declaration.table;
    const read = (field: FieldDeclaration) => ({ extensions: { read: field }, resolve: this.resolverOf(field) });
    const typeOf = { integer: 'Integer', decimal: 'Decimal', share: this.refOf(declaration.ratio.name) } as const;
    return this.#builder.objectRef<unknown>(`${name}AggregateGroup`).implement({
      description: `Một nhóm ${name} và các số tính từ nhóm. / A group of ${name} and what is reckoned from it.`,
      fields: (t: { field(options: never): unknown; arg: ArgBuilder<Types> }) => ({
        key: t.field({
          type: [key],
          nullable: false,
          description: 'Khóa của nhóm, theo thứ tự các chiều. / Keys of the group, in the order of the dimensions.',
          ...read({ kind: 'groupKeys', declaration }),
        } as never),
        ...Object.fromEntries(
          [...declaration.measures].map(([measure, { kind, description }]) => [
            measure,
            t.field({
              type: typeOf[kind],
              nullable: kind !== 'integer',
              description,
              ...read({ kind: 'groupMeasure', declaration, measure }),
            } as never),
          ]),
        ),
        rows: t.field({
          type: this.connectionOf(declaration.table),
          nullable: false,
          description: 'Các dòng đứng sau những số này. / The rows behind these numbers.',
          args: this.pageArgs(t.arg, declaration.table),
          ...read({ kind: 'groupRows', declaration }),
        } as never),
      }),
    } as never);
  }

  #orderOf(target: TableRef): InputRef {
    const known = this.#orders.get(target.name);
    if (known !== undefined) return known;
    const field = this.#builder.enumType(`${target.name}OrderField`, {
      description: `Khóa sắp xếp của ${target.name}. / Keys that ${target.name} can be ordered by.`,
      extensions: { isStructural: true },
      values: Object.fromEntries(
        [...target.orders.keys()].map((name) => [name, { description: `Theo ${name}. / By ${name}.` }]),
      ),
    });
    const input = this.#builder.inputType(`${target.name}Order`, {
      description: `Một khóa sắp xếp của ${target.name}. / One key of an order of ${target.name}.`,
      fields: (t: { field(options: never): unknown }) => ({
        field: t.field({ type: field, required: true, description: 'Khóa. / Key.' } as never),
        direction: t.field({
          type: this.#direction,
          required: true,
          defaultValue: 'ASC',
          description: 'Chiều. / Direction.',
        } as never),
      }),
    } as never) as unknown as InputRef;
    this.#orders.set(target.name, input);
    return input;
  }
}
