// Whether memory stays flat: asks the server a mix of questions, a million times unless told otherwise, and reads its memory as it goes.
//
//     npm run build:quiet && node bench/soak.js [--requests 1000000] [--scale 0.05] [--keep]
//
// Ends with code 1 when the memory of the last fifth is over that of the second by more than a tenth: the first is warming up.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cadre } from './contenders/cadre/index.js';
import { contextOf } from './harness/bench.js';
import { Connection } from './harness/client.js';
import { openBenchDatabase } from './harness/database.js';
import { startProgress } from './harness/progress.js';
import { requestsOf } from './harness/requests.js';
import { startServer } from './harness/server-process.js';

/** Of a hundred requests so many: what screens ask often, and some of what they ask seldom. */
const mix = { cadreFlat: 50, cadreNested: 25, voteRound: 18, nameSearch: 6, planEntries: 1 };
const connections = 16;
const readings = 20;
const allowedGrowth = 1.1;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    scale: { type: 'string', default: '0.05' },
    keep: { type: 'boolean', default: false },
  },
});
const total = Number(values.requests);
const stopping = new AbortController();
const database = await openBenchDatabase({ scale: Number(values.scale), keep: values.keep }, stopping.signal);
let code = 1;
try {
  const context = await contextOf(database);
  const server = await startServer(cadre.launch(context));
  try {
    const memory = await soak(server, context);
    const isFlat = mean(memory.slice(-readings / 5)) <= allowedGrowth * mean(memory.slice(readings / 5, (2 * readings) / 5));
    console.log(memory.map((mb, index) => `${((index + 1) * total) / readings} requests: ${mb} MB`).join('\n'));
    console.log(isFlat ? 'flat' : 'growing');
    code = isFlat ? 0 : 1;
  } finally {
    await server.stop();
  }
} finally {
  await database.close();
}
process.exit(code);

/** The memory of the server in MB after each share of the requests. */
async function soak(server, context) {
  const requests = await mixed(server, context);
  const progress = startProgress('asking', total);
  const memory = [];
  let sent = 0;
  for (let reading = 1; reading <= readings; reading += 1) {
    const until = Math.round((reading * total) / readings);
    const before = sent;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        const connection = new Connection(server.url);
        while (sent < until) {
          const { status, body } = await connection.send(requests[sent++ % requests.length]);
          if (status !== 200) throw new Error(`answered ${status}: ${body.subarray(0, 300)}`);
        }
        connection.close();
      }),
    );
    memory.push(residentMb(server.pid));
    progress.advance(sent - before, `${memory.at(-1)} MB`);
  }
  progress.finish();
  return memory;
}

/** The requests of the mix, one of each operation after the other in proportion. */
async function mixed(server, context) {
  const lists = [];
  for (const [name, share] of Object.entries(mix)) {
    const own = await requestsOf(cadre, { name }, server.url, context);
    for (let each = 0; each < share; each += 1) lists.push({ place: (each + 0.5) / share, request: own[each % own.length] });
  }
  return lists.toSorted((one, other) => one.place - other.place).map(({ request }) => request);
}

function residentMb(pid) {
  const [, kb] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kb) / 1024);
}

function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
