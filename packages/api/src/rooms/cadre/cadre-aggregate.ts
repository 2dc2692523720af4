import { GENDERS, MEMBERSHIP_STATUSES, POLITICAL_THEORY_LEVELS } from '@cadre/domain/cadre';
import { codesOf } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, unitMembers } from '../organization/index.js';
import { AGE_BANDS, ageBand, exactAge, isYoungerThan } from './age.js';
import { membershipStatus, politicalTheoryLevel } from './cadres.js';
import { Cadre } from './types.js';
import { readsFilesOf } from './visibility.js';

const cadreAggregate = builder.aggregate(Cadre, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description:
        'Huyện của đơn vị quản lý hồ sơ, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the unit that manages the file, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description: 'Đơn vị quản lý hồ sơ. / The unit that manages the file.',
    }),
    GENDER: d.code(codesOf(GENDERS), (row) => sql`${row.gender}`, 'Giới tính. / Gender.'),
    ETHNICITY: d.text(
      (row) => sql`${row.ethnicity}`,
      'Dân tộc như hồ sơ viết; trống nếu không ghi. / Ethnic group as the file writes it; empty where it is silent.',
    ),
    AGE_BAND: d.code(
      AGE_BANDS,
      (row, scope) => ageBand(row.birthDate, scope.asOf),
      'Nhóm tuổi vào ngày của dữ liệu; trống nếu ngày sinh không đủ để biết. / Band of age on the day of the facts; empty where the birth date leaves it open.',
    ),
    MEMBERSHIP_STATUS: d.code(
      codesOf(MEMBERSHIP_STATUSES),
      membershipStatus,
      'Tư cách đảng viên vào ngày của dữ liệu; trống nếu hồ sơ không ghi. / Status in the Party on the day of the facts; empty where the file holds none.',
    ),
    POLITICAL_THEORY: d.code(
      POLITICAL_THEORY_LEVELS,
      politicalTheoryLevel,
      'Trình độ lý luận chính trị cao nhất vào ngày của dữ liệu; trống nếu hồ sơ không ghi. / Highest level of political theory on the day of the facts; empty where the file records none.',
    ),
    BIRTH_YEAR: d.number(
      (row) => sql`left(${row.birthDate}, 4)::integer`,
      'Năm sinh; trống nếu hồ sơ không ghi. / Year of birth; empty where the file is silent.',
    ),
  }),
  measures: (m) => ({
    cadres: m.count('Số cán bộ. / Cadres.'),
    womenShare: m.share(
      (row) => sql`${row.gender} = 'FEMALE'`,
      'Tỷ lệ nữ; null nếu không có ai. / Share of women; null without anybody.',
    ),
    minorityShare: m.share(
      (row) => sql`${row.ethnicity} <> 'Kinh'`,
      'Tỷ lệ người dân tộc thiểu số trong số người hồ sơ có ghi dân tộc; null nếu không có ai. / Share of ethnic minorities among those whose file names the group; null without anybody.',
      (row) => sql`${row.ethnicity} is not null`,
    ),
    underFortyShare: m.share(
      (row, scope) => isYoungerThan(40, row.birthDate, scope.asOf),
      'Tỷ lệ dưới 40 tuổi trong số người biết chắc là dưới hay không; null nếu không có ai. / Share of those under 40 among those of whom it is known; null without anybody.',
      (row, scope) => sql`${isYoungerThan(40, row.birthDate, scope.asOf)} is not null`,
    ),
    averageAge: m.average(
      (row, scope) => exactAge(row.birthDate, scope.asOf),
      'Tuổi trung bình của những người biết đúng số tuổi; null nếu không có ai. / Average age of those whose age is known exactly; null without anybody.',
    ),
    medianAge: m.median(
      (row, scope) => exactAge(row.birthDate, scope.asOf),
      'Tuổi ở giữa của những người biết đúng số tuổi; null nếu không có ai. / Median age of those whose age is known exactly; null without anybody.',
    ),
  }),
});

builder.readFields((t) => ({
  cadreAggregate: t.aggregate(cadreAggregate, {
    description: 'Thống kê cán bộ mà người hỏi được xem. / Statistics of the cadres that the viewer may see.',
  }),
}));
