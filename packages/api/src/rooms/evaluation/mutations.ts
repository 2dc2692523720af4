import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import { answerType, declareMutation } from '../../platform/writing/index.js';
import { Cadre } from '../cadre/graphql.js';
import { correctionFields, type InputFields } from '../cadre/index.js';
import { RuleViolationType } from '../rule/graphql.js';
import { correctEvaluation, type CorrectEvaluationInput } from './commands/correct-evaluation.js';
import { recordEvaluation, type RecordEvaluationInput } from './commands/record-evaluation.js';
import { EvaluationSubject, Grade } from './enums.js';
import { Evaluation } from './types.js';

const evaluationFields = (t: InputFields) => ({
  year: t.int({
    required: true,
    description: 'Năm được đánh giá, không sau năm nay. / The year that is graded, never later than this one.',
  }),
  subject: t.field({
    type: EvaluationSubject,
    required: true,
    description: 'Xếp loại với tư cách nào. / As what the person is rated.',
  }),
  grade: t.field({
    type: Grade,
    required: true,
    description: 'Mức xếp loại, trong thang của năm ấy. / Grade, one of the scale of that year.',
  }),
  unit: t.id({ required: true, description: 'Đơn vị xếp loại. / The unit that gave the grade.' }),
  document: t.id({
    description:
      'Văn bản làm căn cứ; thiếu thì bị từ chối. / The document that it is known from; without it the evaluation is refused.',
  }),
  decidedOn: t.string({
    required: true,
    description:
      'Ngày quyết định, dạng YYYY-MM-DD, không sau hôm nay. / Day of the decision, YYYY-MM-DD, never later than today.',
  }),
});

const EvaluationRecordInput: InputRef<RecordEvaluationInput> = builder
  .inputRef<RecordEvaluationInput>('EvaluationRecordInput')
  .implement({
    description: 'Ghi kết quả xếp loại của một năm vào hồ sơ. / Writing the evaluation of a year into a file.',
    fields: (t) => ({
      cadre: t.id({ required: true, description: 'Cán bộ. / The cadre.' }),
      expectedVersion: t.field({
        type: 'DateTime',
        description:
          '`version` của hồ sơ như người gửi đã đọc; null thì không so. / The `version` of the file as it was read; null compares nothing.',
      }),
      ...evaluationFields(t),
    }),
  });

const EvaluationCorrectInput: InputRef<CorrectEvaluationInput> = builder
  .inputRef<CorrectEvaluationInput>('EvaluationCorrectInput')
  .implement({
    description:
      'Sửa một kết quả xếp loại đã ghi sai: nêu đủ như phải ghi. / Correcting an evaluation that was written wrongly: all of it as it should stand.',
    fields: (t) => ({
      evaluation: t.id({ required: true, description: 'Kết quả xếp loại. / The evaluation.' }),
      ...correctionFields(t),
      ...evaluationFields(t),
    }),
  });

const cadre = { table: Cadre, description: 'Hồ sơ sau thay đổi. / The file after the change.' };

declareMutation('evaluationRecord', {
  description:
    'Ghi kết quả đánh giá, xếp loại của một người trong một năm, theo thang có hiệu lực năm ấy; mỗi năm một lần với mỗi tư cách. / Writes the grade of a person for a year, by the scale in force in that year; once a year for each subject.',
  input: EvaluationRecordInput,
  answer: answerType('EvaluationRecorded', 'Đã ghi. / The evaluation was written.', {
    cadre,
    evaluation: { table: Evaluation, description: 'Kết quả đã ghi. / The evaluation that was written.' },
  }),
  refusals: [RuleViolationType],
  command: recordEvaluation,
});

declareMutation('evaluationCorrect', {
  description:
    'Sửa một kết quả xếp loại đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects an evaluation that was written wrongly; what stood before stays readable by `knownAt`.',
  input: EvaluationCorrectInput,
  answer: answerType('EvaluationCorrected', 'Đã sửa. / The evaluation was corrected.', {
    cadre,
    evaluation: { table: Evaluation, description: 'Kết quả sau khi sửa. / The evaluation after the correction.' },
  }),
  refusals: [RuleViolationType],
  command: correctEvaluation,
});
