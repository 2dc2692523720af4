import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Weeks per course; null where the version sets none. */
type WeeksByCourse = {
  readonly JUNIOR_EXPERT: number | null;
  readonly EXPERT: number | null;
  readonly PRINCIPAL_EXPERT: number | null;
  readonly SENIOR_EXPERT: number | null;
  readonly LEADER: number | null;
  readonly JOB: number | null;
};

type Parameters = {
  readonly minWeeks: WeeksByCourse;
  readonly maxWeeks: WeeksByCourse;
};

const units = { minWeeks: 'WEEKS', maxWeeks: 'WEEKS' } as const;

/** How many weeks the courses in state management take, by grade of the civil servant and for leaders. */
export const stateManagementCourses = ruleSeries<Parameters>({
  key: 'training.state-management-courses',
  area: 'TR',
  question: {
    vi: 'Chương trình bồi dưỡng quản lý nhà nước kéo dài bao nhiêu tuần?',
    en: 'How many weeks do courses in state management take?',
  },
  versions: [
    {
      id: 'TR-030',
      title: { vi: 'Bồi dưỡng quản lý nhà nước theo Nghị định 101', en: 'State-management courses under Decree 101' },
      statement: {
        vi: 'Bồi dưỡng theo ngạch cán sự, chuyên viên, chuyên viên chính, chuyên viên cao cấp: 6–8 tuần; bồi dưỡng trước khi bổ nhiệm chức vụ lãnh đạo, quản lý: 2–4 tuần.',
        en: 'Courses for the grades junior expert, expert, principal expert and senior expert take six to eight weeks; courses before appointment to a leading post two to four.',
      },
      parameters: {
        minWeeks: { JUNIOR_EXPERT: 6, EXPERT: 6, PRINCIPAL_EXPERT: 6, SENIOR_EXPERT: 6, LEADER: 2, JOB: null },
        maxWeeks: { JUNIOR_EXPERT: 8, EXPERT: 8, PRINCIPAL_EXPERT: 8, SENIOR_EXPERT: 8, LEADER: 4, JOB: null },
      },
      units,
      from: '2017-10-21',
      until: '2021-12-10',
      source: { instruments: [cite('NĐ 101/2017/NĐ-CP', '2017')], text: 'NĐ 101/2017/NĐ-CP' },
      evidence: evidence('READ', 'D101'),
      confidence: 'HIGH',
    },
    {
      id: 'TR-031',
      title: { vi: 'Bồi dưỡng quản lý nhà nước theo Nghị định 89', en: 'State-management courses under Decree 89' },
      statement: {
        vi: 'Nhiều nhất 4 tuần cho chuyên viên, 6 tuần cho chuyên viên chính, 8 tuần cho chuyên viên cao cấp, 2 tuần cho lãnh đạo, quản lý, 1 tuần theo vị trí việc làm.',
        en: 'At most four weeks for experts, six for principal experts, eight for senior experts, two for leaders and managers, one for training for the job.',
      },
      parameters: {
        minWeeks: {
          JUNIOR_EXPERT: null,
          EXPERT: null,
          PRINCIPAL_EXPERT: null,
          SENIOR_EXPERT: null,
          LEADER: null,
          JOB: null,
        },
        maxWeeks: { JUNIOR_EXPERT: null, EXPERT: 4, PRINCIPAL_EXPERT: 6, SENIOR_EXPERT: 8, LEADER: 2, JOB: 1 },
      },
      units,
      from: '2021-12-10',
      until: '2025-07-01',
      source: { instruments: [cite('NĐ 89/2021/NĐ-CP', '2021-10-18')], text: 'NĐ 89/2021/NĐ-CP, 18/10/2021' },
      evidence: evidence('READ', 'D101'),
      confidence: 'HIGH',
      note: {
        vi: 'Thời lượng từ 01/07/2025 chưa được ghi trong bộ quy định này.',
        en: 'The lengths from 1 July 2025 are not held in this rulebook.',
      },
    },
  ],
});
