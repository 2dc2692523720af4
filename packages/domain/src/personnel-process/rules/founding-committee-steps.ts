import type { Label } from '../../kernel/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Actor =
  | 'DISTRICT_STANDING_COMMITTEE'
  | 'MEMBERS_CONFERENCE'
  | 'CELL_COMMITTEE_CONFERENCE'
  | 'ORGANISATION_AND_INSPECTION_COMMISSIONS'
  | 'SUPERIOR_COMMITTEE'
  | 'NEW_EXECUTIVE_COMMITTEE';

interface Step {
  readonly step: number;
  readonly actor: Actor;
  readonly statement: Label;
}

const STEPS: readonly Step[] = [
  {
    step: 1,
    actor: 'DISTRICT_STANDING_COMMITTEE',
    statement: {
      vi: 'Ban thường vụ cấp ủy cấp huyện xác định tiêu chuẩn, cơ cấu, số lượng và danh sách dự kiến cấp ủy, ban thường vụ, bí thư, phó bí thư của từng đảng bộ sắp thành lập.',
      en: 'The standing committee of the district committee fixes standards, structure, number and the list of committee, standing committee, secretary and deputy secretaries of each Party organisation to be founded.',
    },
  },
  {
    step: 2,
    actor: 'MEMBERS_CONFERENCE',
    statement: {
      vi: 'Hội nghị đảng viên của từng đảng bộ sắp thành lập lấy phiếu tín nhiệm đối với danh sách của ban thường vụ.',
      en: 'The members conference of each Party organisation to be founded casts the confidence ballot on the list of the standing committee.',
    },
  },
  {
    step: 3,
    actor: 'CELL_COMMITTEE_CONFERENCE',
    statement: {
      vi: 'Hội nghị bí thư, phó bí thư, chi ủy viên đương nhiệm theo từng khối lấy phiếu đối với cùng danh sách và có thể giới thiệu thêm người.',
      en: 'The conference of serving cell secretaries, deputy secretaries and cell-committee members of each bloc casts the same ballot and may add names to the list.',
    },
  },
  {
    step: 4,
    actor: 'ORGANISATION_AND_INSPECTION_COMMISSIONS',
    statement: {
      vi: 'Ban tổ chức cùng ủy ban kiểm tra thẩm định tiêu chuẩn, hồ sơ trên cơ sở kết quả của bước 2 và bước 3.',
      en: 'The organisation commission and the inspection commission appraise standards and files from the results of steps 2 and 3.',
    },
  },
  {
    step: 5,
    actor: 'DISTRICT_STANDING_COMMITTEE',
    statement: {
      vi: 'Tập thể ban thường vụ quyết định ủy viên, ban thường vụ, bí thư, phó bí thư của đảng bộ mới (chỉ định).',
      en: 'The standing committee as a collective decides on members, standing committee, secretary and deputy secretaries of the new organisation (designation).',
    },
  },
  {
    step: 6,
    actor: 'SUPERIOR_COMMITTEE',
    statement: {
      vi: 'Công bố quyết định thành lập các đảng bộ.',
      en: 'The decision founding the Party organisations is announced.',
    },
  },
  {
    step: 7,
    actor: 'NEW_EXECUTIVE_COMMITTEE',
    statement: {
      vi: 'Ban chấp hành mới bầu ủy ban kiểm tra và chủ nhiệm, chuẩn bị nhân sự chi bộ, phân công cấp ủy viên, dự thảo phương hướng đến năm 2015.',
      en: 'The new executive committee elects the inspection commission and its head, prepares the personnel of cells, assigns its members and drafts the programme to 2015.',
    },
  },
];

const CHARTER_DESIGNATION = cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 13 khoản 5');

function stepSeries({ step, actor, statement }: Step) {
  const guidance = cite('HD 38-HD/BTCTW', '2010-03-09');
  return ruleSeries({
    key: `personnel-process.founding-committee-step-${step}`,
    area: 'PR',
    question: {
      vi: `Khi thành lập đảng bộ cơ sở, bước ${step} của quy trình nhân sự cấp ủy là gì?`,
      en: `When a grassroots committee is founded, what is step ${step} of its personnel process?`,
    },
    versions: [
      {
        id: `PR-00${step}`,
        title: {
          vi: `Nhân sự cấp ủy của đảng bộ cơ sở mới thành lập, bước ${step}`,
          en: `Personnel of a newly founded grassroots committee, step ${step}`,
        },
        statement,
        parameters: { step, of: STEPS.length, actor },
        units: { step: 'STEPS', of: 'STEPS', actor: 'CODE' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: step === 5 ? [guidance, CHARTER_DESIGNATION] : [guidance],
          text: 'Bài báo về kiện toàn tổ chức đảng trong cơ quan cấp huyện ở Quảng Nam, theo HD 38-HD/BTCTW',
        },
        evidence: evidence('ARTICLE'),
        confidence: 'HIGH',
      },
    ],
  });
}

/**
 * The seven steps by which the personnel of a newly founded grassroots committee was settled: all in force side by side,
 * so each is a series of its own.
 */
export const foundingCommitteeSteps = STEPS.map(stepSeries);
