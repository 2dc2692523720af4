import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65 } from './instruments.js';

type Parameters = {
  readonly isLocalIfBornAndGrownUpThere: boolean;
  /** Years of study and work in the place from which a person counts as local as well. */
  readonly localYears: number;
};

/** Who counts as a local person. */
export const localPerson = ruleSeries<Parameters>({
  key: 'rotation.local-person',
  area: 'RO',
  question: {
    vi: 'Thế nào là người địa phương?',
    en: 'Who counts as a local person?',
  },
  versions: [
    {
      id: 'RO-104',
      title: { vi: 'Người địa phương', en: 'Local person' },
      statement: {
        vi: 'Người địa phương là người sinh ra, lớn lên và trưởng thành tại địa phương, hoặc đã học tập, công tác ở đó từ 20 năm trở lên.',
        en: 'A local person was born, grew up and matured in the place, or has studied and worked there for 20 years or more.',
      },
      parameters: { isLocalIfBornAndGrownUpThere: true, localYears: 20 },
      units: { isLocalIfBornAndGrownUpThere: 'NONE', localYears: 'YEARS' },
      from: null,
      until: null,
      source: {
        instruments: [cite(...REGULATION_65), cite('CV 6274-CV/UBKTTW', '2025-06-12')],
        text: 'Quy định luân chuyển của Đắk Nông, không rõ ngày; CV 6274-CV/UBKTTW, 12/06/2025 dẫn QĐ 65-QĐ/TW',
      },
      evidence: evidence('PARTLY_READ', 'DKN', 'PLO22'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Đọc được ở quy định của Đắk Nông; từ năm 2025 tiêu chí lấy theo Quy định 65 nhưng phần trích bị cắt.',
        en: 'Read in the rule of Đắk Nông; since 2025 the criterion is taken from Regulation 65, whose wording was cut off.',
      },
    },
  ],
});
