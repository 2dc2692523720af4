import { backendSeconds, cpuSeconds, usedSeconds } from './cpu.js';
import { load, quantile } from './load.js';
import { requestsOf } from './requests.js';
import { startServer } from './server-process.js';

/**
 * The just-in-time compilers and the caches get this share of the time of a measurement before it, within bounds. On a processor of 2.1 GHz
 * Node needed 15 seconds of pages of 50 people until a page took it 0.4 ms and no longer 0.8.
 */
const warmSeconds = (seconds) => Math.min(5, Math.max(0.3, seconds / 2));

/**
 * Loads the contenders alternately: in every round each is started, loaded with each operation, and stopped. The order
 * rotates, so that none always runs when the machine is at its warmest.
 */
export async function measureAll({ contenders, operations, outcome, context, rounds, seconds, signal, say }) {
  const samples = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      const able = operations.filter(({ name }) => outcome[contender.name][name].ok);
      if (able.length === 0) continue;
      say(`  round ${round + 1} of ${rounds}: ${contender.name}`);
      samples.push(...(await measureOne(contender, rotated(able, round), { context, seconds, signal, round })));
    }
  }
  return samples;
}

function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

async function measureOne(contender, operations, { context, seconds, signal, round }) {
  const server = await startServer(contender.launch(context));
  try {
    const samples = [];
    for (const operation of operations) {
      const requests = await requestsOf(contender, operation, server.url, context);
      await load(server.url, requests, warmSeconds(seconds), signal);
      const sample = await measureLoad(server, requests, { context, seconds, signal });
      samples.push({ contender: contender.name, operation: operation.name, round, ...sample });
    }
    return samples;
  } finally {
    await server.stop();
  }
}

async function measureLoad(server, requests, { context, seconds, signal }) {
  const backendsBefore = await backendSeconds(context.admin, context.databaseName);
  const nodeBefore = cpuSeconds(server.pid);
  const loaded = await load(server.url, requests, seconds, signal);
  const nodeAfter = cpuSeconds(server.pid);
  const backendsAfter = await backendSeconds(context.admin, context.databaseName);
  return {
    requests: loaded.requests,
    seconds: loaded.seconds,
    p50Ms: quantile(loaded.latencies, 0.5),
    p99Ms: quantile(loaded.latencies, 0.99),
    nodeCpuSeconds: nodeBefore === null || nodeAfter === null ? null : nodeAfter - nodeBefore,
    postgresCpuSeconds: usedSeconds(backendsBefore, backendsAfter),
  };
}
