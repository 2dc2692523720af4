import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import type { QuestionText } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type NoParameters = Record<string, never>;

export interface PresenceCount {
  readonly summoned: number;
  readonly present: number;
}

export interface CollectionCount {
  readonly issued: number;
  readonly collected: number;
}

export interface ValidityCount {
  readonly collected: number;
  readonly valid: number;
}

/** The ballots of one person. */
export interface PersonCount {
  readonly valid: number;
  readonly agree: number;
  readonly disagree: number;
}

const collected = { vi: 'số phiếu thu về', en: 'ballots collected' };
const valid = { vi: 'số phiếu hợp lệ', en: 'valid ballots' };

const atMost: Pick<QuestionText<never, NoParameters>, 'unit' | 'message'> = {
  unit: 'COUNT',
  message: {
    vi: 'Kiểm phiếu: {observed}, không được quá {required}.',
    en: 'The count: {observed}, which must not exceed {required}.',
  },
};

const presence = ruleQuestion<PresenceCount, NoParameters>({
  ...atMost,
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    present: { vi: 'số người có mặt', en: 'persons present' },
  },
  check: ({ summoned, present }) => within(present, summoned),
});

const collection = ruleQuestion<CollectionCount, NoParameters>({
  ...atMost,
  facts: { issued: { vi: 'số phiếu phát ra', en: 'ballots issued' }, collected },
  check: ({ issued, collected }) => within(collected, issued),
});

const validity = ruleQuestion<ValidityCount, NoParameters>({
  ...atMost,
  facts: { collected, valid },
  check: ({ collected, valid }) => within(valid, collected),
});

const perPerson = ruleQuestion<PersonCount, NoParameters>({
  facts: {
    valid,
    agree: { vi: 'số phiếu đồng ý', en: 'ballots in favour' },
    disagree: { vi: 'số phiếu không đồng ý', en: 'ballots against' },
  },
  unit: 'BALLOTS',
  message: {
    vi: 'Đồng ý {agree} và không đồng ý {disagree} là {observed} phiếu; phải bằng {required} phiếu hợp lệ.',
    en: '{agree} in favour and {disagree} against are {observed} ballots; they must equal the {required} valid ones.',
  },
  check: ({ valid, agree, disagree }) => ({
    isMet: agree + disagree === valid,
    observed: agree + disagree,
    required: valid,
  }),
});

function within(observed: number, required: number) {
  return { isMet: observed <= required, observed, required };
}

/** Whether the counts of a planning ballot agree with each other. */
export const ballotAccounting = answering(
  {
    key: 'planning.ballot-accounting',
    area: 'PL',
    question: {
      vi: 'Số liệu kiểm phiếu quy hoạch có khớp nhau không?',
      en: 'Do the counts of a planning ballot agree with each other?',
    },
    versions: [
      {
        id: 'PL-104',
        title: { vi: 'Đối chiếu số liệu kiểm phiếu', en: 'Accounting of a ballot' },
        statement: {
          vi: 'Có mặt không quá triệu tập, thu về không quá phát ra, hợp lệ không quá thu về; với mỗi người, đồng ý cộng không đồng ý bằng số phiếu hợp lệ.',
          en: 'Not more are present than summoned, collected than issued, valid than collected; for each person votes for and against add up to the valid ballots.',
        },
        parameters: {},
        units: {},
        from: null,
        until: null,
        source: sourceOf([], 'Một phần mềm nhân sự công khai'),
        evidence: evidence('SOFTWARE', 'QHSW'),
        confidence: 'MEDIUM',
      },
    ],
  },
  { presence, collection, validity, perPerson },
);
