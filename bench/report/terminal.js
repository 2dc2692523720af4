const columns = [
  ['', 24, ({ contender }) => contender.label],
  ['req/s', 8, ({ requestsPerSecond }) => number(requestsPerSecond, 0)],
  ['p50', 8, ({ p50Ms }) => number(p50Ms, 1)],
  ['p99', 8, ({ p99Ms }) => number(p99Ms, 1)],
  ['CPU ms', 9, ({ cpuMs }) => number(cpuMs, 3)],
  ['node', 8, ({ nodeMs }) => number(nodeMs, 3)],
  ['pg', 8, ({ postgresMs }) => number(postgresMs, 3)],
  ['stmts', 7, ({ statements }) => number(statements, 1)],
  ['/floor', 8, ({ ofFloor }) => number(ofFloor, 2)],
  ['/cadre', 8, ({ cadreAhead }) => number(cadreAhead, 2)],
];

const number = (value, digits) => (value === null || value === undefined ? 'n/a' : value.toFixed(digits));

const line = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(columns[0][1]) : cell.padStart(columns[index][1]))).join('');

/** The table as lines for a terminal. */
export function toLines(summary) {
  return summary.flatMap(({ operation, entries }) => [
    '',
    operation.title,
    line(columns.map(([title]) => title)),
    ...entries.map((entry) =>
      entry.reason === undefined
        ? line(columns.map(([, , of]) => of(entry)))
        : `${entry.contender.label.padEnd(columns[0][1])}  ${entry.reason.split('\n')[0].slice(0, 90)}`,
    ),
  ]);
}
