import { percent, ratio, type RoundingMode } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from './builder.js';
import { percentOfCounts } from './percent-of-counts.js';
import './scalars.js';

/** How a quotient is brought to the digits asked for. The names are those of the domain package. */
export const Rounding = builder.enumType('Rounding', {
  description: 'Cách làm tròn. / How to round.',
  values: {
    HALF_UP: { description: 'Nửa thì làm tròn ra xa số 0. / Halves away from zero.' },
    HALF_EVEN: { description: 'Nửa thì làm tròn về số chẵn. / Halves to the even digit.' },
    DOWN: { description: 'Cắt về phía số 0. / Towards zero.' },
    UP: { description: 'Ra xa số 0. / Away from zero.' },
    FLOOR: { description: 'Xuống. / Towards minus infinity.' },
    CEILING: { description: 'Lên. / Towards plus infinity.' },
  },
});

/** An exact share: counts over counts, never rounded until somebody asks for digits. */
export const Ratio = builder.valueType('Ratio', {
  description: 'Tỷ lệ chính xác dưới dạng phân số, không rút gọn. / An exact share as a fraction, not reduced.',
  parts: { numerator: 'bigint', denominator: 'bigint' },
  fields: (t) => ({
    numerator: t.part('numerator', { type: 'Integer', description: 'Tử số. / Numerator.' }),
    denominator: t.part('denominator', { type: 'Integer', description: 'Mẫu số, khác 0. / Denominator, never 0.' }),
    percent: t.expression({
      type: 'Decimal',
      description:
        'Phần trăm với số chữ số lẻ yêu cầu (0 đến 10; ngoài khoảng lấy giá trị gần nhất). / Percentage with so many digits (0 to 10; others are taken as the nearest).',
      args: {
        digits: t.arg({
          type: 'Int',
          required: true,
          defaultValue: 2,
          description: 'Số chữ số lẻ. / Digits after the point.',
        }),
        rounding: t.arg({
          type: Rounding,
          required: true,
          defaultValue: 'HALF_UP',
          description: 'Cách làm tròn. / How to round.',
        }),
      },
      sql: ({ numerator, denominator }, { args, constants }) => {
        const exact = sql`ratio_percent(${numerator}, ${denominator}, ${args.digits}, ${args.rounding})`;
        const { digits, rounding } = constants;
        return typeof digits === 'number' && rounding === 'HALF_UP'
          ? percentOfCounts(numerator, denominator, digits, exact)
          : exact;
      },
      inCode: ({ numerator, denominator }, { digits, rounding }) =>
        percent(
          ratio(Number(numerator), Number(denominator)),
          Math.min(Math.max(Number(digits), 0), 10),
          rounding as RoundingMode,
        ),
    }),
  }),
});
