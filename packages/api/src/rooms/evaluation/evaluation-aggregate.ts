import { GENDERS } from '@cadre/domain/cadre';
import { EVALUATION_SUBJECTS, GRADES } from '@cadre/domain/evaluation';
import { codesOf } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { ofCadre, readsFilesOf } from '../cadre/index.js';
import { Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, unitMembers } from '../organization/index.js';
import { isDecided } from './evaluations.js';
import { Evaluation } from './types.js';

const evaluationAggregate = builder.aggregate(Evaluation, {
  ratio: Ratio,
  dimensions: (d) => ({
    YEAR: d.number((row) => sql`${row.year}`, 'Năm được đánh giá. / The year that is graded.'),
    GRADE: d.code(codesOf(GRADES), (row) => sql`${row.grade}`, 'Mức xếp loại. / Grade.'),
    SUBJECT: d.code(codesOf(EVALUATION_SUBJECTS), (row) => sql`${row.subject}`, 'Tư cách. / Subject.'),
    SCHEME: d.text((row) => sql`${row.schemeCode}`, 'Thang xếp loại của năm. / Version of the scale of the year.'),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description: 'Đơn vị xếp loại. / The unit that gave the grade.',
    }),
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) =>
        districtOf(
          ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.unitId}`),
          scope,
        ),
      ...districtMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description:
        'Huyện của đơn vị quản lý hồ sơ, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the unit that manages the file, on the day of the facts; empty for the province.',
    }),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) => ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`),
      'Giới tính. / Gender.',
    ),
  }),
  measures: (m) => ({
    evaluations: m.count('Số kết quả xếp loại. / Evaluations.'),
    decided: m.count('Số đã quyết định vào ngày của dữ liệu. / Those decided by the day of the facts.', isDecided),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    goodShare: m.share(
      (row) => sql`${row.grade} in ('EXCELLENT', 'GOOD')`,
      'Tỷ lệ hoàn thành tốt trở lên; null nếu không có kết quả nào. / Share of those graded good or better; null without any.',
    ),
    excellentToGoodShare: m.share(
      (row) => sql`${row.grade} = 'EXCELLENT'`,
      'Số hoàn thành xuất sắc trên số hoàn thành tốt, cách tính của mức trần; null nếu không có ai hoàn thành tốt. / Those graded excellent over those graded good, as the cap counts them; null where nobody is graded good.',
      (row) => sql`${row.grade} = 'GOOD'`,
    ),
  }),
});

builder.readFields((t) => ({
  evaluationAggregate: t.aggregate(evaluationAggregate, {
    description:
      'Thống kê kết quả xếp loại mà người hỏi được xem. / Statistics of the evaluations that the viewer may see.',
  }),
}));
