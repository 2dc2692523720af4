import { plainDate } from '@cadre/domain/kernel';
import { judgeNumbers } from '@cadre/domain/planning';
import type { Verdict as Judged } from '@cadre/domain/rule';
import type { ComputedCall } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Verdict } from '../rule/graphql.js';
import { rulesOn } from '../rule/index.js';
import { bodyKindOf } from './slot-facts.js';
import { isFlipped, isOrientation, personsOn, postClassOf, seatsOf } from './slot-numbers.js';
import { targetOf, type TargetRow } from './target-store.js';
import { PlanSlot } from './types.js';

type NumbersFacts = {
  readonly post: string | null;
  readonly body: string | null;
  readonly unit: string;
  readonly cycle: string;
  readonly isOrientation: boolean;
  readonly managementLevel: TargetRow['managementLevel'];
  /** Null where people are planned for the same post or body in a cycle that the viewer may not see. */
  readonly persons: number | null;
  readonly seats: number;
  readonly bodyKind: TargetRow['bodyKind'];
  readonly postClass: TargetRow['postClass'];
};

builder.tableFields(PlanSlot, (t) => ({
  numbersVerdict: t.computed<NumbersFacts, Judged | null, { plannedOn: ReturnType<typeof t.arg> }>({
    type: Verdict,
    nullable: true,
    asOf: true,
    description:
      'Số người được quy hoạch, tính ở mọi đợt của nhiệm kỳ, có đúng quy định có hiệu lực vào ngày của dữ liệu không, chưa kể việc miễn; chưa rõ nếu có đợt không được xem; null với định hướng. / Whether as many people are planned, in all cycles of the term, as the rule in force on the day of the facts wants, waivers left aside; not known where one of the cycles may not be seen; null for an orientation.',
    args: {
      plannedOn: t.arg({
        type: 'Date',
        description:
          'Ngày đếm người trong quy hoạch; không nêu thì là ngày của dữ liệu. / Day on which people are counted; the day of the facts unless given.',
      }),
    },
    needs: (row, scope) => ({
      post: sql`${row.postId}`,
      body: sql`${row.bodyId}`,
      unit: sql`${row.unitId}`,
      cycle: sql`${row.cycleId}`,
      isOrientation: isOrientation(row, scope),
      managementLevel: sql`${row.managementLevel}`,
      persons: personsOn(row, sql`coalesce(${scope.args.plannedOn}, ${scope.asOf})`, scope),
      seats: seatsOf(row, scope),
      bodyKind: bodyKindOf(row, scope),
      postClass: postClassOf(row, scope),
    }),
    compute: (slots, call) => slots.map((slot) => (slot.isOrientation ? null : verdictOn(slot, call))),
  }),
}));

function verdictOn({ persons, cycle, ...slot }: NumbersFacts, { asOf, edition }: ComputedCall): Judged {
  const day = { book: edition.book, asOf: plainDate(asOf) };
  return judgeNumbers(slotTarget(slot, asOf), persons, day, { cycle });
}

/** The target as far as its numbers go: level, bloc and rank decide on none of them. */
function slotTarget(slot: Omit<NumbersFacts, 'persons' | 'cycle'>, asOf: string) {
  const { post, body, unit, managementLevel: level, seats, bodyKind, postClass } = slot;
  const common = { unit, from: asOf, until: null, managementLevel: level, seats, rank: null, level: null, bloc: null };
  return post === null
    ? targetOf({ ...common, kind: 'BODY', id: body!, bodyKind, postClass: 'MEMBER' })
    : targetOf({ ...common, kind: 'POST', id: post, bodyKind: null, postClass });
}

builder.readFields((t) => ({
  ruleImpactOnSlots: t.connection(() => PlanSlot, {
    asOf: true,
    description:
      'Những suất mà kết luận về số người được quy hoạch, đếm vào ngày của dữ liệu, thay đổi giữa quy định của hai ngày; hỏi `numbersVerdict` ở mỗi ngày để biết vì sao. / The slots on which the verdict on the number of people, as planned on the day of the facts, is another by the rules of one day than by those of the other; ask `numbersVerdict` on each day for why.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'Ngày trước. / The day before.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Ngày sau. / The day after.' }),
    },
    on: (row, _root, scope) =>
      sql`not ${isOrientation(row, scope)} and ${isFlipped(row, { before: rulesOn(scope.args.from, scope), after: rulesOn(scope.args.to, scope), plannedOn: scope.asOf }, scope)}`,
  }),
}));
