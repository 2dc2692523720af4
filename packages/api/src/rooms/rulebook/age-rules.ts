import { retirementOf, type Gender, type Retirement } from '@cadre/domain/cadre';
import { firstOfMonth, monthsBetween, plainDate } from '@cadre/domain/kernel';
import type { PartialDate, PlainDate } from '@cadre/domain/kernel';
import { committeeAge, firstAppointmentAge } from '@cadre/domain/personnel-process';
import { nextTermAge, supplementAge } from '@cadre/domain/planning';
import { ask, judge, type Question, type Rulebook, type Verdict } from '@cadre/domain/rule';

/** The rules that ask how long somebody can still work, and so can be asked of anybody whose birth is known. */
export const AGE_RULES = {
  NEXT_TERM_AGE: { vi: 'Tuổi quy hoạch nhiệm kỳ kế tiếp', en: 'Age for the plan of the next term' },
  SUPPLEMENT_AGE: { vi: 'Tuổi bổ sung quy hoạch', en: 'Age to be added to a plan' },
  FIRST_APPOINTMENT_AGE: { vi: 'Tuổi bổ nhiệm lần đầu', en: 'Age for a first appointment' },
  COMMITTEE_AGE: { vi: 'Tuổi tham gia cấp ủy', en: 'Age for a committee' },
} as const;
export type AgeRule = keyof typeof AGE_RULES;

/** As what somebody stands for a committee. */
export const CANDIDACIES = {
  FIRST_TIME: { vi: 'Tham gia lần đầu', en: 'First time' },
  RE_ELECTION: { vi: 'Tái cử', en: 'Re-election' },
  DEPUTY_PROVINCIAL_SECRETARY: { vi: 'Phó bí thư tỉnh ủy tái cử', en: 'Re-election of a deputy provincial secretary' },
} as const;
export type Candidacy = keyof typeof CANDIDACIES;

/** The key of the series behind each rule. */
export const AGE_SERIES: Readonly<Record<AgeRule, string>> = {
  NEXT_TERM_AGE: nextTermAge.key,
  SUPPLEMENT_AGE: supplementAge.key,
  FIRST_APPOINTMENT_AGE: firstAppointmentAge.key,
  COMMITTEE_AGE: committeeAge.key,
};

/** A question on age, asked of one person after the other. */
export interface AgeQuestion {
  readonly rule: AgeRule;
  readonly book: Rulebook;
  /** The day whose rules hold. */
  readonly asOf: PlainDate;
  /** From when the working time that is left is counted; null for the day whose rules hold. */
  readonly measuredOn: PlainDate | null;
  /** Null where it is not known; only committees ask for it. */
  readonly candidacy: Candidacy | null;
}

/** Judges whether a person of that birth can still work long enough; UNKNOWN where nothing is known of the birth. */
export function judgeAge(asked: AgeQuestion, birth: PartialDate | null, gender: Gender): Verdict {
  const { book, asOf } = asked;
  const retirement = birth === null ? null : retirementOf(birth, gender, book);
  return judge({ book, asOf, questions: questionsOf(asked, retirement) });
}

function questionsOf({ rule, asOf, candidacy, ...asked }: AgeQuestion, retirement: Retirement | null): Question[] {
  const measuredOn = asked.measuredOn ?? asOf;
  const worksUntil = retirement?.retiredFrom ?? null;
  switch (rule) {
    case 'NEXT_TERM_AGE':
      return [
        ask(nextTermAge, 'oneTerm', { termStart: measuredOn, worksUntil }),
        ask(nextTermAge, 'preferredTerms', { termStart: measuredOn, worksUntil }),
      ];
    case 'SUPPLEMENT_AGE':
      return [ask(supplementAge, 'timeLeft', { approvedOn: measuredOn, worksUntil })];
    case 'FIRST_APPOINTMENT_AGE':
      return [ask(firstAppointmentAge, 'fullTerm', { measuredOn, retiresOn: worksUntil })];
    case 'COMMITTEE_AGE':
      return [
        ask(committeeAge, 'monthsLeft', {
          candidacy,
          monthsLeft: retirement && calendarMonths(measuredOn, retirement),
        }),
      ];
  }
}

/** Months of the calendar from the month of measuring to the month of retirement. */
function calendarMonths(measuredOn: PlainDate, { month }: Retirement): number {
  return monthsBetween(firstOfMonth(measuredOn), plainDate(`${month}-01`));
}
