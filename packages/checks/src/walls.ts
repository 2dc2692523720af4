import { posix } from 'node:path';
import { API_ROOMS, DOMAIN_ROOMS, isTest, placeOf } from './house.js';
import type { Place } from './house.js';
import type { ModuleReading } from './imports.js';

/** Every wall of the house and what it promises. */
export const WALLS = {
  'later-room': 'A room imports earlier rooms only.',
  'not-through-the-door': 'Another room is reached through its door and nowhere else.',
  'domain-is-pure': 'The domain imports nothing but the domain.',
  'platform-knows-no-room': 'The platform imports no room; of the domain it knows the kernel only.',
  'room-beside-platform': 'A room of the API imports rooms and the platform, no other file of the API.',
  'engine-knows-no-cadre': 'The read engine imports no package of this project.',
  'across-packages': 'A relative path stays inside its package.',
  'nobody-imports-an-app': 'An app is the end of the line.',
  'environment-in-one-place': 'The process environment is read in apps/server/src/config.ts only.',
  'unreadable-import': 'What a package imports can be read without running it.',
} as const;

/** The name of a wall; stable, used by the canaries. */
export type Wall = keyof typeof WALLS;

/** One hole in one wall. */
export interface Breach {
  readonly wall: Wall;
  readonly path: string;
  readonly line: number;
  /** What the file says, or why it could not be read. */
  readonly said: string;
}

/** What judging needs to know of the house. */
export interface House {
  /** The order of the rooms. */
  readonly rooms: readonly string[];
  /** npm name → folder. */
  readonly packages: ReadonlyMap<string, string>;
}

interface Target {
  readonly place: Place;
  /** True when the specifier is the door that this kind of importer has to use. */
  readonly door: boolean;
}

const ENVIRONMENT_READER = 'apps/server/src/config.ts';
const API_DOOR = new RegExp(`^${API_ROOMS}/[^/]+/(index|tables|graphql)\\.js$`);
const DOMAIN_DOOR = new RegExp(`^${DOMAIN_ROOMS}/[^/]+/index\\.js$`);
const OUTSIDE = placeOf('');

/** Judges one file; the answer lists every breach, in the order of the lines within each kind. */
export function judgeFile(house: House, path: string, reading: ModuleReading): Breach[] {
  const from = placeOf(path);
  const breaches: Breach[] = [];
  if (reading.parseError !== null) {
    breaches.push({ wall: 'unreadable-import', path, line: 1, said: reading.parseError });
  }
  for (const { specifier, line } of reading.imports) {
    const wall = specifier === null ? unreadable(from) : judgeImport(house, from, specifier);
    if (wall) breaches.push({ wall, path, line, said: specifier ?? 'a computed specifier' });
  }
  if (path !== ENVIRONMENT_READER && !isTest(path) && from.owner !== 'packages/checks') {
    for (const line of reading.environmentLines) {
      breaches.push({ wall: 'environment-in-one-place', path, line, said: 'process.env' });
    }
  }
  return breaches;
}

/** Apps load what they are configured to load; a package that did so could pass any wall unseen. */
function unreadable(from: Place): Wall | null {
  return from.owner?.startsWith('packages/') ? 'unreadable-import' : null;
}

function judgeImport(house: House, from: Place, specifier: string): Wall | null {
  if (/^(#|\/|file:|data:)/.test(specifier)) return unreadable(from);
  const { place, door } = resolve(house, from, specifier);
  const relative = specifier.startsWith('.');

  if (place.owner?.startsWith('apps/') && place.owner !== from.owner) return 'nobody-imports-an-app';
  if (from.owner === 'packages/domain' && place.owner !== 'packages/domain') {
    return isTest(from.path) && place.owner === null && !relative ? null : 'domain-is-pure';
  }
  if (from.owner === 'packages/graphql-sql' && place.owner !== null && place.owner !== from.owner) {
    return 'engine-knows-no-cadre';
  }
  if (relative && place.owner !== null && place.owner !== from.owner) return 'across-packages';
  if (!relative && place.owner === from.owner) return 'not-through-the-door';
  if (from.platform && place.room !== null && !(place.owner === 'packages/domain' && place.room === 'kernel')) {
    return 'platform-knows-no-room';
  }
  return judgeRooms(house, from, place, door);
}

function judgeRooms(house: House, from: Place, to: Place, door: boolean): Wall | null {
  const sameHalf = from.owner === to.owner;
  if (from.room !== null && sameHalf && to.room === null) {
    if (from.owner === 'packages/domain') return 'not-through-the-door';
    return to.platform || isTest(from.path) ? null : 'room-beside-platform';
  }
  if (to.room === null) return to.owner === 'packages/domain' && !sameHalf ? 'not-through-the-door' : null;
  if (from.room === to.room && sameHalf) return null;
  if (from.room !== null && house.rooms.indexOf(to.room) > house.rooms.indexOf(from.room)) return 'later-room';
  return door ? null : 'not-through-the-door';
}

function resolve(house: House, from: Place, specifier: string): Target {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from.path), specifier).replace(/\.ts$/, '.js');
    return { place: placeOf(path), door: API_DOOR.test(path) || DOMAIN_DOOR.test(path) };
  }
  const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const owner = house.packages.get(name);
  if (owner === undefined) return { place: OUTSIDE, door: false };
  const room = owner === 'packages/domain' ? (specifier.split('/')[2] ?? null) : null;
  const exact = specifier === `${name}/${room ?? ''}`;
  return { place: { path: owner, owner, room, platform: false }, door: exact };
}
