import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import type { CorrectTenureInput } from './commands/correct-tenure.js';
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
  AwardKind,
  DisciplineForm,
  DisciplineSide,
  Gender,
  MembershipStatus,
  QualificationKind,
  QualificationLevel,
  TenureKind,
} from './enums.js';

const from = 'Ngày bắt đầu, dạng YYYY-MM-DD. / First day, YYYY-MM-DD.';
const until =
  'Ngày thôi, dạng YYYY-MM-DD; null nếu chưa rõ. / First day after the end, YYYY-MM-DD; null while no end is known.';
const birth =
  'Ngày sinh, dạng YYYY, YYYY-MM hoặc YYYY-MM-DD; null nếu chưa rõ. / Day of birth, YYYY, YYYY-MM or YYYY-MM-DD; null if not known.';
const number = 'Số quyết định; thiếu thì bị từ chối. / Number of the decision; without it the fact is refused.';
const decided =
  'Ngày quyết định, dạng YYYY-MM-DD; thiếu thì bị từ chối. / Day of the decision, YYYY-MM-DD; without it the fact is refused.';

const Membership = builder.inputRef<MembershipInput>('MembershipInput').implement({
  description: 'Một tư cách đảng viên. / A status in the Party.',
  fields: (t) => ({
    status: t.field({ type: MembershipStatus, required: true, description: 'Tư cách. / Status.' }),
    validFrom: t.string({ required: true, description: from }),
    validUntil: t.string({ description: until }),
  }),
});

const Qualification = builder.inputRef<QualificationInput>('QualificationInput').implement({
  description: 'Một trình độ. / A qualification.',
  fields: (t) => ({
    kind: t.field({ type: QualificationKind, required: true, description: 'Loại. / Kind.' }),
    level: t.field({ type: QualificationLevel, required: true, description: 'Bậc. / Level.' }),
    field: t.string({ description: 'Ngành hoặc ngôn ngữ. / Field or language.' }),
    institution: t.string({ description: 'Nơi cấp. / School that awarded it.' }),
    validFrom: t.string({ required: true, description: from }),
    validUntil: t.string({ description: until }),
  }),
});

const Tenure = builder.inputRef<TenureInput>('TenureInput').implement({
  description: 'Một thời gian giữ chức vụ hoặc tham gia một cấp ủy, ban. / Time in a post or a body.',
  fields: (t) => ({
    post: t.id({ description: 'Chức vụ; null với cấp ủy, ban. / The post; null for a body.' }),
    body: t.id({ description: 'Cấp ủy, ban; null với chức vụ. / The body; null for a post.' }),
    kind: t.field({ type: TenureKind, required: true, description: 'Hình thức. / How the person came to it.' }),
    validFrom: t.string({ required: true, description: from }),
    validUntil: t.string({ description: until }),
    decisionNumber: t.string({ description: number }),
    decidedOn: t.string({ description: decided }),
  }),
});

const Award = builder.inputRef<AwardInput>('AwardInput').implement({
  description: 'Một lần được khen thưởng. / An award.',
  fields: (t) => ({
    kind: t.field({ type: AwardKind, required: true, description: 'Loại. / Kind.' }),
    name: t.string({ required: true, description: 'Tên như quyết định ghi. / Name as the decision writes it.' }),
    awardedOn: t.string({ required: true, description: 'Ngày, dạng YYYY-MM-DD. / Day, YYYY-MM-DD.' }),
    decisionNumber: t.string({ description: number }),
  }),
});

const Discipline = builder.inputRef<DisciplineInput>('DisciplineInput').implement({
  description: 'Một lần bị kỷ luật. / A discipline.',
  fields: (t) => ({
    side: t.field({ type: DisciplineSide, required: true, description: 'Kỷ luật của ai. / Whose discipline it is.' }),
    form: t.field({ type: DisciplineForm, required: true, description: 'Hình thức. / Form.' }),
    decisionNumber: t.string({ description: number }),
    decidedOn: t.string({ description: decided }),
    validFrom: t.string({ required: true, description: from }),
    validUntil: t.string({ description: until }),
  }),
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
      fullName: t.string({ required: true, description: 'Họ và tên. / Full name.' }),
      gender: t.field({ type: Gender, required: true, description: 'Giới tính. / Gender.' }),
      birthDate: t.string({ description: birth }),
      ethnicity: t.string({ description: 'Dân tộc; null nếu chưa rõ. / Ethnic group; null if not known.' }),
      homePlace: t.string({ description: 'Quê quán; null nếu chưa rõ. / Home place; null if not known.' }),
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

export const TenureCorrectInput: InputRef<CorrectTenureInput> = builder
  .inputRef<CorrectTenureInput>('TenureCorrectInput')
  .implement({
    description: 'Sửa một thời gian giữ chức vụ đã ghi sai. / Correcting a tenure that was written wrongly.',
    fields: (t) => ({
      tenure: t.id({ required: true, description: 'Thời gian giữ chức vụ. / The tenure.' }),
      expectedVersion: t.field({
        type: 'DateTime',
        description:
          '`version` của thời gian giữ chức vụ như người gửi đã đọc; null thì không so. / The `version` of the tenure as it was read; null compares nothing.',
      }),
      source: t.id({ required: true, description: 'Văn bản làm căn cứ để sửa. / The document that proves it.' }),
      kind: t.field({ type: TenureKind, required: true, description: 'Hình thức. / How the person came to it.' }),
      validFrom: t.string({ required: true, description: from }),
      validUntil: t.string({ description: until }),
      decisionNumber: t.string({ description: number }),
      decidedOn: t.string({ description: decided }),
    }),
  });
