import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { AggregateDeclaration, AggregateField, Dimension } from '../aggregate/declaration.js';
import { keyColumn, labelColumn, memberColumn, rowKeysColumn } from '../aggregate/columns.js';
import { groupedBy, groupLimit, groupsQuery, type GroupsQuery } from '../aggregate/groups-query.js';
import { measureColumns, neededMeasures, selectedOnGroups } from '../aggregate/measures.js';
import { rowsByKeys, rowsOfGroup } from '../aggregate/naive-groups.js';
import { knownArguments } from '../arguments.js';
import { readOf } from '../plugin.js';
import { keyOf } from '../keys.js';
import { allOf } from '../statement.js';
import type { AnswerPath, Call } from './calls.js';
import { NotCompilable, type Compiler } from './compiler.js';
import { connectionText } from './connection.js';
import { concat, nullable } from './json-text.js';
import { collectFields, subSelections } from './selection.js';

/** The groups of an aggregate as JSON text. */
export function aggregateText(compiler: Compiler, read: AggregateField, call: Call): SQL {
  const { declaration } = read;
  const { args, scope, parent } = call;
  compiler.checks.push((inputs) => void groupLimit(knownArguments(inputs.args[call.place]!)));
  const type = getNamedType(call.field.type) as GraphQLObjectType;
  // PostgreSQL's plan for every value of a filter took 150 ms or 8 s where the plan for one value takes 50; planning takes 3.
  if (args.at(['where']) !== null && args.at(['where']) !== undefined) compiler.isPlannedForValues = true;
  const selected = selectedOnGroups(compiler.context, type, call.nodes);
  const groups = groupsQuery({
    declaration,
    on: (row, from, given) => read.on(row, from, given),
    measures: neededMeasures(declaration, args, selected),
    // A group of everything has no keys to be found by, and its first rows are found faster through an index.
    keepsRowKeys: selected.has('rows') && groupedBy(declaration, args).length > 0,
    joinsRows: call.lens.knownAt === undefined,
    args,
    scope,
    aliases: compiler.aliases,
    parent,
  });
  const group = new GroupText(compiler, read, call, groups, `gr${call.place}`);
  const text = compiler.repeated(
    (inputs) => Math.max(1, groupLimit(knownArguments(inputs.args[call.place]!))),
    () => group.text(type, [...call.path, null]),
  );
  return sql`(select '[' || coalesce(string_agg(q.j, ','), '') || ']' from (select ${text} as j from (${groups.query}) ${sql.identifier(`gr${call.place}`)}) q)`;
}

/** One group while it is compiled. */
class GroupText {
  readonly #compiler: Compiler;
  readonly #read: AggregateField;
  readonly #call: Call;
  readonly #groups: GroupsQuery;
  readonly #alias: string;

  constructor(compiler: Compiler, read: AggregateField, call: Call, groups: GroupsQuery, alias: string) {
    this.#compiler = compiler;
    this.#read = read;
    this.#call = call;
    this.#groups = groups;
    this.#alias = alias;
  }

  text(type: GraphQLObjectType, path: AnswerPath): SQL {
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, nodes] of collectFields(this.#compiler.context, type, subSelections(this.#call.nodes))) {
      pieces.push(`${separator}"${key}":`, this.#field(type, nodes, [...path, key]));
      separator = ',';
    }
    pieces.push('}');
    return concat(pieces);
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], path: AnswerPath): string | SQL {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `"${type.name}"`;
    const field = type.getFields()[name];
    const read = field === undefined ? undefined : readOf(field.extensions);
    switch (read?.kind) {
      case 'groupKeys':
        return this.#keys(getNamedType(field!.type) as GraphQLObjectType, nodes, path);
      case 'groupMeasure':
        return this.#measure(read.declaration, read.measure, field!.type, nodes, path);
      case 'groupRows':
        return this.#rows(type, nodes, path);
      default:
        throw new NotCompilable(`${type.name}.${name}`);
    }
  }

  #column(name: string): SQL {
    return sql`${sql.identifier(this.#alias)}.${sql.identifier(name)}`;
  }

  #keys(type: GraphQLObjectType, nodes: readonly FieldNode[], path: AnswerPath): SQL {
    const texts = this.#groups.dimensions.map((_, index) => this.#key(type, index, nodes, [...path, null]));
    const pieces = texts.flatMap((text, index) => (index === 0 ? [text] : [',', text]));
    return concat(['[', ...pieces, ']']);
  }

  #key(type: GraphQLObjectType, index: number, nodes: readonly FieldNode[], path: AnswerPath): SQL {
    const { name, dimension } = this.#groups.dimensions[index]!;
    const [key, label] = [this.#column(keyColumn(index)), this.#column(labelColumn(index))];
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [response, inner] of collectFields(this.#compiler.context, type, subSelections(nodes))) {
      pieces.push(`${separator}"${response}":`);
      separator = ',';
      switch (inner[0]!.name.value) {
        case '__typename':
          pieces.push(`"${type.name}"`);
          break;
        case 'dimension':
          pieces.push(`"${name}"`);
          break;
        case 'label':
          pieces.push(isPlain(dimension) ? plainText(label) : sql`coalesce(to_json(${label})::text, 'null')`);
          break;
        case 'value':
          pieces.push(this.#value(dimension, key, label));
          break;
        default:
          pieces.push(dimension.kind === 'node' ? this.#node(index, key, inner, [...path, response]) : 'null');
      }
    }
    pieces.push('}');
    return concat(pieces);
  }

  #value(dimension: Dimension, key: SQL, label: SQL): SQL {
    if (dimension.kind === 'text') return sql`coalesce(to_json(${key})::text, 'null')`;
    if (dimension.kind !== 'node') return plainText(key);
    // A member without a name that may be seen is none.
    return sql`case when ${label} is null then 'null' else ${sql.raw(`'"${dimension.target().name}:'`)} || ${key}::text || '"' end`;
  }

  #node(index: number, key: SQL, nodes: readonly FieldNode[], path: AnswerPath): SQL {
    const { dimension } = this.#groups.dimensions[index]!;
    if (dimension.kind !== 'node') throw new NotCompilable('a key without a node');
    const target = dimension.target();
    const row = this.#compiler.aliases.of(target.options.table);
    const { scope, lens } = this.#call;
    const text = this.#compiler.rowText(target, row, nodes, lens, path);
    // As things were known earlier the row is no row of a table, of which PostgreSQL could tell the columns.
    if (lens.knownAt === undefined) {
      const member = sql`(select (${this.#column(memberColumn(index))}).*) ${row}`;
      return sql`coalesce((select ${text} from ${member} where ${keyOf(target, row)} is not null), 'null')`;
    }
    const where = allOf([sql`${keyOf(target, row)} = ${key}`, scope.viewing.shows(target, row)]);
    return sql`coalesce((select ${text} from ${scope.from(target.options.table, row)} where ${where}), 'null')`;
  }

  #measure(
    declaration: AggregateDeclaration,
    name: string,
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    path: AnswerPath,
  ): SQL {
    const measure = declaration.measures.get(name)!;
    const [first, second] = measureColumns(name, measure);
    if (measure.kind === 'integer') return sql`(${this.#column(first!)})::text`;
    if (measure.kind === 'decimal') return sql`coalesce('"' || (${this.#column(first!)})::text || '"', 'null')`;
    const parts = {
      numerator: sql`(${this.#column(first!)})::bigint`,
      denominator: sql`(${this.#column(second!)})::bigint`,
    };
    const ratio = this.#compiler.context.schema.getType(declaration.ratio.name) as GraphQLObjectType;
    const text = this.#compiler.objectText(
      ratio,
      subSelections(nodes),
      { kind: 'value', parts, lens: this.#call.lens },
      path,
    );
    return nullable(sql`case when ${parts.denominator} = 0 then null else ${text} end`, type);
  }

  #rows(type: GraphQLObjectType, nodes: readonly FieldNode[], path: AnswerPath): SQL {
    const { declaration } = this.#read;
    const field = type.getFields()['rows']!;
    const inner = this.#compiler.callOf(type, field, nodes, { kind: 'root', lens: this.#call.lens }, path);
    const connection =
      this.#groups.dimensions.length === 0
        ? rowsOfGroup(
            declaration,
            (row, _parent, scope) => this.#read.on(row, this.#call.parent, scope),
            this.#call.args,
            (index) => this.#column(keyColumn(index)),
            this.#compiler.aliases,
          )
        : rowsByKeys(declaration, this.#column(rowKeysColumn));
    return connectionText(this.#compiler, connection, inner);
  }
}

/** Whether the labels of a dimension hold nothing that JSON escapes: codes and numbers do not. */
function isPlain({ kind }: Dimension): boolean {
  return kind === 'code' || kind === 'number';
}

function plainText(value: SQL): SQL {
  return sql`coalesce('"' || ${value} || '"', 'null')`;
}
