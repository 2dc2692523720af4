import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The rooms in their fixed order, from `rooms.json`. */
export function readRooms(): string[] {
  const rooms: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'rooms.json'), 'utf8'));
  if (!Array.isArray(rooms) || !rooms.every((room) => typeof room === 'string')) {
    throw new TypeError('rooms.json must be a list of room names');
  }
  return rooms;
}
