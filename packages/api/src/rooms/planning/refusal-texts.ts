import { codesOf, type Label } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import {
  CYCLE_PURPOSES,
  CYCLE_STATES,
  PLAN_ACTS,
  PLAN_ENTRY_STATES,
  REMOVAL_EVIDENCE,
  REMOVAL_GROUNDS,
  type PlanningRefusal,
} from '@cadre/domain/planning';

type Code = PlanningRefusal['code'];

/** A sentence for each refusal of the domain; one that is new breaks the build here. */
const TEXTS: { readonly [Each in Code]: (refusal: Extract<PlanningRefusal, { readonly code: Each }>) => Label } = {
  TERM_NOT_FOUND: () => said('Không có nhiệm kỳ này.', 'There is no such term.'),
  TERM_ENDED: (refusal) =>
    said(`Nhiệm kỳ đã kết thúc ngày ${refusal.endedOn}.`, `The term ended on ${refusal.endedOn}.`),
  UNIT_NOT_FOUND: () => said('Không có đơn vị này.', 'There is no such unit.'),
  UNIT_DISSOLVED: (refusal) =>
    said(`Đơn vị không tồn tại vào ngày ${refusal.on}.`, `The unit does not exist on ${refusal.on}.`),
  CYCLE_ALREADY_OPEN: (refusal) => {
    const { vi, en } = CYCLE_PURPOSES[refusal.purpose];
    return said(
      `Đơn vị đang có một đợt "${vi}" cho nhiệm kỳ này.`,
      `The unit has an open cycle for this term already: ${en}.`,
    );
  },
  NOTHING_TO_PLAN: () =>
    said('Đơn vị không có chức danh nào để quy hoạch.', 'The unit has no post and no body to plan for.'),
  CYCLE_NOT_FOUND: () => said('Không có đợt quy hoạch này.', 'There is no such cycle.'),
  CYCLE_STATE_FORBIDS: ({ state }) =>
    said(
      `Đợt quy hoạch đang ở trạng thái "${CYCLE_STATES[state].vi}".`,
      `The cycle is in the state "${CYCLE_STATES[state].en}".`,
    ),
  SLOT_NOT_FOUND: () => said('Suất quy hoạch không thuộc đợt này.', 'The slot is not one of this cycle.'),
  PERSON_NOT_FOUND: () => said('Không có hồ sơ cán bộ này.', 'There is no file of this person.'),
  TARGET_DISSOLVED: (refusal) =>
    said(`Chức danh không tồn tại vào ngày ${refusal.on}.`, `The post or body does not exist on ${refusal.on}.`),
  ENTRY_EXISTS: () => said('Người này đã có trong quy hoạch của suất.', 'The person stands on this slot already.'),
  NOT_ELIGIBLE: () => said('Người này không đủ điều kiện quy hoạch.', 'The person may not be planned.'),
  TOO_MANY_IN_SLOT: () =>
    said('Chức danh vượt số người được quy hoạch.', 'More people would be planned for the post than allowed.'),
  TOO_MANY_POSTS: () =>
    said('Người này vượt số chức danh được quy hoạch.', 'The person would be planned for more posts than allowed.'),
  DECIDED_TWICE: () => said('Một người được quyết định hai lần.', 'An entry is decided on twice.'),
  REASON_MISSING: (refusal) =>
    said(`Quyết định thứ ${refusal.place + 1} không có lý do.`, `Decision ${refusal.place + 1} has no reason.`),
  ENTRY_NOT_FOUND: () => said('Người này không có trong quy hoạch.', 'There is no such entry in the plan.'),
  ENTRY_NOT_LIVE: (refusal) => {
    const { vi, en } = PLAN_ENTRY_STATES[refusal.state];
    return said(`Người này không còn trong quy hoạch: ${vi}.`, `The entry is no longer in the plan: ${en}.`);
  },
  ENTRY_BEGINS_TODAY: (refusal) =>
    said(
      `Người này vào quy hoạch đúng ngày ${refusal.on}; đưa ra sớm nhất ngày hôm sau.`,
      `The entry begins on ${refusal.on}; it can end on the next day at the earliest.`,
    ),
  GROUND_MISSING: () => said('Thiếu lý do đưa ra khỏi quy hoạch.', 'The ground for leaving the plan is missing.'),
  EVIDENCE_DOES_NOT_FIT: (refusal) => {
    const ground = REMOVAL_GROUNDS[refusal.ground];
    const fitting = labels(REMOVAL_EVIDENCE, refusal.fitting);
    return said(
      `Lý do "${ground.vi}" phải có: ${fitting.vi}.`,
      `The ground "${ground.en}" is proven by: ${fitting.en}.`,
    );
  },
  DOCUMENT_MISSING: () => said('Thiếu văn bản làm căn cứ.', 'The document that proves it is missing.'),
  WRONG_LEVEL: (refusal) => {
    const levels = labels(MANAGEMENT_LEVELS, refusal.levels);
    return said(
      `Việc "${PLAN_ACTS[refusal.act].vi}" thuộc: ${levels.vi}.`,
      `"${PLAN_ACTS[refusal.act].en}" is for: ${levels.en}.`,
    );
  },
  NOTHING_TO_APPROVE: () =>
    said('Không có ai thuộc diện quản lý chờ phê duyệt.', 'Nobody of this management level waits for approval.'),
  ACT_WITHOUT_DOCUMENT: (refusal) =>
    said(`Việc "${PLAN_ACTS[refusal.act].vi}" phải có văn bản.`, `"${PLAN_ACTS[refusal.act].en}" needs a document.`),
  ACT_WITHOUT_REASON: (refusal) =>
    said(`Việc "${PLAN_ACTS[refusal.act].vi}" phải nêu lý do.`, `"${PLAN_ACTS[refusal.act].en}" needs a reason.`),
  ENTRY_NOT_APPROVABLE: () =>
    said(
      'Còn điều kiện chưa đạt hoặc chưa rõ, và không được miễn.',
      'A condition is not met, or not known, and is not waived.',
    ),
  SLOT_NOT_APPROVABLE: () =>
    said('Số người của chức danh không đúng quy định.', 'The number of people of the post is not as the rule asks.'),
};

/** What a refusal says, in both languages. */
export function refusalText(refusal: PlanningRefusal): Label {
  const text = TEXTS[refusal.code] as (each: PlanningRefusal) => Label;
  return text(refusal);
}

function said(vi: string, en: string): Label {
  return { vi, en };
}

/** A list of codes as their labels. */
function labels<Each extends string>(vocabulary: Readonly<Record<Each, Label>>, codes: readonly Each[]): Label {
  const known = codesOf(vocabulary).filter((code) => codes.includes(code));
  return {
    vi: known.map((code) => vocabulary[code].vi).join('; '),
    en: known.map((code) => vocabulary[code].en).join('; '),
  };
}
