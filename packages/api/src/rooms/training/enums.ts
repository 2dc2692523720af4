import { PROGRAMME_KINDS, SEAT_REASONS, SEAT_STATES, TARGET_GROUPS } from '@cadre/domain/training';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const ProgrammeKind = vocabularyEnum(
  'ProgrammeKind',
  'Loại chương trình đào tạo, bồi dưỡng. / Kind of training programme.',
  PROGRAMME_KINDS,
);
export const TargetGroup = vocabularyEnum(
  'TargetGroup',
  'Đối tượng của chương trình. / Group of people a programme is for.',
  TARGET_GROUPS,
);
export const SeatState = vocabularyEnum('SeatState', 'Trạng thái suất học. / State of a training seat.', SEAT_STATES);
export const SeatReason = vocabularyEnum(
  'SeatReason',
  'Lý do cử đi học. / Why a person holds a training seat.',
  SEAT_REASONS,
);
