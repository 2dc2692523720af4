import { standardGap } from '@cadre/domain/cadre';
import type { GroupGap, RequirementGap, StandardGap as Gap } from '@cadre/domain/cadre';
import { plainDate } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Post } from '../organization/graphql.js';
import { Outcome } from '../rule/graphql.js';
import { QualificationLevel, RequirementKind } from './enums.js';
import { fileFrom, qualificationsOf, standardFrom, standardOf, tenuresOf, type GapFacts } from './standard-file.js';
import { Cadre } from './types.js';

const RequirementCheck = builder.objectRef<RequirementGap>('RequirementCheck').implement({
  description:
    'Một yêu cầu của tiêu chuẩn, đối chiếu với hồ sơ. / One requirement of a standard, held against the file.',
  fields: (t) => ({
    kind: t.field({
      type: RequirementKind,
      nullable: false,
      description: 'Loại yêu cầu. / Kind of requirement.',
      resolve: ({ requirement }) => requirement.kind,
    }),
    outcome: t.field({
      type: Outcome,
      nullable: false,
      description:
        'Đạt, không đạt, hoặc chưa rõ vì hồ sơ không ghi. / Met, not met, or not known because the file is silent.',
      resolve: ({ outcome }) => outcome,
    }),
    requiredLevel: t.field({
      type: QualificationLevel,
      nullable: true,
      description: 'Bậc phải có; null với thời gian. / The level asked for; null for time in posts.',
      resolve: ({ requirement }) => (requirement.kind === 'MONTHS_IN_POSTS' ? null : requirement.level),
    }),
    requiredField: t.string({
      nullable: true,
      description: 'Ngành hoặc ngôn ngữ phải có; null nếu bất kỳ. / The field or language asked for; null for any.',
      resolve: ({ requirement }) => (requirement.kind === 'MONTHS_IN_POSTS' ? null : requirement.field),
    }),
    requiredMonths: t.int({
      nullable: true,
      description: 'Số tháng phải có; null với trình độ. / The months asked for; null for a qualification.',
      resolve: ({ requirement }) => (requirement.kind === 'MONTHS_IN_POSTS' ? requirement.months : null),
    }),
    observedLevel: t.field({
      type: QualificationLevel,
      nullable: true,
      description:
        'Bậc cao nhất hồ sơ ghi; null nếu không ghi. / The highest level of the file; null where it is silent.',
      resolve: ({ observed }) => (typeof observed === 'string' ? observed : null),
    }),
    observedMonths: t.int({
      nullable: true,
      description:
        'Số tháng tròn đã giữ; null nếu hồ sơ không ghi. / Whole months held; null where the file is silent.',
      resolve: ({ observed }) => (typeof observed === 'number' ? observed : null),
    }),
    clause: t.string({
      nullable: true,
      description:
        'Điều, khoản của quyết định; null nếu không nêu. / Clause of the decision; null where none is named.',
      resolve: ({ requirement }) => requirement.clause,
    }),
  }),
});

const GroupCheck = builder.objectRef<GroupGap>('GroupCheck').implement({
  description: 'Một nhóm yêu cầu, đối chiếu với hồ sơ. / A group of requirements, held against the file.',
  fields: (t) => ({
    needed: t.exposeInt('needed', {
      nullable: false,
      description: 'Số yêu cầu phải đạt. / How many requirements must be met.',
    }),
    outcome: t.field({
      type: Outcome,
      nullable: false,
      description: 'Kết quả của nhóm. / Outcome of the group.',
      resolve: ({ outcome }) => outcome,
    }),
    requirements: t.field({
      type: [RequirementCheck],
      nullable: false,
      description: 'Các yêu cầu của nhóm. / The requirements of the group.',
      resolve: ({ requirements }) => requirements,
    }),
  }),
});

const StandardGap = builder.objectRef<Gap>('StandardGap').implement({
  description:
    'Phần đạt và phần còn thiếu của một người so với tiêu chuẩn của một chức vụ. / What a person has and lacks of the standard of a post.',
  fields: (t) => {
    const checks = (name: 'met' | 'missing' | 'unknown', description: string) =>
      t.field({ type: [RequirementCheck], nullable: false, description, resolve: (gap) => gap[name] });
    return {
      outcome: t.field({
        type: Outcome,
        nullable: false,
        description: 'Kết quả chung. / Outcome of the whole.',
        resolve: ({ outcome }) => outcome,
      }),
      decisionNumber: t.string({
        nullable: false,
        description: 'Số quyết định ban hành tiêu chuẩn. / Number of the decision that sets the standard.',
        resolve: ({ standard }) => standard.source.number,
      }),
      groups: t.field({
        type: [GroupCheck],
        nullable: false,
        description: 'Theo từng nhóm yêu cầu. / Group by group.',
        resolve: ({ groups }) => groups,
      }),
      met: checks('met', 'Các yêu cầu đạt. / The requirements that are met.'),
      missing: checks(
        'missing',
        'Các yêu cầu chắc chắn còn thiếu, trong những nhóm chưa đạt. / What is surely lacking, in groups that are not met.',
      ),
      unknown: checks(
        'unknown',
        'Các yêu cầu hồ sơ không đủ để biết, trong những nhóm chưa đạt. / What the file does not settle, in groups that are not met.',
      ),
    };
  },
});

builder.tableFields(Cadre, (t) => ({
  standardGap: t.computed<GapFacts, Gap | null, { post: ReturnType<typeof t.idArg> }>({
    type: StandardGap,
    nullable: true,
    asOf: true,
    description:
      'Đối chiếu hồ sơ với tiêu chuẩn của một chức vụ vào ngày của dữ liệu; null nếu chức vụ không có tiêu chuẩn vào ngày đó. / The file held against the standard of a post on the day of the facts; null where the post has none on that day.',
    args: {
      post: t.idArg(() => [Post], { required: true, description: 'Chức vụ. / The post.' }),
    },
    needs: (row, scope) => ({
      qualifications: qualificationsOf(row, scope),
      tenures: tenuresOf(row, scope),
      standard: standardOf(sql`${scope.args.post}`, scope),
    }),
    compute: (facts, { asOf }) =>
      facts.map((each) => {
        const standard = standardFrom(each);
        return standard === null ? null : standardGap(fileFrom(each), standard, plainDate(asOf));
      }),
  }),
}));
