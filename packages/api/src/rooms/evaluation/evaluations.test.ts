import { completedWell, gradeLabel, gradesOver, gradeStreak, type CadreEvaluation } from '@cadre/domain/evaluation';
import { addDays, idFromName, plainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { corrected, shifted } from '../../testing/corrections.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();

async function ask(query: string, persona?: string | null, variables: Record<string, unknown> = {}) {
  const { data, errors, statements } = await test.query(query, variables, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return { ...data, statements };
}

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

interface File {
  readonly code: string;
  readonly evaluations: readonly (Omit<CadreEvaluation, 'decidedOn'> & { readonly decidedOn: string })[];
}

/** Every eleventh file of the demo. */
const files = (
  await select<File>(`
    select code, (select coalesce(json_agg(json_build_object('year', year, 'subject', subject, 'grade', grade,
      'decidedOn', decided_on)), '[]') from evaluation where cadre_id = cadre.id) as evaluations
    from cadre where code like 'P1-%' order by code collate "C"`)
).filter((_, nth) => nth % 11 === 0);
const codes = JSON.stringify(files.map(({ code }) => code).slice(0, 200));

describe('the grades of the last years', () => {
  it.each([
    { day: '2017-12-31', given: '', until: 2016, years: 3, subject: 'PARTY_MEMBER' },
    { day: '2022-12-31', given: '', until: 2021, years: 3, subject: 'PARTY_MEMBER' },
    { day: '2024-12-31', given: '(until: 2024, years: 5)', until: 2024, years: 5, subject: 'PARTY_MEMBER' },
    { day: '2024-12-31', given: '(subject: CIVIL_SERVANT, years: 0)', until: 2023, years: 1, subject: 'CIVIL_SERVANT' },
  ] as const)('on $day, asked $given, are what the domain says, in one statement', async (asked) => {
    const { day, given, until, years, subject } = asked;
    const fields = 'years { year grade } missing completedWell streak { grade years isOpen }';
    const { cadres, statements } = await ask(
      `{ cadres(asOf: "${day}", first: 200, orderBy: [{ field: CODE }], where: { code: { in: ${codes} } }) { nodes { code gradedYears${given} { ${fields} } } } }`,
    );
    expect(statements).toHaveLength(1);
    const expected = files.slice(0, 200).map(({ code, evaluations }) => {
      const known = evaluations.map((each) => ({ ...each, decidedOn: plainDate(each.decidedOn) }));
      const question = { subject, until, years, asOf: plainDate(day) };
      const graded = gradesOver(known, question);
      const missing = graded.filter(({ grade }) => grade === null).map(({ year }) => year);
      const streak = gradeStreak(known, question);
      return { code, gradedYears: { years: graded, missing, completedWell: completedWell(graded), streak } };
    });
    expect(cadres.nodes).toEqual(expected);
  });

  it('are of all three outcomes in the demo, so that the promise above is not empty', async () => {
    const { cadres } = await ask(
      `{ cadres(asOf: "2022-12-31", first: 200, where: { code: { in: ${codes} } }) { nodes { gradedYears { completedWell } } } }`,
    );
    const outcomes = cadres.nodes.map(
      (node: { gradedYears: { completedWell: string } }) => node.gradedYears.completedWell,
    );
    expect(new Set(outcomes)).toEqual(new Set(['MET', 'NOT_MET', 'UNKNOWN']));
  });

  it('hold a year from the day on which its grade was decided', async () => {
    const [found] = await select<{ code: string; year: number; grade: string; day: string }>(
      `select code, year, grade, decided_on::text as day from evaluation join cadre on cadre.id = cadre_id
       where year = 2022 and subject = 'PARTY_MEMBER' order by evaluation.id limit 1`,
    );
    const { code, year, grade, day } = found!;
    const on = async (offset: number) => {
      const asOf = addDays(plainDate(day), offset);
      const { cadre } = await ask(
        `{ cadre(code: "${code}", asOf: "${asOf}") { gradedYears(until: ${year}, years: 1) { years { grade } }
          evaluations(where: { year: { eq: ${year} }, subject: { eq: PARTY_MEMBER }, isDecided: true }) { totalCount nodes { isDecided } } } }`,
      );
      return [cadre.gradedYears.years[0].grade, cadre.evaluations.totalCount];
    };
    expect([await on(-1), await on(0), await on(1)]).toEqual([
      [null, 0],
      [grade, 1],
      [grade, 1],
    ]);
  });
});

describe('an evaluation', () => {
  it.each([
    { year: 2017, scheme: 'EV-002' },
    { year: 2018, scheme: 'EV-005' },
  ])('of $year is shown in the words of the scale $scheme, with who gave it and by what', async ({ year, scheme }) => {
    const { evaluations } = await ask(
      `{ evaluations(first: 40, where: { year: { eq: ${year} } }) { totalCount nodes { year grade gradeName englishGradeName schemeCode
        scheme { code } unit { name } document { number } decidedOn cadre { code } } } }`,
    );
    expect(evaluations.totalCount).toBeGreaterThan(40);
    for (const node of evaluations.nodes) {
      const { vi, en } = gradeLabel(node.grade, scheme);
      expect(node).toMatchObject({
        year,
        schemeCode: scheme,
        scheme: { code: scheme },
        gradeName: vi,
        englishGradeName: en,
      });
      expect(node.document.number).toMatch(/-TB\//);
    }
  });

  it('finds the people who have one such', async () => {
    const condition = `year = 2023 and grade = 'NOT_COMPLETED' and subject = 'PARTY_MEMBER'`;
    const [counted] = await select<{ count: number }>(
      `select count(distinct cadre_id)::integer as count from evaluation where ${condition}`,
    );
    expect(counted!.count).toBeGreaterThan(0);
    const { cadres } = await ask(
      '{ cadres(where: { evaluations: { year: { eq: 2023 }, grade: { eq: NOT_COMPLETED }, subject: { eq: PARTY_MEMBER } } }) { totalCount } }',
    );
    expect(cadres.totalCount).toBe(counted!.count);
  });

  it('that was corrected is still read as it was known, by the lists and by the years', async () => {
    const [row] = await select<{ id: string; code: string }>(
      `select evaluation.id, code from evaluation join cadre on cadre.id = cadre_id
       where year = 2021 and grade = 'GOOD' and subject = 'PARTY_MEMBER' order by evaluation.id limit 1`,
    );
    const { id, code } = row!;
    const since = await corrected(test.database, 'evaluation', id, `grade = 'COMPLETED'`);
    const fields = `cadre(code: "${code}") { gradedYears(until: 2021, years: 1) { completedWell years { grade } }
      evaluations(where: { year: { eq: 2021 }, subject: { eq: PARTY_MEMBER } }) { nodes { grade } } }`;
    const at = async (known: string) => (await ask(`{ at(knownAt: "${known}") { ${fields} } }`)).at.cadre;
    const shown = (grade: string, outcome: string) => ({
      gradedYears: { completedWell: outcome, years: [{ grade }] },
      evaluations: { nodes: [{ grade }] },
    });
    expect(await at(shifted(since, -1))).toEqual(shown('GOOD', 'MET'));
    expect(await at(since)).toEqual(shown('COMPLETED', 'NOT_MET'));
    expect((await ask(`{ ${fields} }`)).cadre).toEqual(shown('COMPLETED', 'NOT_MET'));
  });

  it('is kept once for a person, a year and a subject, by the database as well', async () => {
    const copy = `insert into evaluation (id, cadre_id, year, subject, grade, scheme_code, unit_id, document_id, decided_on)
      select gen_random_uuid(), cadre_id, year, subject, grade, scheme_code, unit_id, document_id, decided_on from evaluation limit 1`;
    await expect(test.rolledBack(async (tx) => tx.script(copy))).rejects.toThrow(/evaluation_once/);
  });
});

describe.each([
  { persona: 'province-organisation-commission', unit: 'p1' },
  { persona: 'province-analyst', unit: 'p1' },
  { persona: 'district-organisation-commission', unit: 'p1-d04' },
  { persona: 'commune-secretary', unit: 'p1-d04-c05' },
  { persona: 'auditor', unit: null },
  { persona: null, unit: null },
])('$persona', ({ persona, unit }) => {
  const own = `exists (select from unit_closure path where path.unit_id = cadre.unit_id and path.ancestor_id = '${idFromName('unit', unit ?? 'none')}')`;

  it('counts the evaluations of the files of the own subtree, and no other, whichever way', async () => {
    const [counted] = await select<{ evaluations: number; good: number; all: number }>(`
      select count(*) filter (where ${own})::integer as evaluations, count(distinct cadre.id) filter (where grade = 'GOOD' and ${own})::integer as good,
        count(*)::integer as "all" from evaluation join cadre on cadre.id = cadre_id`);
    const { evaluations, evaluationAggregate, cadres } = await ask(
      `{ evaluations { totalCount } evaluationAggregate { evaluations } cadres(where: { evaluations: { grade: { eq: GOOD } } }) { totalCount } }`,
      persona,
    );
    expect(counted!.all).toBeGreaterThan(unit === 'p1' ? 0 : counted!.evaluations);
    expect(evaluations.totalCount).toBe(counted!.evaluations);
    expect(evaluationAggregate[0]?.evaluations ?? 0).toBe(counted!.evaluations);
    expect(cadres.totalCount).toBe(counted!.good);
  });

  it('finds one by its id only there, now and as it was known', async () => {
    const ids = await select<{ id: string; own: boolean }>(
      `(select evaluation.id, true as own from evaluation join cadre on cadre.id = cadre_id where ${own} order by evaluation.id limit 3)
       union all (select evaluation.id, false from evaluation join cadre on cadre.id = cadre_id where not ${own} order by evaluation.id limit 3)`,
    );
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } at(knownAt: "2025-06-01T00:00:00Z") { nodes(ids: $ids) { id } } }';
    const asked = ids.map(({ id }) => `Evaluation:${id}`);
    const { nodes, at } = await ask(query, persona, { ids: asked });
    const expected = ids.map(({ id, own: isOwn }) => (isOwn ? { id: `Evaluation:${id}` } : null));
    expect({ nodes, known: at.nodes }).toEqual({ nodes: expected, known: expected });
  });
});
