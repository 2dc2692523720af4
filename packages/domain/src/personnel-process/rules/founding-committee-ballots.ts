import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** The two ballots on the list of a newly founded grassroots committee. */
export const foundingCommitteeBallots = ruleSeries({
  key: 'personnel-process.founding-committee-ballots',
  area: 'PR',
  question: {
    vi: 'Danh sách cấp ủy của đảng bộ cơ sở mới thành lập phải qua mấy lần lấy phiếu?',
    en: 'How many ballots does the list of a newly founded grassroots committee pass?',
  },
  versions: [
    {
      id: 'PR-008',
      title: { vi: 'Hai lần lấy phiếu trên một danh sách', en: 'Two ballots on one list' },
      statement: {
        vi: 'Bước 2 và bước 3 là hai lần lấy phiếu riêng trên cùng một danh sách; bước 4 cần kết quả của cả hai.',
        en: 'Steps 2 and 3 are two separate ballots on one list; step 4 needs the results of both.',
      },
      parameters: { ballots: 2, isQuorumStated: false, isThresholdStated: false },
      units: { ballots: 'COUNT', isQuorumStated: 'NONE', isThresholdStated: 'NONE' },
      from: '2011-01-19',
      until: null,
      source: {
        instruments: [cite('HD 38-HD/BTCTW', '2010-03-09')],
        text: 'Bài báo về kiện toàn tổ chức đảng trong cơ quan cấp huyện ở Quảng Nam',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
      note: {
        vi: 'Bài báo không nêu số người phải có mặt và tỷ lệ phiếu cần đạt; hai số đó để trống, không suy từ quy trình chung.',
        en: 'The article states neither quorum nor threshold; both are left open and not taken from the general process.',
      },
    },
  ],
});
