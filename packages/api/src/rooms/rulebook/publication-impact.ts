import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { cadre } from '../cadre/tables.js';
import { PlanSlot } from '../planning/graphql.js';
import { isFlipped as isSlotFlipped, isOrientation, slotOutcomes, type SlotQuestion } from '../planning/index.js';
import { planSlot } from '../planning/tables.js';
import { RulePublication } from '../rule/graphql.js';
import { rulesIn } from '../rule/index.js';
import { CandidacyEnum, measuredOnText } from './age-impact.js';
import { AGE_RULES, AGE_SERIES, CANDIDACIES, type AgeRule } from './age-rules.js';
import { ageImpact, numbersImpact } from './impact-tables.js';
import { countsFor, countsText, OutcomeShiftType, shiftsOf, type Counted } from './outcome-shifts.js';
import type { OutcomeShift } from './told-counts.js';
import { ageOutcomes, chosenBy, isFlipped, type AgesAsked } from './working-age.js';

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
        return { counts: countsFor(outcomes, scope) };
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
      return { counts: countsFor(outcomes, scope) };
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
