import { writeReports } from '../report/write.js';
import { checkAll } from './check.js';
import { countRows, openBenchDatabase } from './database.js';
import { describeMachine } from './machine.js';
import { measureAll } from './measure.js';
import { chooseVariables } from './parameters.js';
import { loadApi, loadDemo, personasOf } from './project.js';

/** Connections to PostgreSQL that each contender may open. */
const poolSize = 10;

/** One run; answers whether everything that was asked for agreed. */
export async function runBench(options, signal) {
  const say = (line) => console.error(line);
  const database = await openBenchDatabase(options, signal);
  try {
    signal.throwIfAborted();
    const context = await contextOf(database);
    say('Checking that the answers agree');
    const outcome = await checkAll({ ...options, context, signal, say });
    if (!options.checkOnly) {
      say(`Loading: ${options.rounds} rounds of ${options.seconds} s`);
      const samples = await measureAll({ ...options, outcome, context, signal, say });
      const rows = await countRows(database.admin);
      const header = await describeMachine({ admin: database.admin, options, poolSize, rows });
      writeReports({ header, outcome, samples, options, say });
    }
    return Object.values(outcome).every((each) => Object.values(each).every(({ disagrees }) => disagrees !== true));
  } finally {
    await database.close();
  }
}

/** Who sees less than the measured persona, and why: a district below, a low level of management, no role that reads files. */
const seeingLess = ['district-organisation-commission', 'province-analyst', 'auditor'];

const headersOf = (name) => ({ 'x-cadre-persona': name });

/** What every contender and every measurement is told. */
export async function contextOf(database) {
  const api = await loadApi();
  const { demoDay } = await loadDemo();
  const personas = personasOf(api);
  const [viewer] = personas;
  return {
    admin: database.admin,
    databaseName: database.name,
    databaseUrl: database.url,
    poolSize,
    asOf: demoDay,
    personas,
    headers: headersOf(viewer.name),
    others: seeingLess.map((name) => ({ name, headers: headersOf(name) })),
    variables: await chooseVariables(database.admin, viewer, demoDay),
  };
}
