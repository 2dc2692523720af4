import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { ruleCitation, ruleParameter, rulePublication, ruleSeries, ruleVersion } from './tables.js';

const toEverySignedInViewer = (_row: unknown, scope: Pick<Scope, 'viewer'>): SQL => sql`${scope.viewer.isSignedIn}`;

export const RuleSeries = builder.table('RuleSeries', {
  table: ruleSeries,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.key)],
  description:
    'Một quy định qua thời gian: các phiên bản nối tiếp nhau và câu hỏi mà chúng trả lời. / A rule through time: the versions that follow each other, and what they answer.',
});

export const RuleVersion = builder.table('RuleVersion', {
  table: ruleVersion,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.code)],
  description:
    'Một quy định trong thời gian có hiệu lực. Phiên bản đã ban hành không sửa; phiên bản sau nối tiếp. / A rule as it stood between two dates. It is never changed: a successor follows it.',
});

export const RuleParameter = builder.table('RuleParameter', {
  table: ruleParameter,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.place)],
  description: 'Tham số của một phiên bản, kèm đơn vị tính. / A parameter of a version, with its unit.',
});

export const RuleCitation = builder.table('RuleCitation', {
  table: ruleCitation,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.place)],
  description:
    'Văn bản làm căn cứ của một phiên bản, đến điều, khoản. / An instrument that a version rests on, with its clause.',
});

export const RulePublication = builder.table('RulePublication', {
  table: rulePublication,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.revision)],
  description:
    'Một thay đổi của quy định được công bố tại đây, dựa vào văn bản; không bao giờ sửa hay xóa. / A change of the law that was published here, resting on a document; it is never edited and never taken back.',
});
