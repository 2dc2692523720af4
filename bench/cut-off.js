// Whether readers notice that PostgreSQL cuts connections off: 24 of them ask at once for eight seconds, while every 0.4 s two of the server's
// connections are ended.
//
//     npm run build:quiet && node bench/cut-off.js [--scale 0.05] [--keep]
//
// Ends with code 1 when somebody got another answer than before, an error, or none within 30 s, or when nothing was cut off.
import { parseArgs } from 'node:util';
import { cadre } from './contenders/cadre/index.js';
import { contextOf } from './harness/bench.js';
import { Connection } from './harness/client.js';
import { openBenchDatabase } from './harness/database.js';
import { inTime } from './harness/load.js';
import { operations } from './harness/operations.js';
import { requestsOf } from './harness/requests.js';
import { startServer } from './harness/server-process.js';

const asked = ['cadreFlat', 'cadreNested', 'voteRound', 'planEntries', 'groupBy12', 'coverageByDistrict'];
const readers = 24;
const rounds = 20;
const cutEveryMs = 400;

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '0.05' }, keep: { type: 'boolean', default: false } },
});
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const stopping = new AbortController();
const database = await openBenchDatabase({ scale: Number(values.scale), keep: values.keep }, stopping.signal);
let code = 1;
try {
  const context = await contextOf(database);
  const server = await startServer(cadre.launch(context));
  const requests = await expectedOf(server, context);
  const told = { same: 0, other: 0, none: 0 };
  let isOver = false;
  const read = async (reader) => {
    const connection = new Connection(server.url);
    for (let next = reader; !isOver; next += 1) {
      const { bytes, expected } = requests[next % requests.length];
      const answer = await inTime(connection.send(bytes)).catch(() => null);
      if (answer === null) {
        told.none += 1;
        break;
      }
      if (answer.body.equals(expected)) told.same += 1;
      else told.other += 1;
    }
    connection.close();
  };
  const reading = Array.from({ length: readers }, (_, reader) => read(reader));
  let cut = 0;
  for (let round = 0; round < rounds; round += 1) {
    await wait(cutEveryMs);
    const rows = await database.admin`select pg_terminate_backend(pid) from (
      select pid from pg_stat_activity where datname = ${database.name} and application_name = 'cadre' order by random() limit 2) chosen`;
    cut += rows.length;
  }
  isOver = true;
  await Promise.all(reading);
  await server.stop();
  console.log(`${cut} connections cut off: ${told.same} answers as before, ${told.other} others, ${told.none} missing`);
  code = cut > 0 && told.other + told.none === 0 ? 0 : 1;
} finally {
  await database.close();
}
process.exit(code);

/** The requests, and what each is answered while nothing happens. */
async function expectedOf(server, context) {
  const connection = new Connection(server.url);
  const all = [];
  for (const name of asked) {
    const operation = operations.find((each) => each.name === name);
    for (const bytes of (await requestsOf(cadre, operation, server.url, context)).slice(0, 6)) {
      const { body } = await connection.send(bytes);
      all.push({ bytes, expected: Buffer.from(body) });
    }
  }
  connection.close();
  return all;
}
