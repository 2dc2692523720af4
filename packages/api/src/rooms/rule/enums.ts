import {
  CONFIDENCE_LEVELS,
  EVIDENCE_BASES,
  OUTCOMES,
  PARAMETER_UNITS,
  RULE_AREAS,
  SCOPE_DIMENSIONS,
  SEVERITIES,
} from '@cadre/domain/rule';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { PUBLICATION_KINDS } from './publication-kinds.js';

export const RuleArea = vocabularyEnum('RuleArea', 'Lĩnh vực của quy định. / Area of a rule.', RULE_AREAS);
export const RuleUnit = vocabularyEnum(
  'RuleUnit',
  'Đơn vị của tham số hoặc của kết quả kiểm tra. / What a parameter or a checked value is counted in.',
  PARAMETER_UNITS,
);
export const RuleConfidence = vocabularyEnum(
  'RuleConfidence',
  'Mức chắc chắn rằng quy định nói đúng như văn bản. / How sure it is that a version says what the text says.',
  CONFIDENCE_LEVELS,
);
export const RuleEvidence = vocabularyEnum(
  'RuleEvidence',
  'Số liệu của quy định dựa vào đâu. / What the figures of a version rest on.',
  EVIDENCE_BASES,
);
export const RuleSeverity = vocabularyEnum(
  'RuleSeverity',
  'Bắt buộc hay chỉ cảnh báo. / Whether a version decides or only warns.',
  SEVERITIES,
);
export const Outcome = vocabularyEnum(
  'Outcome',
  'Kết quả kiểm tra. Chưa rõ là một kết quả riêng, không phải là không đạt. / Outcome of a check. Not knowing is one of its own and never a no.',
  OUTCOMES,
);
export const RuleLevel = vocabularyEnum(
  'RuleLevel',
  'Cấp mà quy định áp dụng. / Level that a rule binds.',
  SCOPE_DIMENSIONS.level,
);
export const RuleBloc = vocabularyEnum(
  'RuleBloc',
  'Khối mà quy định áp dụng. / Bloc that a rule binds.',
  SCOPE_DIMENSIONS.bloc,
);
export const RulePostClass = vocabularyEnum(
  'RulePostClass',
  'Loại chức danh mà quy định áp dụng. / Class of posts that a rule binds.',
  SCOPE_DIMENSIONS.postClass,
);
export const RuleSide = vocabularyEnum(
  'RuleSide',
  'Quy định của Đảng hay pháp luật của Nhà nước. / Whether the Party or the State makes the rule.',
  SCOPE_DIMENSIONS.side,
);
export const RuleSubject = vocabularyEnum(
  'RuleSubject',
  'Loại đối tượng mà quy định áp dụng. / Kind of subject that a rule binds.',
  SCOPE_DIMENSIONS.subject,
);
export const RulePublicationKind = vocabularyEnum(
  'RulePublicationKind',
  'Thay đổi của bộ quy định. / How the rulebook is changed.',
  PUBLICATION_KINDS,
);
