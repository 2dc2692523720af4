import type { SQL } from 'drizzle-orm';
import { ReadRefused } from './refused.js';
import { bound } from './statement.js';

/** Path to a value inside the arguments of a field. */
export type ArgumentPath = readonly (string | number)[];

/** The coerced arguments of one field: their structure, and their leaves as bound parameters. */
export interface Arguments {
  /** The value at a path; undefined where nothing was given. */
  at(path: ArgumentPath): unknown;
  /** The value at a path as a bound parameter, brought into stored form first. */
  leaf(path: ArgumentPath, type: string, prepare?: (value: unknown) => unknown): SQL;
}

/** Arguments whose values are known now. */
export function knownArguments(values: Readonly<Record<string, unknown>>): Arguments {
  return {
    at: (path) => valueAt(values, path),
    leaf: (path, type, prepare) => bound(leafValue(values, path, prepare), type),
  };
}

/** Reads the value at a path and prepares it; refuses text that PostgreSQL cannot hold. */
export function leafValue(
  values: Readonly<Record<string, unknown>>,
  path: ArgumentPath,
  prepare?: (value: unknown) => unknown,
): unknown {
  const value = valueAt(values, path) ?? null;
  for (const each of Array.isArray(value) ? value : [value]) {
    if (typeof each === 'string') acceptText(each, path);
  }
  return value !== null && prepare ? prepare(value) : value;
}

/** PostgreSQL text holds neither NUL nor a lone surrogate; both would fail there as an error nobody can place. */
export function acceptText(text: string, path: ArgumentPath): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new ReadRefused(
      'TEXT_NOT_ACCEPTED',
      {
        vi: `Giá trị tại ${path.join('.')} chứa ký tự không hợp lệ (NUL hoặc nửa cặp thay thế).`,
        en: `The value at ${path.join('.')} contains a NUL or a lone surrogate.`,
      },
      { path },
    );
  }
}

function valueAt(values: unknown, path: ArgumentPath): unknown {
  let value = values;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
