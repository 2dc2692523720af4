import { compareAll, differing, Disagreement, refuseNobody } from './agreement.js';
import { ask, load } from './load.js';
import { encodeAll, variablesOf } from './requests.js';
import { startServer } from './server-process.js';
import { startWireCount } from './wire-count.js';

/** Requests that the statements are counted over. */
const counted = 12;

/**
 * Asks every contender everything, before anything is timed: whether it can answer, whether the answers are those of the
 * first contender that can, to the measured viewer and to those who see less, and how many statements an answer takes.
 */
export async function checkAll({ contenders, operations, context, signal, say }) {
  const answers = new Map();
  const outcome = {};
  for (const contender of contenders) {
    outcome[contender.name] = await checkOne(contender, { operations, context, signal, answers });
    const each = Object.values(outcome[contender.name]);
    const statements = each.map(({ ok, statements }) => (ok ? Number(statements.toFixed(1)) : '-')).join(' ');
    say(
      `  ${contender.name.padEnd(14)} ${each.filter(({ ok }) => ok).length} of ${each.length} answered and agreed; statements: ${statements}`,
    );
    for (const [name, { ok, reason }] of Object.entries(outcome[contender.name]))
      if (!ok) say(`    ${name}: ${reason}`);
  }
  const others = context.others.map(({ name }) => name).join(', ');
  say(`  compared for ${others} as well, who see less in ${differing(answers)} of ${operations.length} operations`);
  return outcome;
}

async function checkOne(contender, { operations, context, signal, answers }) {
  const able = operations.filter(({ name }) => contender.cannot?.[name] === undefined);
  const result = Object.fromEntries(
    operations.map(({ name }) => [name, { ok: false, reason: contender.cannot?.[name] ?? '' }]),
  );
  if (able.length === 0) return result;
  await contender.prepare?.(context.admin);
  const wire = await startWireCount(context.databaseUrl);
  let server;
  try {
    server = await startServer(contender.launch({ ...context, databaseUrl: wire.url }));
    for (const operation of able) {
      signal.throwIfAborted();
      result[operation.name] = await checkOperation(contender, operation, server.url, {
        context,
        signal,
        answers,
        wire,
      });
    }
  } catch (error) {
    if (signal.aborted) throw error;
    for (const { name } of able) result[name] = { ok: false, reason: `does not start: ${error.message}` };
  } finally {
    await server?.stop();
    wire.close();
  }
  return result;
}

async function checkOperation(contender, operation, url, { context, signal, answers, wire }) {
  try {
    const sets = await variablesOf(contender, operation, url, context);
    const requests = encodeAll(contender, operation, url, sets, context);
    const asked = { contender, operation, url, sets, context, answers };
    await compareAll(asked);
    await refuseNobody(asked);
    return { ok: true, statements: await countStatements(url, requests, { wire, signal }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, reason: error.message, disagrees: error instanceof Disagreement };
  }
}

/** Statements a request, once every connection of the pool is open and knows what it needs to know. */
async function countStatements(url, requests, { wire, signal }) {
  await load(url, requests, 0.3, signal);
  const before = wire.count();
  for (let sent = 0; sent < counted; sent += 1) await ask(url, requests[sent % requests.length]);
  return (wire.count() - before) / counted;
}
