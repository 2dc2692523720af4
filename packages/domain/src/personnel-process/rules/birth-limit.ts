import { earliest, latest, partialDate } from '../../kernel/index.js';
import type { PartialDate } from '../../kernel/index.js';
import type { Gender } from '../../cadre/index.js';
import { ruleQuestion } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';

/** As what a person stands for a committee; a deputy provincial secretary is one who stands for re-election. */
export type Candidacy = 'FIRST_TIME' | 'RE_ELECTION' | 'DEPUTY_PROVINCIAL_SECRETARY';

/** The body for which limits of birth are set. */
export type LimitedBody = 'PROVINCE' | 'DISTRICT' | 'UPPER_GRASSROOTS' | 'COMMUNE' | 'GRASSROOTS';

/** The earliest month of birth that is young enough; null where none was read. */
export type BirthLimit = {
  readonly men: string;
  readonly women: string;
  /** For women who are entitled to retire at sixty. */
  readonly womenRetiringAtSixty: string | null;
};

/** Limits by candidacy and body. */
export type BirthLimits = {
  readonly [Kind in Candidacy]: { readonly [Body in LimitedBody]?: BirthLimit };
};

/** When a candidate was born, and what the limit depends on. */
export interface CandidateBirth {
  readonly candidacy: Candidacy;
  readonly body: LimitedBody;
  readonly gender: Gender;
  /** Whether the person is entitled to retire at sixty; it matters for women only. */
  readonly isRetiringAtSixty: boolean;
  readonly bornIn: PartialDate;
}

/** Asks whether a candidate is born late enough. Every limit is one month; a birth of which less is known may be undecided. */
export const bornLateEnough = ruleQuestion<CandidateBirth, { readonly birthLimits: BirthLimits | null }>({
  facts: {
    candidacy: { vi: 'tham gia lần đầu hay tái cử', en: 'first time or re-election' },
    body: { vi: 'cấp của cấp ủy', en: 'level of the committee' },
    gender: { vi: 'giới tính', en: 'gender' },
    isRetiringAtSixty: { vi: 'có được nghỉ hưu ở tuổi 60 hay không', en: 'whether entitled to retire at sixty' },
    bornIn: { vi: 'tháng, năm sinh', en: 'month and year of birth' },
  },
  unit: 'DATE',
  message: {
    vi: 'Sinh {observed}; phải sinh từ {required} trở về sau.',
    en: 'Born {observed}; the birth must be in {required} or later.',
  },
  check(facts, { birthLimits }) {
    const limit = birthLimits?.[facts.candidacy][facts.body];
    return limit === undefined ? null : compareBirth(facts, limit);
  },
});

function compareBirth({ gender, isRetiringAtSixty, bornIn }: CandidateBirth, limit: BirthLimit): Observation {
  if (gender === 'MALE') return observationOf(bornIn, limit.men);
  if (!isRetiringAtSixty) return observationOf(bornIn, limit.women);
  if (limit.womenRetiringAtSixty !== null) return observationOf(bornIn, limit.womenRetiringAtSixty);
  // Her own limit was not read, and it is not later than that of other women: who meets theirs meets it.
  const ordinary = observationOf(bornIn, limit.women);
  return 'undecided' in ordinary || ordinary.isMet ? ordinary : { undecided: ['isRetiringAtSixty'] };
}

function observationOf(bornIn: PartialDate, required: string): Observation {
  const firstDay = earliest(partialDate(required));
  const isMet = earliest(bornIn) >= firstDay;
  if (!isMet && latest(bornIn) >= firstDay) return { undecided: ['bornIn'] };
  return { isMet, observed: bornIn, required };
}
