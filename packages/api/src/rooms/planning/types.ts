import { byColumn } from '@cadre/graphql-sql';
import { builder } from '../../platform/builder.js';
import { toEverySignedInViewer } from '../organization/index.js';
import { planAct, planEntry, planningCycle, planningTerm, planSlot, unitTerm } from './tables.js';
import { cycleVisible, isOfReadCycle, reachesSlot } from './visibility.js';

export const PlanningTerm = builder.table('PlanningTerm', {
  table: planningTerm,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.system), byColumn(row.code)],
  description: 'Nhiệm kỳ theo lịch đại hội Đảng hoặc bầu cử. / A term of the Party or the state calendar.',
});

export const UnitTerm = builder.table('UnitTerm', {
  table: unitTerm,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.congressOn)],
  description:
    'Đại hội hoặc bầu cử mở đầu nhiệm kỳ của một đơn vị. / The congress or election with which a unit opened a term.',
});

export const PlanningCycle = builder.table('PlanningCycle', {
  table: planningCycle,
  key: 'id',
  isNode: true,
  visible: cycleVisible,
  order: (row) => [byColumn(row.openedOn)],
  description:
    'Đợt quy hoạch: một đơn vị, một nhiệm kỳ, một mục đích. / A planning cycle: one unit, one term, one purpose.',
});

export const PlanSlot = builder.table('PlanSlot', {
  table: planSlot,
  key: 'id',
  isNode: true,
  // A cycle with slots is seen by who reads plans of its unit and reaches one of them: by who sees this one.
  visible: (row, scope) => [
    scope.implies(PlanningCycle, row.cycleId, isOfReadCycle(row, scope)),
    reachesSlot(row, scope),
  ],
  order: (row) => [byColumn(row.cycleId)],
  description:
    'Suất quy hoạch: một chức vụ hoặc một cấp ủy mà đợt quy hoạch chuẩn bị nhân sự. / A slot: a post or a body that the cycle plans for.',
});

export const PlanEntry = builder.table('PlanEntry', {
  table: planEntry,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(PlanSlot, row.slotId),
  order: (row) => [byColumn(row.rank)],
  description: 'Một người trong quy hoạch cho một suất. / One person planned for one slot.',
});

export const PlanCycleAct = builder.table('PlanCycleAct', {
  table: planAct,
  key: 'id',
  visible: (row, scope) => scope.sees(PlanningCycle, row.cycleId),
  order: (row) => [byColumn(row.actedOn)],
  description:
    'Một việc đã làm với cả đợt quy hoạch, như phê duyệt hoặc xác nhận. / An act on a planning cycle as a whole, such as its approval or its confirmation.',
});
