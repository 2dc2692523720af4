#!/usr/bin/env node
// Before packing, a package takes along what stands at the top of the repository (`carry.js in drizzle`); afterwards it gives it
// back (`carry.js out drizzle`), so that the repository has one copy and nobody runs an old one by mistake.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [direction, folder] = process.argv.slice(2);
const top = join(import.meta.dirname, '..', '..', '..', folder);
const own = join(process.cwd(), folder);

rmSync(own, { recursive: true, force: true });
if (direction === 'in') cpSync(top, own, { recursive: true, filter: (path) => !path.endsWith('meta') });
