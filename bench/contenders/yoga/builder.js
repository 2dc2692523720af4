import SchemaBuilder from '@pothos/core';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import RelayPlugin from '@pothos/plugin-relay';
import { drizzle } from 'drizzle-orm/postgres-js';
import { getTableConfig } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { poolOptions, setup } from '../server-setup.js';
import { relations } from './relations.js';

/** The driver itself, for the reports. */
export const client = postgres(setup.databaseUrl, poolOptions);

export const db = drizzle({ client, relations });

export const builder = new SchemaBuilder({
  plugins: [RelayPlugin, DrizzlePlugin],
  relay: { cursorType: 'String', clientMutationId: 'omit' },
  drizzle: { client: db, getTableConfig, relations },
});
