import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Which models of organisation some kinds of grassroots organisation follow. */
export const grassrootsModels = ruleSeries({
  key: 'organization.grassroots-models',
  area: 'OR',
  question: {
    vi: 'Một số loại hình tổ chức cơ sở đảng được tổ chức theo mô hình nào?',
    en: 'Which models of organisation do some kinds of grassroots Party organisation follow?',
  },
  versions: [
    {
      id: 'OR-020',
      title: { vi: 'Mô hình một số loại hình tổ chức cơ sở đảng', en: 'Models of grassroots organisation' },
      statement: {
        vi: 'Hướng dẫn thực hiện Nghị quyết 22 về tổ chức cơ sở đảng: mô hình của một số loại hình; thí điểm giao đảng ủy cơ sở một số quyền cấp trên cơ sở; các cơ quan cấp huyện có thể lập đảng bộ theo khối.',
        en: 'Guidance that carries out Resolution 22 on grassroots organisations: models for some kinds; pilots that give grassroots committees some powers of the level above; district agencies may form committees by bloc.',
      },
      parameters: {},
      units: {},
      from: '2010-03-09',
      until: null,
      source: {
        instruments: [cite('HD 38-HD/BTCTW', '2010-03-09'), cite('NQ 22-NQ/TW', '2008-02-02')],
        text: 'HD 38-HD/BTCTW ngày 09/03/2010',
      },
      evidence: evidence('READ', 'TNUT38', 'HD38'),
      confidence: 'HIGH',
      note: {
        vi: 'Một Hướng dẫn 38-HD/BTCTW khác, khoảng năm 2025, nói về thủ tục đảng viên.',
        en: 'Another Guidance 38-HD/BTCTW, of about 2025, is on membership procedures.',
      },
    },
  ],
});
