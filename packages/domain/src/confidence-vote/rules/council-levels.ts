import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ScopeValue } from '../../rule/index.js';
import { GUIDANCE_321, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

type CouncilPost = 'CHAIR' | 'VICE_CHAIR' | 'HEAD_OF_BOARD';
type CommitteePost = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER';

/** Null posts: the version was read for its levels only. */
type Parameters = {
  readonly levels: readonly ScopeValue<'level'>[];
  readonly councilPosts: readonly CouncilPost[] | null;
  readonly peoplesCommitteePosts: readonly CommitteePost[] | null;
};

const units = { levels: 'CODE', councilPosts: 'CODE', peoplesCommitteePosts: 'CODE' } as const;

/** The levels at which people's councils hold confidence ballots, and on whom. */
export const councilLevels = ruleSeries<Parameters>({
  key: 'confidence-vote.council-levels',
  area: 'CV',
  question: {
    vi: 'Hội đồng nhân dân cấp nào lấy phiếu tín nhiệm, đối với những ai?',
    en: 'At which levels do people’s councils hold confidence ballots, and on whom?',
  },
  versions: [
    {
      id: 'CV-032',
      title: { vi: 'Hội đồng nhân dân các cấp lấy phiếu', en: 'Councils of all levels vote' },
      statement: {
        vi: 'Hội đồng nhân dân cấp tỉnh, cấp huyện và cấp xã đều lấy phiếu tín nhiệm.',
        en: 'Councils of provinces, districts and communes all hold confidence ballots.',
      },
      parameters: { levels: ['PROVINCE', 'DISTRICT', 'COMMUNE'], councilPosts: null, peoplesCommitteePosts: null },
      units,
      from: '2015-01-01',
      until: '2023-07-01',
      scope: { side: ['STATE_SIDE'], level: ['PROVINCE', 'DISTRICT', 'COMMUNE'] },
      source: {
        instruments: [cite(...RESOLUTION_85), cite(...GUIDANCE_321)],
        text: 'NQ 85/2014/QH13; Hướng dẫn 321 năm 2018',
      },
      evidence: evidence('READ', 'NQ85C'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-031',
      title: { vi: 'Chỉ cấp tỉnh và cấp huyện lấy phiếu', en: 'Only provinces and districts vote' },
      statement: {
        vi: 'Hội đồng nhân dân cấp tỉnh và cấp huyện, không gồm cấp xã, lấy phiếu đối với chủ tịch, phó chủ tịch, trưởng ban của Hội đồng nhân dân và chủ tịch, phó chủ tịch, ủy viên Ủy ban nhân dân.',
        en: 'Councils of provinces and districts, not of communes, vote on chair, vice-chairs and heads of boards of the council and on chair, vice-chairs and members of the people’s committee.',
      },
      parameters: {
        levels: ['PROVINCE', 'DISTRICT'],
        councilPosts: ['CHAIR', 'VICE_CHAIR', 'HEAD_OF_BOARD'],
        peoplesCommitteePosts: ['CHAIR', 'VICE_CHAIR', 'MEMBER'],
      },
      units,
      from: '2023-07-01',
      until: '2025-07-01',
      scope: { side: ['STATE_SIDE'], level: ['PROVINCE', 'DISTRICT', 'COMMUNE'] },
      source: { instruments: [cite(...RESOLUTION_96, 'Điều 2')], text: 'NQ 96/2023/QH15, Điều 2' },
      evidence: evidence('READ', 'NQ96C'),
      confidence: 'HIGH',
      note: {
        vi: 'Từ ngày 01/07/2025 không còn cấp huyện; chưa tìm thấy quy định về việc cấp xã có lấy phiếu hay không.',
        en: 'The district level ended on 1 July 2025; whether communes vote from then on was not found.',
      },
    },
  ],
});
