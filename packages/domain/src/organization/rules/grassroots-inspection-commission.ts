import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = { readonly members: Range; readonly heads: readonly string[] };

/** The inspection commission of a grassroots committee. */
export interface GrassrootsCommissionMembers {
  readonly members: number;
}

/** Who heads it. */
export interface GrassrootsCommissionHead {
  readonly head: 'SECRETARY' | 'DEPUTY_SECRETARY' | 'STANDING_MEMBER' | 'COMMITTEE_MEMBER' | 'OTHER';
}

const members = ruleQuestion<GrassrootsCommissionMembers, Parameters>({
  facts: { members: { vi: 'số ủy viên ủy ban kiểm tra', en: 'members of the inspection commission' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Ủy ban kiểm tra đảng ủy cơ sở có {observed} ủy viên; quy định {required}.',
    en: 'The commission of the grassroots committee has {observed} members; the rule is {required}.',
  },
  check: ({ members }, parameters) => withinRange(parameters.members, members),
});

const head = ruleQuestion<GrassrootsCommissionHead, Parameters>({
  facts: { head: { vi: 'chức vụ trong cấp ủy của chủ nhiệm', en: 'post of the head in the committee' } },
  unit: 'CODE',
  message: {
    vi: 'Chủ nhiệm ủy ban kiểm tra là {observed}; quy định {required}.',
    en: 'The head of the inspection commission is {observed}; the rule is {required}.',
  },
  check: ({ head }, { heads }) => ({ isMet: heads.includes(head), observed: head, required: heads }),
});

/** How the inspection commission of a grassroots committee is made up. */
export const grassrootsInspectionCommission = answering(
  {
    key: 'organization.grassroots-inspection-commission',
    area: 'OR',
    question: {
      vi: 'Ủy ban kiểm tra đảng ủy cơ sở có bao nhiêu ủy viên, ai làm chủ nhiệm?',
      en: 'How many members has the inspection commission of a grassroots committee, and who heads it?',
    },
    versions: [
      {
        id: 'OR-014',
        title: { vi: 'Ủy ban kiểm tra đảng ủy cơ sở', en: 'Inspection commission at the grassroots' },
        statement: {
          vi: 'Ủy ban kiểm tra đảng ủy cơ sở có 3–5 ủy viên, do phó bí thư hoặc ủy viên ban thường vụ làm chủ nhiệm.',
          en: 'The inspection commission of a grassroots committee has 3 to 5 members; a deputy secretary or a member of the standing committee heads it.',
        },
        parameters: { members: [3, 5], heads: ['DEPUTY_SECRETARY', 'STANDING_MEMBER'] },
        units: { members: 'MEMBERS', heads: 'CODE' },
        from: '2011-01-19',
        until: '2025-05-30',
        source: { instruments: [cite('QĐ 22-QĐ/TW', '2021-07-28')], text: 'QĐ 22-QĐ/TW' },
        evidence: evidence('NOT_READ'),
        confidence: 'MEDIUM',
        lowConfidence: ['members', 'heads'],
        note: {
          vi: 'Ghi theo trí nhớ; Quy định 22 ban hành năm 2021, chưa rõ văn bản trước đó nói gì.',
          en: 'From memory; Regulation 22 is of 2021, and what the texts before it say was not read.',
        },
      },
    ],
  },
  { members, head },
);
