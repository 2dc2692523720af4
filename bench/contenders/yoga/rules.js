/* What may be seen, as filters of relational queries. Drizzle gives a table in a query an alias, which the rule is told. */
import { getTableName, sql } from 'drizzle-orm';
import { fragment } from '../../sql/statement.js';
import { cadreVisible, roundVisible, slotVisible } from '../../sql/visible.js';

const filter = (ruleFor) => (viewer) => (table) => fragment(sql, ruleFor(getTableName(table)))(viewer);

export const cadreSeen = filter(cadreVisible);

export const roundSeen = filter(roundVisible);

export const slotSeen = filter(
  (slot) => `(select ${slotVisible(slot, 'y')} from planning_cycle y where y.id = ${slot}.cycle_id)`,
);
