import { standardGap } from '@cadre/domain/cadre';
import { plainDate } from '@cadre/domain/kernel';
import { isLiveOn, type PlanEntryState } from '@cadre/domain/planning';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { fileFrom, standardFrom, type GapFacts } from '../cadre/index.js';

const test = await openTestApi();
const day = '2024-12-31';

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

interface Planned extends GapFacts {
  readonly state: PlanEntryState;
  readonly from: string;
  readonly until: string | null;
}

/** Everybody planned for a post with a standard on the day, live or not, with file and standard. */
const planned = await select<Planned>(`
  select entry.state, entry.valid_from::text as from, entry.valid_until::text as until,
    (select coalesce(json_agg(json_build_object('kind', kind, 'level', level, 'field', field, 'from', valid_from, 'until', valid_until)), '[]')
      from qualification where cadre_id = entry.cadre_id) as qualifications,
    (select coalesce(json_agg(json_build_object('rank', title.rank, 'kind', tenure.kind, 'from', tenure.valid_from, 'until', tenure.valid_until)), '[]')
      from tenure left join post on post.id = tenure.post_id left join post_title title on title.id = post.post_title_id
      where cadre_id = entry.cadre_id) as tenures,
    json_build_object('id', standard.id, 'number', decision_number, 'decidedOn', decided_on, 'from', standard.valid_from,
      'until', standard.valid_until, 'groups', (
        select json_agg(json_build_object('needed', needed, 'requirements', (
          select json_agg(json_build_object('kind', kind, 'level', level, 'field', field, 'months', months, 'lowestRank', title.rank, 'clause', clause) order by each.place)
          from post_standard_requirement each left join post_title title on title.id = each.post_title_id
          where group_id = post_standard_group.id)) order by place)
        from post_standard_group where standard_id = standard.id)) as standard
  from plan_entry entry join plan_slot slot on slot.id = entry.slot_id join post on post.id = slot.post_id
  join post_standard standard on standard.post_title_id = post.post_title_id
  where standard.valid_from <= '${day}' and (standard.valid_until is null or standard.valid_until > '${day}')`);

const live = planned.filter(({ state, from, until }) =>
  isLiveOn({ state, validFrom: plainDate(from), validUntil: until === null ? null : plainDate(until) }, plainDate(day)),
);

/** How often each outcome of a kind of requirement comes, told by the domain. */
function countsOf(kind: string) {
  const counts = { met: 0, missing: 0, unknown: 0 };
  for (const facts of live) {
    const gap = standardGap(fileFrom(facts), standardFrom(facts)!, plainDate(day))!;
    for (const { requirement, outcome } of gap.groups.flatMap(({ requirements }) => requirements)) {
      if (requirement.kind !== kind) continue;
      counts[outcome === 'MET' ? 'met' : outcome === 'NOT_MET' ? 'missing' : 'unknown'] += 1;
    }
  }
  return counts;
}

describe('what the planned lack of the standards of the posts they are planned for', () => {
  it.each(['POLITICAL_THEORY', 'DEFENCE_SECURITY', 'MONTHS_IN_POSTS', 'FOREIGN_LANGUAGE'])(
    'is counted for %s as the domain holds file against standard',
    async (kind) => {
      const { groups } =
        await ask(`{ groups: standardGapAggregate(where: { kind: { eq: ${kind} }, population: { eq: PLANNED } }) {
        met missing unknown } }`);
      expect(groups).toEqual([countsOf(kind)]);
    },
  );

  it('stands by district: those surely missing apart from those not known, and both add up', async () => {
    const where = 'where: { kind: { eq: POLITICAL_THEORY }, population: { eq: PLANNED } }';
    const { groups } = await ask(`{ groups: standardGapAggregate(groupBy: [DISTRICT], ${where}) {
      requirements met missing unknown missingShare { numerator denominator } } }`);
    const total = { met: 0, missing: 0, unknown: 0 };
    for (const each of groups) {
      expect(each.met + each.missing + each.unknown).toBe(each.requirements);
      total.met += each.met;
      total.missing += each.missing;
      total.unknown += each.unknown;
    }
    expect(total).toEqual(countsOf('POLITICAL_THEORY'));
    expect(total.missing).toBeGreaterThan(0);
  });

  it('is shown to nobody who may not see the plan and the file', async () => {
    const query = '{ requirementNeeds(where: { population: { eq: PLANNED } }) { totalCount } }';
    const all = (await ask(query)).requirementNeeds.totalCount;
    const district = (await ask(query, 'district-organisation-commission')).requirementNeeds.totalCount;
    expect(district).toBeGreaterThan(0);
    expect(district).toBeLessThan(all);
    expect((await ask(query, 'auditor')).requirementNeeds.totalCount).toBe(0);
  });
});
