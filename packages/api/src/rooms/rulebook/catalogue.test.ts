import { plainDate } from '@cadre/domain/kernel';
import type { RuleValue } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { isCatalogueBehind, syncCatalogue } from '../rule/index.js';

const test = await openTestApi();

async function ask(query: string, persona?: string | null) {
  const { data, errors } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return data;
}

const entries = RULEBOOK.find({});
const shown = (value: RuleValue) =>
  value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

describe('the catalogue of rules', () => {
  it('shows every version of the rulebook as the code holds it', async () => {
    const read: unknown[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const { rules } = await ask(`{ rules(first: 20${cursor}) { pageInfo { hasNextPage endCursor } nodes {
        code area title englishTitle statement englishStatement inForceFrom inForceUntil severity confidence evidence evidencePages
        source note englishNote isExecutable isLowConfidence
        scope { levels blocs postClasses sides subjects }
        series { key room area question englishQuestion isExecutable questions { name unit severity facts { name label englishLabel isNeeded } } }
        parameters { name value number unit isLowConfidence }
        citations { number issuedOn clause }
      } } }`);
      read.push(...rules.nodes);
      ({ endCursor: after, hasNextPage: isMore } = rules.pageInfo);
    }
    const held = entries.map(({ series, version }) => ({
      code: version.id,
      area: series.area,
      title: version.title.vi,
      englishTitle: version.title.en,
      statement: version.statement.vi,
      englishStatement: version.statement.en,
      inForceFrom: version.inForce.from,
      inForceUntil: version.inForce.until,
      severity: version.severity,
      confidence: version.confidence,
      evidence: version.evidence.basis,
      evidencePages: version.evidence.pages,
      source: version.source.text,
      note: version.note?.vi ?? null,
      englishNote: version.note?.en ?? null,
      isExecutable: Object.keys(series.questions).length > 0,
      isLowConfidence: version.confidence === 'LOW' || version.lowConfidence.length > 0,
      scope: {
        levels: version.scope.level ?? [],
        blocs: version.scope.bloc ?? [],
        postClasses: version.scope.postClass ?? [],
        sides: version.scope.side ?? [],
        subjects: version.scope.subject ?? [],
      },
      series: {
        key: series.key,
        room: series.room,
        area: series.area,
        question: series.question.vi,
        englishQuestion: series.question.en,
        isExecutable: Object.keys(series.questions).length > 0,
        questions: Object.entries(series.questions).map(([name, { unit, severity, facts, needed }]) => ({
          name,
          unit,
          severity,
          facts: Object.entries(facts).map(([fact, { vi, en }]) => ({
            name: fact,
            label: vi,
            englishLabel: en,
            isNeeded: needed.includes(fact),
          })),
        })),
      },
      parameters: Object.entries(version.parameters).map(([name, value]) => ({
        name,
        value: shown(value),
        number: typeof value === 'number' ? value : null,
        unit: version.units[name],
        isLowConfidence: version.lowConfidence.includes(name),
      })),
      citations: version.source.instruments,
    }));
    expect(held.length).toBeGreaterThan(200);
    expect(read).toEqual(held);
  });

  it.each(['2015-06-30', '2021-12-26', '2021-12-27', '2021-12-28', '2025-10-08'])(
    'finds the versions in force on %s',
    async (day) => {
      const { rules, ruleAggregate } = await ask(`{
        rules(first: 200, where: { inForceOn: "${day}" }) { totalCount nodes { code isInForce(asOf: "${day}") } }
        ruleAggregate(asOf: "${day}", groupBy: [AREA]) { inForce }
      }`);
      const codes = RULEBOOK.inForceOn(plainDate(day)).map(({ version }) => version.id);
      expect(rules.nodes).toEqual(codes.slice(0, 200).map((code) => ({ code, isInForce: true })));
      expect(rules.totalCount).toBe(codes.length);
      expect(ruleAggregate.reduce((sum: number, { inForce }: { inForce: number }) => sum + inForce, 0)).toBe(
        codes.length,
      );
    },
  );

  it('finds a rule by a word with or without tones, in either language, and by an instrument in any spelling', async () => {
    const found = async (where: string) =>
      (await ask(`{ rules(first: 200, where: { area: { eq: PL }, ${where} }) { nodes { code } } }`)).rules.nodes.map(
        ({ code }: { code: string }) => code,
      );
    const persons = await found('text: { contains: "một người" }');
    expect(persons).toContain('PL-023');
    expect(await found('text: { contains: "mot nguoi" }')).toEqual(persons);
    expect(await found('text: { contains: "Age for the plan" }')).toContain('PL-030');
    const regulation = await found('instrument: { contains: "50 - QD/TW" }');
    expect(regulation).toContain('PL-023');
    expect(await found('citations: { number: { eq: "QĐ 50-QĐ/TW" } }')).toEqual(regulation);
  });

  it('gives a series with its versions, oldest first, and those in force on a day', async () => {
    const { ruleSeries } = await ask(
      '{ ruleSeries(key: "planning.next-term-age") { versions { code } inForce(asOf: "2025-10-08") { code isInForce isAsked: isInForce(asOf: "2025-10-07") } } }',
    );
    expect(ruleSeries).toEqual({
      versions: [{ code: 'PL-034' }, { code: 'PL-030' }, { code: 'PL-031' }],
      inForce: [{ code: 'PL-031', isInForce: true, isAsked: false }],
    });
  });

  it('knows nothing of a version that the rulebook does not have, and shows nothing to nobody', async () => {
    expect(await ask('{ ruleVersion(code: "PL-999") { code } }')).toEqual({ ruleVersion: null });
    expect(await ask('{ ruleVersion(code: "PL-023") { code } rules { totalCount } }', null)).toEqual({
      ruleVersion: null,
      rules: { totalCount: 0 },
    });
  });

  it('shows the document that a citation names where it is held, and tells numbers apart by the day', async () => {
    const { rules } = await ask(
      '{ rules(first: 200, where: { instrument: { contains: "42-NQ/TW" } }) { nodes { code citations { number document { number issuedOn } } } } }',
    );
    const first = rules.nodes.find(({ code }: { code: string }) => code === 'PL-001');
    expect(first.citations[0]).toEqual({
      number: 'NQ 42-NQ/TW',
      document: { number: '42-NQ/TW', issuedOn: '2004-11-30' },
    });
  });
});

describe('writing the catalogue', () => {
  it('touches nothing where nothing differs', async () => {
    await test.rolledBack(async (tx) => {
      const versions = async () =>
        tx.query({ text: 'select xmin::text, code from rule_version order by code', params: [] });
      const before = await versions();
      expect(await syncCatalogue(tx, RULEBOOK)).toBe(false);
      expect(await versions()).toEqual(before);
    });
  });

  it.each([
    ['a changed title', `update rule_version set title = 'x' where code = 'PL-023'`],
    ['a parameter that is missing', `delete from rule_parameter where name = 'minTermsLeft'`],
    ['a citation of nobody', `update rule_citation set clause = 'Điều 99' where place = 0`],
  ])('mends %s', async (_, damage) => {
    await test.rolledBack(async (tx) => {
      await tx.script(damage);
      expect(await isCatalogueBehind(tx, RULEBOOK)).toBe(true);
      expect(await syncCatalogue(tx, RULEBOOK)).toBe(true);
      expect(await isCatalogueBehind(tx, RULEBOOK)).toBe(false);
    });
  });

  it('removes what the rulebook no longer has', async () => {
    await test.rolledBack(async (tx) => {
      const book = { allSeries: RULEBOOK.allSeries.filter(({ area }) => area === 'RT') };
      expect(await syncCatalogue(tx, book)).toBe(true);
      const codes = await tx.query({ text: 'select code from rule_version order by code', params: [] });
      expect(codes).toHaveLength(entries.filter(({ series }) => series.area === 'RT').length);
    });
  });
});
