import { Connection } from './client.js';

/** As many requests at once as the busiest minute of a province brings. */
export const connections = 16;

/** No answer may take longer; a contender that hangs must not hang the benchmark. */
const answerWithinMs = 30_000;

const withErrors = Buffer.from('"errors":[');

/** Loads a server with the requests in turn for so many seconds; answers how many were answered, and their latencies. */
export async function load(url, requests, seconds, signal) {
  const end = performance.now() + seconds * 1000;
  const latencies = [];
  let next = 0;
  const work = async () => {
    const connection = new Connection(url);
    try {
      while (performance.now() < end && !signal.aborted) {
        const sent = performance.now();
        const { status, body } = await inTime(connection.send(requests[next++ % requests.length]));
        if (status !== 200 || body.includes(withErrors))
          throw new Error(`answered ${status}: ${body.subarray(0, 300)}`);
        latencies.push(performance.now() - sent);
      }
    } finally {
      connection.close();
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  signal.throwIfAborted();
  return { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies };
}

/** Sends one request and gives the parsed answer. */
export async function ask(url, request) {
  const connection = new Connection(url);
  try {
    const { status, body } = await inTime(connection.send(request));
    return { status, answer: JSON.parse(body.toString('utf8')) };
  } finally {
    connection.close();
  }
}

/** The answer, or a failure where it takes too long. */
export async function inTime(answer) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${answerWithinMs / 1000} s`)), answerWithinMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The latency that a share of the requests stays below, in milliseconds. */
export function quantile(latencies, share) {
  if (latencies.length === 0) return null;
  const sorted = Float64Array.from(latencies).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
