import { cite, evidence, ruleSeries } from '../../rule/index.js';

type School = 'DISTRICT_POLITICAL_CENTRE' | 'PROVINCIAL_POLITICAL_SCHOOL' | 'HO_CHI_MINH_ACADEMY';

type Parameters = {
  readonly schoolByLevel: {
    readonly THEORY_PRIMARY: School;
    readonly THEORY_INTERMEDIATE: School;
    readonly THEORY_ADVANCED: School;
  };
  /** Who teaches the intermediate level to the armed forces. */
  readonly armedForcesIntermediate: 'ACADEMIES_OF_THEIR_OWN';
};

/** Which school teaches which level of political theory. */
export const theorySchools = ruleSeries<Parameters>({
  key: 'training.theory-schools',
  area: 'TR',
  question: {
    vi: 'Cơ sở nào đào tạo trình độ lý luận chính trị nào?',
    en: 'Which school teaches which level of political theory?',
  },
  versions: [
    {
      id: 'TR-103',
      title: { vi: 'Phân cấp đào tạo theo Quy định 57', en: 'Who trains under Regulation 57' },
      statement: {
        vi: 'Trung tâm chính trị cấp huyện đào tạo sơ cấp; trường chính trị cấp tỉnh, trung cấp; Học viện Chính trị quốc gia Hồ Chí Minh, cao cấp; học viện của quân đội, công an đào tạo trung cấp cho người của mình.',
        en: 'The district political centre teaches the primary level, the provincial political school the intermediate, the Ho Chi Minh National Academy of Politics the advanced; academies of army and police teach the intermediate level to their own.',
      },
      parameters: {
        schoolByLevel: {
          THEORY_PRIMARY: 'DISTRICT_POLITICAL_CENTRE',
          THEORY_INTERMEDIATE: 'PROVINCIAL_POLITICAL_SCHOOL',
          THEORY_ADVANCED: 'HO_CHI_MINH_ACADEMY',
        },
        armedForcesIntermediate: 'ACADEMIES_OF_THEIR_OWN',
      },
      units: { schoolByLevel: 'CODE', armedForcesIntermediate: 'CODE' },
      from: '2022-02-08',
      until: '2025-08-29',
      source: { instruments: [cite('QĐ 57-QĐ/TW', '2022-02-08')], text: 'QĐ 57-QĐ/TW' },
      evidence: evidence('READ', 'ND57'),
      confidence: 'HIGH',
    },
  ],
});
