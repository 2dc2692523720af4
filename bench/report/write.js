import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toChart } from './chart.js';
import { toMarkdown } from './markdown.js';
import { summarise } from './summary.js';
import { toLines } from './terminal.js';

/** Prints the table, and writes the report as JSON, Markdown and a chart. */
export function writeReports({ header, outcome, samples, options, say }) {
  const summary = summarise({ samples, outcome, options });
  for (const line of toLines(summary)) console.log(line);
  mkdirSync(options.output, { recursive: true });
  const name = join(options.output, header.date.slice(0, 19).replaceAll(':', '-'));
  const results = summary.map(({ operation, entries }) => ({
    operation,
    entries: entries.map(({ contender, ...entry }) => ({ contender: contender.name, ...entry })),
  }));
  writeFileSync(`${name}.json`, `${JSON.stringify({ header, results, samples }, null, 2)}\n`);
  writeFileSync(`${name}.md`, toMarkdown(header, summary));
  writeFileSync(`${name}.svg`, toChart(header, summary));
  say(`\nWritten: ${name}.json, .md, .svg`);
}
