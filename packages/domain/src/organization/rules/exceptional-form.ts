import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly exceptions: number; readonly committeeBelow: number; readonly cellAbove: number };

/** An organisation and the consent of the committee above it; false where no consent was given. */
export interface MembersAndConsent {
  readonly members: number;
  readonly hasConsent: boolean;
}

/** A sectional committee and the consent of the committee above the grassroots committee; false where none was given. */
export interface Consent {
  readonly hasConsent: boolean;
}

const members = { vi: 'số đảng viên', en: 'members' };
const hasConsent = { vi: 'sự đồng ý của cấp ủy cấp trên trực tiếp', en: 'consent of the superior committee' };

const committee = ruleQuestion<MembersAndConsent, Parameters>({
  facts: { members, hasConsent },
  unit: 'MEMBERS',
  message: {
    vi: 'Đảng bộ cơ sở có {observed} đảng viên; cần {required}, ít hơn phải được cấp ủy cấp trên đồng ý.',
    en: 'The grassroots committee has {observed} members; it needs {required}, or the consent of the superior committee.',
  },
  check({ members, hasConsent }, { committeeBelow }) {
    return { isMet: members >= committeeBelow || hasConsent, observed: members, required: `≥ ${committeeBelow}` };
  },
});

const subordinateCell = ruleQuestion<MembersAndConsent, Parameters>({
  facts: { members, hasConsent },
  unit: 'MEMBERS',
  message: {
    vi: 'Chi bộ trực thuộc có {observed} đảng viên; quy định {required}, nhiều hơn phải được cấp ủy cấp trên đồng ý.',
    en: 'The subordinate cell has {observed} members; the rule is {required}, or the consent of the superior committee.',
  },
  check({ members, hasConsent }, { cellAbove }) {
    return { isMet: members <= cellAbove || hasConsent, observed: members, required: `≤ ${cellAbove}` };
  },
});

const sectionalCommittee = ruleQuestion<Consent, Parameters>({
  facts: { hasConsent },
  unit: 'NONE',
  message: {
    vi: 'Lập đảng bộ bộ phận phải được cấp ủy cấp trên đồng ý: {required}; đã có: {observed}.',
    en: 'A sectional committee needs the consent of the superior committee: {required}; given: {observed}.',
  },
  check({ hasConsent }) {
    return { isMet: hasConsent, observed: hasConsent, required: true };
  },
});

/** Which forms of organisation stand only by consent of the superior committee. */
export const exceptionalForm = answering(
  {
    key: 'organization.exceptional-form',
    area: 'OR',
    question: {
      vi: 'Trường hợp nào lập tổ chức đảng phải được cấp ủy cấp trên trực tiếp đồng ý?',
      en: 'Which forms of Party organisation need the consent of the superior committee?',
    },
    versions: [
      {
        id: 'OR-003',
        title: { vi: 'Trường hợp phải được cấp trên đồng ý', en: 'Forms that need consent' },
        statement: {
          vi: 'Phải được cấp ủy cấp trên đồng ý: đảng bộ cơ sở dưới 30 đảng viên; chi bộ trực thuộc đảng ủy cơ sở trên 30 đảng viên; đảng bộ bộ phận trực thuộc đảng ủy cơ sở.',
          en: 'The superior committee must consent to a grassroots committee with fewer than 30 members, to a cell under a committee with more than 30, and to a sectional committee under a grassroots committee.',
        },
        parameters: { exceptions: 3, committeeBelow: 30, cellAbove: 30 },
        units: { exceptions: 'COUNT', committeeBelow: 'MEMBERS', cellAbove: 'MEMBERS' },
        from: '2011-01-19',
        until: '2026-07-26',
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 21 khoản 5')],
          text: 'Điều lệ Đảng khóa XI, Điều 21 khoản 5',
        },
        evidence: evidence('READ', 'CHEXC', 'DBBP'),
        confidence: 'HIGH',
        note: {
          vi: 'Từ ngày 26/07/2026 chưa đọc được văn bản nào nói về các trường hợp này.',
          en: 'From 26 July 2026 no text on these exceptions has been read.',
        },
      },
    ],
  },
  { committee, subordinateCell, sectionalCommittee },
);
