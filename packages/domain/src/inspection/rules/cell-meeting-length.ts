import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minMinutes: number;
  /** Where the thematic meeting is joined to it. */
  readonly minMinutesJoined: number;
};

/** How long a cell meeting lasts at least. */
export const cellMeetingLength = ruleSeries<Parameters>({
  key: 'inspection.cell-meeting-length',
  area: 'TM',
  question: {
    vi: 'Một kỳ sinh hoạt chi bộ kéo dài ít nhất bao lâu?',
    en: 'How long does a cell meeting last at least?',
  },
  versions: [
    {
      id: 'TM-002',
      title: { vi: 'Thời lượng sinh hoạt chi bộ', en: 'Length of the cell meeting' },
      statement: {
        vi: 'Sinh hoạt chi bộ ít nhất 90 phút, khi kết hợp sinh hoạt chuyên đề ít nhất 120 phút; chi bộ ít đảng viên theo quy định của địa phương.',
        en: 'The shortest cell meeting takes 90 minutes, or 120 if a thematic one is held with it; where a cell is small, the locality sets the time.',
      },
      parameters: { minMinutes: 90, minMinutesJoined: 120 },
      units: { minMinutes: 'MINUTES', minMinutesJoined: 'MINUTES' },
      from: '2018-07-06',
      until: null,
      source: {
        instruments: [cite('HD 12-HD/BTCTW', '2018-07-06'), cite('HD 42-HD/BTCTW', '2025-10-28')],
        text: 'HD 12-HD/BTCTW, 2018; HD 42-HD/BTCTW, 28/10/2025',
      },
      evidence: evidence('READ', 'HD12', 'HD42'),
      confidence: 'HIGH',
    },
  ],
});
