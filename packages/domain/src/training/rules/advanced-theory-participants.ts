import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Who takes advanced political theory, from 2025. */
export const advancedTheoryParticipants = ruleSeries<Readonly<Record<string, never>>>({
  key: 'training.advanced-theory-participants',
  area: 'TR',
  question: {
    vi: 'Những ai học cao cấp lý luận chính trị?',
    en: 'Who takes advanced political theory?',
  },
  versions: [
    {
      id: 'TR-004',
      title: { vi: 'Đối tượng học cao cấp theo Quy định 350', en: 'Who takes the advanced level, Regulation 350' },
      statement: {
        vi: 'Đang giữ chức: cấp ủy viên cấp trên trực tiếp của tổ chức cơ sở đảng, trưởng phòng cấp xã trở lên. Được quy hoạch: ủy viên ban thường vụ của cấp ủy cấp đó, chủ tịch cấp xã, trưởng phòng cấp tỉnh trở lên.',
        en: 'Of those in post, the advanced level is taken by members of committees one step above the grassroots and by commune section heads or higher; of those planned, by future members of the standing committees of that step, future commune chairs and future heads of provincial sections or higher.',
      },
      parameters: {},
      units: {},
      from: '2025-08-29',
      until: null,
      source: { instruments: [cite('QĐ 350-QĐ/TW', '2025-08-29')], text: 'QĐ 350-QĐ/TW' },
      evidence: evidence('READ', 'Q350B'),
      confidence: 'HIGH',
      note: {
        vi: 'Nguồn ghi “chủ tịch cấp xã”, không nói rõ của hội đồng nhân dân hay ủy ban nhân dân.',
        en: 'The source says “commune chairs” and not whether of the council or of the people’s committee.',
      },
    },
  ],
});
