import { committeeCoefficient, personsPerDeputyPost, personsPerPost } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { ofPost } from '../organization/index.js';
import { body, postTitle } from '../organization/tables.js';
import { judgesAtOnce, type RulesOfDay } from '../rule/index.js';
import { isLive } from './coverage.js';
import { bodyKindOf, ofCycle } from './slot-facts.js';
import { planEntry, planSlot } from './tables.js';
import { PlanSlot } from './types.js';

const numberSeries = [committeeCoefficient, personsPerDeputyPost, personsPerPost];
judgesAtOnce(...numberSeries);

/** Keys of the series by which the numbers of slots are judged. */
export const NUMBER_SERIES: readonly string[] = numberSeries.map(({ key }) => key);

type SlotRow = typeof planSlot;
type Reads = Pick<Scope, 'pick' | 'exists' | 'sees'>;

/*
 * What `judgeNumbers` decides of one slot, for all slots at once. The series have versions that follow each other and bind everybody,
 * but for the one on deputy posts; a test holds the rulebook to that.
 */

/** Whether another slot is for the same post or body, of the same term, and counts against the same limits. */
function countsToo(other: SlotRow, row: SlotRow, scope: Reads): SQL {
  const termOf = (slot: SlotRow) => ofCycle(slot, scope, (cycle) => sql`${cycle.termId}`);
  return sql`${other.id} <> ${row.id} and (${other.postId} = ${row.postId} or ${other.bodyId} = ${row.bodyId})
    and ${termOf(other)} = ${termOf(row)} and not ${isOrientation(other, scope)}`;
}

/** Whether the slot is one of an orientation: a long list, for which no numbers are set. */
export function isOrientation(row: SlotRow, scope: Pick<Scope, 'pick'>): SQL {
  return sql`(${ofCycle(row, scope, (cycle) => sql`${cycle.purpose}`)} = 'ORIENT')`;
}

/**
 * People planned on a day for the post or body of a slot, in all cycles of the term, each once. NULL where one of these cycles may not
 * be seen: a count of the others would be too small, and one of all would tell what may not be read.
 */
export function personsOn(row: SlotRow, day: SQL, scope: Reads): SQL {
  const others = scope.pick(planSlot, (other) => ({
    value: sql`array_agg(${other.id})`,
    where: countsToo(other, row, scope),
  }));
  const isHidden = scope.exists(
    planSlot,
    (other) => sql`${other.id} = any(found.others) and not ${scope.sees(PlanSlot, other.id)}`,
  );
  const persons = scope.pick(planEntry, (entry) => ({
    value: sql`count(distinct ${entry.cadreId})::integer`,
    where: sql`${entry.slotId} = any(found.others || ${row.id}) and ${isLive(entry, { asOf: day })}`,
  }));
  // Few slots have others: they are looked up once, and asked about only where there are any.
  return sql`(select case when found.others is not null and ${isHidden} then null else ${persons} end
    from (select ${others} as others offset 0) found)`;
}

/** Seats of the post or body of a slot. */
export function seatsOf(row: SlotRow, scope: Reads): SQL {
  const ofBody = scope.pick(body, (each) => ({ value: sql`${each.seats}`, where: sql`${each.id} = ${row.bodyId}` }));
  return sql`coalesce(${ofPost(row.postId, scope, (each) => sql`${each.establishment}`)}, ${ofBody})`;
}

/** Class of the post of a slot as the rules have it; NULL for a body, and where the title does not tell. A title that begins with "Phó" is a deputy's. */
export function postClassOf(row: SlotRow, scope: Reads): SQL {
  return ofPost(row.postId, scope, (each) =>
    scope.pick(postTitle, (title) => ({
      value: sql`case when ${title.foldedName} like 'pho %' then 'DEPUTY' when ${title.isLeadership} then 'HEAD' end`,
      where: sql`${title.id} = ${each.postTitleId}`,
    })),
  );
}

/** By which rules a slot is judged before and after, as its people are planned on a day. */
export interface SlotQuestion {
  readonly before: RulesOfDay;
  readonly after: RulesOfDay;
  readonly plannedOn: SQL;
}

/** Whether the verdict on the number of people of a slot is another by some rules than by others. */
export function isFlipped(row: SlotRow, question: SlotQuestion, scope: Reads): SQL {
  return ofSlotFacts(
    row,
    question.plannedOn,
    scope,
    sql`${outcomeBy(question.before)} <> ${outcomeBy(question.after)}`,
  );
}

/** The outcomes by both, as `MET>NOT_MET`. */
export function slotOutcomes(row: SlotRow, question: SlotQuestion, scope: Reads): SQL {
  const pair = sql`${outcomeBy(question.before)} || '>' || ${outcomeBy(question.after)}`;
  return ofSlotFacts(row, question.plannedOn, scope, pair);
}

/** Something reckoned from `slot`, the facts of one. */
function ofSlotFacts(row: SlotRow, plannedOn: SQL, scope: Reads, value: SQL): SQL {
  const facts = sql`select ${row.bodyId} is not null as is_body, ${personsOn(row, plannedOn, scope)} as persons, ${seatsOf(row, scope)} as seats,
    ${bodyKindOf(row, scope)} as body_kind, ${postClassOf(row, scope)} as post_class offset 0`;
  return sql`(select ${value} from (${facts}) slot)`;
}

/** The outcome by rules, from `slot` with its facts. */
function outcomeBy(rules: RulesOfDay): SQL {
  const number = (name: string) => rules.number(personsPerPost.key, name);
  const least = sql`coalesce(${number('minPersonsPerPost')}, 0)`;
  const most = number('maxPersonsPerPost');
  const deputies = shareOf(personsPerDeputyPost.key, rules);
  const seats = shareOf(committeeCoefficient.key, rules);
  const bodies = rules.text(committeeCoefficient.key, 'bodies');
  // A rule that only warns never changes a verdict, whatever is known.
  const ofBody = sql`case when ${seats.most} is null or not coalesce((${bodies})::jsonb @> to_jsonb(slot.body_kind), true) then 'UNKNOWN'
    when not ${rules.isBinding(committeeCoefficient.key)} then 'MET' else ${seats.outcome} end`;
  const ofPostNumbers = sql`case when ${deputies.most} is not null and slot.post_class is null then 'UNKNOWN'
    when ${deputies.most} is not null and slot.post_class = 'DEPUTY' then ${deputies.outcome}
    when ${most} is null or slot.persons is null then 'UNKNOWN'
    when slot.persons between ${least} and ${most} then 'MET' else 'NOT_MET' end`;
  return sql`(case when slot.is_body then ${ofBody} else ${ofPostNumbers} end)`;
}

/** The coefficients of a series, `3/2`, and what they make of the people and seats of `slot`, in whole numbers. */
function shareOf(series: string, rules: RulesOfDay) {
  const [least, most] = [rules.text(series, 'minCoefficient'), rules.text(series, 'maxCoefficient')];
  const part = (share: SQL, nth: 1 | 2) => sql`split_part(${share}, '/', ${sql.raw(String(nth))})::bigint`;
  const outcome = sql`case when slot.persons is null or slot.seats = 0 then 'UNKNOWN'
    when slot.persons * ${part(least, 2)} >= slot.seats * ${part(least, 1)} and slot.persons * ${part(most, 2)} <= slot.seats * ${part(most, 1)}
    then 'MET' else 'NOT_MET' end`;
  return { most, outcome };
}
