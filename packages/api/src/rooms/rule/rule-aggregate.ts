import { codesOf } from '@cadre/domain/kernel';
import { CONFIDENCE_LEVELS, EVIDENCE_BASES, RULE_AREAS, SEVERITIES } from '@cadre/domain/rule';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { isInForceOn } from './catalogue.js';
import { RuleVersion } from './catalogue-types.js';
import { ruleParameter } from './tables.js';

const ruleAggregate = builder.aggregate(RuleVersion, {
  ratio: Ratio,
  dimensions: (d) => ({
    AREA: d.code(codesOf(RULE_AREAS), (row) => sql`${row.area}`, 'Lĩnh vực. / Area.'),
    CONFIDENCE: d.code(codesOf(CONFIDENCE_LEVELS), (row) => sql`${row.confidence}`, 'Mức chắc chắn. / How sure it is.'),
    EVIDENCE: d.code(
      codesOf(EVIDENCE_BASES),
      (row) => sql`${row.evidence}`,
      'Số liệu dựa vào đâu. / What the figures rest on.',
    ),
    SEVERITY: d.code(
      codesOf(SEVERITIES),
      (row) => sql`${row.severity}`,
      'Bắt buộc hay cảnh báo. / Binding or a warning.',
    ),
    YEAR: d.number(
      (row) => sql`extract(year from ${row.inForceFrom})::integer`,
      'Năm bắt đầu có hiệu lực; trống nếu không rõ. / Year of the first day in force; empty where unknown.',
    ),
  }),
  measures: (m) => ({
    rules: m.count('Số phiên bản. / Versions.'),
    inForce: m.count(
      'Số phiên bản có hiệu lực vào ngày của dữ liệu. / Versions in force on the day of the facts.',
      (row, scope) => isInForceOn(row, scope.asOf),
    ),
    executable: m.count(
      'Số phiên bản có câu hỏi được tính. / Versions on which code answers questions.',
      (row) => sql`${row.isExecutable}`,
    ),
    lowConfidence: m.count(
      'Số phiên bản chưa chắc chắn hoặc có tham số chưa ai đọc được. / Versions that are not sure or have a parameter nobody has read.',
      (row) => sql`${row.isLowConfidence}`,
    ),
    withParameters: m.count('Số phiên bản có tham số. / Versions with parameters.', (row, scope) =>
      scope.exists(ruleParameter, (each) => sql`${each.versionId} = ${row.id}`),
    ),
    lowConfidenceShare: m.share(
      (row) => sql`${row.isLowConfidence}`,
      'Tỷ lệ chưa chắc chắn; null nếu không có phiên bản nào. / Share of those that are not sure; null without any.',
    ),
  }),
});

builder.readFields((t) => ({
  ruleAggregate: t.aggregate(ruleAggregate, {
    description: 'Thống kê các phiên bản quy định. / Statistics of the versions of rules.',
  }),
}));
