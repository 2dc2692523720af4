import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSamples, sampleFolder, type Sample } from './samples.js';
import { openTestApi } from './testing/harness.js';
import { laidOut } from './testing/sql-text.js';

/** Questions that code answers: a statement for the row that is asked, one for its facts, one for all rows that the answer refers to. */
const statementsOf: Readonly<Record<string, number>> = { '21-continuity': 3, '22-removal-proposals': 10 };

const questions = readSamples().filter(({ operation }) => operation === 'query');
const changes = readSamples().filter(({ operation }) => operation === 'mutation');

describe('the samples', () => {
  it('are questions, then changes: the tabs of GraphiQL open in this order', () => {
    expect(readSamples()).toEqual([...questions, ...changes]);
    expect([questions.length > 20, changes.length > 5]).toEqual([true, true]);
  });

  it('start with a comment that says in both languages what they ask', () => {
    for (const { title } of readSamples()) expect(title).toMatch(/\S.* \/ .*\S/);
  });
});

describe('the sample questions', async () => {
  const tested = await openTestApi();

  it.each(questions)('$name has its answer beside it', async ({ name, document }) => {
    const { data, errors } = await tested.query(document);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(sampleFolder(), `${name}.answer.json`));
  });

  // Read in review: what a question costs shows in its statement before it shows in a measurement.
  it.each(questions)('$name is answered by the one statement beside it, or the few', async ({ name, document }) => {
    const { statements } = await tested.query(document);
    expect(statements).toHaveLength(statementsOf[name] ?? 1);
    await expect(`${statements.map(laidOut).join('\n\n')}\n`).toMatchFileSnapshot(join(sampleFolder(), `${name}.sql`));
  });
});

describe('a sample question that is asked again and again', async () => {
  const tested = await openTestApi();

  // From the second time on PostgreSQL keeps its statement, from the seventh on with a plan for all values or with the values in it.
  it.each(questions)(
    '$name has the same answer from as few statements, read or sent on',
    async ({ name, document }) => {
      const { data } = await tested.query(document);
      const hasPlan = statementsOf[name] === undefined;
      const expected = {
        data,
        errors: undefined,
        count: statementsOf[name] ?? 1,
        sent: hasPlan ? data : 'not compiled',
      };
      for (let time = 2; time <= 8; time += 1) {
        const { statements, ...answer } = await tested.query(document);
        const count = statements.length;
        const sent = await tested.sent(document);
        expect({ ...answer, count, sent: hasPlan ? sent : String(sent).split(':')[0] }).toEqual(expected);
      }
    },
  );
});

interface Outcome {
  readonly __typename: string;
  readonly isDryRun?: boolean;
}

describe('the sample changes', async () => {
  const tested = await openTestApi();

  /** Every table with how many rows it has and what they say, the history and what mutations leave included. */
  async function everything(): Promise<unknown> {
    const tables = await tested.database.query({
      text: `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
      params: [],
    });
    expect(tables.length).toBeGreaterThan(60);
    const sums = tables.map(
      ({ name }) =>
        `(select count(*) || ' ' || coalesce(sum(hashtext(each::text)), 0) from "${String(name)}" each) as "${String(name)}"`,
    );
    return (await tested.database.query({ text: `select ${sums.join(', ')}`, params: [] }))[0];
  }

  const tryOut = async ({ document, persona }: Sample, variables = {}) =>
    tested.query(document, variables, persona === null ? {} : { persona });

  it.each(changes)('$name has its answers beside it, and nothing is written', async (sample) => {
    const { name } = sample;
    const before = await everything();
    const { data, errors } = await tryOut(sample);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(sampleFolder(), `${name}.answer.json`));
    expect(await everything()).toEqual(before);
  });

  it.each(changes)('$name is done by way of trial, or refused by the law or the state of things', async (sample) => {
    const { data } = await tryOut(sample);
    // An input fault, a missing right or a stale version would say that the sample does not fit the demo.
    const kinds = Object.values<Outcome>(data).map(({ __typename, isDryRun }) =>
      isDryRun === true ? 'TRIED' : __typename,
    );
    expect(kinds).toContain('TRIED');
    expect(kinds.filter((kind) => !['TRIED', 'RuleViolation', 'StateConflict'].includes(kind))).toEqual([]);
  });

  it('would be written without the dry run', async () => {
    const { data } = await tryOut(changes[0]!, { dryRun: false });
    const outcomes = Object.values<Outcome>(data);
    expect(outcomes.map(({ isDryRun }) => isDryRun)).toContain(false);
  });
});
