import type { Ratio as ExactRatio } from '@cadre/domain/kernel';
import { codesOf } from '@cadre/domain/kernel';
import { BLOCS, type Bloc as BlocCode } from '@cadre/domain/organization';
import type { AgeBand, Composition as Composed, CompositionCount as Count } from '@cadre/domain/planning';
import { PartedValue } from '@cadre/graphql-sql';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Bloc } from '../organization/index.js';
import { Verdict } from '../rule/graphql.js';

/** A composition, and what of it may be judged. */
export interface ShownComposition {
  readonly composition: Composed;
  /** Whether everybody of the list was counted. */
  readonly isWhole: boolean;
  /** Whether there is a verdict on the list: a part of a plan has none. */
  readonly isJudged: boolean;
}

interface ShownCount extends Count {
  readonly asOf: string;
}

const CompositionCount = builder.objectRef<ShownCount>('CompositionCount').implement({
  description: 'Bao nhiêu người có một đặc điểm. / How many people have a property.',
  fields: (t) => ({
    count: t.exposeInt('count', {
      nullable: false,
      description: 'Số người biết chắc là có. / How many are known to have it.',
    }),
    notKnown: t.exposeInt('notKnown', {
      nullable: false,
      description:
        'Số người chưa rõ: hồ sơ không ghi hoặc không được xem; không tính là không có. / How many are not known, because the file is silent or may not be seen; they are not counted as people without it.',
    }),
    share: t.field({
      type: builder.tableType(Ratio),
      nullable: true,
      description:
        'Số biết chắc trên tất cả; thiếu nhiều nhất số người chưa rõ; null nếu không có ai. / Those known to have it of all people; at most those not known are missing in it; null without people.',
      resolve: ({ share, asOf }) => (share === null ? null : (ratioOf(share, asOf) as never)),
    }),
  }),
});

function ratioOf({ numerator, denominator }: ExactRatio, asOf: string): PartedValue {
  return new PartedValue(Ratio, { numerator: Number(numerator), denominator: Number(denominator) }, { asOf });
}

const AgeBandCount = builder.objectRef<AgeBand & { readonly count: number }>('AgeBandCount').implement({
  description: 'Số người trong một nhóm tuổi. / How many people are in a band of age.',
  fields: (t) => ({
    from: t.exposeInt('from', { nullable: false, description: 'Từ tuổi. / First age in years.' }),
    until: t.int({
      nullable: true,
      description: 'Đến trước tuổi; null với nhóm cuối. / Up to before this age; null for the last band.',
      resolve: ({ until }) => until,
    }),
    count: t.exposeInt('count', {
      nullable: false,
      description: 'Số người; 0 nếu trống. / How many people; 0 if it is empty.',
    }),
  }),
});

const BlocCount = builder.objectRef<{ readonly bloc: BlocCode; readonly people: ShownCount }>('BlocCount').implement({
  description: 'Số người thuộc một khối. / How many people work in a bloc.',
  fields: (t) => ({
    bloc: t.field({ type: Bloc, nullable: false, description: 'Khối. / Bloc.', resolve: ({ bloc }) => bloc }),
    people: t.field({
      type: CompositionCount,
      nullable: false,
      description: 'Số người. / How many people.',
      resolve: ({ people }) => people,
    }),
  }),
});

/** The GraphQL type of a composition. */
export const Composition = builder.objectRef<ShownComposition>('Composition').implement({
  description:
    'Cơ cấu của một danh sách: mỗi người tính một lần, tuổi tính vào ngày của dữ liệu. / Who makes up a list: each person once, ages on the day of the facts.',
  fields: (t) => {
    const counted = (name: 'women' | 'underForty' | 'ethnicMinority', description: string) =>
      t.field({
        type: CompositionCount,
        nullable: false,
        description,
        resolve: ({ composition }) => ({ ...composition[name], asOf: composition.verdict.asOf }),
      });
    return {
      people: t.int({
        nullable: false,
        description: 'Số người được tính. / How many people were counted.',
        resolve: ({ composition }) => composition.people,
      }),
      isWhole: t.boolean({
        nullable: false,
        description:
          'Người hỏi được xem cả danh sách hay chỉ một phần. / Whether the viewer may see the whole list, or a part of it.',
        resolve: ({ isWhole }) => isWhole,
      }),
      women: counted('women', 'Nữ. / Women.'),
      underForty: counted('underForty', 'Dưới 40 tuổi. / Those under 40.'),
      young: t.field({
        type: CompositionCount,
        nullable: true,
        description:
          'Cán bộ trẻ theo tuổi mà quy định nêu; null nếu quy định không nêu tuổi cho cấp này. / Young cadres by the age that the rule names; null where no rule in force names one for the level.',
        resolve: ({ composition: { young, verdict } }) => (young === null ? null : { ...young, asOf: verdict.asOf }),
      }),
      youngAge: t.int({
        nullable: true,
        description:
          'Dưới tuổi này là cán bộ trẻ theo quy định; null nếu quy định không nêu. / The age below which the rule says young; null where none says.',
        resolve: ({ composition: { young } }) => young?.age ?? null,
      }),
      ethnicMinority: counted('ethnicMinority', 'Người dân tộc thiểu số. / People of ethnic minorities.'),
      ageBands: t.field({
        type: [AgeBandCount],
        nullable: false,
        description:
          'Mọi nhóm tuổi, kể cả nhóm trống. / Every band of age, empty ones included; who may be in one of two is in neither.',
        resolve: ({ composition }) => composition.ageBands,
      }),
      ageBandNotKnown: t.int({
        nullable: false,
        description: 'Số người chưa rõ nhóm tuổi. / How many people are in no band because their age is not known.',
        resolve: ({ composition }) => composition.bandNotKnown,
      }),
      blocs: t.field({
        type: [BlocCount],
        nullable: false,
        description:
          'Mọi khối, theo đơn vị quản lý hồ sơ hiện nay; người của đơn vị không thuộc khối nào được tính là chưa rõ. / Every bloc, by the unit that manages the file today; who belongs to a unit of no bloc is counted as not known.',
        resolve: ({ composition: { blocs, verdict } }) =>
          codesOf(BLOCS).map((bloc) => ({ bloc, people: { ...blocs[bloc], asOf: verdict.asOf } })),
      }),
      verdict: t.field({
        type: Verdict,
        nullable: true,
        description:
          'Đối chiếu với các tỷ lệ của quy định có hiệu lực vào ngày của dữ liệu; null nếu không có ai, người hỏi chỉ được xem một phần, hoặc là suất, ban mà quy định không nói đến. / The list held against the targets of the rules in force on the day of the facts; null without people, where the viewer may see only a part, and for a slot or body that the rules do not speak of.',
        resolve: ({ composition, isJudged }) => (isJudged ? composition.verdict : null),
      }),
    };
  },
});
