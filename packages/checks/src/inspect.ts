import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_ROOMS, DOMAIN_ROOMS, listPackages, listRoomFolders, listSources, placeOf } from './house.js';
import { readModule } from './imports.js';
import { judgeFile } from './walls.js';
import type { Breach } from './walls.js';

/** What one walk through the house found, with the counts that show the walk took place. */
export interface Inspection {
  readonly filesRead: number;
  readonly importsJudged: number;
  /** Halves of rooms in which at least one file was read, by the folder they lie in. */
  readonly roomsSeen: Readonly<Record<string, number>>;
  readonly breaches: readonly Breach[];
  /** Reasons not to believe the walk: a folder it missed, a room it does not know, nothing read. Empty when sound. */
  readonly doubts: readonly string[];
}

/** Reads every source file below `root` and judges each import by the order of `rooms`. */
export function inspect(root: string, rooms: readonly string[]): Inspection {
  const house = { rooms, packages: listPackages(root) };
  const files = listSources(root);
  const seen = new Map<string, Set<string>>([DOMAIN_ROOMS, API_ROOMS].map((folder) => [folder, new Set<string>()]));
  const breaches: Breach[] = [];
  let importsJudged = 0;

  for (const path of files) {
    const reading = readModule(path, readFileSync(join(root, path), 'utf8'));
    importsJudged += reading.imports.length;
    breaches.push(...judgeFile(house, path, reading));
    const { room } = placeOf(path);
    for (const [folder, found] of seen) if (room !== null && path.startsWith(`${folder}/`)) found.add(room);
  }

  return {
    filesRead: files.length,
    importsJudged,
    roomsSeen: Object.fromEntries([...seen].map(([folder, found]) => [folder, found.size])),
    breaches,
    doubts: [...doubtCounts(files.length, importsJudged), ...doubtRooms(root, rooms, seen)],
  };
}

/** True when every wall stands and the walk can be believed. */
export function isSound(inspection: Inspection): boolean {
  return inspection.breaches.length === 0 && inspection.doubts.length === 0;
}

function doubtCounts(filesRead: number, importsJudged: number): string[] {
  if (filesRead === 0) return ['No source file was read.'];
  return importsJudged === 0 ? ['No import was found in any file.'] : [];
}

function doubtRooms(root: string, rooms: readonly string[], seen: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...seen].flatMap(([folder, found]) => {
    const onDisk = listRoomFolders(root, folder);
    if (onDisk === null) return [`${folder} is missing.`];
    if (onDisk.length === 0) return [`${folder} holds no room.`];
    return onDisk.flatMap((room) => {
      if (!rooms.includes(room)) return [`${folder}/${room} is not in rooms.json.`];
      return found.has(room) ? [] : [`${folder}/${room} is on disk, but no file of it was read.`];
    });
  });
}
