#!/usr/bin/env node
// test-database.js create <server url>   makes an empty database there and prints its url
// test-database.js drop <database url>   drops it, whoever is still connected
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import postgres from 'postgres';

const OLDEST_SERVER = 150_000;
const NAME = /^cadre_test_[0-9a-f]{12}$/;

const [action, address] = parseArgs({ allowPositionals: true }).positionals;
if (address === undefined || !['create', 'drop'].includes(action)) {
  throw new Error('usage: test-database.js create|drop <url>');
}

const url = new URL(address);
const name = action === 'create' ? `cadre_test_${randomBytes(6).toString('hex')}` : url.pathname.slice(1);
if (!NAME.test(name)) throw new Error(`${name} was not made by this script: it stays`);
if (action === 'drop') url.pathname = '/postgres';

const sql = postgres(url.href, { max: 1, connect_timeout: 5, onnotice: () => {} });
try {
  if (action === 'create') {
    const [{ version }] = await sql`select current_setting('server_version_num')::int as version`;
    if (version < OLDEST_SERVER) throw new Error(`the server is older than PostgreSQL 15: ${version}`);
    await sql`create database ${sql(name)} template template0 encoding 'UTF8'`;
    url.pathname = `/${name}`;
    console.log(url.href);
  } else {
    await sql`drop database if exists ${sql(name)} with (force)`;
  }
} catch (error) {
  console.error(`test-database: ${error instanceof Error ? error.message || String(error) : String(error)}`);
  process.exitCode = 1;
} finally {
  await sql.end({ timeout: 5 });
}
