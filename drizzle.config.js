/** Writes the next migration from the tables of the built API: `npx drizzle-kit generate --name <room>_<what>`. */
export default {
  dialect: 'postgresql',
  schema: ['./packages/api/dist/platform/writing/tables.js', './packages/api/dist/rooms/*/tables.js'],
  out: './drizzle',
};
