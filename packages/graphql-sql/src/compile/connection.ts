import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { knownArguments } from '../arguments.js';
import { beyondCursor, cursorExpression, orderByClause, type PageOrder } from '../cursors.js';
import type { ConnectionField, Scope, TableRef } from '../declaration.js';
import { filterCondition } from '../filters.js';
import { pageOrder, readPage, type PageRequest } from '../pages.js';
import { allOf } from '../statement.js';
import { NotCompilable, type AnswerPath, type Call, type Compiler } from './compiler.js';
import { concat } from './json-text.js';
import { collectFields, subSelections } from './selection.js';
import { slot, type Inputs } from './slots.js';

/** A connection while it is compiled: what is read of each row, and how the page is cut. */
class ConnectionText {
  readonly #compiler: Compiler;
  readonly #read: ConnectionField;
  readonly #call: Call;
  readonly #target: TableRef;
  readonly #row: PgTable;
  readonly #order: PageOrder;
  readonly #fromEnd: boolean;
  readonly #page: (inputs: Inputs) => PageRequest;
  /** What the page's statement selects of each row; each becomes an array over the page. */
  readonly #columns: SQL[] = [];

  constructor(compiler: Compiler, read: ConnectionField, call: Call) {
    this.#compiler = compiler;
    this.#read = read;
    this.#call = call;
    this.#target = read.target();
    this.#row = compiler.aliases.of(this.#target.options.table);
    this.#order = pageOrder(
      call.label,
      read,
      this.#target,
      { row: this.#row, parent: call.parent },
      call.scope,
      call.args,
    );
    this.#fromEnd = typeof call.args.at(['last']) === 'number';
    this.#page = (inputs) => readPage(knownArguments(inputs.args[call.place]!), this.#order, compiler.settings);
    compiler.checks.push((inputs) => void this.#page(inputs));
  }

  text(): SQL {
    const type = getNamedType(this.#call.field.type) as GraphQLObjectType;
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, nodes] of collectFields(this.#compiler.context, type, subSelections(this.#call.nodes))) {
      pieces.push(`${separator}"${key}":`, this.#field(type, nodes, [...this.#call.path, key]));
      separator = ',';
    }
    pieces.push('}');
    if (this.#columns.length === 0) {
      // Where no row is read, a filter that has to be refused still is.
      this.#selected(this.#row, this.#call.scope.viewing);
      return sql`(${concat(pieces)})`;
    }
    return sql`(select ${concat(pieces)} from (select ${this.#arrays()}, count(*)::integer as found from (${this.#rows()}) q) p)`;
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], path: AnswerPath): string | SQL {
    const name = nodes[0]!.name.value;
    switch (name) {
      case '__typename':
        return `"${type.name}"`;
      case 'nodes':
        return this.#list(this.#eachRow(() => this.#node(nodes, [...path, null])));
      case 'edges':
        return this.#list(this.#eachRow(() => this.#edge(type, nodes, [...path, null])));
      case 'pageInfo':
        return this.#pageInfo(type, nodes);
      case 'totalCount':
        return this.#totalCount();
      default:
        throw new NotCompilable(`${type.name}.${name}`);
    }
  }

  #eachRow(text: () => SQL): SQL {
    return this.#compiler.repeated((inputs) => Math.max(1, this.#page(inputs).count), text);
  }

  #node(nodes: readonly FieldNode[], path: AnswerPath): SQL {
    return this.#compiler.rowText(this.#target, this.#row, nodes, this.#call.lens, path);
  }

  #edge(type: GraphQLObjectType, nodes: readonly FieldNode[], path: AnswerPath): SQL {
    const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, inner] of collectFields(this.#compiler.context, edge, subSelections(nodes))) {
      const name = inner[0]!.name.value;
      pieces.push(`${separator}"${key}":`);
      if (name === '__typename') pieces.push(`"${edge.name}"`);
      else if (name === 'cursor') pieces.push('"', cursorExpression(this.#order), '"');
      else pieces.push(this.#node(inner, [...path, key]));
      separator = ',';
    }
    pieces.push('}');
    return concat(pieces);
  }

  #pageInfo(type: GraphQLObjectType, nodes: readonly FieldNode[]): SQL {
    const info = getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType;
    const hasMore = () => sql`(p.found > ${this.#count()})::text`;
    const isGiven = (argument: string) => (typeof this.#call.args.at([argument]) === 'string' ? 'true' : 'false');
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, inner] of collectFields(this.#compiler.context, info, subSelections(nodes))) {
      pieces.push(`${separator}"${key}":`);
      separator = ',';
      switch (inner[0]!.name.value) {
        case '__typename':
          pieces.push(`"${info.name}"`);
          break;
        case 'hasNextPage':
          this.#needRows();
          pieces.push(this.#fromEnd ? isGiven('before') : hasMore());
          break;
        case 'hasPreviousPage':
          this.#needRows();
          pieces.push(this.#fromEnd ? hasMore() : isGiven('after'));
          break;
        case 'startCursor':
          pieces.push(this.#boundary(!this.#fromEnd));
          break;
        default:
          pieces.push(this.#boundary(this.#fromEnd));
      }
    }
    pieces.push('}');
    return concat(pieces);
  }

  /** The cursor of the first row read, or of the last one kept; null on an empty page. */
  #boundary(first: boolean): SQL {
    const cursors = this.#column(cursorExpression(this.#order));
    const kept = sql`least(p.found, ${this.#count()})`;
    const at = first ? sql`1` : kept;
    return sql`case when ${kept} > 0 then '"' || ${cursors}[${at}] || '"' else 'null' end`;
  }

  #needRows(): void {
    if (this.#columns.length === 0) this.#column(sql`''`);
  }

  /** Selects a text of each row; gives the array of these texts over the page, in the order read. */
  #column(text: SQL): SQL {
    this.#columns.push(text);
    return sql.raw(`p.x${this.#columns.length}`);
  }

  #list(text: SQL): SQL {
    const kept = sql`(${this.#column(text)})[1:${this.#count()}]`;
    const joined = this.#fromEnd
      ? sql`(select string_agg(u.x, ',' order by u.place desc) from unnest(${kept}) with ordinality u (x, place))`
      : sql`array_to_string(${kept}, ',')`;
    return sql`'[' || coalesce(${joined}, '') || ']'`;
  }

  #count(): SQL {
    return slot((inputs) => this.#page(inputs).count, 'integer');
  }

  #arrays(): SQL {
    return sql.raw(this.#columns.map((_, index) => `array_agg(q.x${index + 1}) as x${index + 1}`).join(', '));
  }

  #rows(): SQL {
    const columns = sql.join(
      this.#columns.map((column, index) => sql`(${column})::text as ${sql.raw(`x${index + 1}`)}`),
      sql`, `,
    );
    const cursorValues = (side: 'after' | 'before') =>
      this.#order.terms.map((term, index) => slot((inputs) => this.#page(inputs)[side]![index], term.type));
    const given = (side: 'after' | 'before') =>
      typeof this.#call.args.at([side]) === 'string' ? beyondCursor(this.#order, cursorValues(side), side) : undefined;
    const where = allOf([this.#selected(this.#row, this.#call.scope.viewing), given('after'), given('before')]);
    const limit = slot((inputs) => this.#page(inputs).count + 1, 'integer');
    return sql`select ${columns} from ${this.#call.scope.from(this.#target.options.table, this.#row)} where ${where} order by ${orderByClause(this.#order, this.#fromEnd)} limit ${limit}`;
  }

  #totalCount(): SQL {
    const row = this.#compiler.aliases.of(this.#target.options.table);
    return sql`(select count(*)::text from ${this.#call.scope.from(this.#target.options.table, row)} where ${this.#selected(row, this.#call.scope.viewingAll)})`;
  }

  #selected(row: PgTable, viewing: Scope): SQL {
    const { args, scope } = this.#call;
    const where = args.at(['where']);
    return allOf([
      this.#compiler.belongs(this.#call, this.#target, row, this.#read, viewing),
      where === null || where === undefined
        ? undefined
        : filterCondition(this.#target, row, ['where'], {
            args,
            scope,
            exists: (target, condition) => scope.exists(target, condition),
          }),
    ]);
  }
}

/** A connection as JSON text. */
export function connectionText(compiler: Compiler, read: ConnectionField, call: Call): SQL {
  return new ConnectionText(compiler, read, call).text();
}
