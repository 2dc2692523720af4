import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { knownArguments } from '../arguments.js';
import { cursorExpression, type PageOrder } from '../cursors.js';
import type { ConnectionField, TableRef } from '../declaration.js';
import { readLength, readPage, type PageRequest } from '../pages.js';
import { isDerived } from '../source-table.js';
import { literal } from '../statement.js';
import { haveConstraints, type AnswerPath, type Call } from './calls.js';
import { NotCompilable, type Compiler } from './compiler.js';
import { heldByOrigin, type HeldRow } from './held-rows.js';
import { concat } from './json-text.js';
import { listOrder } from './list-order.js';
import { ListRows } from './list-rows.js';
import { collectFields, subSelections } from './selection.js';
import { slot, type Inputs } from './slots.js';

/** A connection while it is compiled: what is read of each row, and how the page is cut. */
class ConnectionText {
  readonly #compiler: Compiler;
  readonly #call: Call;
  readonly #target: TableRef;
  readonly #row: PgTable;
  readonly #order: PageOrder;
  readonly #held: readonly HeldRow[];
  readonly #fromEnd: boolean;
  readonly #page: (inputs: Inputs) => PageRequest;
  readonly #rows: ListRows;
  /** Whether more must be known of the page than the texts of its rows, such as whether another page follows. */
  readonly #isMeasured: boolean;
  /** What the page's statement selects of each row; each becomes an array over the page, or one text. */
  readonly #columns: SQL[] = [];

  constructor(compiler: Compiler, read: ConnectionField, call: Call) {
    this.#compiler = compiler;
    this.#call = call;
    this.#target = read.target();
    // Of a list that is itself a query, PostgreSQL's plan for every value knows too little: from the sixth run on, a page of planned
    // people took 1.5 s instead of 80 ms.
    if (isDerived(this.#target.options.table)) compiler.isPlannedForValues = true;
    this.#row = compiler.aliases.of(this.#target.options.table);
    const hasConstraints = haveConstraints(this.#target.options.table, call.lens);
    const ordered = listOrder(compiler, { read, call }, this.#row, hasConstraints);
    this.#order = ordered.order;
    const origin =
      hasConstraints && call.from !== undefined
        ? heldByOrigin(call.from, read.on(this.#row, call.parent, call.scope))
        : [];
    this.#held = [...origin, ...(ordered.lookups?.held ?? [])];
    this.#fromEnd = typeof call.args.at(['last']) === 'number';
    this.#page =
      call.varied.size === 0
        ? once(() => readPage(call.args, this.#order, compiler.settings))
        : compiler.oncePerRun((inputs) =>
            readPage(knownArguments(inputs.args[call.place]!), this.#order, compiler.settings),
          );
    this.#rows = new ListRows(compiler, {
      read,
      call,
      row: this.#row,
      ordered,
      fromEnd: this.#fromEnd,
      page: this.#page,
    });
    this.#isMeasured = this.#fromEnd || this.#fields().some(([, [node]]) => node?.name.value === 'pageInfo');
    compiler.checks.push((inputs) => void this.#page(inputs));
  }

  #type(): GraphQLObjectType {
    return getNamedType(this.#call.field.type) as GraphQLObjectType;
  }

  #fields(): (readonly [string, readonly FieldNode[]])[] {
    return [...collectFields(this.#compiler.context, this.#type(), subSelections(this.#call.nodes))];
  }

  text(): SQL {
    const type = this.#type();
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, nodes] of this.#fields()) {
      pieces.push(`${separator}"${key}":`, this.#field(type, nodes, [...this.#call.path, key]));
      separator = ',';
    }
    pieces.push('}');
    if (this.#columns.length === 0) {
      // Where no row is read, a filter that has to be refused still is.
      this.#rows.check();
      return sql`(${concat(pieces)})`;
    }
    return sql`(select ${concat(pieces)} from (${this.#pageOfRows()}) q)`;
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
        return this.#rows.total();
      default:
        throw new NotCompilable(`${type.name}.${name}`);
    }
  }

  #eachRow(text: () => SQL): SQL {
    return this.#compiler.repeated((inputs) => Math.max(1, this.#page(inputs).count), text);
  }

  #node(nodes: readonly FieldNode[], path: AnswerPath): SQL {
    return this.#compiler.rowText(this.#target, this.#row, nodes, this.#call.lens, path, this.#held);
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
    const hasMore = () => {
      if (this.#columns.length === 0) this.#column(sql`''`);
      return sql`(${found} > ${this.#count()})::text`;
    };
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
          pieces.push(this.#fromEnd ? isGiven('before') : hasMore());
          break;
        case 'hasPreviousPage':
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
    const kept = sql`least(${found}, ${this.#count()})`;
    const at = first ? sql`1` : kept;
    // One cursor is written, from the keys of one row: writing that of every row costs as much as reading the rows.
    const terms = this.#order.terms.map((term) => ({ ...term, sql: sql`(${this.#column(term.sql)})[${at}]` }));
    return sql`case when ${kept} > 0 then '"' || ${cursorExpression({ ...this.#order, terms })} || '"' else 'null' end`;
  }

  /**
   * Selects something of each row; gives the array of it over the page, in the order read. Where nothing is asked but the rows, no more of them
   * are read than the page has, and their texts are joined at once. Written where it is used, however often: PostgreSQL works it out once, and a
   * subquery for it would be one more to prepare in each run.
   */
  #column(value: SQL): SQL {
    this.#columns.push(value);
    const name = `q.x${this.#columns.length}`;
    return sql.raw(this.#isMeasured ? `array_agg(${name})` : `string_agg(${name}, ',')`);
  }

  #list(text: SQL): SQL {
    const column = this.#column(text);
    if (!this.#isMeasured) return concat(['[', sql`coalesce(${column}, '')`, ']']);
    const kept = sql`(${column})[1:${this.#count()}]`;
    const joined = this.#fromEnd
      ? sql`(select string_agg(u.x, ',' order by u.place desc) from unnest(${kept}) with ordinality u (x, place))`
      : sql`array_to_string(${kept}, ',')`;
    return concat(['[', sql`coalesce(${joined}, '')`, ']']);
  }

  /** How many rows the page has, and so many more; a number where the document says it, so that PostgreSQL knows it when it plans. */
  #count(more = 0): SQL {
    const { varied, args } = this.#call;
    const isSaid = !varied.has('first') && !varied.has('last');
    if (isSaid) return literal(readLength(args, this.#compiler.settings).count + more, 'integer');
    return slot((inputs) => this.#page(inputs).count + more, 'integer');
  }

  #pageOfRows(): SQL {
    const columns = sql.join(
      this.#columns.map((column, index) => sql`${column} as ${sql.raw(`x${index + 1}`)}`),
      sql`, `,
    );
    return this.#rows.page(columns, this.#count(this.#isMeasured ? 1 : 0));
  }
}

/** How many rows were read. */
const found = sql`count(*)::integer`;

/** Reads something that is the same in each run. What is refused is refused in each. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** A connection as JSON text. */
export function connectionText(compiler: Compiler, read: ConnectionField, call: Call): SQL {
  return new ConnectionText(compiler, read, call).text();
}
