import type { RuleScope } from '@cadre/domain/rule';
import { builder } from '../../platform/builder.js';
import { RuleBloc, RuleLevel, RulePostClass, RuleSeverity, RuleSide, RuleSubject, RuleUnit } from './enums.js';
import type { FactRecord, QuestionRecord } from './question-record.js';

/** Whom a version binds. */
export const RuleScopeValues = builder.objectRef<RuleScope>('RuleScope').implement({
  description:
    'Phạm vi áp dụng; chiều nào rỗng thì áp dụng cho mọi trường hợp ở chiều đó. / Whom a version binds; a list that is empty binds everybody in that respect.',
  fields: (t) => ({
    levels: t.field({
      type: [RuleLevel],
      nullable: false,
      description: 'Các cấp. / Levels.',
      resolve: (scope) => scope.level ?? [],
    }),
    blocs: t.field({
      type: [RuleBloc],
      nullable: false,
      description: 'Các khối. / Blocs.',
      resolve: (scope) => scope.bloc ?? [],
    }),
    postClasses: t.field({
      type: [RulePostClass],
      nullable: false,
      description: 'Các loại chức danh. / Classes of posts.',
      resolve: (scope) => scope.postClass ?? [],
    }),
    sides: t.field({
      type: [RuleSide],
      nullable: false,
      description: 'Theo Đảng hay Nhà nước. / Party or State.',
      resolve: (scope) => scope.side ?? [],
    }),
    subjects: t.field({
      type: [RuleSubject],
      nullable: false,
      description: 'Các loại đối tượng. / Kinds of subject.',
      resolve: (scope) => scope.subject ?? [],
    }),
  }),
});

const AskedFact = builder.objectRef<FactRecord>('AskedFact').implement({
  description: 'Một dữ kiện mà câu hỏi cần. / A fact that a question needs.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'Tên trong mã. / Name in the code.' }),
    label: t.string({
      nullable: false,
      description: 'Tên gọi tiếng Việt. / What it is called in Vietnamese.',
      resolve: ({ label }) => label.vi,
    }),
    englishLabel: t.string({
      nullable: false,
      description: 'Tên gọi tiếng Anh. / What it is called in English.',
      resolve: ({ label }) => label.en,
    }),
    isNeeded: t.exposeBoolean('isNeeded', {
      nullable: false,
      description:
        'Thiếu thì kết quả là chưa rõ; nếu không, chỉ cần trong một số trường hợp. / Whether the outcome is not known without it; else it is needed in some cases only.',
    }),
  }),
});

/** A question that code computes. */
export const AskedQuestion = builder.objectRef<QuestionRecord>('AskedQuestion').implement({
  description: 'Một câu hỏi kiểm tra được tính. / A question that code computes.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'Tên trong chuỗi. / Name within the series.' }),
    unit: t.field({
      type: RuleUnit,
      nullable: false,
      description: 'Đơn vị của kết quả. / What the answer is counted in.',
      resolve: ({ unit }) => unit,
    }),
    severity: t.field({
      type: RuleSeverity,
      nullable: false,
      description: 'Bắt buộc hay cảnh báo. / Binding or a warning.',
      resolve: ({ severity }) => severity,
    }),
    facts: t.field({
      type: [AskedFact],
      nullable: false,
      description: 'Các dữ kiện. / The facts.',
      resolve: ({ facts }) => facts,
    }),
  }),
});
