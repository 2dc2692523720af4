#!/usr/bin/env node
import { checkPackage, PUBLISHED } from '../dist/packages.js';
import { ROOT } from '../dist/rooms.js';

const folders = process.argv.length > 2 ? process.argv.slice(2) : PUBLISHED;
let faulty = 0;
for (const folder of folders) {
  const { fileCount, doors, faults } = await checkPackage(ROOT, folder);
  console.log(`${folder}: ${fileCount} files, ${doors.length} doors, ${faults.length} faults`);
  for (const fault of faults) console.error(`    ${fault}`);
  if (faults.length > 0) faulty += 1;
}
console.log(`packages: ${folders.length - faulty} of ${folders.length} fit to publish`);
process.exitCode = faulty === 0 && folders.length > 0 ? 0 : 1;
