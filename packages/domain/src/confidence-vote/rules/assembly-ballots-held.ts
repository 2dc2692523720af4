import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** A month, or a day where it is known. */
  readonly heldIn: readonly string[];
  readonly holdersIn2023: number;
  readonly votedOnIn2023: number;
};

/** The confidence ballots that the National Assembly has held. */
export const assemblyBallotsHeld = ruleSeries<Parameters>({
  key: 'confidence-vote.assembly-ballots-held',
  area: 'CV',
  question: {
    vi: 'Quốc hội đã lấy phiếu tín nhiệm vào những dịp nào?',
    en: 'When has the National Assembly held confidence ballots?',
  },
  versions: [
    {
      id: 'CV-101',
      title: { vi: 'Các lần Quốc hội lấy phiếu', en: 'Ballots held by the National Assembly' },
      statement: {
        vi: 'Quốc hội lấy phiếu vào tháng 6/2013, tháng 11/2014, tháng 10/2018 và ngày 25/10/2023; lần cuối lấy phiếu 44 trong 49 người giữ chức vụ, 5 người được miễn.',
        en: 'The National Assembly voted in June 2013, November 2014, October 2018 and on 25 October 2023; the last ballot was on 44 of 49 office-holders, 5 being exempt.',
      },
      parameters: {
        heldIn: ['2013-06', '2014-11', '2018-10', '2023-10-25'],
        holdersIn2023: 49,
        votedOnIn2023: 44,
      },
      units: { heldIn: 'DATE', holdersIn2023: 'PERSONS', votedOnIn2023: 'PERSONS' },
      from: '2013-06-01',
      until: null,
      scope: { side: ['STATE_SIDE'], level: ['CENTRAL'] },
      source: { instruments: [], text: 'Báo chí' },
      evidence: evidence('READ', 'DANLUAT96', 'BTHOA96', 'BAOMOI44', 'KIENTHUC'),
      confidence: 'HIGH',
    },
  ],
});
