import { idFromName } from '@cadre/domain/kernel';

/*
 * Rows for tests of the database's own rules: the lawful one, where a test names only what it is about.
 */

type Value = string | number | boolean | null;

/** The key of a row that tests call by a short name. */
export function keyOf(table: string, name: string): string {
  return idFromName(table, name);
}

/** An `insert` of one row; its key is made of table and name. */
export function row(table: string, name: string, columns: Readonly<Record<string, Value>>): string {
  const all = { id: keyOf(table, name), ...columns };
  return `insert into "${table}" (${Object.keys(all)
    .map((each) => `"${each}"`)
    .join(', ')}) values (${Object.values(all).map(literal).join(', ')});`;
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

const sortable = (name: string) => ({ name, folded_name: name, sort_key: name });

export function unitRow(name: string, columns: Readonly<Record<string, Value>> = {}): string {
  return row('unit', name, {
    code: name,
    kind: 'DISTRICT_COMMITTEE',
    ...sortable(name),
    province_id: keyOf('unit', 'province'),
    valid_from: '2000-01-01',
    ...columns,
  });
}

/** `unit` stands under `target` from one day until another. */
export function linkRow(
  name: string,
  unit: string,
  target: string,
  columns: Readonly<Record<string, Value>> = {},
): string {
  return row('unit_link', name, {
    unit_id: keyOf('unit', unit),
    target_id: keyOf('unit', target),
    kind: 'PARENT',
    valid_from: '2000-01-01',
    ...columns,
  });
}

/** A unit `district` with a post of one seat, a body of two seats and the cadres `first`, `second` and `third`. */
export const staffedDistrict = [
  unitRow('district'),
  row('post_title', 'secretary', {
    code: 'SECRETARY',
    ...sortable('secretary'),
    english_name: 'Secretary',
    rank: 1,
    is_leadership: true,
  }),
  row('post', 'seat', {
    unit_id: keyOf('unit', 'district'),
    post_title_id: keyOf('post_title', 'secretary'),
    establishment: 1,
    management_level: 'UNIT',
    valid_from: '2000-01-01',
  }),
  row('body', 'committee', {
    unit_id: keyOf('unit', 'district'),
    kind: 'EXECUTIVE_COMMITTEE',
    name: 'committee',
    seats: 2,
    management_level: 'UNIT',
    valid_from: '2000-01-01',
  }),
  ...['first', 'second', 'third'].map((name) =>
    row('cadre', name, {
      code: name,
      full_name: name,
      folded_name: name,
      sort_key: name,
      gender: 'FEMALE',
      province_id: keyOf('unit', 'province'),
      unit_id: keyOf('unit', 'district'),
    }),
  ),
].join('\n');

/** `cadre` holds the post `seat`, or is a member of the body `committee`. */
export function tenureRow(
  name: string,
  cadre: string,
  place: 'seat' | 'committee',
  columns: Readonly<Record<string, Value>> = {},
): string {
  return row('tenure', name, {
    cadre_id: keyOf('cadre', cadre),
    ...(place === 'seat' ? { post_id: keyOf('post', 'seat') } : { body_id: keyOf('body', 'committee') }),
    kind: place === 'seat' ? 'APPOINTED' : 'ELECTED',
    valid_from: '2010-01-01',
    decision_number: '1-QĐ/HU',
    decided_on: '2009-12-31',
    ...columns,
  });
}
