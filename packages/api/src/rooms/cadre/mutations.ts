import { answerType, declareMutation } from '../../platform/writing/index.js';
import { RuleViolationType } from '../rule/graphql.js';
import { correctTenure } from './commands/correct-tenure.js';
import { createCadre } from './commands/create-cadre.js';
import { recordFacts } from './commands/record-facts.js';
import { CadreCreateInput, CadreFactsRecordInput, TenureCorrectInput } from './mutation-inputs.js';
import { Cadre, Tenure } from './types.js';

const cadre = { table: Cadre, description: 'Hồ sơ sau thay đổi. / The file after the change.' };
const refusals = [RuleViolationType];

declareMutation('cadreCreate', {
  description:
    'Lập hồ sơ cho một người. Người trùng tên có thể cùng ngày sinh, trong những hồ sơ mà người gửi được xem, được nêu ra và phải nói rõ là người khác. / Gives a person a file. Somebody of the same name who may have been born on the same day is named, among files that the actor may see, until the actor says that it is another person.',
  input: CadreCreateInput,
  answer: answerType('CadreCreated', 'Đã lập hồ sơ. / The file was made.', { cadre }),
  refusals,
  command: createCadre,
});

declareMutation('cadreFactsRecord', {
  description:
    'Ghi dữ kiện mới vào hồ sơ của một người, tất cả hoặc không gì; mọi lý do từ chối được nêu cùng lúc. / Writes new facts into a person’s file, all or none; every reason against it is named at once.',
  input: CadreFactsRecordInput,
  answer: answerType('CadreFactsRecorded', 'Đã ghi. / The facts were written.', {
    cadre,
    tenures: {
      table: Tenure,
      many: true,
      description: 'Các thời gian giữ chức vụ đã ghi. / The tenures that were written.',
    },
  }),
  refusals,
  command: recordFacts,
});

declareMutation('tenureCorrect', {
  description:
    'Sửa một thời gian giữ chức vụ đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects a tenure that was written wrongly; what stood before stays readable by `knownAt`.',
  input: TenureCorrectInput,
  answer: answerType('TenureCorrected', 'Đã sửa. / The tenure was corrected.', {
    cadre,
    tenure: { table: Tenure, description: 'Thời gian giữ chức vụ sau khi sửa. / The tenure after the correction.' },
  }),
  refusals,
  command: correctTenure,
});
