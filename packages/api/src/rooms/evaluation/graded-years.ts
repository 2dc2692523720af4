import { completedWell, gradesOver, gradeStreak } from '@cadre/domain/evaluation';
import type { CadreEvaluation, EvaluationSubject as Subject, GradedYear, GradeStreak } from '@cadre/domain/evaluation';
import { plainDate, yearOf } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Outcome } from '../rule/graphql.js';
import { EvaluationSubject, Grade } from './enums.js';
import { evaluation } from './tables.js';

interface ShownYears {
  readonly years: readonly GradedYear[];
  readonly streak: GradeStreak | null;
}

interface EvaluationsFacts extends Record<string, unknown> {
  readonly evaluations: readonly (Omit<CadreEvaluation, 'decidedOn'> & { readonly decidedOn: string })[];
}

/** The most years that are shown at once. */
const maxYears = 20;

const GradedYearType = builder.objectRef<GradedYear>('GradedYear').implement({
  description: 'Một năm và mức xếp loại của năm ấy. / A year and its grade.',
  fields: (t) => ({
    year: t.exposeInt('year', { nullable: false, description: 'Năm. / Year.' }),
    grade: t.field({
      type: Grade,
      nullable: true,
      description:
        'Mức xếp loại; null nếu chưa rõ, nghĩa là hồ sơ không ghi hoặc chưa quyết định. / The grade; null where it is not known: the file has none, or it was not decided yet.',
      resolve: ({ grade }) => grade,
    }),
  }),
});

const GradeStreakType = builder.objectRef<GradeStreak>('GradeStreak').implement({
  description: 'Cùng một mức xếp loại nhiều năm liền. / The same grade in years that follow each other.',
  fields: (t) => ({
    grade: t.field({
      type: Grade,
      nullable: false,
      description: 'Mức xếp loại. / Grade.',
      resolve: ({ grade }) => grade,
    }),
    years: t.exposeInt('years', {
      nullable: false,
      description: 'Số năm liền, kể cả năm cuối. / So many years, the last one counted.',
    }),
    isOpen: t.exposeBoolean('isOpen', {
      nullable: false,
      description:
        'Năm trước đó không rõ nên có thể còn dài hơn. / Whether the year before them is not known, so that there may be more.',
    }),
  }),
});

const GradedYears = builder.objectRef<ShownYears>('GradedYears').implement({
  description: 'Mức xếp loại của nhiều năm liền. / The grades of years that follow each other.',
  fields: (t) => ({
    years: t.field({
      type: [GradedYearType],
      nullable: false,
      description:
        'Từng năm, năm trước xếp trước, cả năm chưa rõ. / Each year, the earliest first, unknown ones included.',
      resolve: ({ years }) => [...years],
    }),
    missing: t.field({
      type: ['Int'],
      nullable: false,
      description: 'Những năm chưa rõ xếp loại. / The years whose grade is not known.',
      resolve: ({ years }) => years.filter(({ grade }) => grade === null).map(({ year }) => year),
    }),
    completedWell: t.field({
      type: Outcome,
      nullable: false,
      description:
        'Năm nào cũng hoàn thành tốt nhiệm vụ trở lên: không đạt nếu chắc chắn có năm không; chưa rõ nếu còn năm thiếu. / Whether tasks were completed well, or better, in each year: not met where surely not in one; not known where one is missing.',
      resolve: ({ years }) => completedWell(years),
    }),
    streak: t.field({
      type: GradeStreakType,
      nullable: true,
      description:
        'Mức của năm cuối đã giữ mấy năm liền, tính cả những năm trước các năm đã hỏi; null nếu năm cuối chưa rõ. / For how long the grade of the last year has been the same, years before those asked for included; null where the last year is not known.',
      resolve: ({ streak }) => streak,
    }),
  }),
});

function shownOf({ evaluations }: EvaluationsFacts, args: Readonly<Record<string, unknown>>, day: string): ShownYears {
  const asOf = plainDate(day);
  const given = args['until'];
  const until = typeof given === 'number' ? given : yearOf(asOf) - 1;
  const years = Math.min(Math.max(Number(args['years']), 1), maxYears);
  const asked = { subject: args['subject'] as Subject, until, years, asOf };
  const known = evaluations.map((each) => ({ ...each, decidedOn: plainDate(each.decidedOn) }));
  return { years: gradesOver(known, asked), streak: gradeStreak(known, asked) };
}

builder.tableFields(Cadre, (t) => ({
  gradedYears: t.computed<
    EvaluationsFacts,
    ShownYears,
    Record<'until' | 'years' | 'subject', ReturnType<typeof t.arg>>
  >({
    type: GradedYears,
    nullable: false,
    asOf: true,
    description:
      'Mức xếp loại những năm gần đây, như đã biết vào ngày của dữ liệu. / The grades of the last years, as they are known on the day of the facts.',
    args: {
      until: t.arg({
        type: 'Int',
        description:
          'Năm cuối; không nêu thì là năm trước năm của ngày dữ liệu. / The last year; the one before that of the day of the facts unless given.',
      }),
      years: t.arg({
        type: 'Int',
        required: true,
        defaultValue: 3,
        description:
          'Số năm (1 đến 20; ngoài khoảng lấy giá trị gần nhất). / How many years (1 to 20; others are taken as the nearest).',
      }),
      subject: t.arg({
        type: EvaluationSubject,
        required: true,
        defaultValue: 'PARTY_MEMBER',
        description: 'Xếp loại với tư cách nào. / As what the person is rated.',
      }),
    },
    needs: (row, scope) => ({
      evaluations: scope.pick(evaluation, (each) => ({
        value: sql`coalesce(jsonb_agg(jsonb_build_object('year', ${each.year}, 'subject', ${each.subject}, 'grade', ${each.grade}, 'decidedOn', ${each.decidedOn}) order by ${each.id}), '[]')`,
        where: sql`${each.cadreId} = ${row.id}`,
      })),
    }),
    compute: (people, { args, asOf }) => people.map((facts) => shownOf(facts, args, asOf)),
  }),
}));
