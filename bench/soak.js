// Whether memory and what a request costs stay flat: asks the server a mix of questions, a million times unless told otherwise, and reads
// its memory and its CPU time as it goes. After a rush that opens more connections to PostgreSQL than they need come quiet hours, then busy
// ones: with some connections idle, statements take another way, on which the driver's own pool became slower with each.
//
//     npm run build:quiet && node bench/soak.js [--requests 1000000] [--scale 0.05] [--keep]
//
// Ends with code 1 when, of the quiet or the busy hours, the least memory of the second half is over that of the first by more than a tenth,
// or the least CPU time of Node a request by more than a fifth. The least, since both go up and down with the collection of garbage.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cadre } from './contenders/cadre/index.js';
import { contextOf } from './harness/bench.js';
import { Connection } from './harness/client.js';
import { cpuSeconds } from './harness/cpu.js';
import { openBenchDatabase } from './harness/database.js';
import { startProgress } from './harness/progress.js';
import { requestsOf } from './harness/requests.js';
import { startServer } from './harness/server-process.js';

/** Of a hundred requests so many: what screens ask often, and some of what they ask seldom. */
const mix = { cadreFlat: 50, cadreNested: 25, voteRound: 18, nameSearch: 6, planEntries: 1 };
/** Requests at once in the quiet hours and in the busy ones, and how often each kind is read. */
const hours = [3, 16];
const readings = 10;
const rush = 2_000;
const allowedGrowth = { memory: 1.1, cpu: 1.2 };

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
    const read = await soak(server, context);
    for (const { sent, mb, cpuUs, atOnce } of read)
      console.log(`${sent} requests: ${mb} MB, ${Math.round(cpuUs)} us of Node a request, ${atOnce} at once`);
    const isFlat = hours.every((hour) => isSteady(read.filter(({ atOnce }) => atOnce === hour)));
    console.log(isFlat ? 'flat' : 'growing');
    code = isFlat ? 0 : 1;
  } finally {
    await server.stop();
  }
} finally {
  await database.close();
}
process.exit(code);

/** The memory of the server in MB after each share of the requests, and the CPU time that each of these took. */
async function soak(server, context) {
  const requests = await mixed(server, context);
  const progress = startProgress('asking', total);
  const read = [];
  let sent = 0;
  const askUntil = (until, atOnce) =>
    Promise.all(
      Array.from({ length: atOnce }, async () => {
        const connection = new Connection(server.url);
        while (sent < until) {
          const { status, body } = await connection.send(requests[sent++ % requests.length]);
          if (status !== 200) throw new Error(`answered ${status}: ${body.subarray(0, 300)}`);
        }
        connection.close();
      }),
    );
  await askUntil(rush, Math.max(...hours));
  for (const [place, atOnce] of hours.flatMap((hour) => Array(readings).fill(hour)).entries()) {
    const until = Math.round(((place + 1) * total) / (hours.length * readings));
    const before = { sent, cpu: cpuSeconds(server.pid) };
    await askUntil(until, atOnce);
    const mb = residentMb(server.pid);
    const asked = sent - before.sent;
    read.push({ sent, mb, cpuUs: ((cpuSeconds(server.pid) - before.cpu) * 1e6) / asked, atOnce });
    progress.advance(asked, `${mb} MB`);
  }
  progress.finish();
  return read;
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

/** How many times as large the least of a value is in the second half of the readings as in the first, where the server warms up. */
function grown(read, of) {
  const least = (readings) => Math.min(...readings.map(of));
  return least(read.slice(read.length / 2)) / least(read.slice(1, read.length / 2));
}

function isSteady(read) {
  return grown(read, ({ mb }) => mb) <= allowedGrowth.memory && grown(read, ({ cpuUs }) => cpuUs) <= allowedGrowth.cpu;
}

function residentMb(pid) {
  const [, kb] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kb) / 1024);
}
