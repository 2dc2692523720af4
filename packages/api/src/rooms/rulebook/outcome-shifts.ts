import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { hasAnyRole } from '../cadre/index.js';
import { Outcome } from '../rule/graphql.js';
import { countStep, toldShifts, type OutcomeShift } from './told-counts.js';

export const OutcomeShiftType = builder.objectRef<OutcomeShift>('OutcomeShift').implement({
  description: 'Bao nhiêu trường hợp đổi từ kết luận này sang kết luận kia. / How many go from one verdict to another.',
  fields: (t) => ({
    before: t.field({
      type: Outcome,
      nullable: false,
      description: 'Vào ngày trước. / On the day before.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: Outcome,
      nullable: false,
      description: 'Vào ngày đầu có hiệu lực. / On the first day of the change.',
      resolve: ({ after }) => after,
    }),
    count: t.exposeInt('count', {
      nullable: false,
      description: `Số trường hợp, làm tròn thành bội số của ${countStep}: nhiều hoặc ít hơn số thật không quá ${countStep - 1}. / How many, as a multiple of ${countStep}: at most ${countStep - 1} more or fewer than there are.`,
    }),
  }),
});

/** Null for everybody but who keeps the installation. */
export type Counted = { readonly counts: Readonly<Record<string, number>> | null };

/**
 * Counts outcomes by what they are, given all of them as an array. One expression for each change of outcome would judge every row twelve
 * times: over the slots of 300,000 cadres it took more than the ten seconds that a statement has.
 */
export function countsFor(outcomes: SQL, scope: Scope): SQL {
  const counts = sql`(select coalesce(jsonb_object_agg(counted.name, counted.count), '{}') from (select name, count(*) as count from unnest(${outcomes}) as name group by name) counted)`;
  return sql`case when ${hasAnyRole(['ADMIN'], scope)} then ${counts} end`;
}

export function shiftsOf({ counts }: Counted): readonly OutcomeShift[] | null {
  return counts === null ? null : toldShifts(counts);
}

export const countsText = `Đếm trên toàn hệ thống, kể cả những gì người hỏi không được xem, theo nhóm ${countStep}: thay đổi của ít hơn ${countStep} trường hợp có thể không được nêu. Chỉ dành cho quản trị viên; với người khác là null. / Counted over the whole installation, also what the viewer may not see, in groups of ${countStep}: a change of fewer than ${countStep} may not be listed. For administrators only, null for everybody else.`;
