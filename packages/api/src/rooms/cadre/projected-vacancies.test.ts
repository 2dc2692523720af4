import { retirementOf, type Gender, type TenureKind } from '@cadre/domain/cadre';
import { parseId, partialDate, plainDate, type Id } from '@cadre/domain/kernel';
import { projectedVacancies, type HolderOutlook } from '@cadre/domain/organization';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

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

const id = <Name extends string>(text: string): Id<Name> => {
  const parsed = parseId<Name>(text);
  if (!parsed.ok) throw new Error(`no id: ${text}`);
  return parsed.value;
};
const dayOf = (text: string | null) => (text === null ? null : plainDate(text));

const posts = await select<{ id: string; seats: number; from: string; until: string | null }>(
  `select id::text, establishment as seats, valid_from::text as from, valid_until::text as until from post`,
);
const tenures = await select<{
  id: string;
  post: string;
  cadre: string;
  kind: TenureKind;
  from: string;
  until: string | null;
  gender: Gender;
  birth: string | null;
}>(`select tenure.id::text, post_id::text as post, cadre_id::text as cadre, kind, valid_from::text as from,
      valid_until::text as until, gender, birth_date as birth
    from tenure join cadre on cadre.id = cadre_id where post_id is not null`);
const people = new Map(tenures.map((each) => [each.cadre, each]));

function mannerOf(kind: TenureKind): HolderOutlook['manner'] {
  return kind === 'ACTING' || kind === 'CONCURRENT' ? kind : 'REGULAR';
}

/** What the domain expects of all posts and holders of the data. */
function expectedFor(from: string, until: string) {
  return projectedVacancies(
    posts.map((post) => ({
      post: id<'Post'>(post.id),
      establishment: post.seats,
      exists: { from: plainDate(post.from), until: dayOf(post.until) },
    })),
    tenures.map((each) => ({
      tenure: id<'Tenure'>(each.id),
      post: id<'Post'>(each.post),
      person: id<'Cadre'>(each.cadre),
      manner: mannerOf(each.kind),
      held: { from: plainDate(each.from), until: dayOf(each.until) },
      appointmentEnd: 'NONE',
      termLimit: 'NONE',
    })),
    {
      from: plainDate(from),
      until: plainDate(until),
      retirementOf: (person) => {
        const { birth, gender } = people.get(person)!;
        return birth === null ? null : retirementOf(partialDate(birth), gender, test.book);
      },
    },
  );
}

interface Found {
  readonly vacantFrom: string;
  readonly reason: string;
  readonly seats: number;
  readonly post: { readonly id: string };
  readonly cadre: { readonly id: string } | null;
  readonly rules: readonly { readonly code: string }[];
}

async function foundFor(from: string, until: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: string = after === null ? '' : `, after: "${after}"`;
    const data = await ask(`{ projectedVacancies(asOf: "${from}", until: "${until}", first: 200${page}) {
      pageInfo { hasNextPage endCursor } nodes { vacantFrom reason seats post { id } cadre { id } rules { code } } } }`);
    found.push(...data.projectedVacancies.nodes);
    ({ endCursor: after, hasNextPage: more } = data.projectedVacancies.pageInfo);
  }
  return found;
}

describe('the projected vacancies of a province', () => {
  it.each([
    ['2014-06-01', '2017-06-01'],
    ['2024-12-31', '2026-01-01'],
  ])('from %s until %s are those that the domain finds, with their grounds', async (from, until) => {
    const lines = (await foundFor(from, until)).map(({ vacantFrom, reason, seats, post, cadre, rules }) =>
      [vacantFrom, reason, seats, post.id, cadre?.id ?? '-', rules.map(({ code }) => code).toSorted()].join(' '),
    );
    const expected = expectedFor(from, until).vacancies.map(({ vacantFrom, reason, seats, post, person, rules }) =>
      [
        vacantFrom,
        reason,
        seats,
        `Post:${post}`,
        person === null ? '-' : `Cadre:${person}`,
        [...rules].toSorted(),
      ].join(' '),
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });

  it('name those of whom no retirement is known when they are asked for', async () => {
    const data = await ask(`{ projectedVacancies(until: "2027-12-31", withUnknown: true, first: 200,
      where: { reason: { isNull: true } }) { nodes { vacantFrom tenure { id } } } }`);
    const unknown = expectedFor('2024-12-31', '2027-12-31').unknown.map(({ tenure }) => `Tenure:${tenure}`);
    const nodes: { vacantFrom: string | null; tenure: { id: string } }[] = data.projectedVacancies.nodes;
    expect(nodes.map(({ tenure }) => tenure.id).toSorted()).toEqual(unknown.toSorted());
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ vacantFrom }) => vacantFrom))).toEqual(new Set([null]));
  });

  it('are counted by management level and reason with the seats they are', async () => {
    const { groups } = await ask(`{ groups: projectedVacancyAggregate(groupBy: [REASON], includeEmpty: false,
      where: { vacantFrom: { lt: "2026-01-01" } }) { key { value } seats } }`);
    const seats = new Map<string, number>();
    for (const each of expectedFor('2024-12-31', '2026-01-01').vacancies) {
      seats.set(each.reason, (seats.get(each.reason) ?? 0) + each.seats);
    }
    const found = groups.map((group: { key: { value: string }[]; seats: number }) => [
      group.key[0]!.value,
      group.seats,
    ]);
    expect(new Map(found)).toEqual(seats);
  });

  it('show who leaves only to those who read the file', async () => {
    const query = '{ projectedVacancies(until: "2026-01-01") { totalCount } }';
    const counts = [];
    for (const persona of ['province-analyst', 'district-organisation-commission', 'auditor']) {
      counts.push((await ask(query, persona)).projectedVacancies.totalCount);
    }
    expect(counts[0]).toBe(expectedFor('2024-12-31', '2026-01-01').vacancies.length);
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts[1]).toBeLessThan(counts[0]);
    expect(counts[2]).toBe(0);
  });
});
