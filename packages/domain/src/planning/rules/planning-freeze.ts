import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type Parameters = { readonly suspended: readonly string[] };

/** What decides whether the freeze of 2025 stops a planning decision. */
export interface FreezeFacts {
  /** True for central Front and mass organisations, named provincial posts and every post of districts and communes. */
  readonly isCovered: boolean;
  /** True once the reorganisation that the freeze waits for is complete; needed for a covered post. */
  readonly isReorganised: boolean | null;
  /** True where the competent body treats the case as really necessary; needed while the freeze lasts. */
  readonly isReallyNecessary: boolean | null;
}

const free = ruleQuestion<FreezeFacts, Parameters>({
  facts: {
    isCovered: { vi: 'chức danh thuộc diện tạm dừng', en: 'post covered by the freeze' },
    isReorganised: { vi: 'đã hoàn thành sắp xếp tổ chức', en: 'reorganisation complete' },
    isReallyNecessary: { vi: 'trường hợp thật sự cần thiết', en: 'really necessary case' },
  },
  optional: ['isReorganised', 'isReallyNecessary'],
  unit: 'CODE',
  message: {
    vi: 'Tạm dừng quy hoạch: {observed}; phải là {required}.',
    en: 'Freeze of planning: {observed}; it must be {required}.',
  },
  check({ isCovered, isReorganised, isReallyNecessary }) {
    const isFree = !isCovered || isReorganised === true || isReallyNecessary === true;
    if (isFree) return { isMet: true, observed: 'DOES_NOT_BIND', required: 'DOES_NOT_BIND' };
    const undecided = [
      ...(isReorganised === null ? ['isReorganised'] : []),
      ...(isReallyNecessary === null ? ['isReallyNecessary'] : []),
    ];
    if (undecided.length > 0) return { undecided };
    return { isMet: false, observed: 'BINDS', required: 'DOES_NOT_BIND' };
  },
});

/** Whether planning is suspended while organisations are being reorganised. */
export const planningFreeze = answering(
  {
    key: 'planning.freeze',
    area: 'PL',
    question: { vi: 'Quy hoạch có đang tạm dừng không?', en: 'Is planning suspended?' },
    versions: [
      {
        id: 'PL-103',
        title: { vi: 'Tạm dừng năm 2025', en: 'Freeze of 2025' },
        statement: {
          vi: 'Từ ngày 7/3/2025 tạm dừng quy hoạch, tuyển dụng, điều động, luân chuyển, bổ nhiệm, giới thiệu ứng cử cho đến khi hoàn thành sắp xếp tổ chức: Mặt trận, đoàn thể Trung ương, một số chức danh cấp tỉnh, mọi chức danh cấp huyện, cấp xã. Trường hợp thật sự cần thiết được xem xét riêng.',
          en: 'From 7 March 2025 planning, recruitment, transfer, rotation, appointment and nomination stop until the reorganisation is complete: central Front and mass organisations, named provincial posts, every post of districts and communes. Really necessary cases are treated on their own.',
        },
        parameters: {
          suspended: ['PLANNING', 'RECRUITMENT', 'TRANSFER', 'ROTATION', 'APPOINTMENT', 'NOMINATION'],
        },
        units: { suspended: 'CODE' },
        from: '2025-03-07',
        until: null,
        source: sourceOf([cite('KL 128-KL/TW', '2025-03-07')]),
        evidence: evidence('READ', 'KL128HN', 'KL128CM'),
        confidence: 'HIGH',
        note: {
          vi: 'Chưa đọc được ngày kết thúc; cấp huyện chấm dứt ngày 1/7/2025. Vì vậy phải biết việc sắp xếp đã xong hay chưa.',
          en: 'The last day was not read; the district level closed on 1 July 2025. Hence one must know whether the reorganisation is complete.',
        },
      },
    ],
  },
  { free },
);
