import {
  CHAIN_ENDS,
  CONTINUITY_ACTS,
  CONTINUITY_LEVELS,
  CYCLE_PURPOSES,
  CYCLE_STATES,
  FAULTS,
  LEAVING_REASONS,
  PLAN_ACTS,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_EVIDENCE,
  REMOVAL_GROUNDS,
  TERM_SYSTEMS,
  UNCOVERED_REASONS,
  UNKNOWN_GROUNDS,
} from '@cadre/domain/planning';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const TermSystem = vocabularyEnum('TermSystem', 'Hệ nhiệm kỳ. / Calendar of terms.', TERM_SYSTEMS);
export const CyclePurpose = vocabularyEnum(
  'CyclePurpose',
  'Mục đích của đợt quy hoạch. / What a planning cycle does with its term.',
  CYCLE_PURPOSES,
);
export const CycleState = vocabularyEnum(
  'CycleState',
  'Trạng thái của đợt quy hoạch. / State of a planning cycle.',
  CYCLE_STATES,
);
export const PlanEntryState = vocabularyEnum(
  'PlanEntryState',
  'Trạng thái của một người trong quy hoạch. / State of a planned person.',
  PLAN_ENTRY_STATES,
);
export const Readiness = vocabularyEnum(
  'Readiness',
  'Mức độ sẵn sàng. / How soon a planned person could take the post.',
  READINESS_LEVELS,
);
export const PlanSource = vocabularyEnum(
  'PlanSource',
  'Nguồn quy hoạch. / Where a planned person comes from.',
  PLAN_SOURCES,
);
export const RemovalGround = vocabularyEnum(
  'RemovalGround',
  'Lý do đưa ra khỏi quy hoạch. / Ground for leaving the plan.',
  REMOVAL_GROUNDS,
);
export const PlanAct = vocabularyEnum(
  'PlanAct',
  'Việc làm với cả đợt quy hoạch. / What is done to a planning cycle as a whole.',
  PLAN_ACTS,
);
export const RemovalEvidence = vocabularyEnum(
  'RemovalEvidence',
  'Căn cứ của lý do đưa ra khỏi quy hoạch. / What proves a ground for leaving the plan.',
  REMOVAL_EVIDENCE,
);
export const Fault = vocabularyEnum(
  'Fault',
  'Khuyết điểm, vi phạm nặng nhất. / The gravest fault of a person.',
  FAULTS,
);
export const UnknownGround = vocabularyEnum(
  'UnknownGround',
  'Coi một lý do thôi giữ mà không ai biết đã có hay chưa như thế nào. / How a ground for leaving is taken of which nobody knows whether it has come.',
  UNKNOWN_GROUNDS,
);
export const LeavingReason = vocabularyEnum(
  'LeavingReason',
  'Vì sao không thể giữ hoặc nhận một chỗ. / Why a person cannot stay in a seat, or cannot take one.',
  LEAVING_REASONS,
);
export const ContinuityAct = vocabularyEnum(
  'ContinuityAct',
  'Một người đi đâu khi hết nhiệm kỳ. / What becomes of a person at the end of a term.',
  CONTINUITY_ACTS,
);
export const UncoveredReason = vocabularyEnum(
  'UncoveredReason',
  'Vì sao một chỗ còn trống. / Why a seat stays empty.',
  UNCOVERED_REASONS,
);
export const ChainEnd = vocabularyEnum(
  'ChainEnd',
  'Một chuỗi bố trí kết thúc ở đâu. / Where a chain of moves ends.',
  CHAIN_ENDS,
);
export const ContinuityLevel = vocabularyEnum(
  'ContinuityLevel',
  'Điều được giữ ở mức nhỏ nhất, mức trước nặng hơn mức sau. / What is kept least; an earlier level outweighs all later ones.',
  CONTINUITY_LEVELS,
);
