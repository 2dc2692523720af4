import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Who takes intermediate political theory, and until 2025 also who takes the primary level. */
export const intermediateTheoryParticipants = ruleSeries<Readonly<Record<string, never>>>({
  key: 'training.intermediate-theory-participants',
  area: 'TR',
  question: {
    vi: 'Những ai học trung cấp lý luận chính trị?',
    en: 'Who takes intermediate political theory?',
  },
  versions: [
    {
      id: 'TR-102',
      title: { vi: 'Đối tượng học trung cấp, sơ cấp theo Quy định 57', en: 'Who studies under Regulation 57' },
      statement: {
        vi: 'Trung cấp: cấp ủy viên cấp xã; chủ tịch, phó chủ tịch hội đồng nhân dân, ủy ban nhân dân cấp xã; cấp trưởng, cấp phó Mặt trận và đoàn thể cấp xã; phó trưởng phòng cấp huyện, cấp tỉnh; người được quy hoạch các chức danh này; người được quy hoạch phó trưởng phòng ở Trung ương. Sơ cấp: đảng viên, đoàn viên, hội viên, công chức cấp xã, người làm việc ở thôn.',
        en: 'The intermediate level is taken in communes by members of the Party committee, the chairs and vice-chairs of the people’s council and the people’s committee, and the heads and deputies of the Front and mass organisations; in districts and provinces by deputy section heads; by whoever is planned for one of these posts, and at the centre by those planned as deputy section heads. The primary level is taken by Party and union members, civil servants of the commune and staff of villages.',
      },
      parameters: {},
      units: {},
      from: '2022-02-08',
      until: '2025-08-29',
      source: { instruments: [cite('QĐ 57-QĐ/TW', '2022-02-08', 'Chương II')], text: 'QĐ 57-QĐ/TW, Chương II' },
      evidence: evidence('READ', 'VJ57'),
      confidence: 'HIGH',
    },
    {
      id: 'TR-003',
      title: {
        vi: 'Đối tượng học trung cấp theo Quy định 350',
        en: 'Who takes the intermediate level, Regulation 350',
      },
      statement: {
        vi: 'Học trung cấp: cấp ủy viên từ chi bộ cơ sở trở lên; từ phó trưởng phòng trở lên ở cơ quan cấp xã, cấp tỉnh; chức danh tương đương trong quân đội, công an, doanh nghiệp; đang giữ chức hoặc được quy hoạch.',
        en: 'Whoever holds one of these posts or is planned for it takes the intermediate level: a seat on a Party committee, beginning with that of a grassroots cell; deputy head of a section, or higher, in an agency of commune or province; an equal post in the army, the police or an enterprise.',
      },
      parameters: {},
      units: {},
      from: '2025-08-29',
      until: null,
      source: { instruments: [cite('QĐ 350-QĐ/TW', '2025-08-29')], text: 'QĐ 350-QĐ/TW' },
      evidence: evidence('READ', 'Q350C'),
      confidence: 'HIGH',
    },
  ],
});
