import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import { answerType, declareMutation } from '../../platform/writing/index.js';
import { RuleViolationType } from '../rule/graphql.js';
import { grantWaiver, type GrantWaiverInput } from './commands/grant-waiver.js';
import { revokeWaiver, type RevokeWaiverInput } from './commands/revoke-waiver.js';
import { GrantedWaiver } from './waiver-type.js';

const dayDescription =
  'Ngày quyết định, dạng YYYY-MM-DD, không sau hôm nay; null là hôm nay. / Day of the act, YYYY-MM-DD, never later than today; null means today.';
const reasonDescription = 'Lý do, tiếng Việt, tối đa 500 ký tự. / Why, in Vietnamese, 500 characters at most.';
const englishReasonDescription = 'Lý do, tiếng Anh, tối đa 500 ký tự. / Why, in English, 500 characters at most.';

const WaiverGrantInput: InputRef<GrantWaiverInput> = builder.inputRef<GrantWaiverInput>('WaiverGrantInput').implement({
  description:
    'Cho phép không áp dụng một quy định; phải nêu chức vụ hoặc đợt quy hoạch. / Granting leave from a rule; a post or a cycle must be named.',
  fields: (t) => ({
    series: t.string({
      required: true,
      description: 'Khóa của chuỗi quy định. / Key of the series, such as `planning.only-upwards`.',
    }),
    rule: t.string({
      description:
        'Mã của một phiên bản; null là phiên bản nào đang có hiệu lực. / Id of the one version, such as PL-053; null for whichever is in force.',
    }),
    cadre: t.id({ description: 'Người được miễn; null là mọi người. / The person; null for everybody.' }),
    post: t.id({
      description: 'Chức vụ; null là mọi chức vụ của đợt. / The post; null for every post and body of the cycle.',
    }),
    cycle: t.id({
      description: 'Đợt quy hoạch; null là mọi đợt có chức vụ ấy. / The cycle; null for every cycle with the post.',
    }),
    reason: t.string({ required: true, description: reasonDescription }),
    englishReason: t.string({ required: true, description: englishReasonDescription }),
    authority: t.string({
      required: true,
      description: 'Nơi cho phép, như văn bản ghi. / Who gives it, as the document says.',
    }),
    document: t.id({
      description:
        'Văn bản cho phép, bắt buộc, phải có hiệu lực vào ngày đầu. / The document that gives it; needed, and in force on the first day.',
    }),
    grantedOn: t.string({ description: dayDescription }),
    expiresOn: t.string({
      description:
        'Ngày hết giá trị, dạng YYYY-MM-DD; null nếu chưa định. / First day on which it no longer holds, YYYY-MM-DD; null sets no end.',
    }),
  }),
});

const WaiverRevokeInput: InputRef<RevokeWaiverInput> = builder
  .inputRef<RevokeWaiverInput>('WaiverRevokeInput')
  .implement({
    description: 'Thu hồi việc miễn áp dụng. / Ending a waiver before it expires.',
    fields: (t) => ({
      waiver: t.id({ required: true, description: 'Việc miễn. / The waiver.' }),
      expectedVersion: t.field({
        type: 'DateTime',
        required: true,
        description:
          '`version` như người gửi đã đọc; khác đi thì nhận StaleWrite. / The `version` as it was read; another one gets StaleWrite.',
      }),
      revokedOn: t.string({ description: dayDescription }),
      reason: t.string({ required: true, description: reasonDescription }),
      englishReason: t.string({ required: true, description: englishReasonDescription }),
    }),
  });

const waiver = { table: GrantedWaiver, description: 'Việc miễn sau thay đổi. / The waiver after the change.' };

declareMutation('waiverGrant', {
  description:
    'Cho phép không áp dụng một quy định với một trường hợp, bằng văn bản, do cấp quyết định về chức vụ ấy; điều chưa rõ không bao giờ được miễn. / Grants a case leave from a rule, by a document, by the level that decides on the post; what is not known is never waived.',
  input: WaiverGrantInput,
  answer: answerType('WaiverGranted', 'Đã cho phép. / The waiver was granted.', { waiver }),
  refusals: [RuleViolationType],
  command: grantWaiver,
});

declareMutation('waiverRevoke', {
  description:
    'Thu hồi việc miễn áp dụng, có lý do; không xóa, điều đã quyết định giữ nguyên. / Ends a waiver, with its reason; nothing is deleted, and what was decided stands.',
  input: WaiverRevokeInput,
  answer: answerType('WaiverRevoked', 'Đã thu hồi. / The waiver was ended.', { waiver }),
  refusals: [RuleViolationType],
  command: revokeWaiver,
});
