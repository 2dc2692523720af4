import { evidence, ruleSeries } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

/** Which terms there are, in the Party and in elected state bodies. */
export const termCalendar = ruleSeries({
  key: 'planning.term-calendar',
  area: 'PL',
  question: { vi: 'Các nhiệm kỳ bắt đầu và kết thúc năm nào?', en: 'In which years do terms begin and end?' },
  versions: [
    {
      id: 'PL-012',
      title: { vi: 'Hai lịch nhiệm kỳ', en: 'Two calendars of terms' },
      statement: {
        vi: 'Nhiệm kỳ cấp ủy là 2005–2010 và cứ 5 năm tiếp theo; nhiệm kỳ cơ quan dân cử chậm hơn một năm. Hai lịch được quy hoạch song song.',
        en: 'Terms of committees run 2005–2010 and every five years on; terms of elected state bodies run one year later. Both are planned side by side.',
      },
      parameters: {
        partyTerms: ['2005-2010', '2010-2015', '2015-2020', '2020-2025', '2025-2030'],
        stateTerms: ['2011-2016', '2016-2021', '2021-2026', '2026-2031'],
      },
      units: { partyTerms: 'DATE', stateTerms: 'DATE' },
      from: '2005-01-01',
      until: null,
      source: sourceOf([], 'Thực tiễn; một đợt rà soát quy hoạch của Thái Nguyên dùng cả hai lịch'),
      evidence: evidence('PARTLY_READ', 'TN5B'),
      confidence: 'HIGH',
      lowConfidence: ['partyTerms', 'stateTerms'],
      note: {
        vi: 'Nguồn đọc được chỉ nêu các nhiệm kỳ từ 2020 trở đi.',
        en: 'The source that was read names only the terms from 2020 on.',
      },
    },
  ],
});
