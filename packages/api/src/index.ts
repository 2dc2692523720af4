/**
 * The Cadre GraphQL API as a library.
 *
 * Open a database (`openEmbedded`, `openPostgres`), bring it up to date (`migrate`), fill it (`loadSeeds`), and make the API
 * over it (`createApi`). The server is one user of this package; a service that has its own HTTP layer is another.
 */
export { createApi, type Api, type ApiLimits, type ApiOptions } from './api.js';
export type {
  Answer,
  EngineCounts,
  NaiveAnswer,
  NotPlanned,
  Operation,
  PlannedAnswer,
  ReadContext,
} from '@cadre/graphql-sql';
export type { ApiContext } from './platform/context.js';
export {
  DatabaseTooOld,
  DatabaseUnreachable,
  type Database,
  type Statement,
  type Transaction,
} from './platform/database.js';
export { openEmbedded, type EmbeddedDatabase, type EmbeddedOptions } from './platform/embedded.js';
export { isDatabaseGone, maskError, requestError, type ErrorLog } from './platform/errors.js';
export { MigrationMismatch } from './platform/migrations.js';
export { openPostgres, type PostgresOptions } from './platform/postgres.js';
export { ROLES, type Role, type Viewer } from './platform/viewer.js';
export {
  AUDIT_FAULTS,
  verifyAudit,
  type AuditFault,
  type AuditRange,
  type AuditVerification,
} from './platform/writing/index.js';
export { readRulebook, type InstalledRulebook } from './installed-rulebook.js';
export { migrate, pendingMigrations } from './migrations.js';
export { RulebookConflict, type PublicationRecord } from './rooms/rule/index.js';
export { readSamples, type Sample } from './samples.js';
export { isSeeded, loadSeeds } from './seed/load.js';
export { readPersonas, viewerOf, type Persona } from './seed/personas.js';
export { readSeedFolder, SeedProblem, type SeedBatch, type SeedSource } from './seed/source.js';
