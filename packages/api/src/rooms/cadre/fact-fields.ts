import type { builder } from '../../platform/builder.js';
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

/** What the fields of an input are declared with. */
export type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const from = 'Ngày bắt đầu, dạng YYYY-MM-DD. / First day, YYYY-MM-DD.';
const until =
  'Ngày thôi, dạng YYYY-MM-DD; null nếu chưa rõ. / First day after the end, YYYY-MM-DD; null while no end is known.';
const birth =
  'Ngày sinh, dạng YYYY, YYYY-MM hoặc YYYY-MM-DD; null nếu chưa rõ. / Day of birth, YYYY, YYYY-MM or YYYY-MM-DD; null if not known.';
const number = 'Số quyết định; thiếu thì bị từ chối. / Number of the decision; without it the fact is refused.';
const decided =
  'Ngày quyết định, dạng YYYY-MM-DD; thiếu thì bị từ chối. / Day of the decision, YYYY-MM-DD; without it the fact is refused.';

/** What a membership says, as it is recorded and as it is corrected. */
export const membershipFields = (t: InputFields) => ({
  status: t.field({ type: MembershipStatus, required: true, description: 'Tư cách. / Status.' }),
  validFrom: t.string({ required: true, description: from }),
  validUntil: t.string({ description: until }),
});

/** What a qualification says, as it is recorded and as it is corrected. */
export const qualificationFields = (t: InputFields) => ({
  kind: t.field({ type: QualificationKind, required: true, description: 'Loại. / Kind.' }),
  level: t.field({ type: QualificationLevel, required: true, description: 'Bậc. / Level.' }),
  field: t.string({ description: 'Ngành hoặc ngôn ngữ. / Field or language.' }),
  institution: t.string({ description: 'Nơi cấp. / School that awarded it.' }),
  validFrom: t.string({ required: true, description: from }),
  validUntil: t.string({ description: until }),
});

/** What an award says, as it is recorded and as it is corrected. */
export const awardFields = (t: InputFields) => ({
  kind: t.field({ type: AwardKind, required: true, description: 'Loại. / Kind.' }),
  name: t.string({ required: true, description: 'Tên như quyết định ghi. / Name as the decision writes it.' }),
  awardedOn: t.string({ required: true, description: 'Ngày, dạng YYYY-MM-DD. / Day, YYYY-MM-DD.' }),
  decisionNumber: t.string({ description: number }),
});

/** What a discipline says, as it is recorded and as it is corrected. */
export const disciplineFields = (t: InputFields) => ({
  side: t.field({ type: DisciplineSide, required: true, description: 'Kỷ luật của ai. / Whose discipline it is.' }),
  form: t.field({ type: DisciplineForm, required: true, description: 'Hình thức. / Form.' }),
  decisionNumber: t.string({ description: number }),
  decidedOn: t.string({ description: decided }),
  validFrom: t.string({ required: true, description: from }),
  validUntil: t.string({ description: until }),
});

/** What a tenure says beside its place, as it is recorded and as it is corrected. */
export const tenureFields = (t: InputFields) => ({
  kind: t.field({ type: TenureKind, required: true, description: 'Hình thức. / How the person came to it.' }),
  validFrom: t.string({ required: true, description: from }),
  validUntil: t.string({ description: until }),
  decisionNumber: t.string({ description: number }),
  decidedOn: t.string({ description: decided }),
});

/** What a file says of the person, as it is made and as it is corrected. */
export const personFields = (t: InputFields) => ({
  fullName: t.string({ required: true, description: 'Họ và tên. / Full name.' }),
  gender: t.field({ type: Gender, required: true, description: 'Giới tính. / Gender.' }),
  birthDate: t.string({ description: birth }),
  ethnicity: t.string({ description: 'Dân tộc; null nếu chưa rõ. / Ethnic group; null if not known.' }),
  homePlace: t.string({ description: 'Quê quán; null nếu chưa rõ. / Home place; null if not known.' }),
});
