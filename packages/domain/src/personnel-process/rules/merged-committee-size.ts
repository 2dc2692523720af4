import { addYears } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly yearsToComply: number;
};

/** The size of a body that came from a merger. */
export interface MergedBody {
  readonly mergedOn: PlainDate;
  readonly countedOn: PlainDate;
  readonly members: number;
  /** The number that the body may have once the time to comply is over. */
  readonly limit: number;
}

const size = ruleQuestion<MergedBody, Parameters>({
  facts: {
    mergedOn: { vi: 'ngày hợp nhất, sáp nhập', en: 'day of the merger' },
    countedOn: { vi: 'ngày tính số lượng', en: 'day of the count' },
    members: { vi: 'số lượng hiện có', en: 'members counted' },
    limit: { vi: 'số lượng theo quy định', en: 'number laid down' },
  },
  unit: 'MEMBERS',
  message: {
    vi: 'Ngày {countedOn} có {observed} người, quy định {required}; được nhiều hơn trong {yearsToComply} năm kể từ {mergedOn}.',
    en: '{observed} members on {countedOn}, the number laid down is {required}; more are allowed for {yearsToComply} years from {mergedOn}.',
  },
  check({ mergedOn, countedOn, members, limit }, { yearsToComply }) {
    const lastDay = addYears(mergedOn, yearsToComply, { monthEnd: 'clamp' });
    const isMet = members <= limit || (mergedOn <= countedOn && countedOn <= lastDay);
    return { isMet, observed: members, required: limit };
  },
});

/** How long a body that came from a merger may be larger than laid down. */
export const mergedCommitteeSize = answering(
  {
    key: 'personnel-process.merged-committee-size',
    area: 'PR',
    question: {
      vi: 'Sau hợp nhất, sáp nhập năm 2025, số lượng được vượt quy định trong bao lâu?',
      en: 'For how long may a body merged in 2025 exceed the number laid down?',
    },
    versions: [
      {
        id: 'PR-111',
        title: { vi: 'Năm năm để về đúng số lượng', en: 'Five years to return to the number' },
        statement: {
          vi: 'Khi hợp nhất, sáp nhập, số lượng ủy viên ban chấp hành, ban thường vụ, ủy ban kiểm tra và cấp phó có thể nhiều hơn quy định; trong 5 năm phải trở về đúng số lượng.',
          en: 'At the merger the numbers of committee, standing committee and inspection committee members and of deputies may exceed the limit; it is met within five years.',
        },
        parameters: { yearsToComply: 5 },
        units: { yearsToComply: 'YEARS' },
        from: '2025-04-14',
        until: '2030-04-15',
        source: { instruments: [cite('KL 150-KL/TW', '2025-04-14')], text: 'KL 150-KL/TW, 14/04/2025' },
        evidence: evidence('READ', 'KL150TT'),
        confidence: 'HIGH',
        note: {
          vi: 'Ngày kết thúc suy ra từ ngày của kết luận; nơi sáp nhập sau 14/04/2025 thì 5 năm hết muộn hơn ngày đó.',
          en: 'The last day is inferred from the day of the conclusion; where the merger came after 14 April 2025 the five years end later.',
        },
      },
    ],
  },
  { size },
);
