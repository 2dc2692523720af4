import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Those rated excellent in their relation to `base`. */
  readonly excellentShare: string;
  /** What the share is taken of. */
  readonly base: 'RATED_GOOD';
  /** Within which the share is taken. */
  readonly countedWithin: 'ORGANISATION' | 'GRASSROOTS_ORGANISATION' | 'GROUP_WITH_SIMILAR_TASKS';
  /** The tasks done, of all tasks, that an excellent rating asks for; null where the version does not say. */
  readonly tasksDone: string | null;
  /** The tasks beyond target, of all tasks, that an excellent rating asks for; null where the version does not say. */
  readonly tasksBeyondTarget: string | null;
};

const units = {
  excellentShare: 'SHARE',
  base: 'CODE',
  countedWithin: 'CODE',
  tasksDone: 'SHARE',
  tasksBeyondTarget: 'SHARE',
} as const;

const CAP_ALONE = { tasksDone: null, tasksBeyondTarget: null } as const;

/**
 * How many may be rated excellent. Nobody says so between 8 March 2018 and 17 October 2019: the rulebook holds no cap of
 * these days.
 */
export const excellentCap = ruleSeries<Parameters>({
  key: 'evaluation.excellent-cap',
  area: 'EV',
  question: {
    vi: 'Được xếp loại hoàn thành xuất sắc nhiệm vụ nhiều nhất bao nhiêu?',
    en: 'How many may be rated excellent?',
  },
  versions: [
    {
      id: 'EV-003',
      title: { vi: 'Tỷ lệ đảng viên xuất sắc trước 2018', en: 'Cap on excellent members before 2018' },
      statement: {
        vi: 'Đảng viên hoàn thành xuất sắc không quá 15% số đảng viên được xếp loại hoàn thành tốt của tổ chức.',
        en: 'For every hundred members rated good, an organisation may rate no more than fifteen excellent.',
      },
      parameters: { excellentShare: '<= 3/20', base: 'RATED_GOOD', countedWithin: 'ORGANISATION', ...CAP_ALONE },
      units,
      from: '2014-09-25',
      until: '2018-03-08',
      scope: { subject: ['PARTY_MEMBER'] },
      source: { instruments: [cite('HD 27-HD/BTCTW', '2014-09-25')], text: 'HD 27-HD/BTCTW, 25/09/2014' },
      evidence: evidence('INFERRED', 'DHUOAI'),
      confidence: 'MEDIUM',
      lowConfidence: ['excellentShare', 'base', 'countedWithin'],
      note: {
        vi: 'Mức theo trí nhớ, khớp với Đạ Huoai (15%), Biên Hòa (13,26%), Tuần Giáo (12,41%); Đồng Tháp năm 2012, trước hướng dẫn này, có 16,19%.',
        en: 'The cap is remembered and agrees with Đạ Huoai (15 %), Biên Hòa (13.26 %) and Tuần Giáo (12.41 %); Đồng Tháp in 2012, before this guidance, shows 16.19 %.',
      },
    },
    {
      id: 'EV-006',
      title: { vi: 'Tỷ lệ đảng viên xuất sắc theo Hướng dẫn 21', en: 'Cap on excellent members, Guidance 21' },
      statement: {
        vi: 'Đảng viên hoàn thành xuất sắc không quá 20% số đảng viên được xếp loại hoàn thành tốt trong từng tổ chức cơ sở đảng.',
        en: 'Within each grassroots organisation no more than twenty may be excellent for every hundred members rated good.',
      },
      parameters: {
        excellentShare: '<= 1/5',
        base: 'RATED_GOOD',
        countedWithin: 'GRASSROOTS_ORGANISATION',
        ...CAP_ALONE,
      },
      units,
      from: '2019-10-18',
      until: '2023-10-04',
      scope: { subject: ['PARTY_MEMBER'] },
      source: { instruments: [cite('HD 21-HD/BTCTW', '2019-10-18')], text: 'HD 21-HD/BTCTW, 18/10/2019' },
      evidence: evidence('READ', 'HD21'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-010',
      title: { vi: 'Tỷ lệ và điều kiện xuất sắc theo Quy định 124', en: 'Cap and conditions, Regulation 124' },
      statement: {
        vi: 'Xuất sắc không quá 20% số được xếp loại hoàn thành tốt trong từng nhóm có nhiệm vụ tương đồng; cá nhân hoàn thành 100% nhiệm vụ, ít nhất 50% vượt mức; với người lãnh đạo, đơn vị phụ trách hoàn thành tất cả, ít nhất 50% vượt mức.',
        en: 'In each group with similar tasks no more than twenty are excellent for every hundred rated good. A person so rated has done every task and half or more of them beyond target; where the person leads a unit, the same is asked of the unit.',
      },
      parameters: {
        excellentShare: '<= 1/5',
        base: 'RATED_GOOD',
        countedWithin: 'GROUP_WITH_SIMILAR_TASKS',
        tasksDone: '>= 1/1',
        tasksBeyondTarget: '>= 1/2',
      },
      units,
      from: '2023-10-04',
      until: '2025-08-30',
      source: {
        instruments: [cite('QĐ 124-QĐ/TW', '2023-10-04', 'Điều 12')],
        text: 'QĐ 124-QĐ/TW, 04/10/2023, Điều 12',
      },
      evidence: evidence('READ', 'Q124', 'Q124B'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-015',
      title: { vi: 'Tỷ lệ xuất sắc khi áp dụng Quy định 366', en: 'Cap applied with Regulation 366' },
      statement: {
        vi: 'Khi áp dụng Quy định 366 vẫn giữ mức xuất sắc không quá 20% số được xếp loại hoàn thành tốt, theo đơn vị và nhóm có nhiệm vụ tương đồng.',
        en: 'Beside Regulation 366 the limit of twenty excellent for every hundred rated good goes on being applied, in each unit and each group with similar tasks.',
      },
      parameters: {
        excellentShare: '<= 1/5',
        base: 'RATED_GOOD',
        countedWithin: 'GROUP_WITH_SIMILAR_TASKS',
        ...CAP_ALONE,
      },
      units,
      from: '2025-08-30',
      until: null,
      source: {
        instruments: [
          cite('QĐ 366-QĐ/TW', '2025-08-30'),
          cite('KL 198-KL/TW', '2025-10-08'),
          cite('HD 43-HD/BTCTW', '2025-10-31'),
          cite('CV 10072-CV/BTCTW', '2025-11-06'),
          cite('HD 02-HD/BTCTW', '2026-05-22'),
          cite('NĐ 335/2025/NĐ-CP', '2025'),
        ],
        text: 'QĐ 366-QĐ/TW và các văn bản hướng dẫn; NĐ 335/2025/NĐ-CP áp dụng tương tự',
      },
      evidence: evidence('PARTLY_READ', 'TVPL2025', 'ENCO43', 'GHKTC', 'GH366', 'CAFEF335'),
      confidence: 'MEDIUM',
      lowConfidence: ['excellentShare', 'base', 'countedWithin'],
      note: {
        vi: 'Đã đọc ngày của các hướng dẫn; mức 20% theo nguồn không chính thức và suy từ nghị định về công chức.',
        en: 'The dates of the guidance were read; the cap is from an unofficial source and by analogy with the decree on civil servants.',
      },
    },
  ],
});
