import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minAge: number;
  readonly maxAge: number;
  /** How finely the age is counted. */
  readonly ageCountedIn: 'MONTHS';
  /** Who may decide to admit an older person. */
  readonly olderAdmittedBy: 'CENTRALLY_RUN_COMMITTEE';
  readonly minEducation: 'LOWER_SECONDARY';
};

/** At which age and with which schooling a person may be admitted. */
export const admissionConditions = ruleSeries<Parameters>({
  key: 'membership.admission-conditions',
  area: 'MG',
  question: {
    vi: 'Người vào Đảng phải đủ tuổi nào, học vấn nào?',
    en: 'Which age and schooling does admission ask for?',
  },
  versions: [
    {
      id: 'MG-005',
      title: { vi: 'Tuổi và học vấn của người vào Đảng', en: 'Age and schooling on admission' },
      statement: {
        vi: 'Tuổi kết nạp từ 18 đến 60, tính theo tháng; trên 60 tuổi do cấp ủy trực thuộc Trung ương quyết định; học vấn từ trung học cơ sở trở lên.',
        en: 'Admission is at 18 to 60, counted in months; of older persons a committee directly under the centre decides; schooling is lower secondary or more.',
      },
      parameters: {
        minAge: 18,
        maxAge: 60,
        ageCountedIn: 'MONTHS',
        olderAdmittedBy: 'CENTRALLY_RUN_COMMITTEE',
        minEducation: 'LOWER_SECONDARY',
      },
      units: {
        minAge: 'YEARS',
        maxAge: 'YEARS',
        ageCountedIn: 'CODE',
        olderAdmittedBy: 'CODE',
        minEducation: 'CODE',
      },
      from: '2016-07-25',
      until: null,
      source: {
        instruments: [
          cite('QĐ 29-QĐ/TW', '2016-07-25'),
          cite('QĐ 24-QĐ/TW', '2021-07-30'),
          cite('QĐ 232-QĐ/TW', '2025-01-20'),
        ],
        text: 'QĐ 29-QĐ/TW, QĐ 24-QĐ/TW, QĐ 232-QĐ/TW',
      },
      evidence: evidence('READ', 'Q29T', 'Q232'),
      confidence: 'HIGH',
    },
  ],
});
