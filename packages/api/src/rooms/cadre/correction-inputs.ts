import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import type { CorrectCadreInput } from './commands/correct-cadre.js';
import type {
  CorrectAwardInput,
  CorrectDisciplineInput,
  CorrectMembershipInput,
  CorrectQualificationInput,
} from './commands/correct-fact.js';
import type { CorrectTenureInput } from './commands/correct-tenure.js';
import {
  awardFields,
  disciplineFields,
  membershipFields,
  personFields,
  qualificationFields,
  tenureFields,
  type InputFields,
} from './fact-fields.js';

/** What every correction says beside what it corrects. */
export const correctionFields = (t: InputFields) => ({
  expectedVersion: t.field({
    type: 'DateTime',
    description:
      '`version` của điều sửa như người gửi đã đọc; null thì không so. / The `version` of what is corrected as it was read; null compares nothing.',
  }),
  source: t.id({ required: true, description: 'Văn bản làm căn cứ để sửa. / The document that proves it.' }),
  reason: t.string({ required: true, description: 'Lý do sửa. / Why it is corrected.' }),
});

export const CadreCorrectInput: InputRef<CorrectCadreInput> = builder
  .inputRef<CorrectCadreInput>('CadreCorrectInput')
  .implement({
    description:
      'Sửa một người đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting what a file says of a person that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      cadre: t.id({ required: true, description: 'Hồ sơ. / The file.' }),
      ...correctionFields(t),
      ...personFields(t),
    }),
  });

export const MembershipCorrectInput: InputRef<CorrectMembershipInput> = builder
  .inputRef<CorrectMembershipInput>('MembershipCorrectInput')
  .implement({
    description:
      'Sửa một tư cách đảng viên đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting a membership that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      membership: t.id({ required: true, description: 'Tư cách đảng viên. / The membership.' }),
      ...correctionFields(t),
      ...membershipFields(t),
    }),
  });

export const TenureCorrectInput: InputRef<CorrectTenureInput> = builder
  .inputRef<CorrectTenureInput>('TenureCorrectInput')
  .implement({
    description:
      'Sửa một thời gian giữ chức vụ đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting a tenure that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      tenure: t.id({ required: true, description: 'Thời gian giữ chức vụ. / The tenure.' }),
      ...correctionFields(t),
      ...tenureFields(t),
    }),
  });

export const QualificationCorrectInput: InputRef<CorrectQualificationInput> = builder
  .inputRef<CorrectQualificationInput>('QualificationCorrectInput')
  .implement({
    description:
      'Sửa một trình độ đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting a qualification that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      qualification: t.id({ required: true, description: 'Trình độ. / The qualification.' }),
      ...correctionFields(t),
      ...qualificationFields(t),
    }),
  });

export const AwardCorrectInput: InputRef<CorrectAwardInput> = builder
  .inputRef<CorrectAwardInput>('AwardCorrectInput')
  .implement({
    description:
      'Sửa một lần khen thưởng đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting an award that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      award: t.id({ required: true, description: 'Khen thưởng. / The award.' }),
      ...correctionFields(t),
      ...awardFields(t),
    }),
  });

export const DisciplineCorrectInput: InputRef<CorrectDisciplineInput> = builder
  .inputRef<CorrectDisciplineInput>('DisciplineCorrectInput')
  .implement({
    description:
      'Sửa một lần kỷ luật đã ghi sai: nêu đủ như phải ghi, điều bỏ trống là chưa rõ. / Correcting a discipline that was written wrongly: all of it as it should stand; what is left out is not known.',
    fields: (t) => ({
      discipline: t.id({ required: true, description: 'Kỷ luật. / The discipline.' }),
      ...correctionFields(t),
      ...disciplineFields(t),
    }),
  });
