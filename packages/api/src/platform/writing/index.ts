/**
 * Writing: load → decide → save → answer, in one transaction.
 *
 * A room declares a `Command` in a file of its own and a mutation over it (`declareMutation`). The platform reads the input with
 * every fault at once, refuses rows that the actor does not see, asks for permission and version, keeps verdicts, audit lines
 * and the idempotency key with the change, and lets the read engine answer what was changed before the transaction ends.
 */
export { auditEntry } from './tables.js';
export { AUDIT_FAULTS, verifyAudit, type AuditFault, type AuditRange, type AuditVerification } from './verify-audit.js';
export type { Acting, Command, JudgedRow, Saved, SeenVersion } from './command.js';
export { faultAt, fieldsOf, InputReader } from './input-reader.js';
export { answerType, declareMutation, type AnswerFields } from './mutation.js';
export { notPermitted, type InputFault, type PermissionFault, type Refused, type StateConflict } from './outcome.js';
export { json } from './json.js';
export { permissionFault, roleFaults } from './permission.js';
