import { parsePrintedPercent, type RoundingMode } from '@cadre/domain/kernel';
import { reconcile, type PublishedRelation, type Reconciliation as Found } from '@cadre/domain/target';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Rounding } from '../../platform/values.js';
import { ReconciliationOutcome } from './enums.js';
import { countOf, populationOf } from './measure.js';
import { Observation } from './types.js';

const ReconciliationCandidate = builder.objectRef<Found['candidates'][number]>('ReconciliationCandidate').implement({
  description:
    'Một số đếm phù hợp, với khoảng của chỉ tiêu hoặc tổng số. / A count that fits, with the interval of its target or total.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'Số đếm. / The count.' }),
    wholeFrom: t.exposeInt('totalFrom', {
      nullable: false,
      description: 'Chỉ tiêu hoặc tổng số nhỏ nhất phù hợp. / The smallest target or total that fits.',
    }),
    wholeTo: t.exposeInt('totalTo', {
      nullable: true,
      description: 'Lớn nhất phù hợp; null nếu không có giới hạn. / The largest that fits; null without bound.',
    }),
  }),
});

const NearWhole = builder.objectRef<Found['nearest'][number]>('NearWhole').implement({
  description:
    'Số nguyên gần nhất không phù hợp, và tỷ lệ mà nó sẽ in ra. / A whole number close by that does not fit, and what it would print.',
  fields: (t) => ({
    whole: t.exposeInt('target', { nullable: false, description: 'Chỉ tiêu hoặc tổng số. / Target or total.' }),
    percent: t.field({
      type: 'Decimal',
      nullable: false,
      description: 'Tỷ lệ phần trăm sẽ in, cùng số chữ số lẻ. / The percentage it would print, with as many digits.',
      resolve: (near) => near.percent,
    }),
  }),
});

const Reconciliation = builder.objectRef<Found>('Reconciliation').implement({
  description:
    'Những số nguyên có thể đứng sau một tỷ lệ đã in; cả hai số liệu được giữ nguyên, không sửa. / The whole numbers that can stand behind a printed percentage. Both figures are kept and neither is corrected.',
  fields: (t) => ({
    outcome: t.field({
      type: ReconciliationOutcome,
      nullable: false,
      description: 'Có bao nhiêu số phù hợp. / How many numbers fit.',
      resolve: (found) => found.outcome,
    }),
    smallest: t.field({
      type: ReconciliationCandidate,
      nullable: true,
      description: 'Số đếm nhỏ nhất phù hợp; null nếu không có. / The smallest count that fits; null if none does.',
      resolve: (found) => found.candidates[0] ?? null,
    }),
    candidates: t.field({
      type: [ReconciliationCandidate],
      nullable: false,
      description: 'Các số đếm phù hợp, nhỏ nhất trước. / The counts that fit, smallest first.',
      resolve: (found) => found.candidates,
    }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: false,
      description: 'Danh sách đã đủ hay còn nữa. / Whether the candidates are all there are.',
    }),
    nearest: t.field({
      type: [NearWhole],
      nullable: false,
      description:
        'Khi không số nào phù hợp: số nguyên ở hai bên và tỷ lệ sẽ in, gần hơn trước. / When none fits: the wholes on both sides and what they would print, the closer first.',
      resolve: (found) => found.nearest,
    }),
  }),
});

interface ReconciliationFacts extends Record<string, unknown> {
  readonly printedPercent: string | null;
  readonly relation: PublishedRelation | null;
  readonly count: number | null;
  readonly population: number | null;
  readonly knownOthers: number;
}

const mostListed = 100;

function reconciliationOf(facts: ReconciliationFacts, rounding: RoundingMode, listAtMost: number): Found | null {
  const { printedPercent, relation, ...known } = facts;
  const printed = printedPercent === null ? null : parsePrintedPercent(printedPercent);
  if (printed === null || !printed.ok || relation === null) return null;
  const listed = Math.min(Math.max(listAtMost, 1), mostListed);
  return reconcile({ printed: printed.value, relation, ...known }, { rounding, listAtMost: listed });
}

builder.tableFields(Observation, (t) => ({
  reconciliation: t.computed<
    ReconciliationFacts,
    Found | null,
    { rounding: ReturnType<typeof t.arg>; listAtMost: ReturnType<typeof t.arg> }
  >({
    type: Reconciliation,
    nullable: true,
    description:
      'Đối chiếu tỷ lệ đã in với số nguyên; null nếu không in tỷ lệ, chỉ in tỷ lệ so với một chỉ tiêu không nêu, hoặc in quá bốn chữ số lẻ. / The printed percentage checked against whole numbers; null where none was printed, where only a share of an unknown target was, and with more than four decimals.',
    args: {
      rounding: t.arg({
        type: Rounding,
        required: true,
        defaultValue: 'HALF_UP',
        description: 'Cách nguồn làm tròn. / How the source rounded.',
      }),
      listAtMost: t.arg({
        type: 'Int',
        required: true,
        defaultValue: 10,
        description: `Liệt kê tối đa bao nhiêu số đếm (1 đến ${mostListed}; ngoài khoảng lấy giá trị gần nhất). / How many counts to list at most (1 to ${mostListed}; others are taken as the nearest).`,
      }),
    },
    needs: (row, scope) => ({
      printedPercent: sql`${row.printedPercent}`,
      relation: sql`${row.printedRelation}`,
      count: countOf(row, scope),
      population: populationOf(row, scope),
      knownOthers: sql`coalesce(${row.knownOthers}, 0)`,
    }),
    compute: (facts, { args }) => {
      const { rounding, listAtMost } = args as { rounding: RoundingMode; listAtMost: number };
      return facts.map((each) => reconciliationOf(each, rounding, listAtMost));
    },
  }),
}));
