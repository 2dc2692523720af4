import {
  DIRECTIONS,
  INDICATOR_UNITS,
  OBSERVATION_STATES,
  PACE_BASES,
  PUBLISHED_RELATIONS,
  RECONCILIATION_OUTCOMES,
} from '@cadre/domain/target';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const IndicatorUnit = vocabularyEnum(
  'IndicatorUnit',
  'Chỉ số đếm cái gì; người và lượt không cộng với nhau. / What an indicator counts. People and attendances never add.',
  INDICATOR_UNITS,
);
export const Direction = vocabularyEnum('Direction', 'Chiều tốt của chỉ số. / Which way is better.', DIRECTIONS);
export const ObservationState = vocabularyEnum(
  'ObservationState',
  'Số liệu còn có thể thay đổi hay không. / Whether an observation may still change.',
  OBSERVATION_STATES,
);
export const PublishedRelation = vocabularyEnum(
  'PublishedRelation',
  'Tỷ lệ in ra tính trên cái gì. / What a printed percentage is a share of.',
  PUBLISHED_RELATIONS,
);
export const PaceBasis = vocabularyEnum(
  'PaceBasis',
  'Tiến độ tính từ đâu. / What a pace is worked out from.',
  PACE_BASES,
);
export const ReconciliationOutcome = vocabularyEnum(
  'ReconciliationOutcome',
  'Có bao nhiêu số nguyên phù hợp với tỷ lệ đã in. / How many whole numbers can stand behind a printed figure.',
  RECONCILIATION_OUTCOMES,
);
