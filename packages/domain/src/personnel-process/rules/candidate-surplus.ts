import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly maxSurplusPercent: number;
  readonly smallBodyMinSeats: number;
  readonly smallBodyMaxSeats: number;
  readonly smallBodyMaxSurplus: number;
};

/** A list of candidates and the seats that it fills. */
export interface CandidateList {
  readonly seats: number;
  readonly candidates: number;
}

const surplus = ruleQuestion<CandidateList, Parameters>({
  facts: {
    seats: { vi: 'số lượng cần bầu', en: 'seats to be filled' },
    candidates: { vi: 'số người trong danh sách bầu cử', en: 'candidates on the list' },
  },
  unit: 'PERSONS',
  message: {
    vi: 'Danh sách {candidates} người cho {seats} chỗ, số dư {observed}; nhiều nhất {required}.',
    en: '{candidates} candidates for {seats} seats, a surplus of {observed}; at most {required}.',
  },
  check({ seats, candidates }, parameters) {
    if (seats < 1 || candidates < 0) return { undecided: ['seats', 'candidates'] };
    const { maxSurplusPercent, smallBodyMinSeats, smallBodyMaxSeats, smallBodyMaxSurplus } = parameters;
    const isSmall = smallBodyMinSeats <= seats && seats <= smallBodyMaxSeats;
    const required = isSmall ? smallBodyMaxSurplus : Math.floor((seats * maxSurplusPercent) / 100);
    const observed = Math.max(candidates - seats, 0);
    return { isMet: observed <= required, observed, required };
  },
});

/** How many candidates more than seats a list may hold. */
export const candidateSurplus = answering(
  {
    key: 'personnel-process.candidate-surplus',
    area: 'PR',
    question: {
      vi: 'Danh sách bầu cử được có số dư bao nhiêu?',
      en: 'How large may the surplus of candidates be?',
    },
    versions: [
      {
        id: 'PR-041',
        title: { vi: 'Số dư nhiều nhất 30 %', en: 'A surplus of 30 % at most' },
        statement: {
          vi: 'Số dư không quá 30 % số lượng cần bầu; cấp ủy có 3–5 người thì số dư nhiều nhất 1 người.',
          en: 'The surplus is 30 % of the seats at most; a body of three to five members has one surplus candidate at most.',
        },
        parameters: { maxSurplusPercent: 30, smallBodyMinSeats: 3, smallBodyMaxSeats: 5, smallBodyMaxSurplus: 1 },
        units: {
          maxSurplusPercent: 'PERCENT',
          smallBodyMinSeats: 'SEATS',
          smallBodyMaxSeats: 'SEATS',
          smallBodyMaxSurplus: 'PERSONS',
        },
        from: '2014-06-09',
        until: null,
        source: {
          instruments: [cite('QĐ 244-QĐ/TW', '2014-06-09'), cite('QĐ 190-QĐ/TW', '2024-10-10')],
          text: 'Quy chế bầu cử trong Đảng',
        },
        evidence: evidence('READ', 'SURP', 'SURP2'),
        confidence: 'HIGH',
        note: {
          vi: 'Với 1 hoặc 2 chỗ, 30 % không đủ một người nên không có số dư; chưa đọc được quy định riêng cho trường hợp này.',
          en: 'For one or two seats 30 % is less than one person, hence no surplus; no rule of its own for that case was read.',
        },
      },
    ],
  },
  { surplus },
);
