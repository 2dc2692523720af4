import { foldText } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { isInForceOn } from './catalogue.js';
import { RuleCitation, RuleParameter, RuleSeries, RuleVersion } from './catalogue-types.js';
import { documentKey } from './document-key.js';
import { RuleArea, RuleConfidence, RuleEvidence, RuleSeverity, RuleUnit } from './enums.js';

builder.tableFilters(RuleVersion, (f) => ({
  id: f.id(() => RuleVersion, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo mã, ví dụ PL-023. / By id in the rulebook, such as PL-023.'),
  area: f.enum(RuleArea, 'area', 'Theo lĩnh vực. / By area.'),
  inForceOn: f.byDate(
    (row, day) => isInForceOn(row, day),
    'Có hiệu lực vào ngày này. / In force on this day, whatever the day of the facts.',
  ),
  inForceFrom: f.date('inForceFrom', 'Theo ngày bắt đầu có hiệu lực. / By first day in force.'),
  inForceUntil: f.date('inForceUntil', 'Theo ngày hết hiệu lực. / By first day no longer in force.'),
  instrument: f.text(
    'foldedInstruments',
    foldText,
    'Theo số, ký hiệu của căn cứ, viết cách nào cũng được. / By part of the number of an instrument, in any spelling.',
  ),
  text: f.text(
    'foldedText',
    foldText,
    'Theo từ ngữ trong mã, tên, nội dung, câu hỏi, ghi chú, tiếng Việt hoặc tiếng Anh, có dấu hay không. / By words in id, title, statement, question or note, in either language, with or without tones.',
  ),
  confidence: f.enum(RuleConfidence, 'confidence', 'Theo mức chắc chắn. / By how sure it is.'),
  isLowConfidence: f.boolean('isLowConfidence', 'Chưa chắc chắn. / Whether it is not sure.'),
  evidence: f.enum(RuleEvidence, 'evidence', 'Theo chỗ dựa của số liệu. / By what its figures rest on.'),
  severity: f.enum(RuleSeverity, 'severity', 'Bắt buộc hay cảnh báo. / Binding or a warning.'),
  isExecutable: f.boolean('isExecutable', 'Có câu hỏi được tính. / Whether code answers questions on it.'),
  series: f.relation(
    () => RuleSeries,
    (series, row) => sql`${series.id} = ${row.seriesId}`,
    'Theo chuỗi quy định. / By series.',
  ),
  parameters: f.relation(
    () => RuleParameter,
    (parameter, row) => sql`${parameter.versionId} = ${row.id}`,
    'Có một tham số như vậy. / Has such a parameter.',
  ),
  citations: f.relation(
    () => RuleCitation,
    (citation, row) => sql`${citation.versionId} = ${row.id}`,
    'Dựa vào một văn bản như vậy. / Rests on such an instrument.',
  ),
}));
builder.tableOrders(RuleVersion, {
  CODE: 'code',
  AREA: 'area',
  IN_FORCE_FROM: 'inForceFrom',
  IN_FORCE_UNTIL: 'inForceUntil',
});

builder.tableFilters(RuleSeries, (f) => ({
  key: f.code('key', 'Theo khóa. / By key.'),
  area: f.enum(RuleArea, 'area', 'Theo lĩnh vực. / By area.'),
  isExecutable: f.boolean('isExecutable', 'Có câu hỏi được tính. / Whether code answers questions on it.'),
  versions: f.relation(
    () => RuleVersion,
    (version, row) => sql`${version.seriesId} = ${row.id}`,
    'Có một phiên bản như vậy. / Has such a version.',
  ),
}));

builder.tableFilters(RuleParameter, (f) => ({
  name: f.code('name', 'Theo tên. / By name.'),
  unit: f.enum(RuleUnit, 'unit', 'Theo đơn vị tính. / By unit.'),
  isLowConfidence: f.boolean('isLowConfidence', 'Chưa ai đọc được. / Whether nobody has read it.'),
}));

builder.tableFilters(RuleCitation, (f) => ({
  number: f.text('searchKey', documentKey, 'Theo số, ký hiệu, viết cách nào cũng được. / By number, in any spelling.'),
}));

builder.readFields((t) => ({
  rules: t.connection(() => RuleVersion, {
    asOf: true,
    description:
      'Các phiên bản quy định trong bộ quy định, kể cả đã hết hiệu lực; lọc bằng `inForceOn`. / The versions of rules in the rulebook, those no longer in force included; filter by `inForceOn`.',
  }),
  ruleVersion: t.one(() => RuleVersion, {
    nullable: true,
    asOf: true,
    description:
      'Một phiên bản theo mã; null nếu không có. / A version by its id in the rulebook; null if there is none.',
    args: { code: t.arg({ type: 'String', required: true, description: 'Mã, ví dụ PL-023. / Such as PL-023.' }) },
    on: (row, _root, { args }) => sql`${row.code} = ${args.code}`,
  }),
  ruleSeries: t.one(() => RuleSeries, {
    nullable: true,
    asOf: true,
    description: 'Một quy định qua thời gian; null nếu không có. / A rule through time; null if there is none.',
    args: {
      key: t.arg({
        type: 'String',
        required: true,
        description: 'Khóa, ví dụ planning.persons-per-post. / Such as planning.persons-per-post.',
      }),
    },
    on: (row, _root, { args }) => sql`${row.key} = ${args.key}`,
  }),
}));
