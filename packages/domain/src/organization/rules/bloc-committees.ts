import { answering, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly full: number; readonly joint: number; readonly minMembers: number };

/** The members of each bloc of a district's agencies, and how many bloc committees the district has. */
export interface BlocCommittees {
  readonly partyMembers: number;
  readonly frontAndMassMembers: number;
  readonly governmentMembers: number;
  readonly committees: number;
}

const number = ruleQuestion<BlocCommittees, Parameters>({
  facts: {
    partyMembers: { vi: 'số đảng viên khối Đảng', en: 'members of the Party bloc' },
    frontAndMassMembers: {
      vi: 'số đảng viên khối Mặt trận và đoàn thể',
      en: 'members of the Front and mass-organisation bloc',
    },
    governmentMembers: { vi: 'số đảng viên khối chính quyền', en: 'members of the government bloc' },
    committees: { vi: 'số đảng bộ khối của huyện', en: 'bloc committees of the district' },
  },
  unit: 'UNITS',
  message: {
    vi: 'Huyện có {observed} đảng bộ khối; theo số đảng viên từng khối là {required}.',
    en: 'The district has {observed} bloc committees; by the members of each bloc it is {required}.',
  },
  check({ partyMembers, frontAndMassMembers, governmentMembers, committees }, { full, joint, minMembers }) {
    const blocs = [partyMembers, frontAndMassMembers, governmentMembers];
    const required = blocs.every((members) => members >= minMembers) ? full : joint;
    return { isMet: committees === required, observed: committees, required };
  },
});

/** How many bloc committees a district's agencies form. */
export const blocCommittees = answering(
  {
    key: 'organization.bloc-committees',
    area: 'OR',
    question: {
      vi: 'Các cơ quan cấp huyện lập bao nhiêu đảng bộ theo khối?',
      en: 'How many bloc committees do the agencies of a district form?',
    },
    versions: [
      {
        id: 'OR-021',
        title: { vi: 'Đảng bộ theo khối ở Quảng Nam', en: 'Bloc committees in Quảng Nam' },
        statement: {
          vi: 'Lập ba đảng bộ (Đảng; Mặt trận và đoàn thể; chính quyền) nơi mỗi khối đủ đảng viên; nơi không đủ lập hai đảng bộ (Đảng, Mặt trận và đoàn thể chung; chính quyền).',
          en: 'Three committees (Party; Front and mass organisations; government) where each bloc has enough members; otherwise two (Party, Front and mass organisations jointly; government).',
        },
        parameters: { full: 3, joint: 2, minMembers: 30 },
        units: { full: 'UNITS', joint: 'UNITS', minMembers: 'MEMBERS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [],
          text: 'Bài báo về kiện toàn tổ chức đảng cấp huyện ở Quảng Nam',
        },
        evidence: evidence('ARTICLE'),
        confidence: 'HIGH',
        note: {
          vi: 'Bài báo nêu 11/18 huyện đủ, 7/18 chưa đủ và 47 đảng bộ: 11 × 3 + 7 × 2 = 47; mức 30 đảng viên lấy từ Điều lệ. Cấp huyện kết thúc ngày 30/06/2025.',
          en: 'The article gives 11 districts with enough members, 7 without, and 47 committees: 11 × 3 + 7 × 2 = 47; the 30 members are those of the Charter. The district level ended on 30 June 2025.',
        },
      },
    ],
  },
  { number },
);
