import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance15, guidance22, regulation50, sourceOf } from './instruments.js';

/** The steps by which a plan is made. */
export const planningProcess = ruleSeries({
  key: 'planning.process',
  area: 'PL',
  question: { vi: 'Quy hoạch được làm qua những bước nào?', en: 'By which steps is a plan made?' },
  versions: [
    {
      id: 'PL-060',
      title: { vi: 'Ba lần lấy phiếu', en: 'Three ballots' },
      statement: {
        vi: 'Chuẩn bị: đánh giá cán bộ, xác định cơ cấu. Sau đó lấy phiếu ở hội nghị cán bộ chủ chốt, ở ban chấp hành, rồi lấy phiếu và quyết định ở ban thường vụ; cấp trên phê duyệt.',
        en: 'First cadres are assessed and the structure is set. Then the key-cadre conference and the executive committee vote, the standing committee votes and decides, and the upper level approves.',
      },
      parameters: { ballots: 3 },
      units: { ballots: 'COUNT' },
      from: '2008-10-21',
      until: '2021-12-27',
      source: sourceOf([guidance22, guidance15], 'Trích bài giảng về HD 22 và HD 15'),
      evidence: evidence('READ', 'Q123'),
      confidence: 'MEDIUM',
    },
    {
      id: 'PL-061',
      title: { vi: 'Quy trình năm bước', en: 'Five steps' },
      statement: {
        vi: 'Năm bước: lập danh sách nguồn; hội nghị lãnh đạo hoặc ban thường vụ lần 1; hội nghị cán bộ chủ chốt; lãnh đạo mở rộng hoặc ban chấp hành; lãnh đạo hoặc ban thường vụ lần 2. Bước 2 đến bước 5 có thể làm trong một ngày.',
        en: 'Five steps: list of sources; first meeting of the leadership or standing committee; key-cadre conference; extended leadership or executive committee; second meeting of the leadership or standing committee. Steps 2 to 5 may be held on one day.',
      },
      parameters: {
        steps: 5,
        order: ['SOURCE_LIST', 'LEADERSHIP_1', 'KEY_CADRES', 'EXTENDED_LEADERSHIP', 'LEADERSHIP_2'],
        isSameDayAllowed: true,
      },
      units: { steps: 'STEPS', order: 'CODE', isSameDayAllowed: 'NONE' },
      from: '2021-12-27',
      until: '2025-10-08',
      source: sourceOf(
        [regulation50],
        'QĐ 50-QĐ/TW theo cách làm của Trường Đại học Kinh tế – Luật (2022) và của Thái Nguyên',
      ),
      evidence: evidence('READ', 'UEL22', 'TQ50', 'TN5B', 'QHSW'),
      confidence: 'HIGH',
      note: {
        vi: 'Chưa thấy quy trình theo Quy định 377; có thể tạm dùng năm bước này.',
        en: 'The process under Regulation 377 was not seen; these five steps may stand in for it.',
      },
    },
  ],
});
