import { isDeepStrictEqual } from 'node:util';
import { ask, load } from './load.js';
import { dataOf, requestsOf } from './requests.js';
import { startServer } from './server-process.js';
import { startWireCount } from './wire-count.js';

/** Answers of each operation that are compared. */
const compared = 6;

/** Requests that the statements are counted over. */
const counted = 12;

/**
 * Asks every contender everything, before anything is timed: whether it can answer, whether the answers are those of the
 * first contender that can, and how many statements an answer takes.
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
    const requests = await requestsOf(contender, operation, url, context);
    const given = [];
    for (const request of requests.slice(0, compared)) {
      given.push(contender.normalise(operation.name, dataOf((await ask(url, request)).answer)));
    }
    const expected = answers.get(operation.name);
    if (expected === undefined) answers.set(operation.name, { from: contender.name, given });
    else if (!isDeepStrictEqual(given, expected.given)) {
      return {
        ok: false,
        reason: `answers otherwise than ${expected.from}: ${firstDifference(given, expected.given)}`,
      };
    }
    return { ok: true, statements: await countStatements(url, requests, { wire, signal }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, reason: error.message };
  }
}

/** Statements a request, once every connection of the pool is open and knows what it needs to know. */
async function countStatements(url, requests, { wire, signal }) {
  await load(url, requests, 0.3, signal);
  const before = wire.count();
  for (let sent = 0; sent < counted; sent += 1) await ask(url, requests[sent % requests.length]);
  return (wire.count() - before) / counted;
}

function firstDifference(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return '';
  const isNested = (value) => typeof value === 'object' && value !== null;
  if (!isNested(one) || !isNested(other))
    return `${path || '/'} is ${JSON.stringify(one)}, not ${JSON.stringify(other)}`;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const key = keys.find((each) => !isDeepStrictEqual(one[each], other[each]));
  return firstDifference(one[key], other[key], `${path}/${key}`);
}
