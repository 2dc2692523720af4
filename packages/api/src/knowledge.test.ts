import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rows } from './platform/database.js';
import { corrected as correctedIn, shifted } from './testing/corrections.js';
import { openTestApi, type TestApi } from './testing/harness.js';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});

async function sql(text: string): Promise<Rows> {
  return test.database.query({ text, params: [] });
}

/** Changes one row; the instant from which the change is known. */
const corrected = async (table: string, id: string, change: string) => correctedIn(test.database, table, id, change);

async function ask(query: string, persona?: string) {
  const answer = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(answer.errors).toBeUndefined();
  return answer;
}

/** What the same field answers at several instants of knowledge, and now. */
async function known(field: string, instants: readonly string[]) {
  const parts = instants.map((instant, nth) => `k${nth}: at(knownAt: "${instant}") { ${field} }`);
  const { data, statements } = await ask(`{ ${parts.join(' ')} now: at { ${field} } }`);
  expect(statements).toHaveLength(1);
  return [...instants.map((_, nth) => data[`k${nth}`]), data.now];
}

async function oneOf(query: string): Promise<Record<string, string>> {
  const [row] = await sql(query);
  return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, String(value)]));
}

describe('a corrected fact', () => {
  it('is seen as it was believed, to the millisecond: an instant belongs to what is known from it on', async () => {
    const { id, code, decision } = await oneOf(
      `select tenure.id, cadre.code, decision_number as decision from tenure join cadre on cadre.id = cadre_id
        where (select count(*) from tenure other where other.cadre_id = cadre.id) = 1 and tenure.valid_until is null order by tenure.id limit 1`,
    );
    const first = await corrected('tenure', id!, `decision_number = '1-QĐ/FIRST'`);
    const second = await corrected('tenure', id!, `decision_number = '2-QĐ/SECOND'`);
    const answers = await known(`cadre(code: "${code}") { tenures { nodes { decisionNumber } } }`, [
      shifted(first, -1),
      first,
      shifted(second, -1),
      second,
    ]);
    const numbers = answers.map(({ cadre }) => cadre.tenures.nodes[0].decisionNumber);
    expect(numbers).toEqual([decision, '1-QĐ/FIRST', '1-QĐ/FIRST', '2-QĐ/SECOND', '2-QĐ/SECOND']);
  });

  it('changes what is worked out from it: the shares of a vote result', async () => {
    const { id, result, members } = await oneOf(
      `select round.id, result.id as result, round.members from vote_round round join vote_result result on result.round_id = round.id
        where round.state in ('CERTIFIED', 'DISCLOSED') and round.members is not null and round.source_document_id is null order by result.id limit 1`,
    );
    const later = await corrected('vote_round', id!, 'members = members + 1');
    const field = `node(id: "VoteResult:${result}") { ... on VoteResult { low share(denominator: MEMBERS) { base low { numerator denominator } } } }`;
    const answers = await known(field, [shifted(later, -1), later]);
    const bases = answers.map(({ node }) => node.share.base);
    expect(bases).toEqual([Number(members), Number(members) + 1, Number(members) + 1]);
    for (const { node } of answers)
      expect(node.share.low).toEqual({ numerator: node.low, denominator: node.share.base });
  });
});

describe('a unit that was moved', () => {
  it('stands where it was believed to stand, among children and below', async () => {
    const link = await oneOf(
      `select link.id, child.code, parent.code as parent, parent.id as parent_id from unit_link link
        join unit child on child.id = link.unit_id join unit parent on parent.id = link.target_id
        where link.kind = 'PARENT' and link.valid_until is null and child.kind = 'GRASSROOTS_COMMITTEE'
          and parent.kind = 'DISTRICT_COMMITTEE' and child.province_id = '${idFromName('unit', 'p1')}' order by link.id limit 1`,
    );
    const other = await oneOf(
      `select id, code from unit where kind = 'DISTRICT_COMMITTEE' and valid_until is null and id <> '${link['parent_id']}'
        and province_id = '${idFromName('unit', 'p1')}' order by id limit 1`,
    );
    const moved = await corrected('unit_link', link['id']!, `target_id = '${other['id']}'`);
    const below = `children(where: { code: { eq: "${link['code']}" } }) { totalCount } descendants(where: { code: { eq: "${link['code']}" } }) { totalCount }`;
    const answers = await known(
      `old: unit(code: "${link['parent']}") { ${below} } new: unit(code: "${other['code']}") { ${below} } unit(code: "${link['code']}") { parent { code } }`,
      [shifted(moved, -1), moved],
    );
    const [none, one] = [0, 1].map((totalCount) => ({ children: { totalCount }, descendants: { totalCount } }));
    expect(answers).toEqual([
      { old: one, new: none, unit: { parent: { code: link['parent'] } } },
      ...[1, 2].map(() => ({ old: none, new: one, unit: { parent: { code: other['code'] } } })),
    ]);
  });
});

describe('a unit whose end was recorded later', () => {
  it('still stood under its parent by what was known before', async () => {
    const { code, parent, parent_id } = await oneOf(
      `select child.code, parent.code as parent, parent.id as parent_id from unit_link_history link
        join unit child on child.id = link.unit_id join unit parent on parent.id = link.target_id
        where link.kind = 'PARENT' and link.recorded_from < '2014-01-15' and link.recorded_until between '2014-01-16' and '2024-12-31' order by link.id limit 1`,
    );
    const { data } = await ask(`{
      at(asOf: "2013-12-31", knownAt: "2014-01-15T00:00:00Z") {
        unit(code: "${parent}") { descendants(where: { code: { eq: "${code}" } }) { totalCount } }
        units(where: { code: { eq: "${code}" }, under: "Unit:${parent_id}" }) { nodes { ancestors { code } } }
      }
    }`);
    expect(data.at.unit).toEqual({ descendants: { totalCount: 1 } });
    expect(data.at.units.nodes).toEqual([{ ancestors: expect.arrayContaining([{ code: parent }]) as unknown }]);
    expect(data.at.units.nodes[0].ancestors[0]).toEqual({ code: parent });
  });
});

describe('search', () => {
  const found = (text: string) =>
    `search(text: "${text}", first: 200) { totalCount nodes { type text object { __typename } } }`;

  it('finds people by the name that was known', async () => {
    const { id } = await oneOf(
      `select id from cadre where province_id = '${idFromName('unit', 'p1')}' order by id limit 1`,
    );
    const first = await corrected('cadre', id!, `full_name = 'Quách Khởi', folded_name = 'quach khoi'`);
    const second = await corrected('cadre', id!, `full_name = 'Quách Hậu', folded_name = 'quach hau'`);
    const answers = await known(found('Quách Khởi'), [shifted(first, -1), first, shifted(second, -1), second]);
    const [none, one] = [
      { totalCount: 0, nodes: [] },
      { totalCount: 1, nodes: [{ type: 'Cadre', text: 'Quách Khởi', object: { __typename: 'Cadre' } }] },
    ];
    expect(answers.map(({ search }) => search)).toEqual([none, one, one, none, none]);
  });

  it.each(['Nguyễn Văn', 'huyện', 'bí thư', '05-CT/TW', 'NQTW 4 khóa XI', 'bồi dưỡng', 'Chi bộ trực thuộc'])(
    '"%s" finds by all that is known what it finds without an instant',
    async (text) => {
      const [then, now] = await known(found(text), [new Date().toISOString()]);
      expect(now.search.totalCount).toBeGreaterThan(0);
      expect(then).toEqual(now);
    },
  );

  it('finds at an early instant only what was known then', async () => {
    const [then, now] = await known(found('Nguyễn Văn'), ['2014-01-15T00:00:00Z']);
    expect(then.search.totalCount).toBeLessThan(now.search.totalCount);
    expect(then.search.totalCount).toBeGreaterThan(0);
  });
});

describe('who may see what belongs to a person', () => {
  it('is decided by what is known today of the person, however far back the knowledge asked for lies', async () => {
    const [here, there] = [idFromName('unit', 'p1-d04'), idFromName('unit', 'p1-d05')];
    const { id, count } = await oneOf(
      `select cadre.id, count(*) as count from cadre join tenure on tenure.cadre_id = cadre.id where unit_id = '${here}' group by 1 order by 1 limit 1`,
    );
    const instant = new Date().toISOString();
    const seen = async () => {
      const query = `{ at(knownAt: "${instant}") { tenureAggregate { tenures } } }`;
      const { data } = await ask(query, 'district-organisation-commission');
      return data.at.tenureAggregate[0].tenures as number;
    };
    const before = await seen();
    await corrected('cadre', id!, `unit_id = '${there}'`);
    expect(await seen()).toBe(before - Number(count));
    await corrected('cadre', id!, `unit_id = '${here}'`);
    expect(await seen()).toBe(before);
  });
});

describe('knowledge that nobody can have yet', () => {
  it('is refused where it is asked for', async () => {
    const { data, errors } = await test.query(
      '{ units { totalCount } later: at(knownAt: "2999-01-01T00:00:00Z") { units { totalCount } } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['later'], extensions: { code: 'FUTURE_KNOWLEDGE' } }]);
  });
});

describe('the demo on 15 January 2014', () => {
  it('knows the tenures that had begun and been recorded by then, and of none that it would end later', async () => {
    const knownAt = '2014-01-15T00:00:00Z';
    const { data } = await ask(`{
      then: at(asOf: "2013-12-31", knownAt: "${knownAt}") {
        tenureAggregate { tenures held }
        open: tenureAggregate(where: { validUntil: { isNull: true } }) { tenures }
        late: tenureAggregate(where: { validUntil: { gt: "2014-01-15" } }) { tenures }
      }
      now: at(asOf: "2013-12-31") { tenureAggregate { held } }
    }`);
    const [expected] = await sql(
      `with known as (select valid_until from tenure where recorded_from <= '${knownAt}'
        union all select valid_until from tenure_history where recorded_from <= '${knownAt}' and recorded_until > '${knownAt}')
       select count(*)::integer as tenures, (count(*) filter (where valid_until is null))::integer as open from known`,
    );
    expect(data.then.tenureAggregate[0].tenures).toBe(expected!['tenures']);
    expect(data.then.open).toEqual([{ tenures: expected!['open'] }]);
    expect(data.then.late).toEqual([{ tenures: 0 }]);
    // Nearly all that held then were known: those of the last days of the year were recorded a few days later.
    expect(data.then.tenureAggregate[0].held).toBeGreaterThan(0.95 * data.now.tenureAggregate[0].held);
  });

  it('can be set beside a later day in one question, answered by one statement', async () => {
    const { data, statements } = await ask(`{
      before: at(asOf: "2013-12-31", knownAt: "2014-01-15T00:00:00Z") { planEntryAggregate { entries live } }
      after: at(asOf: "2018-07-10") { planEntryAggregate { entries live } }
    }`);
    expect(statements).toHaveLength(1);
    expect(data.before.planEntryAggregate[0].live).toBeGreaterThan(0);
    expect(data.after.planEntryAggregate[0].entries).toBeGreaterThan(data.before.planEntryAggregate[0].entries);
  });
});

describe('what the demo brings', () => {
  // The catalogue of titles, the terms and the programmes are known from the first day: a post that was known has a title.
  it.each(['2001-01-01T00:00:00Z', '2014-01-15T00:00:00Z', '2020-01-07T00:00:00Z', '2024-12-31T00:00:00Z'])(
    'is whole as it was known at %s: nothing refers to what was not known yet',
    async (instant) => {
      const { data } = await ask(`{
        at(knownAt: "${instant}") {
          posts(first: 200) { totalCount nodes { title { name } unit { name parent { name } } } }
          cadres(first: 50) {
            nodes {
              unit { name } tenures { nodes { post { title { name } unit { name } } } }
              planEntries { nodes { slot { unit { name } cycle { unit { name } term { code } } } } }
            }
          }
          voteRounds(first: 50) { nodes { unit { name } results { nodes { cadre { fullName } post { title { name } } } } } }
          trainingQuotas(first: 100) { nodes { unit { name } programme { name } } }
          rotationTours(first: 50) { nodes { cadre { fullName } } }
        }
      }`);
      expect(data.at.posts.totalCount).toBeGreaterThan(0);
    },
  );
});
