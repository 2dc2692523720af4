#!/usr/bin/env node
// Stands in the repository, so that `npx cadre` is there and may be run before anything is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('cadre: not built yet. Run: npm run build');
  process.exitCode = 1;
}
