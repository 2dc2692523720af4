import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import { answerType, declareMutation } from '../../platform/writing/index.js';
import {
  RuleBloc,
  RuleLevel,
  RulePostClass,
  RulePublication,
  RulePublicationKind,
  RuleSeverity,
  RuleSide,
  RuleSubject,
  RuleUnit,
  RuleViolationType,
} from '../rule/graphql.js';
import { publishVersion, type PublishVersionInput } from './commands/publish-version.js';
import type { ParameterInput, ScopeInput, VersionInput } from './commands/version-input.js';

const RuleScopeInput: InputRef<ScopeInput> = builder.inputRef<ScopeInput>('RuleScopeInput').implement({
  description:
    'Phạm vi áp dụng; chiều nào không nêu thì áp dụng cho mọi trường hợp. / Whom a version binds; what is left out binds everybody in that respect.',
  fields: (t) => ({
    levels: t.field({ type: [RuleLevel], description: 'Các cấp. / Levels.' }),
    blocs: t.field({ type: [RuleBloc], description: 'Các khối. / Blocs.' }),
    postClasses: t.field({ type: [RulePostClass], description: 'Các loại chức danh. / Classes of posts.' }),
    sides: t.field({ type: [RuleSide], description: 'Theo Đảng hay Nhà nước. / Party or State.' }),
    subjects: t.field({ type: [RuleSubject], description: 'Các loại đối tượng. / Kinds of subject.' }),
  }),
});

const RuleParameterInput: InputRef<ParameterInput> = builder.inputRef<ParameterInput>('RuleParameterInput').implement({
  description: 'Một tham số của phiên bản. / A parameter of a version.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Tên, như ở các phiên bản khác. / Name, as in the other versions.' }),
    value: t.string({
      description:
        'Giá trị chính xác, viết như ở `RuleParameter.value`: số nguyên, phân số "2/3", so sánh ">= 2/3", danh sách dạng JSON; null nếu phiên bản không nêu. / The exact value, written as in `RuleParameter.value`: a whole number, a fraction "2/3", a comparison ">= 2/3", a list as JSON; null where the version does not say.',
    }),
    unit: t.field({ type: RuleUnit, required: true, description: 'Đơn vị tính. / What it is counted in.' }),
  }),
});

const RuleVersionInput: InputRef<VersionInput> = builder.inputRef<VersionInput>('RuleVersionInput').implement({
  description: 'Phiên bản mới của một quy định. / A new version of a rule.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Mã chưa dùng, ví dụ PL-105. / An id that is free, such as PL-105.',
    }),
    series: t.string({
      required: true,
      description: 'Khóa của chuỗi quy định. / Key of the series, such as `planning.persons-per-post`.',
    }),
    title: t.string({ required: true, description: 'Tên, tiếng Việt. / Title, in Vietnamese.' }),
    englishTitle: t.string({ required: true, description: 'Tên, tiếng Anh. / Title, in English.' }),
    statement: t.string({ required: true, description: 'Nội dung, tiếng Việt. / What it says, in Vietnamese.' }),
    englishStatement: t.string({ required: true, description: 'Nội dung, tiếng Anh. / What it says, in English.' }),
    parameters: t.field({
      type: [RuleParameterInput],
      required: true,
      description: 'Mọi tham số của phiên bản. / All parameters of the version.',
    }),
    scope: t.field({
      type: RuleScopeInput,
      description: 'Phạm vi áp dụng; null là mọi trường hợp. / Whom it binds; null for everybody.',
    }),
    severity: t.field({
      type: RuleSeverity,
      required: true,
      defaultValue: 'BINDING',
      description: 'Bắt buộc hay cảnh báo. / Binding or a warning.',
    }),
  }),
});

const RuleVersionPublishInput: InputRef<PublishVersionInput> = builder
  .inputRef<PublishVersionInput>('RuleVersionPublishInput')
  .implement({
    description: 'Công bố một thay đổi của bộ quy định. / Publishing a change of the rulebook.',
    fields: (t) => ({
      kind: t.field({ type: RulePublicationKind, required: true, description: 'Thay đổi gì. / What is changed.' }),
      version: t.field({
        type: RuleVersionInput,
        description: 'Phiên bản mới; cần khi thêm, khi thay. / The new version; needed unless one is repealed.',
      }),
      ended: t.string({
        description:
          'Mã phiên bản bị thay hoặc bãi bỏ; cần khi thay, khi bãi bỏ. / Id of the version that is replaced or repealed; needed unless one is added.',
      }),
      from: t.string({
        required: true,
        description:
          'Ngày đầu thay đổi có hiệu lực, dạng YYYY-MM-DD. / First day on which the change holds, YYYY-MM-DD.',
      }),
      until: t.string({
        description:
          'Chỉ khi thêm: ngày hết hiệu lực, dạng YYYY-MM-DD; null nếu chưa rõ. / For an addition only: first day no longer in force, YYYY-MM-DD; null where no end is known.',
      }),
      document: t.id({
        description:
          'Văn bản làm căn cứ, bắt buộc, có số và có hiệu lực vào ngày đầu. / The document that it rests on; needed, with a number, and in force on the first day.',
      }),
      clause: t.string({ required: true, description: 'Điều, khoản. / Article and paragraph.' }),
      note: t.string({
        description:
          'Chỗ khác với văn bản hoặc chưa rõ, tiếng Việt; null nếu không có. / Where it departs from the text or is unsure, in Vietnamese; null where nothing is to be said.',
      }),
      englishNote: t.string({
        description: 'Điều ấy bằng tiếng Anh; cần khi có `note`. / The same in English; needed with `note`.',
      }),
      publishedOn: t.string({
        description:
          'Ngày công bố, dạng YYYY-MM-DD, không sau hôm nay; null là hôm nay. / Day of publishing, YYYY-MM-DD, never later than today; null means today.',
      }),
    }),
  });

declareMutation('ruleVersionPublish', {
  description:
    'Công bố phiên bản mới của một quy định, hoặc bãi bỏ, dựa vào văn bản; quản trị viên làm. Phiên bản cũ không sửa, chỉ hết hiệu lực; điều đã kết luận giữ nguyên. Chạy thử để xem ai bị ảnh hưởng. / Publishes a new version of a rule, or a repeal, by a document; done by an administrator. The old version is not edited, it ends; what was judged stands. A dry run shows whom it affects.',
  input: RuleVersionPublishInput,
  answer: answerType('RuleVersionPublished', 'Đã công bố. / The change was published.', {
    publication: {
      table: RulePublication,
      description:
        'Việc công bố, với phiên bản mới, phiên bản hết hiệu lực và những gì đổi kết luận. / The publication, with the new version, the one that it ends, and what changes its verdict.',
    },
  }),
  refusals: [RuleViolationType],
  command: publishVersion,
});
