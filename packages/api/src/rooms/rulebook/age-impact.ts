import type { Gender } from '@cadre/domain/cadre';
import { partialDate, plainDate } from '@cadre/domain/kernel';
import type { Verdict as Judged } from '@cadre/domain/rule';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Cadre } from '../cadre/graphql.js';
import { Verdict } from '../rule/graphql.js';
import { rulesOn } from '../rule/index.js';
import { AGE_RULES, CANDIDACIES, judgeAge, type AgeRule, type Candidacy } from './age-rules.js';
import { chosenBy, isFlipped } from './working-age.js';

const AgeRuleEnum = vocabularyEnum(
  'AgeRule',
  'Quy định về thời gian công tác còn lại. / A rule on the working time that is left.',
  AGE_RULES,
);
export const CandidacyEnum = vocabularyEnum(
  'Candidacy',
  'Tham gia cấp ủy với tư cách nào. / As what somebody stands for a committee.',
  CANDIDACIES,
);

export const measuredOnText =
  'Ngày bắt đầu tính thời gian còn lại: ngày đầu nhiệm kỳ, ngày phê duyệt, tháng đại hội; không nêu thì là ngày của quy định. / From when the time left is counted: the first day of the term, the day of approval, the month of the congress; the day whose rules hold unless given.';
const candidacyText =
  'Chỉ cần cho cấp ủy; không nêu thì kết luận là chưa rõ. / Needed for committees only; without it the verdict on them is not known.';

interface Born extends Record<string, unknown> {
  readonly birth: string | null;
  readonly gender: Gender;
}

builder.tableFields(Cadre, (t) => ({
  ageVerdict: t.computed<Born, Judged>({
    type: Verdict,
    nullable: false,
    asOf: true,
    description:
      'Còn đủ thời gian công tác theo quy định có hiệu lực vào ngày của dữ liệu hay không, tính theo tuổi nghỉ hưu chung. / Whether enough working time is left by the rule in force on the day of the facts, reckoned with the general retirement age.',
    args: {
      series: t.arg({ type: AgeRuleEnum, required: true, description: 'Quy định nào. / Which rule.' }),
      measuredOn: t.arg({ type: 'Date', description: measuredOnText }),
      candidacy: t.arg({ type: CandidacyEnum, description: candidacyText }),
    },
    needs: (row) => ({ birth: sql`${row.birthDate}`, gender: sql`${row.gender}` }),
    compute: (people, { asOf, args, edition }) => {
      const asked = {
        rule: args['series'] as AgeRule,
        book: edition.book,
        asOf: plainDate(asOf),
        measuredOn: typeof args['measuredOn'] === 'string' ? plainDate(args['measuredOn']) : null,
        candidacy: (args['candidacy'] ?? null) as Candidacy | null,
      };
      return people.map(({ birth, gender }) => judgeAge(asked, birth === null ? null : partialDate(birth), gender));
    },
  }),
}));

builder.readFields((t) => ({
  ruleImpact: t.connection(() => Cadre, {
    asOf: true,
    description:
      'Những người có kết luận theo một quy định về tuổi thay đổi giữa hai ngày; hỏi `ageVerdict` ở mỗi ngày để biết vì sao. / The people on whom the verdict by a rule on age is another on one day than on the other; ask `ageVerdict` on each day for why.',
    args: {
      series: t.arg({ type: AgeRuleEnum, required: true, description: 'Quy định nào. / Which rule.' }),
      from: t.arg({ type: 'Date', required: true, description: 'Ngày trước. / The day before.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Ngày sau. / The day after.' }),
      measuredOn: t.arg({ type: 'Date', description: measuredOnText }),
      candidacy: t.arg({ type: CandidacyEnum, description: candidacyText }),
    },
    on: (row, _root, scope) => {
      const dayOf = (day: SQL) => ({ day, rules: rulesOn(day, scope) });
      const asked = {
        rule: chosenBy(AGE_RULES, 'series', scope),
        candidacy: chosenBy(CANDIDACIES, 'candidacy', scope),
        measuredOn: scope.args.measuredOn,
        before: dayOf(scope.args.from),
        after: dayOf(scope.args.to),
      };
      return isFlipped(row, asked, scope.edition);
    },
  }),
}));
