#!/usr/bin/env node
import { checkExamples } from '../dist/examples.js';
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

const examples = checkExamples(ROOT);
for (const { file, fault } of examples) if (fault !== null) console.error(`    examples/${file}: ${fault}`);
const fit = examples.filter(({ fault }) => fault === null).length;
console.log(`examples: ${fit} of ${examples.length} run on the packed package`);
process.exitCode = faulty === 0 && folders.length > 0 && fit === examples.length && fit > 0 ? 0 : 1;
