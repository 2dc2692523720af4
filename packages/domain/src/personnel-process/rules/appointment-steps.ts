import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly steps: number;
  /** The meetings in their order; null where they were not read. */
  readonly meetings: readonly string[] | null;
  /** By step, whether the counts of the ballot are announced; null where it was not read. */
  readonly isCountAnnounced: { readonly [step: string]: boolean } | null;
  readonly namesPerBallot: number | null;
  readonly threshold: string | null;
  readonly fallbackTop: number | null;
  /** The step before which the party committee gives its written opinion. */
  readonly partyOpinionBeforeStep: number | null;
};

const units = {
  steps: 'STEPS',
  meetings: 'CODE',
  isCountAnnounced: 'NONE',
  namesPerBallot: 'PERSONS',
  threshold: 'SHARE',
  fallbackTop: 'PERSONS',
  partyOpinionBeforeStep: 'STEPS',
} as const;

/** The steps by which a person of the place itself is appointed. */
export const appointmentSteps = ruleSeries<Parameters>({
  key: 'personnel-process.appointment-steps',
  area: 'PR',
  question: {
    vi: 'Bổ nhiệm từ nguồn nhân sự tại chỗ gồm những bước nào?',
    en: 'By which steps is a person from the on-site source appointed?',
  },
  versions: [
    {
      id: 'PR-010',
      title: { vi: 'Quy trình 5 bước theo Quy định 105', en: 'Five steps under Regulation 105' },
      statement: {
        vi: 'Bước 1: người đứng đầu và tập thể lãnh đạo đề xuất cơ cấu, tiêu chuẩn, quy trình. Bước 2: tập thể lãnh đạo bỏ phiếu, mỗi người giới thiệu 1 người cho một chức danh; chọn người cao nhất trên 50 %, nếu không ai đạt thì 2 người cao nhất đi tiếp; không công bố số phiếu. Bước 3–5: hội nghị tập thể lãnh đạo, cán bộ chủ chốt và tập thể lãnh đạo lần cuối.',
        en: 'Step 1: the head and the leadership propose structure, standards and procedure. Step 2: the leadership votes, each names one person per post; the highest with more than 50 % is chosen, if nobody has them the two highest go on; counts are not announced. Steps 3 to 5: meetings of the leadership, of key cadres, and of the leadership for the last time.',
      },
      parameters: {
        steps: 5,
        meetings: null,
        isCountAnnounced: { step2: false },
        namesPerBallot: 1,
        threshold: '> 1/2',
        fallbackTop: 2,
        partyOpinionBeforeStep: null,
      },
      units,
      from: '2017-12-19',
      until: '2022-08-18',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite('QĐ 105-QĐ/TW', '2017-12-19')], text: 'QĐ 105-QĐ/TW, 19/12/2017' },
      evidence: evidence('PARTLY_READ', 'NA105'),
      confidence: 'HIGH',
      note: {
        vi: 'Đọc được bước 1 và bước 2; bước 3 đến bước 5 chưa đọc được.',
        en: 'Steps 1 and 2 were read; steps 3 to 5 were not.',
      },
    },
    {
      id: 'PR-012',
      title: { vi: 'Quy trình 5 bước theo Quy định 80', en: 'Five steps under Regulation 80' },
      statement: {
        vi: 'Bước 1: người đứng đầu chủ trì cùng tập thể lãnh đạo rà soát kết quả đánh giá hằng năm của người trong quy hoạch và chốt danh sách; sau đó là hội nghị lãnh đạo mở rộng, tập thể lãnh đạo, cán bộ chủ chốt và tập thể lãnh đạo.',
        en: 'Step 1: the head presides, the leadership reviews the yearly assessments of those planned and fixes the list; then the extended leadership, the leadership, the key cadres and the leadership meet.',
      },
      parameters: {
        steps: 5,
        meetings: ['LEADERSHIP', 'EXTENDED_LEADERSHIP', 'LEADERSHIP', 'KEY_CADRES', 'LEADERSHIP'],
        isCountAnnounced: null,
        namesPerBallot: null,
        threshold: null,
        fallbackTop: null,
        partyOpinionBeforeStep: null,
      },
      units,
      from: '2022-08-18',
      until: '2025-10-08',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite('QĐ 80-QĐ/TW', '2022-08-18')], text: 'QĐ 80-QĐ/TW, 18/08/2022 (thay QĐ 105)' },
      evidence: evidence('PARTLY_READ', 'NA80'),
      confidence: 'MEDIUM',
      lowConfidence: ['meetings'],
      note: {
        vi: 'Chỉ đọc được bước 1; thứ tự và tỷ lệ phiếu của bước 2 đến bước 5 chưa đọc được.',
        en: 'Only step 1 was read; order and thresholds of steps 2 to 5 were not.',
      },
    },
    {
      id: 'PR-013',
      title: { vi: 'Năm hội nghị theo Nghị định 170', en: 'Five meetings under Decree 170' },
      statement: {
        vi: 'Tập thể lãnh đạo (1), lãnh đạo mở rộng (2, không công bố số phiếu), tập thể lãnh đạo (3, công bố số phiếu), cán bộ chủ chốt (4), tập thể lãnh đạo (5). Cấp ủy có ý kiến bằng văn bản trước hội nghị 5; bộ phận tổ chức cán bộ dự hội nghị 1 và không bỏ phiếu.',
        en: 'Leadership (1), extended leadership (2, counts not announced), leadership (3, counts announced), key cadres (4), leadership (5). The party committee gives a written opinion before meeting 5; the personnel body attends meeting 1 without a vote.',
      },
      parameters: {
        steps: 5,
        meetings: ['LEADERSHIP', 'EXTENDED_LEADERSHIP', 'LEADERSHIP', 'KEY_CADRES', 'LEADERSHIP'],
        isCountAnnounced: { step2: false, step3: true },
        namesPerBallot: null,
        threshold: null,
        fallbackTop: null,
        partyOpinionBeforeStep: 5,
      },
      units,
      from: '2025-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 33'), cite('QĐ 727 của Bộ Nội vụ', '2025')],
        text: 'NĐ 170/2025/NĐ-CP, Điều 33; Quyết định 727 của Bộ Nội vụ, 2025',
      },
      evidence: evidence('READ', 'LD170', 'BN727', 'TT727'),
      confidence: 'HIGH',
    },
  ],
});
