/** The samples of all rounds brought together: one entry for each contender and operation. */
export function summarise({ samples, outcome, options }) {
  return options.operations.map((operation) => {
    const entries = options.contenders.map((contender) => {
      const { ok, reason, statements } = outcome[contender.name][operation.name];
      if (!ok) return { contender, reason };
      const mine = samples.filter((each) => each.contender === contender.name && each.operation === operation.name);
      return { contender, statements, ...together(mine) };
    });
    return { operation, entries: entries.map((entry) => ({ ...entry, ...ratios(entry, entries) })) };
  });
}

function together(samples) {
  const sum = (field) =>
    samples.some((each) => each[field] === null) ? null : samples.reduce((total, each) => total + each[field], 0);
  const requests = sum('requests');
  const perRequest = (seconds) => (seconds === null || requests === 0 ? null : (1000 * seconds) / requests);
  const nodeMs = perRequest(sum('nodeCpuSeconds'));
  const postgresMs = perRequest(sum('postgresCpuSeconds'));
  return {
    requestsPerSecond: requests / sum('seconds'),
    p50Ms: median(samples.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(samples.map(({ p99Ms }) => p99Ms)),
    nodeMs,
    postgresMs,
    cpuMs: nodeMs === null || postgresMs === null ? null : nodeMs + postgresMs,
  };
}

function median(values) {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
}

/**
 * `ofFloor`: what share of the speed of SQL written by hand is reached, 1 being as fast. `cadreAhead`: how many times the CPU
 * time of Cadre this contender takes. Null where a time is missing, or too small for the clock.
 */
function ratios(entry, entries) {
  const cpuOf = (kind) => entries.find(({ contender }) => contender.kind === kind)?.cpuMs;
  const over = (one, other) => (one && other ? one / other : null);
  return { ofFloor: over(cpuOf('floor'), entry.cpuMs), cadreAhead: over(entry.cpuMs, cpuOf('ours')) };
}
