import { partyAgeOn, retirementOf, standardGap, timeToRetirement } from '@cadre/domain/cadre';
import type { Gender, MembershipStatus } from '@cadre/domain/cadre';
import { idFromName, partialDate, plainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { fileFrom, standardFrom, type GapFacts } from './standard-file.js';

const test = await openTestApi();

async function ask(query: string, persona?: string) {
  const { data, errors } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return data;
}

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

interface File {
  readonly code: string;
  readonly gender: Gender;
  readonly birth: string | null;
  readonly spells: readonly {
    readonly status: MembershipStatus;
    readonly from: string;
    readonly until: string | null;
  }[];
}

/** Every ninth file, and every one of which the birth is not known to the day. */
const files = (
  await select<File>(`
    select code, gender, birth_date as birth, (select coalesce(json_agg(json_build_object('status', status,
      'from', valid_from, 'until', valid_until)), '[]') from membership where cadre_id = cadre.id) as spells
    from cadre where code like 'P1-%' order by code collate "C"`)
).filter(({ birth }, nth) => nth % 9 === 0 || birth?.length !== 10);

const dayOf = (text: string | null) => (text === null ? null : plainDate(text));
const partyAge = ({ spells }: File, on: string) =>
  partyAgeOn(
    spells.map(({ status, from, until }) => ({ status, held: { from: plainDate(from), until: dayOf(until) } })),
    plainDate(on),
  )?.atMost?.months ?? null;

async function filesOn(day: string, fields: string) {
  const nodes: { readonly code: string }[] = [];
  for (let start = 0; start < files.length; start += 200) {
    const codes = JSON.stringify(files.slice(start, start + 200).map(({ code }) => code));
    const data = await ask(
      `{ cadres(asOf: "${day}", first: 200, orderBy: [{ field: CODE }], where: { code: { in: ${codes} } }) { nodes { code ${fields} } } }`,
    );
    nodes.push(...data.cadres.nodes);
  }
  return nodes;
}

describe('the retirement of every person', () => {
  it('is what the domain says of the partial birth date, with the rules it rests on', async () => {
    const found = await filesOn(
      '2024-12-31',
      'retirement { requirementMonths retiresOn pensionFrom countedFrom confidence rules { code } }',
    );
    const expected = files.map(({ code, gender, birth }) => {
      const own = birth === null ? null : retirementOf(partialDate(birth), gender, test.book);
      const retirement = own && {
        requirementMonths: own.requiredMonths,
        retiresOn: own.lastWorkingDay,
        pensionFrom: own.retiredFrom,
        countedFrom: own.countedFrom,
        confidence: own.confidence,
        rules: own.rules.map((rule) => ({ code: rule })),
      };
      return { code, retirement };
    });
    expect(found).toEqual(expected);
    expect(expected.filter(({ retirement }) => retirement === null).length).toBeGreaterThan(0);
  });

  it.each(['2019-02-28', '2024-11-30', '2024-12-31'])('is so many whole months away on %s', async (day) => {
    const found = await filesOn(day, 'monthsToRetirement');
    expect(found).toEqual(
      files.map(({ code, gender, birth }) => {
        const person = { birth: birth === null ? null : partialDate(birth), gender };
        return { code, monthsToRetirement: timeToRetirement(person, plainDate(day), test.book)?.months ?? null };
      }),
    );
  });

  it('finds those who retire before a day, and nobody of whose birth nothing is known', async () => {
    const { cadres } = await ask(`{ cadres(where: { retirement: { pensionFrom: { lt: "9999-01-01" } } }) { totalCount }
      nobody: cadres(where: { retirement: { pensionFrom: { lt: "1950-01-01" } } }) { totalCount } }`);
    const [known] = await select<{ count: number }>('select count(birth_date)::integer as count from cadre');
    expect(cadres.totalCount).toBe(known!.count);
  });
});

describe('the Party age of every person', () => {
  it.each(['2005-05-19', '2024-02-29', '2024-12-31'])('is what the domain counts on %s', async (day) => {
    const found = await filesOn(day, 'partyAgeMonths');
    const expected = files.map((file) => ({ code: file.code, partyAgeMonths: partyAge(file, day) }));
    expect(found).toEqual(expected);
    expect(expected.some(({ partyAgeMonths }) => partyAgeMonths !== null)).toBe(true);
  });
});

describe('the standard of a post', () => {
  const title = 'DISTRICT_PEOPLES_COMMITTEE_CHAIR';
  const postsOf = async (day: string) =>
    ask(`{ posts(asOf: "${day}", first: 1, where: { title: { code: { eq: "${title}" } }, exists: true }) {
      nodes { id standardOn { decisionNumber validFrom groups { place needed requirements { kind } } } } } }`);

  it.each([
    { day: '2012-06-30', decision: null },
    { day: '2012-07-01', decision: '318-QĐ/TU' },
    { day: '2018-06-30', decision: '318-QĐ/TU' },
    { day: '2018-07-01', decision: '742-QĐ/TU' },
    { day: '2018-07-02', decision: '742-QĐ/TU' },
  ])('is on $day the one of $decision', async ({ day, decision }) => {
    const [post] = (await postsOf(day)).posts.nodes;
    expect(post.standardOn?.decisionNumber ?? null).toBe(decision);
  });

  it('holds a file against it as the domain does, in one statement for a page', async () => {
    const day = '2024-12-31';
    const [post] = (await postsOf(day)).posts.nodes;
    const fields = 'kind outcome requiredLevel requiredMonths observedLevel observedMonths clause';
    const { data, errors, statements } = await test.query(
      `{ cadres(first: 100) { nodes { code standardGap(post: "${post.id}") { outcome decisionNumber
        groups { needed outcome requirements { ${fields} } } missing { kind } unknown { kind } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const outcomes = new Set(
      data.cadres.nodes.map((node: { standardGap: { outcome: string } }) => node.standardGap.outcome),
    );
    expect([...outcomes]).toEqual(expect.arrayContaining(['NOT_MET', 'UNKNOWN']));
    for (const node of data.cadres.nodes) {
      const { met, unknown, missing } = await gapOf(node.code, String(post.id).slice(5), day);
      expect(node.standardGap.missing).toEqual(missing.map(({ requirement }) => ({ kind: requirement.kind })));
      expect(node.standardGap.unknown).toEqual(unknown.map(({ requirement }) => ({ kind: requirement.kind })));
      expect(met.length + missing.length + unknown.length).toBeLessThanOrEqual(7);
    }
  });

  it('is null where the post has none on the day', async () => {
    const [post] = (await postsOf('2012-06-30')).posts.nodes;
    const data = await ask(
      `{ cadres(asOf: "2012-06-30", first: 1) { nodes { standardGap(post: "${post.id}") { outcome } } } }`,
    );
    expect(data.cadres.nodes).toEqual([{ standardGap: null }]);
  });
});

/** The gap worked out by the domain from rows that the test reads itself. */
async function gapOf(code: string, post: string, day: string) {
  const [facts] = await select<GapFacts>(`
    select
      (select coalesce(json_agg(json_build_object('kind', kind, 'level', level, 'field', field, 'from', valid_from, 'until', valid_until)), '[]')
        from qualification where cadre_id = cadre.id) as qualifications,
      (select coalesce(json_agg(json_build_object('rank', title.rank, 'kind', tenure.kind, 'from', tenure.valid_from, 'until', tenure.valid_until)), '[]')
        from tenure left join post on post.id = tenure.post_id left join post_title title on title.id = post.post_title_id
        where cadre_id = cadre.id) as tenures,
      (select json_build_object('id', standard.id, 'number', decision_number, 'decidedOn', decided_on, 'from', standard.valid_from,
          'until', standard.valid_until, 'groups', (
            select json_agg(json_build_object('needed', needed, 'requirements', (
              select json_agg(json_build_object('kind', kind, 'level', level, 'field', field, 'months', months,
                'lowestRank', title.rank, 'clause', clause) order by each.place)
              from post_standard_requirement each left join post_title title on title.id = each.post_title_id
              where group_id = post_standard_group.id)) order by place)
            from post_standard_group where standard_id = standard.id))
        from post_standard standard join post on post.post_title_id = standard.post_title_id
        where post.id = '${post}' and standard.valid_from <= '${day}' and (standard.valid_until is null or standard.valid_until > '${day}')) as standard
    from cadre where code = '${code}'`);
  return standardGap(fileFrom(facts!), standardFrom(facts!)!, plainDate(day))!;
}

describe('awards and disciplines', () => {
  it('are read with the file, and disciplines that are in effect can be asked for', async () => {
    const [counted] = await select<{ awards: number; disciplines: number; inEffect: number }>(`
      select (select count(*)::integer from award) as awards, (select count(*)::integer from discipline) as disciplines,
        (select count(distinct cadre_id)::integer from discipline where valid_from <= '2024-12-31' and valid_until > '2024-12-31') as "inEffect"`);
    const data = await ask(`{ inEffect: cadres(where: { disciplines: { inEffect: true } }) { totalCount }
      badges: cadres(first: 2, where: { awards: { kind: { eq: PARTY_BADGE } } }) { nodes { awards { nodes { kind decisionNumber } } } } }`);
    expect(data.inEffect.totalCount).toBe(counted!.inEffect);
    expect(data.badges.nodes[0].awards.nodes.map((each: { kind: string }) => each.kind)).toContain('PARTY_BADGE');
    expect(counted!.awards).toBeGreaterThan(0);
  });

  it('are personal data: an auditor reads none, a district only those of its own files', async () => {
    const query = '{ cadres(where: { disciplines: { form: { in: [REPRIMAND, WARNING] } } }) { totalCount } }';
    const [own] = await select<{ count: number }>(`
      select count(distinct cadre.id)::integer as count from cadre join discipline on discipline.cadre_id = cadre.id
      where exists (select 1 from unit_closure path where path.unit_id = cadre.unit_id and path.ancestor_id = '${idFromName('unit', 'p1-d04')}')`);
    expect((await ask(query, 'auditor')).cadres.totalCount).toBe(0);
    expect((await ask(query, 'district-organisation-commission')).cadres.totalCount).toBe(own!.count);
  });
});
