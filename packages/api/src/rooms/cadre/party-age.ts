import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { wholeMonths } from '../organization/index.js';
import { membership, type cadre } from './tables.js';
import { Cadre } from './types.js';

/**
 * The whole months of Party age on the day of the lens, as `partyAgeOn` of the domain counts them: from the admission,
 * the days without a status taken off, for those who are official on the day. NULL for others, and where the file holds
 * no admission before the official status.
 */
function partyAgeMonths(row: typeof cadre, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(membership, (each) => {
    const covered = sql`sum(least(coalesce(${each.validUntil}, ${scope.asOf}), ${scope.asOf}) - ${each.validFrom})`;
    const started = sql`(${scope.asOf} - ${covered}::integer)`;
    const isOfficial = sql`bool_or(${each.status} = 'OFFICIAL' and ${holdsOn(each, scope)})`;
    const isAdmitted = sql`(array_agg(${each.status} order by ${each.validFrom}))[1] = 'PROBATIONARY'`;
    return {
      value: sql`case when ${isOfficial} and ${isAdmitted} then ${wholeMonths(started, scope.asOf)} end`,
      where: sql`${each.cadreId} = ${row.id} and ${each.validFrom} <= ${scope.asOf}`,
    };
  });
}

builder.tableFields(Cadre, (t) => ({
  partyAgeMonths: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Tuổi đảng tính bằng tháng tròn vào ngày của dữ liệu: từ ngày kết nạp, trừ thời gian không có tên trong Đảng; null nếu chưa là đảng viên chính thức vào ngày đó hoặc hồ sơ không ghi ngày kết nạp. / Party age in whole months on the day of the facts: from the admission, without the time outside the Party; null for who is no official member on the day, and where the file holds no admission.',
    sql: partyAgeMonths,
  }),
}));

builder.tableFilters(Cadre, (f) => ({
  partyAgeMonths: f.integer(partyAgeMonths, 'Theo tuổi đảng, tháng tròn. / By Party age in whole months.'),
}));
