import type { InputRef, SchemaTypes } from '@pothos/core';
import type { TableRef } from './declaration.js';
import type { Operator } from './filters.js';

/** The GraphQL type of one operand, which the filter's declaration keeps beside its SQL. */
export interface OperandType {
  /** Name of the scalar or enum. */
  readonly name: string;
  /** The ref that Pothos knows it by. */
  readonly ref: unknown;
}

const operatorTexts: Readonly<Record<Operator, string>> = {
  eq: 'Bằng. / Equal to.',
  ne: 'Khác, kể cả khi trống. / Different from it, empty included.',
  in: 'Thuộc các giá trị này. / One of these.',
  notIn: 'Không thuộc các giá trị này, kể cả khi trống. / None of these, empty included.',
  lt: 'Nhỏ hơn. / Less than.',
  lte: 'Nhỏ hơn hoặc bằng. / At most.',
  gt: 'Lớn hơn. / Greater than.',
  gte: 'Lớn hơn hoặc bằng. / At least.',
  isNull: 'Trống hay không. / Whether it is empty.',
  contains: 'Chứa đoạn này, không phân biệt dấu và cách viết. / Contains this, whatever the diacritics and spelling.',
  startsWith: 'Bắt đầu bằng đoạn này, không phân biệt dấu. / Starts with this, whatever the diacritics.',
};

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;
type InputFields = { field(options: never): unknown };

/** Makes the `where` input of each table from the filters it declares. */
export class FilterInputs<Types extends SchemaTypes> {
  readonly #builder: Builder<Types>;
  readonly #wheres = new Map<string, InputRef>();
  readonly #operators = new Map<string, InputRef>();

  constructor(builder: Builder<Types>) {
    this.#builder = builder;
  }

  /** The `where` input of a table. */
  whereOf(table: TableRef): InputRef {
    const known = this.#wheres.get(table.name);
    if (known !== undefined) return known;
    const where = this.#builder.inputRef<Record<string, unknown>>(`${table.name}Where`) as unknown as InputRef & {
      implement(options: unknown): unknown;
    };
    this.#wheres.set(table.name, where);
    where.implement({
      description: `Bộ lọc của ${table.name}; các điều kiện đặt cạnh nhau phải cùng đúng. / Filter of ${table.name}; conditions side by side must all hold.`,
      fields: (t: InputFields) => ({
        ...Object.fromEntries([...table.filters].map(([name]) => [name, this.#field(t, table, name)])),
        and: t.field({ type: [where], description: 'Tất cả đều đúng. / All of these hold.' } as never),
        or: t.field({
          type: [where],
          description:
            'Ít nhất một điều đúng; danh sách rỗng không chọn gì. / At least one holds; an empty list selects nothing.',
        } as never),
        not: t.field({ type: where, description: 'Không thỏa điều này. / This does not hold.' } as never),
      }),
    });
    return where;
  }

  #field(t: InputFields, table: TableRef, name: string): unknown {
    const filter = table.filters.get(name)!;
    const { description } = filter;
    switch (filter.kind) {
      case 'column':
        return t.field({ type: this.#operatorsOf(filter.operand, filter.operators), description } as never);
      case 'relation':
        return t.field({ type: this.whereOf(filter.target()), description } as never);
      case 'custom':
        return t.field({ type: filter.operand.ref, description } as never);
    }
  }

  /** The input of comparisons that an operand type offers; shared by all filters of that type. */
  #operatorsOf(operand: OperandType, operators: readonly Operator[]): InputRef {
    const isText = operators.includes('contains');
    const name = `${isText ? 'Text' : operand.name}Filter`;
    const known = this.#operators.get(name);
    if (known !== undefined) return known;
    const operandOf = (operator: Operator) =>
      operator === 'in' || operator === 'notIn' ? [operand.ref] : operator === 'isNull' ? 'Boolean' : operand.ref;
    const input = this.#builder.inputType(name, {
      description: `So sánh ${isText ? 'văn bản' : operand.name}. / Comparisons of ${isText ? 'text' : operand.name}.`,
      fields: (t: InputFields) =>
        Object.fromEntries(
          operators.map((operator) => [
            operator,
            t.field({ type: operandOf(operator), description: operatorTexts[operator] } as never),
          ]),
        ),
    } as never) as unknown as InputRef;
    this.#operators.set(name, input);
    return input;
  }
}
