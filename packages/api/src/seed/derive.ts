import { nameKeys } from '@cadre/domain/cadre';
import { foldText, idFromName, vietnameseSortKey } from '@cadre/domain/kernel';
import { documentKey } from '../rooms/rule/index.js';
import { SeedProblem } from './source.js';

type SeedRow = Readonly<Record<string, unknown>>;

/** A seed row as the database stores it: references turned into keys, folded texts and sort keys written beside the names. */
export function storedRow(table: string, row: SeedRow, columns: ReadonlySet<string>): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (!columns.has(name)) throw new SeedProblem(`${table} ${String(row['id'])}: there is no column "${name}"`);
    stored[name] = name === 'id' || name.endsWith('_id') ? keyOfReference(value) : value;
  }
  return { ...stored, ...derivedTexts(table, stored, columns) };
}

/** Keys of references met before: a name is referred to ten times on average, and hashing it takes ten microseconds. */
const keys = new Map<string, string>();
const maxKeys = 200_000;

/** `unit:ba-tri` stands for the key made of that name; a UUID stands for itself. */
function keyOfReference(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const known = keys.get(value);
  if (known !== undefined) return known;
  const colon = value.indexOf(':');
  const key = colon < 0 ? value : idFromName(value.slice(0, colon), value.slice(colon + 1));
  if (keys.size >= maxKeys) keys.clear();
  keys.set(value, key);
  return key;
}

function derivedTexts(table: string, row: SeedRow, columns: ReadonlySet<string>): Record<string, string> {
  const derived: Record<string, string> = {};
  const name = row['full_name'] ?? row['name'];
  if (typeof name === 'string') {
    if (columns.has('folded_name')) derived['folded_name'] = foldText(name);
    if (columns.has('sort_key'))
      derived['sort_key'] = table === 'cadre' ? nameKeys(name).sort : vietnameseSortKey(name);
  }
  if (table === 'document') {
    const { number, title } = row;
    derived['folded_title'] = foldText(String(title));
    derived['search_key'] = typeof number === 'string' ? documentKey(number) : '';
  }
  return derived;
}
