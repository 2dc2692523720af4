/** Areas of the rulebook: the two letters with which the id of a rule begins. */
export const RULE_AREAS = {
  PL: { vi: 'Quy hoạch cán bộ', en: 'Planning' },
  PR: { vi: 'Quy trình nhân sự', en: 'Personnel process, appointment, election' },
  CV: { vi: 'Lấy phiếu, bỏ phiếu tín nhiệm', en: 'Confidence votes' },
  RO: { vi: 'Luân chuyển, chuyển đổi vị trí', en: 'Rotation and transfer of position' },
  TR: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  EV: { vi: 'Đánh giá, xếp loại', en: 'Evaluation and classification' },
  OR: { vi: 'Tổ chức', en: 'Organisation' },
  MG: { vi: 'Phát triển đảng viên', en: 'Membership growth' },
  IN: { vi: 'Kiểm tra, giám sát', en: 'Inspection and supervision' },
  TM: { vi: 'Sinh hoạt chuyên đề', en: 'Thematic meetings' },
  SC: { vi: 'Kiểm điểm, tự phê bình và phê bình', en: 'Review with self-criticism and criticism' },
  RT: { vi: 'Tuổi nghỉ hưu', en: 'Retirement age' },
} as const;
export type RuleArea = keyof typeof RULE_AREAS;

/** What a parameter or an observed value is counted in. */
export const PARAMETER_UNITS = {
  PERSONS: { vi: 'người', en: 'persons' },
  POSTS: { vi: 'chức danh', en: 'posts' },
  SEATS: { vi: 'chỗ', en: 'seats' },
  MEMBERS: { vi: 'ủy viên, đảng viên', en: 'members' },
  UNITS: { vi: 'tổ chức, đơn vị', en: 'units' },
  BALLOTS: { vi: 'phiếu', en: 'ballots' },
  TERMS: { vi: 'nhiệm kỳ', en: 'terms' },
  YEARS: { vi: 'năm', en: 'years' },
  MONTHS: { vi: 'tháng', en: 'months' },
  WEEKS: { vi: 'tuần', en: 'weeks' },
  DAYS: { vi: 'ngày', en: 'days' },
  WORKING_DAYS: { vi: 'ngày làm việc', en: 'working days' },
  HOURS: { vi: 'giờ', en: 'hours' },
  MINUTES: { vi: 'phút', en: 'minutes' },
  SESSIONS: { vi: 'buổi, kỳ', en: 'sessions' },
  PERIODS: { vi: 'tiết', en: 'class periods' },
  LESSONS: { vi: 'bài, chuyên đề', en: 'lessons or topics' },
  STEPS: { vi: 'bước', en: 'steps' },
  TIMES: { vi: 'lần', en: 'times' },
  COUNT: { vi: 'số lượng', en: 'count' },
  POINTS: { vi: 'điểm', en: 'points' },
  PERCENT: { vi: 'phần trăm', en: 'per cent' },
  SHARE: { vi: 'phần của tổng số', en: 'share of the whole' },
  DATE: { vi: 'ngày, tháng hoặc năm dương lịch', en: 'calendar date, month or year' },
  CODE: { vi: 'mã', en: 'code' },
  NONE: { vi: 'không có đơn vị', en: 'no unit' },
} as const;
export type ParameterUnit = keyof typeof PARAMETER_UNITS;

/** How sure it is that a version says what the text says. */
export const CONFIDENCE_LEVELS = {
  HIGH: { vi: 'Chắc chắn', en: 'High' },
  MEDIUM: { vi: 'Khá chắc chắn', en: 'Medium' },
  LOW: { vi: 'Chưa chắc chắn', en: 'Low' },
} as const;
export type Confidence = keyof typeof CONFIDENCE_LEVELS;

/** What the figures of a version rest on. */
export const EVIDENCE_BASES = {
  READ: { vi: 'Đã đọc trong trang dẫn nguồn', en: 'Read in the pages named' },
  PARTLY_READ: { vi: 'Mới đọc được một phần', en: 'Read in part' },
  ARTICLE: { vi: 'Theo bài báo có số liệu đã nhập', en: 'Stated in a newspaper article whose figures are held' },
  INFERRED: { vi: 'Suy ra bằng tính toán hoặc so sánh', en: 'Inferred by arithmetic or comparison' },
  SOFTWARE: { vi: 'Theo một phần mềm công khai', en: 'Modelled by a public program, no legal text seen' },
  NOT_READ: { vi: 'Chưa đọc được văn bản', en: 'No page that states it was read' },
} as const;
export type EvidenceBasis = keyof typeof EVIDENCE_BASES;

/** Whether a version decides or only warns. */
export const SEVERITIES = {
  BINDING: { vi: 'Bắt buộc', en: 'Binding' },
  ADVISORY: { vi: 'Cảnh báo', en: 'Warning only' },
} as const;
export type Severity = keyof typeof SEVERITIES;

/** Outcomes of a check and of a verdict. Not knowing is an outcome of its own and never a no. */
export const OUTCOMES = {
  MET: { vi: 'Đạt', en: 'Met' },
  NOT_MET: { vi: 'Không đạt', en: 'Not met' },
  UNKNOWN: { vi: 'Chưa rõ', en: 'Not known' },
  WAIVED: { vi: 'Được miễn', en: 'Waived' },
} as const;
export type Outcome = keyof typeof OUTCOMES;
