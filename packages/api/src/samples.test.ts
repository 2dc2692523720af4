import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSamples, sampleFolder } from './samples.js';
import { openTestApi } from './testing/harness.js';
import { laidOut } from './testing/sql-text.js';

/** Questions that code answers: a statement for the row that is asked, one for its facts, one for all rows that the answer refers to. */
const statementsOf: Readonly<Record<string, number>> = { '21-continuity': 3, '22-removal-proposals': 10 };

describe('the sample questions', async () => {
  const tested = await openTestApi();

  it.each(readSamples())('$name has its answer beside it', async ({ name, document }) => {
    const { data, errors } = await tested.query(document);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(sampleFolder(), `${name}.answer.json`));
  });

  // Read in review: what a question costs shows in its statement before it shows in a measurement.
  it.each(readSamples())('$name is answered by the one statement beside it, or the few', async ({ name, document }) => {
    const { statements } = await tested.query(document);
    expect(statements).toHaveLength(statementsOf[name] ?? 1);
    await expect(`${statements.map(laidOut).join('\n\n')}\n`).toMatchFileSnapshot(join(sampleFolder(), `${name}.sql`));
  });

  it('start with a comment that says in both languages what they ask', () => {
    for (const { title } of readSamples()) expect(title).toMatch(/\S.* \/ .*\S/);
  });
});
