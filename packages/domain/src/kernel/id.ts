import { brandAs } from './brand.js';
import type { Brand } from './brand.js';
import { bug, ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';
import { sha256 } from './sha-256.js';

/** A UUID that names one thing of one kind, in lower case; ids of different kinds are not interchangeable. */
export type Id<Kind extends string> = Brand<{ readonly idOf: Kind }>;

export type IdRefusal = ParseRefusal<'ID_MALFORMED'>;
export type NodeIdRefusal = ParseRefusal<'NODE_ID_MALFORMED' | 'NODE_ID_OF_OTHER_KIND'>;

/** What a node id says: the kind in PascalCase and the UUID, which the kind's room turns into its own id. */
export interface NodeReference {
  readonly kind: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NODE_ID = /^([A-Z][A-Za-z0-9]*):(.{36})$/;
const LATEST_MS = 2 ** 48 - 1;
const utf8 = new TextEncoder();

/**
 * Reads a UUID strictly: lower case, dashes in place, versions 1 to 8 of the RFC 9562 variant. Capitals are refused so
 * that one thing never has two ids that differ as texts.
 */
export function parseId<Kind extends string>(text: string): Result<Id<Kind>, IdRefusal> {
  return UUID.test(text) ? ok(brandAs(text)) : refuse({ code: 'ID_MALFORMED', text });
}

/**
 * Makes a UUID of version 7, which sorts by the time it was made. Time (milliseconds since 1970) and chance (exactly
 * ten random bytes, of which 74 bits are used) are arguments.
 */
export function uuidV7<Kind extends string>(nowMs: number, randomBytes10: Uint8Array): Id<Kind> {
  if (!Number.isSafeInteger(nowMs) || nowMs < 0 || nowMs > LATEST_MS) return bug(`${nowMs} ms since 1970`);
  if (randomBytes10.length !== 10) return bug(`${randomBytes10.length} random bytes in place of 10`);
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(nowMs) << 16n);
  bytes.set(randomBytes10, 6);
  return uuidOf(bytes, 7);
}

/**
 * Makes the same UUID (version 8) for the same kind and name on every machine and run, from a SHA-256 digest; for seed
 * data, whose ids must not change when it is generated again. Names are compared as written, unfolded.
 */
export function idFromName<Kind extends string>(kind: Kind, name: string): Id<Kind> {
  // A NUL cannot stand in a kind, so no two pairs of kind and name share their bytes.
  return uuidOf(sha256(utf8.encode(`${kind}\0${name}`)).slice(0, 16), 8);
}

/** Writes the id under which any node is found: `Unit:<uuid>`. */
export function encodeNodeId<Kind extends string>(kind: Kind, id: Id<Kind>): string {
  return `${kind}:${id}`;
}

/** Reads a node id of any kind strictly; whether the kind exists is for the caller to say. */
export function decodeNodeId(text: string): Result<NodeReference, NodeIdRefusal> {
  const [, kind, id] = NODE_ID.exec(text) ?? [];
  if (kind === undefined || id === undefined || !UUID.test(id)) return refuse({ code: 'NODE_ID_MALFORMED', text });
  return ok({ kind, id });
}

/** Reads a node id that must be of one kind. */
export function decodeNodeIdOf<Kind extends string>(kind: Kind, text: string): Result<Id<Kind>, NodeIdRefusal> {
  const decoded = decodeNodeId(text);
  if (!decoded.ok) return decoded;
  return decoded.value.kind === kind ? ok(brandAs(decoded.value.id)) : refuse({ code: 'NODE_ID_OF_OTHER_KIND', text });
}

function uuidOf<Kind extends string>(bytes: Uint8Array, version: number): Id<Kind> {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return brandAs(parts.join('-'));
}
