import { sql, type SQL } from 'drizzle-orm';
import type { TableRef } from '../declaration.js';
import { readNodeId } from '../ids.js';
import { keyOf, keyType } from '../keys.js';
import { allOf, bound } from '../statement.js';
import type { Call } from './calls.js';
import { NotCompilable, type Compiler } from './compiler.js';
import { slot, type Inputs } from './slots.js';

/** The key that an id names, when the plan runs; an id in bad form is refused there. */
type KeyReader = (inputs: Inputs) => { readonly type: string; readonly key: string };

/** `node(id)` as JSON text. */
export function nodeText(compiler: Compiler, tables: readonly TableRef[], call: Call): SQL {
  const names = tables.map(({ name }) => name);
  const keyAsked: KeyReader = (inputs) => readNodeId(inputs.args[call.place]!['id'], names);
  compiler.checks.push((inputs) => void keyAsked(inputs));
  const table = tables.find(({ name }) => isIdOf(name, call.args.at(['id'])));
  if (table === undefined) return sql`'null'`;
  const key = slot((inputs) => keyAsked(inputs).key, keyType(table));
  return sql`coalesce(${rowText(compiler, table, key, call, call.path)}, 'null')`;
}

/** `nodes(ids)` as JSON text: a row or null for each id, in their order. */
export function nodesText(compiler: Compiler, tables: readonly TableRef[], call: Call): SQL {
  const names = tables.map(({ name }) => name);
  const idsAsked = (inputs: Inputs) => inputs.args[call.place]!['ids'] as readonly string[];
  const keysAsked = (inputs: Inputs) => idsAsked(inputs).map((id) => readNodeId(id, names));
  compiler.checks.push((inputs) => checkCount(idsAsked(inputs).length, compiler.settings.maxNodes));
  compiler.checks.push((inputs) => void keysAsked(inputs));
  const given = call.args.at(['ids']) as readonly string[];
  // Only the types of the ids belong to the plan: an id in bad form is refused when the plan runs, and no reason to keep none.
  const branches = tables
    .filter(({ name }) => given.some((id) => isIdOf(name, id)))
    .map((table) => {
      const key = sql`asked.key::${sql.raw(keyType(table))}`;
      const text = compiler.repeated(
        (inputs) => idsAsked(inputs).length,
        () => rowText(compiler, table, key, call, [...call.path, null]),
      );
      return sql`when ${bound(table.name, 'text')} then ${text}`;
    });
  if (branches.length === 0) branches.push(sql`when null then null`);
  const item = sql`coalesce(case asked.type ${sql.join(branches, sql` `)} end, 'null')`;
  const column = (part: 'type' | 'key', type: string) =>
    slot((inputs) => keysAsked(inputs).map((each) => each[part]), type);
  const asked = sql`unnest(${column('type', 'text[]')}, ${column('key', 'uuid[]')}) with ordinality asked (type, key, place)`;
  return sql`(select '[' || coalesce(string_agg(${item}, ',' order by asked.place), '') || ']' from ${asked})`;
}

function rowText(compiler: Compiler, table: TableRef, key: SQL, call: Call, path: Call['path']): SQL {
  const row = compiler.aliases.of(table.options.table);
  const where = allOf([sql`${keyOf(table, row)} = ${key}`, call.scope.viewing.shows(table, row)]);
  const text = compiler.rowText(table, row, call.nodes, call.lens, path);
  return sql`(select ${text} from ${call.scope.from(table.options.table, row)} where ${where})`;
}

function isIdOf(name: string, id: unknown): boolean {
  return typeof id === 'string' && id.startsWith(`${name}:`);
}

/** Thrown inside a run when too many ids are given; the naive executor then says so at its place. */
function checkCount(count: number, limit: number): void {
  if (count > limit) throw new NotCompilable(`more than ${limit} ids`);
}
