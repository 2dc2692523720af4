import { isPartialDate, isPlainDate } from '@cadre/domain/kernel';
import type { Bilingual } from '@cadre/graphql-sql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.js';
import { requestError } from './errors.js';

type Accept<T> = (value: unknown) => T;

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Says of a refused literal where it stands; of a variable graphql-js says it by itself. */
function acceptLiteral<T>(node: ValueNode, accept: Accept<T>): T {
  try {
    return accept(literalOf(node));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
  }
}

function scalar<T extends string | number>(
  name: 'Date' | 'DateTime' | 'PartialDate' | 'Integer' | 'Decimal',
  description: string,
  accept: Accept<T>,
) {
  builder.scalarType(name, {
    description,
    serialize: (value) => value as never,
    parseValue: (value) => accept(value) as never,
    parseLiteral: (node: ValueNode) => acceptLiteral(node, accept) as never,
  });
}

function refused(value: unknown, text: Bilingual) {
  const given = typeof value === 'string' ? value.slice(0, 40) : value;
  return requestError('INVALID_VALUE', text, { given: given === undefined ? null : given });
}

scalar('Date', 'Ngày dạng YYYY-MM-DD, không có giờ. / A day, YYYY-MM-DD, without a time.', (value) => {
  if (typeof value === 'string' && isPlainDate(value)) return value;
  throw refused(value, {
    vi: 'Ngày phải có thật và viết dạng YYYY-MM-DD, ví dụ 2015-03-31.',
    en: 'A date must exist and be written YYYY-MM-DD, for example 2015-03-31.',
  });
});

scalar(
  'PartialDate',
  'Ngày có thể chỉ biết năm hoặc tháng: 1962, 1962-07 hoặc 1962-07-15. / A date of which only the year or month may be known.',
  (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw refused(value, {
      vi: 'Viết 1962, 1962-07 hoặc 1962-07-15.',
      en: 'Write 1962, 1962-07 or 1962-07-15.',
    });
  },
);

// PostgreSQL takes offsets below 16 hours.
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/;

scalar('DateTime', 'Thời điểm theo ISO 8601 có múi giờ. / An instant, ISO 8601 with its offset.', (value) => {
  const isReal =
    typeof value === 'string' &&
    instantForm.test(value) &&
    isPlainDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value));
  if (isReal) return value;
  throw refused(value, {
    vi: 'Thời điểm viết theo ISO 8601, ví dụ 2014-01-15T00:00:00Z.',
    en: 'An instant is written in ISO 8601, for example 2014-01-15T00:00:00Z.',
  });
});

scalar('Integer', 'Số nguyên chính xác, tới 2^53. / A whole number, exact up to 2^53.', (value) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw refused(value, { vi: 'Số nguyên trong khoảng ±(2^53 − 1).', en: 'A whole number within ±(2^53 − 1).' });
});

scalar(
  'Decimal',
  'Số thập phân chính xác, viết thành chuỗi như "51.43". / An exact decimal, written as text such as "51.43".',
  (value) => {
    if (typeof value === 'string' && /^-?\d{1,30}(\.\d{1,30})?$/.test(value)) return value;
    throw refused(value, {
      vi: 'Số thập phân viết thành chuỗi, ví dụ "51.43".',
      en: 'A decimal is written as text, for example "51.43".',
    });
  },
);
