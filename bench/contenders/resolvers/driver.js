import postgres from 'postgres';
import { fragment } from '../../sql/statement.js';
import { poolOptions, setup } from '../server-setup.js';

/** Rows as objects with camel-case names; dates stay the text they are. */
export const sql = postgres(setup.databaseUrl, {
  ...poolOptions,
  transform: { column: { from: postgres.toCamel } },
  types: { date: { to: 1082, from: [1082], serialize: String, parse: String } },
});

/** A rule as a fragment that takes the facts of the viewer. */
export const rule = (source) => fragment(sql, source);
