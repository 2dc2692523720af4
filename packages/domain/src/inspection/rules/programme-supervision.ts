import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The kind that supervision by programme is. */
  readonly supervisionByProgramme: 'THEMATIC';
};

/** Which kind of supervision is done by programme. */
export const programmeSupervision = ruleSeries<Parameters>({
  key: 'inspection.programme-supervision',
  area: 'IN',
  question: {
    vi: 'Giám sát theo chương trình là hình thức giám sát nào?',
    en: 'Which kind of supervision is supervision by programme?',
  },
  versions: [
    {
      id: 'IN-002',
      title: { vi: 'Giám sát theo chương trình', en: 'Supervision by programme' },
      statement: {
        vi: 'Giám sát theo chương trình là giám sát chuyên đề.',
        en: 'What is supervised under a programme is supervised by theme.',
      },
      parameters: { supervisionByProgramme: 'THEMATIC' },
      units: { supervisionByProgramme: 'CODE' },
      from: '2017-06-01',
      until: null,
      source: {
        instruments: [cite('QĐ 86-QĐ/TW', '2017-06-01'), cite('HD 02-HD/UBKTTW', null)],
        text: 'QĐ 86-QĐ/TW, 01/06/2017; HD 02-HD/UBKTTW',
      },
      evidence: evidence('READ', 'Q86'),
      confidence: 'HIGH',
    },
  ],
});
