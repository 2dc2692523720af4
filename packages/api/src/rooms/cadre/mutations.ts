import { answerType, declareMutation } from '../../platform/writing/index.js';
import { RuleViolationType } from '../rule/graphql.js';
import { correctCadre } from './commands/correct-cadre.js';
import { correctAward, correctDiscipline, correctMembership, correctQualification } from './commands/correct-fact.js';
import { correctTenure } from './commands/correct-tenure.js';
import { createCadre } from './commands/create-cadre.js';
import { recordFacts } from './commands/record-facts.js';
import {
  AwardCorrectInput,
  CadreCorrectInput,
  DisciplineCorrectInput,
  MembershipCorrectInput,
  QualificationCorrectInput,
  TenureCorrectInput,
} from './correction-inputs.js';
import { CadreCreateInput, CadreFactsRecordInput } from './mutation-inputs.js';
import { Award, Cadre, Discipline, Membership, Qualification, Tenure } from './types.js';

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

declareMutation('cadreCorrect', {
  description:
    'Sửa điều hồ sơ ghi sai về người ấy; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects what a file says wrongly of the person; what stood before stays readable by `knownAt`.',
  input: CadreCorrectInput,
  answer: answerType('CadreCorrected', 'Đã sửa. / The file was corrected.', { cadre }),
  refusals,
  command: correctCadre,
});

declareMutation('membershipCorrect', {
  description:
    'Sửa một tư cách đảng viên đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects a membership that was written wrongly; what stood before stays readable by `knownAt`.',
  input: MembershipCorrectInput,
  answer: answerType('MembershipCorrected', 'Đã sửa. / The membership was corrected.', {
    cadre,
    membership: {
      table: Membership,
      description: 'Tư cách đảng viên sau khi sửa. / The membership after the correction.',
    },
  }),
  refusals,
  command: correctMembership,
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

declareMutation('qualificationCorrect', {
  description:
    'Sửa một trình độ đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects a qualification that was written wrongly; what stood before stays readable by `knownAt`.',
  input: QualificationCorrectInput,
  answer: answerType('QualificationCorrected', 'Đã sửa. / The qualification was corrected.', {
    cadre,
    qualification: {
      table: Qualification,
      description: 'Trình độ sau khi sửa. / The qualification after the correction.',
    },
  }),
  refusals,
  command: correctQualification,
});

declareMutation('awardCorrect', {
  description:
    'Sửa một lần khen thưởng đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects an award that was written wrongly; what stood before stays readable by `knownAt`.',
  input: AwardCorrectInput,
  answer: answerType('AwardCorrected', 'Đã sửa. / The award was corrected.', {
    cadre,
    award: { table: Award, description: 'Khen thưởng sau khi sửa. / The award after the correction.' },
  }),
  refusals,
  command: correctAward,
});

declareMutation('disciplineCorrect', {
  description:
    'Sửa một lần kỷ luật đã ghi sai; điều đã ghi trước vẫn đọc được theo `knownAt`. / Corrects a discipline that was written wrongly; what stood before stays readable by `knownAt`.',
  input: DisciplineCorrectInput,
  answer: answerType('DisciplineCorrected', 'Đã sửa. / The discipline was corrected.', {
    cadre,
    discipline: { table: Discipline, description: 'Kỷ luật sau khi sửa. / The discipline after the correction.' },
  }),
  refusals,
  command: correctDiscipline,
});
