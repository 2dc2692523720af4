import { idFromName } from '@cadre/domain/kernel';
import type { TestApi } from '../../testing/harness.js';

/** Who may decide on the posts of the province, and propose for them. */
export const province = 'province-organisation-commission';
/** Who may propose in the fourth district. */
export const district = 'district-organisation-commission';

export const unitId = (key: string) => `Unit:${idFromName('unit', key)}`;
export const termId = (name: string) => `PlanningTerm:${idFromName('planning_term', name)}`;

const refusals = `... on InvalidInput { faults { path faultCode: code } } ... on NotPermitted { obstacles { obstacleCode: code needed } }
  ... on StaleWrite { row expected found changedBy changedByMutation } ... on StateConflict { state allowed { act to } }
  ... on RuleViolation { reasons { code row verdict { outcome factsMissing checks { ruleCode outcome } } } }`;
const verdicts = 'verdicts { row verdict { outcome factsMissing checks { ruleCode outcome rule { id } } } }';
const flags = 'isDryRun isRepeated cycle { id state version }';

/** Every mutation, with what is selected of its answer. */
const documents = {
  planningCycleOpen: `... on PlanningCycleOpened { ${flags} }`,
  planEntriesPropose: `... on PlanEntriesProposed { ${flags} ${verdicts} entries { id state readiness cadre { id } slot { id } } }`,
  planEntriesReview: `... on PlanEntriesReviewed { ${flags} ${verdicts} kept { id } removed { id state } added { id state } }`,
  planDecide: `... on PlanDecided { ${flags} ${verdicts} entries { id state } }`,
  planEntryRemove: `... on PlanEntryRemoved { ${flags} entry { id state removalGround validUntil } }`,
  waiverGrant: '... on WaiverGranted { isDryRun isRepeated waiver { ...Granted } }',
  waiverRevoke: '... on WaiverRevoked { isDryRun isRepeated waiver { ...Granted } }',
} as const;
const grantedFragment = `fragment Granted on GrantedWaiver { id seriesKey ruleCode cadre { id } post { id } cycle { id } reason englishReason authority level
  document { id } grantedOn expiresOn revocationReason englishRevocationReason version }`;
type Mutation = keyof typeof documents;

/** How a mutation is sent. */
export interface Sending {
  readonly persona?: string | null;
  readonly key?: string;
  readonly dryRun?: boolean;
}

/** What tests of planning's mutations do over and over. */
export function planningOf(test: TestApi) {
  let keys = 0;
  const rows = async <Row>(text: string): Promise<Row[]> =>
    JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];

  const send = async (name: Mutation, input: object, { persona = province, key, dryRun = false }: Sending = {}) => {
    keys += 1;
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await test.query(
      `mutation ($input: ${type}!, $key: String!, $dryRun: Boolean!) {
        ${name}(input: $input, idempotencyKey: $key, dryRun: $dryRun) { __typename ${documents[name]} ${refusals} } }
      ${name.startsWith('waiver') ? grantedFragment : ''}`,
      { input, key: key ?? `key ${keys}`, dryRun },
      { persona },
    );
    if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join());
    return answer.data[name];
  };

  /** Everything that a refusal must not touch: how many rows and superseded rows there are, and the newest version of all. */
  const traces = async () =>
    rows(
      `select (select count(*) from planning_cycle)::text || ' ' || (select count(*) from planning_cycle_history) as cycles,
        (select count(*) from plan_slot)::text as slots, (select count(*) from plan_entry)::text || ' ' || (select count(*) from plan_entry_history) as entries,
        (select max(recorded_from)::text from planning_cycle) as newest, (select count(*) from audit_entry)::text as audit,
        (select count(*) from stored_verdict)::text as verdicts, (select count(*) from idempotency_key)::text as keys,
        (select count(*) from plan_act)::text as acts, (select count(*) from plan_entry_act)::text as entry_acts, (select count(*) from plan_finding)::text as findings,
        (select count(*) from waiver)::text || ' ' || (select count(*) from waiver_history) as waivers`,
    );

  /** Opens a cycle of a unit; its id and version. */
  const open = async (unit: string, term: string, given: object = {}) => {
    const input = { unit: unitId(unit), term: termId(term), purpose: 'BUILD', openedOn: '2024-03-01', ...given };
    const { cycle } = await send('planningCycleOpen', { ageReferenceOn: '2024-06-01', ...input });
    return cycle as { readonly id: string; readonly version: string };
  };

  /** Slots of a cycle for posts that the province decides on, the highest last, by global id. */
  const slotsOf = async (cycle: string) =>
    (
      await rows<{ id: string }>(
        `select 'PlanSlot:' || plan_slot.id as id from plan_slot join post on post.id = plan_slot.post_id join post_title on post_title.id = post.post_title_id
         where cycle_id = '${keyOf(cycle)}' and post.management_level = 'PROVINCE_STANDING_COMMITTEE' order by post_title.rank desc, plan_slot.id`,
      )
    ).map(({ id }) => id);

  /** Young people of the province with one post and no seat and no discipline, who stand in no plan, by global id. */
  const peopleOf = async () =>
    (
      await rows<{ id: string }>(
        `select 'Cadre:' || cadre.id as id from cadre where birth_date > '1984' and length(birth_date) = 10
          and (select min(post_title.rank) from tenure join post on post.id = tenure.post_id join post_title on post_title.id = post.post_title_id
            where tenure.cadre_id = cadre.id and tenure.valid_until is null) >= 30
          and not exists (select from tenure where cadre_id = cadre.id and body_id is not null)
          and not exists (select from discipline where cadre_id = cadre.id) and not exists (select from plan_entry where cadre_id = cadre.id)
         order by cadre.id limit 60`,
      )
    ).map(({ id }) => id);

  /**
   * Sends at once what all changes one row. On a server the row is held until every one of them waits for it, so that they truly
   * meet; the embedded database takes one transaction after the other.
   */
  const atOnce = async <T>(table: string, id: string, sendings: readonly (() => Promise<T>)[]): Promise<T[]> => {
    if (test.database.engine === 'PGLITE') return Promise.all(sendings.map(async (each) => each()));
    const answers = await test.database.inTransaction(async (tx) => {
      await tx.query({ text: `select from ${table} where id = '${keyOf(id)}' for update`, params: [] });
      const sent = sendings.map(async (each) => each());
      const waiting = async () => {
        // Within a transaction the first look would be kept.
        await tx.query({ text: 'select pg_stat_clear_snapshot()', params: [] });
        const [found] = await tx.query({
          text: `select count(*)::integer as many from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          params: [],
        });
        return Number(found!['many']);
      };
      while ((await waiting()) !== sendings.length);
      // Wrapped, because a promise that is given back is waited for before the transaction ends.
      return { sent };
    });
    return Promise.all(answers.sent);
  };

  return { rows, send, traces, open, slotsOf, peopleOf, atOnce };
}

export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** One person proposed for one slot. */
export const proposalOf = (slot: string, cadre: string, given: object = {}) => ({
  slot,
  cadre,
  readiness: 'READY_NOW',
  source: 'ON_SITE',
  ...given,
});

/** The codes of a rule violation, sorted; none where something else was answered. */
export const codesOf = (answer: object) =>
  'reasons' in answer ? (answer.reasons as { code: string }[]).map(({ code }) => code).toSorted() : [];
