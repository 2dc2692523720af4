import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder whose subfolders are the pure halves of the rooms. */
export const DOMAIN_ROOMS = 'packages/domain/src';

/** The folder whose subfolders are the database and GraphQL halves of the rooms. */
export const API_ROOMS = 'packages/api/src/rooms';

const SOURCE_FILE = /\.[cm]?[jt]sx?$/;
const NOT_SOURCE = new Set(['node_modules', 'dist', 'canaries', 'drizzle', '.turbo']);

/** Where a file stands in the house; paths are relative to the root and use `/`. */
export interface Place {
  readonly path: string;
  /** `packages/domain`, `apps/server`, …; null for a path outside every package. */
  readonly owner: string | null;
  /** The room the file belongs to; null when it belongs to none. */
  readonly room: string | null;
  /** True below `packages/api/src/platform`. */
  readonly platform: boolean;
}

/** Finds the place of a path; a path that leaves the house has no owner. */
export function placeOf(path: string): Place {
  const owner = /^(packages|apps)\/[^/]+/.exec(path)?.[0] ?? null;
  return {
    path,
    owner,
    room: folderBelow(DOMAIN_ROOMS, path) ?? folderBelow(API_ROOMS, path),
    platform: path.startsWith('packages/api/src/platform/'),
  };
}

/** True for the files that the packages leave out when they are published. */
export function isTest(path: string): boolean {
  return /\.test\.[^/]*$/.test(path);
}

/** The source files of all packages and apps, sorted, relative to the root; built and canary files left out. */
export function listSources(root: string): string[] {
  return ['packages', 'apps'].flatMap((folder) => walk(root, folder)).toSorted();
}

/** The folders that lie where rooms lie, told by the disk and not by any list; null when `folder` is not there. */
export function listRoomFolders(root: string, folder: string): string[] | null {
  if (!existsSync(join(root, folder))) return null;
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The npm name of every package and app and the folder that holds it. */
export function listPackages(root: string): Map<string, string> {
  const folders = ['packages', 'apps'].flatMap((group) =>
    (listRoomFolders(root, group) ?? []).map((name) => `${group}/${name}`),
  );
  const named = folders.flatMap((folder): [string, string][] => {
    const manifest = join(root, folder, 'package.json');
    if (!existsSync(manifest)) return [];
    const { name }: { name?: string } = JSON.parse(readFileSync(manifest, 'utf8'));
    return name === undefined ? [] : [[name, folder]];
  });
  return new Map(named);
}

function folderBelow(parent: string, path: string): string | null {
  if (!path.startsWith(`${parent}/`)) return null;
  const [folder, ...rest] = path.slice(parent.length + 1).split('/');
  return folder !== undefined && rest.length > 0 ? folder : null;
}

function walk(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : walk(root, path);
    return SOURCE_FILE.test(entry.name) ? [path] : [];
  });
}
