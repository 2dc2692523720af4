import { plainDate } from '@cadre/domain/kernel';
import type { BodyKind } from '@cadre/domain/organization';
import { compositionOf } from '@cadre/domain/planning';
import type { ComputedCall } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Body } from '../organization/graphql.js';
import { ofUnit } from '../organization/index.js';
import {
  peopleFrom,
  peopleOfBody,
  peopleOfPlan,
  peopleOfSlot,
  scopeFrom,
  seesWholePlan,
  type BodyListFacts,
  type ListFacts,
  type PlanListFacts,
} from './composition-facts.js';
import { Composition, type ShownComposition } from './composition-types.js';
import { bodyKindOf } from './slot-facts.js';
import { PlanningCycle, PlanSlot } from './types.js';
import { levelOfUnit } from './unit-level.js';

/** Bodies that are committees (cấp ủy): the rules on who is elected speak of these, and those on plans of no other body by itself. */
const COMMITTEES: readonly BodyKind[] = ['EXECUTIVE_COMMITTEE', 'CELL_COMMITTEE'];

/** Counts a list, and judges it where it is whole and one that rules speak of. A list of nobody meets and misses nothing. */
function shown(
  facts: ListFacts,
  of: 'PLAN' | 'ELECTED',
  { asOf, edition }: ComputedCall,
  { isWhole, isOfRules }: { readonly isWhole: boolean; readonly isOfRules: boolean },
): ShownComposition {
  const question = { of, scope: scopeFrom(facts), book: edition.book, asOf: plainDate(asOf) };
  const composition = compositionOf(peopleFrom(facts), question);
  return { composition, isWhole, isJudged: isWhole && isOfRules && composition.people > 0 };
}

const isCommittee = ({ bodyKind }: BodyListFacts) => bodyKind !== null && COMMITTEES.includes(bodyKind);

builder.tableFields(PlanningCycle, (t) => ({
  composition: t.computed<PlanListFacts, ShownComposition | null>({
    type: Composition,
    nullable: true,
    asOf: true,
    description:
      'Cơ cấu của quy hoạch mà đợt này xây dựng hoặc rà soát (mọi đợt của đơn vị cho nhiệm kỳ) vào ngày của dữ liệu, trên các suất người hỏi được xem; null nếu không biết suất nào. / Who makes up the plan that the cycle builds or reviews (all cycles of the unit for the term) on the day of the facts, on the slots that the viewer may see; null where no slot is known.',
    needs: (row, scope) => ({
      people: peopleOfPlan(row, scope),
      isWhole: seesWholePlan(row, scope),
      level: levelOfUnit(row.unitId, scope),
      bloc: ofUnit(row.unitId, scope, (unit) => sql`${unit.bloc}`),
    }),
    compute: (cycles, call) =>
      cycles.map((facts) => {
        const { people, isWhole } = facts;
        return people === null ? null : shown(facts, 'PLAN', call, { isWhole, isOfRules: true });
      }),
  }),
}));

builder.tableFields(PlanSlot, (t) => ({
  composition: t.computed<BodyListFacts, ShownComposition>({
    type: Composition,
    nullable: false,
    asOf: true,
    description:
      'Cơ cấu của những người trong quy hoạch cho suất vào ngày của dữ liệu; chỉ cấp ủy có kết luận. / Who makes up the people planned for the slot on the day of the facts; of slots, those of committees alone have a verdict.',
    needs: (row, scope) => ({
      people: sql`jsonb_build_array(${peopleOfSlot(row.id, scope)})`,
      bodyKind: bodyKindOf(row, scope),
      level: levelOfUnit(sql`${row.unitId}`, scope),
      bloc: ofUnit(sql`${row.unitId}`, scope, (unit) => sql`${unit.bloc}`),
    }),
    compute: (slots, call) =>
      slots.map((facts) => shown(facts, 'PLAN', call, { isWhole: true, isOfRules: isCommittee(facts) })),
  }),
}));

builder.tableFields(Body, (t) => ({
  composition: t.computed<BodyListFacts, ShownComposition | null>({
    type: Composition,
    nullable: true,
    asOf: true,
    description:
      'Cơ cấu của các ủy viên vào ngày của dữ liệu, được bầu hay chỉ định; null nếu người hỏi không được xem hồ sơ của đơn vị. / Who sits on the body on the day of the facts, elected or designated; null where the viewer does not read the files of its unit.',
    needs: (row, scope) => ({
      people: peopleOfBody(row, scope),
      bodyKind: sql`${row.kind}`,
      level: levelOfUnit(row.unitId, scope),
      bloc: ofUnit(row.unitId, scope, (unit) => sql`${unit.bloc}`),
    }),
    compute: (bodies, call) =>
      bodies.map((facts) =>
        facts.people === null ? null : shown(facts, 'ELECTED', call, { isWhole: true, isOfRules: isCommittee(facts) }),
      ),
  }),
}));
