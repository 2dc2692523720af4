import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import type { CreateCadreInput } from './commands/create-cadre.js';
import type {
  AwardInput,
  DisciplineInput,
  MembershipInput,
  QualificationInput,
  TenureInput,
} from './commands/fact-inputs.js';
import type { RecordFactsInput } from './commands/record-facts.js';
import {
  awardFields,
  disciplineFields,
  membershipFields,
  personFields,
  qualificationFields,
  tenureFields,
} from './fact-fields.js';

const Membership = builder.inputRef<MembershipInput>('MembershipInput').implement({
  description: 'Một tư cách đảng viên. / A status in the Party.',
  fields: membershipFields,
});

const Qualification = builder.inputRef<QualificationInput>('QualificationInput').implement({
  description: 'Một trình độ. / A qualification.',
  fields: qualificationFields,
});

const Tenure = builder.inputRef<TenureInput>('TenureInput').implement({
  description: 'Một thời gian giữ chức vụ hoặc tham gia một cấp ủy, ban. / Time in a post or a body.',
  fields: (t) => ({
    post: t.id({ description: 'Chức vụ; null với cấp ủy, ban. / The post; null for a body.' }),
    body: t.id({ description: 'Cấp ủy, ban; null với chức vụ. / The body; null for a post.' }),
    ...tenureFields(t),
  }),
});

const Award = builder.inputRef<AwardInput>('AwardInput').implement({
  description: 'Một lần được khen thưởng. / An award.',
  fields: awardFields,
});

const Discipline = builder.inputRef<DisciplineInput>('DisciplineInput').implement({
  description: 'Một lần bị kỷ luật. / A discipline.',
  fields: disciplineFields,
});

export const CadreCreateInput: InputRef<CreateCadreInput> = builder
  .inputRef<CreateCadreInput>('CadreCreateInput')
  .implement({
    description: 'Lập hồ sơ cho một người. / Giving a person a file.',
    fields: (t) => ({
      code: t.string({
        required: true,
        description: 'Số hồ sơ, chưa ai dùng. / Number of the file, which nobody has yet.',
      }),
      ...personFields(t),
      unit: t.id({
        required: true,
        description: 'Đơn vị quản lý hồ sơ. / The unit that manages the file.',
      }),
      source: t.id({
        description:
          'Văn bản làm căn cứ; bắt buộc khi có tư cách đảng viên. / The document it is known from; needed for memberships.',
      }),
      memberships: t.field({
        type: [Membership],
        description: 'Tư cách đảng viên đã biết. / The memberships known from the start.',
      }),
      otherPeople: t.field({
        type: ['ID'],
        description:
          'Những hồ sơ trùng tên của người khác, đã kiểm tra. / Files of namesakes who, as has been checked, are other people.',
      }),
    }),
  });

export const CadreFactsRecordInput: InputRef<RecordFactsInput> = builder
  .inputRef<RecordFactsInput>('CadreFactsRecordInput')
  .implement({
    description: 'Ghi dữ kiện vào hồ sơ. / Writing facts into a file.',
    fields: (t) => ({
      cadre: t.id({ required: true, description: 'Cán bộ. / The cadre.' }),
      expectedVersion: t.field({
        type: 'DateTime',
        description:
          '`version` của hồ sơ như người gửi đã đọc; null thì không so. / The `version` of the file as it was read; null compares nothing.',
      }),
      source: t.id({
        description:
          'Văn bản làm căn cứ; bắt buộc với tư cách đảng viên và trình độ. / The document they are known from; needed for memberships and qualifications.',
      }),
      memberships: t.field({ type: [Membership], description: 'Tư cách đảng viên. / Memberships.' }),
      qualifications: t.field({ type: [Qualification], description: 'Trình độ. / Qualifications.' }),
      tenures: t.field({ type: [Tenure], description: 'Thời gian giữ chức vụ. / Tenures.' }),
      awards: t.field({ type: [Award], description: 'Khen thưởng. / Awards.' }),
      disciplines: t.field({ type: [Discipline], description: 'Kỷ luật. / Disciplines.' }),
    }),
  });
