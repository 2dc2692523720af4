import type { PoliticalTheoryLevel, QualificationLevel } from '../../cadre/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minEducation: QualificationLevel;
  readonly theoryLevel: PoliticalTheoryLevel;
  readonly grade: QualificationLevel;
  /** The grade that is enough for some of the posts. */
  readonly gradeOfSomePosts: QualificationLevel;
};

/** What a province asks of every post that its standing committee manages: one province as an example. */
export const provincialPostStandard = ruleSeries<Parameters>({
  key: 'training.provincial-post-standard',
  area: 'TR',
  question: {
    vi: 'Chức danh diện ban thường vụ tỉnh ủy quản lý cần trình độ nào?',
    en: 'Which qualifications do posts managed by a provincial standing committee ask for?',
  },
  versions: [
    {
      id: 'TR-041',
      title: { vi: 'Tiêu chuẩn chức danh ở Điện Biên', en: 'Standards of posts in Điện Biên' },
      statement: {
        vi: 'Mọi chức danh diện Ban Thường vụ Tỉnh ủy quản lý cần bằng đại học, cao cấp lý luận chính trị hoặc cử nhân chính trị, ngạch chuyên viên chính (một số chức danh: chuyên viên).',
        en: 'Every post managed by the provincial standing committee asks for a university degree, advanced political theory or a bachelor of politics, and the grade of principal expert (of expert for some posts).',
      },
      parameters: {
        minEducation: 'DEGREE_BACHELOR',
        theoryLevel: 'THEORY_ADVANCED',
        grade: 'PRINCIPAL_EXPERT',
        gradeOfSomePosts: 'EXPERT',
      },
      units: { minEducation: 'CODE', theoryLevel: 'CODE', grade: 'CODE', gradeOfSomePosts: 'CODE' },
      from: '2018-06-18',
      until: null,
      severity: 'ADVISORY',
      source: {
        instruments: [cite('QĐ 02-QĐi/TU', '2018-06-18'), cite('QĐ 09-QĐ/TU', '2022-07-20')],
        text: 'QĐ 02-QĐi/TU của Điện Biên, 18/06/2018, thay bằng QĐ 09-QĐ/TU, 20/07/2022',
      },
      evidence: evidence('READ', 'DB02', 'DB09'),
      confidence: 'HIGH',
      note: {
        vi: 'Quy định của một tỉnh: với tỉnh khác chỉ là ví dụ, nên không quyết định mà chỉ cảnh báo.',
        en: 'The rule of one province: elsewhere it is an example, so it warns and decides nothing.',
      },
    },
  ],
});
