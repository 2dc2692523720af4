#!/usr/bin/env node
// Lets the canaries out first: a checker that misses one of them is not asked about the house.
import { describeFindings, inspectCanary, listCanaries } from '../dist/canaries.js';
import { inspect, isSound } from '../dist/inspect.js';
import { readRooms, ROOT } from '../dist/rooms.js';
import { WALLS } from '../dist/walls.js';

const rooms = readRooms();
const canaries = [...listCanaries('clean'), ...listCanaries('broken')];
const missed = canaries.filter(
  (canary) => describeFindings(inspectCanary(canary, rooms)).join('\n') !== canary.expected.join('\n'),
);
for (const canary of missed) console.error(`canary ${canary.name}: the checker did not answer what it must`);
console.log(`canaries: ${canaries.length - missed.length} of ${canaries.length} answered as they must`);

const root = process.argv[2] ?? ROOT;
const inspection = inspect(root, rooms);
for (const { wall, path, line, said } of inspection.breaches) {
  console.error(`${path}:${line}  ${wall}: ${said}\n    ${WALLS[wall]}`);
}
for (const doubt of inspection.doubts) console.error(`the walls were not inspected: ${doubt}`);
const halves = Object.entries(inspection.roomsSeen).map(([folder, count]) => `${count} rooms in ${folder}`);
console.log(
  `walls: ${inspection.filesRead} files, ${inspection.importsJudged} imports, ${halves.join(', ')}, ` +
    `${inspection.breaches.length} breaches`,
);
process.exitCode = missed.length === 0 && canaries.length > 1 && isSound(inspection) ? 0 : 1;
