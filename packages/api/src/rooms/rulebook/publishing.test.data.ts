import { idFromName } from '@cadre/domain/kernel';
import { expect } from 'vitest';
import type { TestApi, TestQuery } from '../../testing/harness.js';
import type { PublishVersionInput } from './commands/publish-version.js';

/** Who keeps the installation, and reads nobody's file. */
export const admin = {
  name: 'administrator',
  unitId: idFromName('unit', 'p1'),
  roles: ['ADMIN'],
  managementLevel: 'PROVINCE_STANDING_COMMITTEE',
};

const unit = { TERMS: 'TERMS', MONTHS: 'MONTHS', PERSONS: 'PERSONS', POSTS: 'POSTS', CODE: 'CODE' } as const;

/** Two terms at least instead of one, from 1 June 2024 on. */
export const longer = {
  kind: 'REPLACE',
  version: {
    code: 'PL-930',
    series: 'planning.next-term-age',
    title: 'Tuổi quy hoạch nhiệm kỳ kế tiếp',
    englishTitle: 'Age for the plan of the next term',
    statement: 'Phải còn ít nhất 2 nhiệm kỳ.',
    englishStatement: 'Two terms must be left at least.',
    parameters: [
      { name: 'minTermsLeft', value: '2', unit: unit.TERMS },
      { name: 'preferredTermsLeft', value: '2', unit: unit.TERMS },
      { name: 'termMonths', value: '60', unit: unit.MONTHS },
    ],
    severity: 'BINDING',
  },
  ended: 'PL-030',
  from: '2024-06-01',
  clause: 'Điều 5, khoản 2',
} as const satisfies PublishVersionInput;

/** One person for a post at the most, instead of three. */
export const fewer = {
  ...longer,
  version: {
    ...longer.version,
    code: 'PL-940',
    series: 'planning.persons-per-post',
    parameters: [
      { name: 'minPersonsPerPost', value: null, unit: unit.PERSONS },
      { name: 'maxPersonsPerPost', value: '1', unit: unit.PERSONS },
      { name: 'maxPostsPerPerson', value: '3', unit: unit.POSTS },
      { name: 'postsCounted', value: 'SAME_LEVEL', unit: unit.CODE },
    ],
  },
  ended: 'PL-023',
} as const satisfies PublishVersionInput;

/** Men retire at 62 years and a half, from the year 2025 on. */
export const laterRetirement = {
  ...longer,
  version: {
    ...longer.version,
    code: 'RT-940',
    series: 'cadre.retirement-age',
    title: 'Tuổi nghỉ hưu',
    englishTitle: 'Retirement age',
    statement: 'Từ năm 2025, nam nghỉ hưu khi đủ 750 tháng.',
    englishStatement: 'From 2025 on men retire at 750 months.',
    parameters: [
      { name: 'men', value: '{"2025":750}', unit: unit.MONTHS },
      { name: 'women', value: '{"2025":690,"2035":720}', unit: unit.MONTHS },
    ],
  },
  ended: 'RT-004',
  from: '2025-01-01',
} as const satisfies PublishVersionInput;

/** What is told of so many. */
export function inFives(count: number): number {
  const less = count - (count % 5);
  return expect.toBeOneOf(less === count ? [count] : [less, less + 5]) as number;
}

const selection = `... on RuleVersionPublished { isDryRun isRepeated publication { id revision kind effectiveOn clause publishedOn publishedBy document { id }
    version { code inForceFrom inForceUntil confidence evidence source } ended { code inForceUntil }
    impactOnCadres { dayBefore day cadres(measuredOn: "2024-06-01") { totalCount } outcomes(measuredOn: "2024-06-01") { before after count } }
    impactOnSlots { slots { totalCount } outcomes { before after count } } } }
  ... on InvalidInput { faults { path faultCode: code } } ... on NotPermitted { obstacles { obstacleCode: code needed } }
  ... on RuleViolation { reasons { code message englishMessage } }`;

/** What tests of publishing do over and over. */
export function publishingOf(test: TestApi) {
  let keys = 0;
  const rows = async <Row>(text: string): Promise<Row[]> =>
    JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];

  const documentOf = async (condition: string) => {
    const [found] = await rows<{ id: string }>(`select id from document where ${condition} order by id limit 1`);
    return `Document:${found!.id}`;
  };

  const publish = async (
    input: object,
    { key, dryRun = false, ...options }: TestQuery & { readonly key?: string; readonly dryRun?: boolean } = {},
  ) => {
    keys += 1;
    const answer = await test.query(
      `mutation ($input: RuleVersionPublishInput!, $key: String!, $dryRun: Boolean!) {
        ruleVersionPublish(input: $input, idempotencyKey: $key, dryRun: $dryRun) { outcome: __typename ${selection} } }`,
      { input, key: key ?? `publish ${keys}`, dryRun },
      { viewer: admin, ...options },
    );
    if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join());
    return answer.data.ruleVersionPublish;
  };

  /** Everything that must be as it was where nothing was published. */
  const traces = async () =>
    rows(
      `select (select count(*) from rule_publication)::text as publications, (select string_agg(v::text, ' ' order by v.code) from rule_version v) as versions,
        (select count(*) from rule_parameter)::text as parameters, (select count(*) from audit_entry)::text as audit,
        (select count(*) from idempotency_key)::text as keys`,
    );

  const done = async (mutation: string, input: object, key: string, dryRun = false) => {
    const answer = await test.query(mutation, { input, key, dryRun });
    if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join());
    return answer.data.outcome;
  };

  /** Opens a cycle of the province: two proposals for a slot of it on 1 June 2024, of young people. */
  const proposals = async () => {
    const opening = {
      unit: `Unit:${idFromName('unit', 'p1')}`,
      term: `PlanningTerm:${idFromName('planning_term', 'PARTY:2030-2035')}`,
      purpose: 'BUILD',
      openedOn: '2024-03-01',
      ageReferenceOn: '2024-06-01',
    };
    const { cycle } = await done(
      `mutation ($input: PlanningCycleOpenInput!, $key: String!) { outcome: planningCycleOpen(input: $input, idempotencyKey: $key) {
        ... on PlanningCycleOpened { cycle { id } } } }`,
      opening,
      'open',
    );
    const found = await rows<{ slot: string; cadre: string }>(
      `select slot.id as slot, 'Cadre:' || cadre.id as cadre from cadre cross join (
          select 'PlanSlot:' || plan_slot.id as id from plan_slot join post on post.id = plan_slot.post_id join post_title on post_title.id = post.post_title_id
          where 'PlanningCycle:' || cycle_id = '${cycle.id}' and post.management_level = 'PROVINCE_STANDING_COMMITTEE'
          order by post_title.rank desc, plan_slot.id limit 1) slot
        where birth_date > '1984' and length(birth_date) = 10
          and (select min(post_title.rank) from tenure join post on post.id = tenure.post_id join post_title on post_title.id = post.post_title_id
            where tenure.cadre_id = cadre.id and tenure.valid_until is null) >= 30
          and not exists (select from tenure where cadre_id = cadre.id and body_id is not null)
          and not exists (select from discipline where cadre_id = cadre.id) and not exists (select from plan_entry where cadre_id = cadre.id)
        order by cadre.id limit 2`,
    );
    return found.map((each) => ({
      cycle: cycle.id as string,
      proposedOn: '2024-06-01',
      entries: [{ ...each, readiness: 'READY_NOW', source: 'ON_SITE' }],
    }));
  };

  /** The checks of a proposal, by rule. */
  const proposed = async (input: object, key: string, dryRun = false) => {
    const { verdicts } = await done(
      `mutation ($input: PlanEntriesProposeInput!, $key: String!, $dryRun: Boolean!) { outcome: planEntriesPropose(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
        ... on PlanEntriesProposed { verdicts { verdict { checks { ruleCode rule { code inForceUntil } } } } } } }`,
      input,
      key,
      dryRun,
    );
    return verdicts[0].verdict.checks as { ruleCode: string; rule: { code: string; inForceUntil: string | null } }[];
  };

  return { rows, publish, traces, documentOf, proposals, proposed };
}
