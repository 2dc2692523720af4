import { EVALUATION_SUBJECTS, GRADES } from '@cadre/domain/evaluation';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const EvaluationSubject = vocabularyEnum(
  'EvaluationSubject',
  'Xếp loại với tư cách nào. / As what a person is rated.',
  EVALUATION_SUBJECTS,
);
export const Grade = vocabularyEnum(
  'Grade',
  'Mức xếp loại chất lượng; năm nào có những mức nào theo thang của năm ấy. / Grade of quality; which of them a year has is said by its scale.',
  GRADES,
);
