const number = (value, digits) => (value === null || value === undefined ? 'n/a' : value.toFixed(digits));
const ratio = (value) => (value === null || value === undefined ? 'n/a' : `${value.toFixed(2)}×`);

/** The report as Markdown. */
export function toMarkdown(header, summary) {
  return [...headerLines(header), ...summary.flatMap(operationLines), ...notes].join('\n');
}

/** What the numbers were measured on. */
function headerLines({ date, machine, node, postgres, versions, scale, rounds, seconds, connections, poolSize, rows }) {
  const list = (pairs, separator) =>
    Object.entries(pairs)
      .map(([name, value]) => `${name} ${value}`)
      .join(separator);
  return [
    `# Benchmark of ${date.slice(0, 10)}, scale ${scale}`,
    '',
    `* Machine: ${machine}`,
    `* Node ${node}, PostgreSQL ${postgres}; ${list(versions, ', ')}`,
    `* ${rounds} rounds of ${seconds} s for each contender and operation, ${connections} connections, pool of ${poolSize}`,
    `* Rows: ${list(rows, ', ')}`,
    '',
  ];
}

function operationLines({ operation, entries }) {
  const able = entries.filter(({ reason }) => reason === undefined);
  const unable = entries.filter(({ reason }) => reason !== undefined);
  return [
    `## ${operation.title}`,
    '',
    '| | requests/s | p50 ms | p99 ms | CPU ms | Node | PostgreSQL | statements | of the floor | Cadre is ahead |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...able.map(
      (entry) =>
        `| ${entry.contender.label} | ${number(entry.requestsPerSecond, 0)} | ${number(entry.p50Ms, 1)} | ${number(entry.p99Ms, 1)} | ${number(entry.cpuMs, 3)} | ${number(entry.nodeMs, 3)} | ${number(entry.postgresMs, 3)} | ${number(entry.statements, 1)} | ${ratio(entry.ofFloor)} | ${ratio(entry.cadreAhead)} |`,
    ),
    '',
    ...unable.map(({ contender, reason }) => `${contender.label} does not answer: ${reason.split('\n')[0]}\n`),
  ];
}

const notes = [
  '## How to read it',
  '',
  '* CPU ms: milliseconds of CPU that a request takes, of the Node process with all its threads and of the PostgreSQL backends, from `/proc`.',
  '* Of the floor: the CPU of SQL written by hand over that of the contender; 1.00× is as fast. Cadre is ahead: the CPU of the contender over that of Cadre.',
  '* Statements: counted on the wire, in a run of its own before the timing.',
  '* Answers were compared before anything was timed. Everybody knows who asks and checks who may see what: the same rules, compared for viewers who see less as well.',
  '* PostgreSQL runs without parallel workers: their CPU time could not be told apart.',
  '',
];
