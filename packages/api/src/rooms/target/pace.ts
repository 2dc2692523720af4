import { isPlainDate, parseDecimal, plainDate, ratio, type Ratio as ExactRatio } from '@cadre/domain/kernel';
import { linearPace, type Pace as DomainPace, type PaceBasis as Basis } from '@cadre/domain/target';
import { PartedValue } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { PaceBasis } from './enums.js';
import { attainmentParts, ofTarget } from './measure.js';
import { Observation } from './types.js';

interface PaceAnswer extends DomainPace {
  readonly basis: Basis;
  readonly through: string;
  readonly asOf: string;
}

const Pace = builder.objectRef<PaceAnswer>('Pace').implement({
  description:
    'Tiến độ so với thời gian của kỳ. Dự báo chỉ giả định mỗi ngày đạt như nhau. / Progress against the time of the period. The projection assumes an even pace and nothing else.',
  fields: (t) => {
    const exact = (name: 'elapsed' | 'attained' | 'linear', description: string) =>
      t.field({
        type: builder.tableType(Ratio),
        nullable: false,
        description,
        resolve: (pace) => shown(pace[name], pace.asOf) as never,
      });
    return {
      through: t.field({
        type: 'Date',
        nullable: false,
        description: 'Ngày cuối cùng được tính. / The last day that counts.',
        resolve: (pace) => pace.through,
      }),
      basis: t.field({
        type: PaceBasis,
        nullable: false,
        description:
          'Tính từ số đếm hay từ tỷ lệ nguồn in. / Worked out from the count or from the percentage as printed.',
        resolve: (pace) => pace.basis,
      }),
      elapsed: exact(
        'elapsed',
        'Số ngày đã qua, kể cả ngày được tính, trên số ngày của kỳ. / Days that are over, the day itself included, of the days of the period.',
      ),
      attained: exact('attained', 'Mức đã đạt so với chỉ tiêu. / What was reached over the target.'),
      linear: exact(
        'linear',
        'Dự báo tuyến tính đến cuối kỳ: mức đã đạt chia cho phần thời gian đã qua. / Linear projection to the end of the period: what was reached over the share of time that is over.',
      ),
    };
  },
});

function shown({ numerator, denominator }: ExactRatio, asOf: string): PartedValue {
  return new PartedValue(Ratio, { numerator: Number(numerator), denominator: Number(denominator) }, { asOf });
}

interface PaceFacts extends Record<string, unknown> {
  readonly dataAsOf: string | null;
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
  readonly isShare: boolean | null;
  readonly printedPercent: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What was reached over the target: as counted, else as printed; null where neither is known. */
function attainedOf(facts: PaceFacts): { readonly attained: ExactRatio; readonly basis: Basis } | null {
  const { numerator, denominator, printedPercent } = facts;
  if (numerator !== null && denominator !== null) return { attained: ratio(numerator, denominator), basis: 'COUNTED' };
  const printed = printedPercent === null ? null : parseDecimal(printedPercent);
  if (printed === null || !printed.ok) return null;
  return { attained: ratio(printed.value.numerator, printed.value.denominator * 100n), basis: 'PRINTED' };
}

function paceOf(facts: PaceFacts, on: unknown, asOf: string): PaceAnswer | null {
  const { periodFrom, periodUntil, isShare } = facts;
  const through = on ?? facts.dataAsOf;
  const found = attainedOf(facts);
  if (periodFrom === null || periodUntil === null || isShare !== false || found === null) return null;
  if (!isPlainDate(through)) return null;
  const pace = linearPace({
    attained: found.attained,
    periodFrom: plainDate(periodFrom),
    periodUntil: plainDate(periodUntil),
    through,
  });
  return pace === null ? null : { ...pace, basis: found.basis, through, asOf };
}

builder.tableFields(Observation, (t) => ({
  pace: t.computed<PaceFacts, PaceAnswer | null, { through: ReturnType<typeof t.arg> }>({
    type: Pace,
    nullable: true,
    description:
      'Tiến độ và dự báo tuyến tính; null nếu không có chỉ tiêu, chỉ tiêu là tỷ lệ của tổng thể, không rõ mức đạt, hoặc không rõ đúng ngày của số liệu. / Pace and linear projection; null without a target, for a target that is a share of a population, where the attainment is unknown, and where the exact day of the figure is.',
    args: {
      through: t.arg({
        type: 'Date',
        description:
          'Ngày cuối cùng mà số liệu tính đến; ngày của số liệu nếu không nêu. Báo cáo sáu tháng công bố trong tháng 7 tính đến 30-06. / The last day that the figure counts; its own day unless given. A half-year report published in July counts through 30 June.',
      }),
    },
    needs: (row, scope) => ({
      dataAsOf: sql`${row.asOf}`,
      periodFrom: ofTarget(row, scope, (aim) => sql`${aim.periodFrom}`),
      periodUntil: ofTarget(row, scope, (aim) => sql`${aim.periodUntil}`),
      isShare: ofTarget(row, scope, (aim) => sql`${aim.isShare}`),
      printedPercent: sql`case when ${row.printedRelation} = 'OF_TARGET' then ${row.printedPercent} end`,
      ...attainmentParts(row, scope),
    }),
    compute: (facts, { args, asOf }) => facts.map((each) => paceOf(each, args['through'], asOf)),
  }),
}));
