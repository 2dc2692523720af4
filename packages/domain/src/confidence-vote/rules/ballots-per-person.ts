import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

type Parameters = { readonly ballotsPerPerson: number };

/** How often a person with several elected posts is voted on. */
export const ballotsPerPerson = ruleSeries<Parameters>({
  key: 'confidence-vote.ballots-per-person',
  area: 'CV',
  question: {
    vi: 'Người giữ nhiều chức vụ do bầu được lấy phiếu mấy lần?',
    en: 'How many ballots are held on a person with several elected posts?',
  },
  versions: [
    {
      id: 'CV-036',
      title: { vi: 'Một lần cho mọi chức vụ', en: 'Once for all posts' },
      statement: {
        vi: 'Người đồng thời giữ nhiều chức vụ do bầu chỉ được lấy phiếu một lần, chung cho các chức vụ.',
        en: 'A person who holds several elected posts is voted on once, for all of them together.',
      },
      parameters: { ballotsPerPerson: 1 },
      units: { ballotsPerPerson: 'TIMES' },
      from: '2015-01-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite(...RESOLUTION_85), cite(...RESOLUTION_96)],
        text: 'NQ 85/2014/QH13 (chức vụ cao nhất); NQ 96/2023/QH15 (chung mọi chức vụ)',
      },
      evidence: evidence('READ', 'NQ85C', 'NQ96'),
      confidence: 'HIGH',
      note: {
        vi: 'Nghị quyết 85 lấy phiếu theo chức vụ cao nhất, Nghị quyết 96 lấy một lần cho mọi chức vụ; số lần như nhau.',
        en: 'Resolution 85 votes on the highest post, Resolution 96 on all posts in one go; the number is the same.',
      },
    },
  ],
});
