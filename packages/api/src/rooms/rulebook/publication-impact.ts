import { codesOf } from '@cadre/domain/kernel';
import { OUTCOMES, type Outcome as OutcomeCode } from '@cadre/domain/rule';
import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { hasAnyRole } from '../cadre/index.js';
import { cadre } from '../cadre/tables.js';
import { PlanSlot } from '../planning/graphql.js';
import { isFlipped as isSlotFlipped, isOrientation, slotOutcomes, type SlotQuestion } from '../planning/index.js';
import { planSlot } from '../planning/tables.js';
import { Outcome, RulePublication } from '../rule/graphql.js';
import { rulesIn } from '../rule/index.js';
import { CandidacyEnum, measuredOnText } from './age-impact.js';
import { AGE_RULES, AGE_SERIES, CANDIDACIES, type AgeRule } from './age-rules.js';
import { ageImpact, numbersImpact } from './impact-tables.js';
import { ageOutcomes, chosenBy, isFlipped, type AgesAsked } from './working-age.js';

/** What is fewer is not counted for who may not read it row by row. */
const leastCounted = 5;

/** How many have one verdict on the day before and another on the day. */
interface OutcomeShift {
  readonly before: OutcomeCode;
  readonly after: OutcomeCode;
  /** Null where they are fewer than may be counted. */
  readonly count: number | null;
}

const OutcomeShiftType = builder.objectRef<OutcomeShift>('OutcomeShift').implement({
  description: 'Bao nhiêu trường hợp đổi từ kết luận này sang kết luận kia. / How many go from one verdict to another.',
  fields: (t) => ({
    before: t.field({
      type: Outcome,
      nullable: false,
      description: 'Vào ngày trước. / On the day before.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: Outcome,
      nullable: false,
      description: 'Vào ngày đầu có hiệu lực. / On the first day of the change.',
      resolve: ({ after }) => after,
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: `Số trường hợp; null nếu có nhưng dưới ${leastCounted}. / How many; null where there are some, but fewer than ${leastCounted}.`,
    }),
  }),
});

/** Every change of outcome that there may be, as it is written in SQL. */
const shifts = codesOf(OUTCOMES).flatMap((before) =>
  codesOf(OUTCOMES).flatMap((after) => (before === after ? [] : [{ before, after, name: `${before}>${after}` }])),
);

/** Null for everybody but who keeps the installation. */
type Counted = { readonly counts: Readonly<Record<string, number>> | null };

/**
 * Counts outcomes by what they are, given all of them as an array. One expression for each change of outcome would judge every row twelve
 * times: over the slots of 300,000 cadres it took more than the ten seconds that a statement has.
 */
function countsOf(outcomes: SQL): SQL {
  return sql`(select jsonb_object_agg(counted.name, counted.count) from (select name, count(*) as count from unnest(${outcomes}) as name group by name) counted)`;
}

function shiftsOf({ counts }: Counted): readonly OutcomeShift[] | null {
  if (counts === null) return null;
  return shifts.flatMap(({ before, after, name }) => {
    const count = counts[name] ?? 0;
    return count === 0 ? [] : [{ before, after, count: count < leastCounted ? null : count }];
  });
}

const countsText =
  'Đếm trên toàn hệ thống, kể cả những gì người hỏi không được xem; chỉ dành cho quản trị viên, với người khác là null. / Counted over the whole installation, also what the viewer may not see; for administrators only, null for everybody else.';

type AgeRow = typeof ageImpact;

/** The question on age that a publication raises. */
function agesAsked(row: AgeRow, scope: Scope<'measuredOn' | 'candidacy'>): AgesAsked {
  const rules = Object.entries(AGE_SERIES) as [AgeRule, string][];
  const branches = rules.map(([rule, key]) => sql`when ${sql.raw(`'${key}'`)} then ${sql.raw(`'${rule}'`)}`);
  return {
    rule: { known: undefined, sql: sql`(case ${row.seriesKey} ${sql.join(branches, sql` `)} end)` },
    candidacy: chosenBy(CANDIDACIES, 'candidacy', scope as Scope<'series' | 'measuredOn' | 'candidacy'>),
    measuredOn: scope.args.measuredOn,
    before: { day: sql`${row.dayBefore}`, rules: rulesIn(sql`${row.heldBefore}`) },
    after: { day: sql`${row.day}`, rules: rulesIn(sql`${row.heldAfter}`) },
  };
}

const AgeImpact = builder.table('RuleImpactOnCadres', {
  table: ageImpact,
  key: 'publicationId',
  visible: (_row, scope) => sql`${scope.viewer.isSignedIn}`,
  order: (row) => [byColumn(row.day)],
  description:
    'Ai có kết luận về tuổi thay đổi giữa ngày trước và ngày đầu của một việc công bố, theo bộ quy định hiện có. / On whom the verdict by a rule on age is another on the first day of a publication than on the day before, by the rulebook as it stands.',
});

const NumbersImpact = builder.table('RuleImpactOnSlots', {
  table: numbersImpact,
  key: 'publicationId',
  visible: (_row, scope) => sql`${scope.viewer.isSignedIn}`,
  order: (row) => [byColumn(row.day)],
  description:
    'Suất nào có kết luận về số người thay đổi giữa ngày trước và ngày đầu của một việc công bố, theo bộ quy định hiện có. / On which slots the verdict on the number of people is another on the first day of a publication than on the day before, by the rulebook as it stands.',
});

const dayFields = {
  dayBefore: 'Ngày trước. / The day before.',
  day: 'Ngày đầu có hiệu lực. / The first day of the change.',
};

builder.tableFields(AgeImpact, (t) => {
  const args = {
    measuredOn: t.arg({ type: 'Date', description: measuredOnText }),
    // Without one the verdict of a committee is not known on either day, and nobody would be shown as affected.
    candidacy: t.arg({
      type: CandidacyEnum,
      required: true,
      defaultValue: 'FIRST_TIME',
      description:
        'Chỉ dùng cho cấp ủy: với tư cách nào; không nêu thì là tham gia lần đầu. / For committees only: as what people stand; first time unless given.',
    }),
  };
  return {
    dayBefore: t.column('dayBefore', { description: dayFields.dayBefore }),
    day: t.column('day', { description: dayFields.day }),
    cadres: t.connection(() => Cadre, {
      description: 'Những người ấy, trong phạm vi được xem. / These people, as far as the viewer may see.',
      args,
      on: (person, row, scope) => isFlipped(person, agesAsked(row, scope), scope.edition),
    }),
    outcomes: t.computed<Counted, readonly OutcomeShift[] | null, typeof args>({
      type: [OutcomeShiftType],
      nullable: true,
      description: countsText,
      args,
      needs: (row, scope) => {
        const asked = agesAsked(row, scope);
        const outcomes = scope.pick(cadre, (person) => ({
          value: sql`array_agg(${ageOutcomes(person, asked, scope.edition)})`,
          where: sql`true`,
        }));
        return { counts: sql`case when ${hasAnyRole(['ADMIN'], scope)} then ${countsOf(outcomes)} end` };
      },
      compute: (rows) => rows.map(shiftsOf),
    }),
  };
});

type NumbersRow = typeof numbersImpact;

function numbersAsked(row: NumbersRow, scope: Pick<Scope, 'asOf'>): SlotQuestion {
  return {
    before: rulesIn(sql`${row.heldBefore}`),
    after: rulesIn(sql`${row.heldAfter}`),
    plannedOn: scope.asOf,
  };
}

builder.tableFields(NumbersImpact, (t) => ({
  dayBefore: t.column('dayBefore', { description: dayFields.dayBefore }),
  day: t.column('day', { description: dayFields.day }),
  slots: t.connection(() => PlanSlot, {
    asOf: true,
    description:
      'Những suất ấy, với những người trong quy hoạch vào ngày của dữ liệu, trong phạm vi được xem. / These slots, with the people planned on the day of the facts, as far as the viewer may see.',
    on: (slot, row, scope) =>
      sql`not ${isOrientation(slot, scope)} and ${isSlotFlipped(slot, numbersAsked(row, scope), scope)}`,
  }),
  outcomes: t.computed<Counted, readonly OutcomeShift[] | null>({
    type: [OutcomeShiftType],
    nullable: true,
    asOf: true,
    description: countsText,
    needs: (row, scope) => {
      // Everything counts, whoever asks: how many people stand in a slot is not told, only how many slots change.
      const all = { ...scope, sees: () => sql`true` };
      const asked = numbersAsked(row, scope);
      const outcomes = scope.pick(planSlot, (slot) => ({
        value: sql`array_agg(${slotOutcomes(slot, asked, all)})`,
        where: sql`not ${isOrientation(slot, all)}`,
      }));
      return { counts: sql`case when ${hasAnyRole(['ADMIN'], scope)} then ${countsOf(outcomes)} end` };
    },
    compute: (rows) => rows.map(shiftsOf),
  }),
}));

builder.tableFields(RulePublication, (t) => ({
  impactOnCadres: t.one(() => AgeImpact, {
    nullable: true,
    description: `Ảnh hưởng đến kết luận về tuổi; null nếu quy định này không thuộc loại tính được cho nhiều người cùng lúc (${Object.values(
      AGE_RULES,
    )
      .map(({ vi }) => vi)
      .join(
        '; ',
      )}): khi ấy ảnh hưởng là chưa rõ, không phải là không có. / What it does to verdicts on age; null where the rule is none that is judged for many people at once (${Object.values(
      AGE_RULES,
    )
      .map(({ en }) => en)
      .join('; ')}): whom it affects is then not known, which is not nobody.`,
    on: (impact, row) => sql`${impact.publicationId} = ${row.id}`,
  }),
  impactOnSlots: t.one(() => NumbersImpact, {
    nullable: true,
    description:
      'Ảnh hưởng đến kết luận về số người của các suất; null nếu quy định này không quyết định số người: khi ấy ảnh hưởng là chưa rõ, không phải là không có. / What it does to verdicts on the numbers of people of slots; null where the rule decides on no such numbers: what it affects is then not known, which is not nothing.',
    on: (impact, row) => sql`${impact.publicationId} = ${row.id}`,
  }),
}));
