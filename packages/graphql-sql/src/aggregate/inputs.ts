import type { ArgBuilder, InputFieldMap, InputRef, SchemaTypes } from '@pothos/core';
import type { AggregateDeclaration, Measure } from './declaration.js';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;
type Fields = { field(options: never): unknown };

/** Inputs that the aggregates of a schema share, made on first use. */
export class AggregateInputs<Types extends SchemaTypes> {
  readonly #builder: Builder<Types>;
  readonly #comparisons = new Map<string, InputRef>();
  readonly #direction: unknown;

  constructor(builder: Builder<Types>, direction: unknown) {
    this.#builder = builder;
    this.#direction = direction;
  }

  /** The enum of a table's dimensions. */
  dimensionsOf(declaration: AggregateDeclaration): unknown {
    const { name } = declaration.table;
    return this.#builder.enumType(`${name}Dimension`, {
      description: `Chiều để nhóm ${name}. / What ${name} can be grouped by.`,
      extensions: { isStructural: true },
      values: Object.fromEntries([...declaration.dimensions].map(([key, { description }]) => [key, { description }])),
    });
  }

  /** The arguments of an aggregate. */
  argsOf(
    declaration: AggregateDeclaration,
    arg: ArgBuilder<Types>,
    dimensions: unknown,
    where: unknown,
  ): InputFieldMap {
    const input = (options: object) => arg(options as never);
    return {
      where: input({
        type: where,
        description: 'Chỉ tính các dòng thỏa bộ lọc. / Only rows that satisfy the filter count.',
      }),
      groupBy: input({
        type: [dimensions],
        description:
          'Các chiều, theo thứ tự; không nêu thì một nhóm cho tất cả. / Dimensions in order; one group for everything unless given.',
      }),
      having: input({
        type: this.#havingOf(declaration),
        description: 'Chỉ giữ nhóm thỏa điều này. / Only groups that satisfy this.',
      }),
      orderBy: input({
        type: [this.#orderOf(declaration)],
        description: 'Thứ tự các nhóm; khóa luôn đứng cuối. / Order of the groups; the keys always come last.',
      }),
      includeEmpty: input({
        type: 'Boolean',
        required: true,
        defaultValue: true,
        description:
          'Giữ cả nhóm không có dòng nào: tối đa ba chiều, và tích số giá trị của các chiều tối đa 20.000. / Keep groups without rows: at most three dimensions, whose numbers of values multiply to at most 20,000.',
      }),
      first: input({
        type: 'Int',
        description:
          'Số nhóm tối đa; 200 nếu không nêu, nhiều nhất 1000. / At most so many groups; 200 unless given, never above 1000.',
      }),
    };
  }

  #havingOf(declaration: AggregateDeclaration): InputRef {
    const { name } = declaration.table;
    return this.#builder.inputType(`${name}Having`, {
      description: `Điều kiện của nhóm ${name}; tỷ lệ so theo phần trăm. / Conditions on a group of ${name}; shares compare as percentages.`,
      fields: (t: Fields) =>
        Object.fromEntries(
          [...declaration.measures].map(([key, measure]) => [
            key,
            t.field({ type: this.#comparisonOf(measure), description: measure.description } as never),
          ]),
        ),
    } as never);
  }

  #orderOf(declaration: AggregateDeclaration): InputRef {
    const { name } = declaration.table;
    const by = this.#builder.enumType(`${name}GroupOrderField`, {
      description: `Khóa sắp xếp nhóm ${name}. / What groups of ${name} can be ordered by.`,
      extensions: { isStructural: true },
      values: {
        KEY: { description: 'Theo khóa của nhóm. / By the keys of the group.' },
        ...Object.fromEntries([...declaration.measures].map(([key, { description }]) => [key, { description }])),
      },
    });
    return this.#builder.inputType(`${name}GroupOrder`, {
      description: `Một khóa sắp xếp nhóm ${name}. / One key of an order of groups of ${name}.`,
      fields: (t: Fields) => ({
        by: t.field({ type: by, required: true, description: 'Khóa. / Key.' } as never),
        direction: t.field({
          type: this.#direction,
          required: true,
          defaultValue: 'ASC',
          description: 'Chiều. / Direction.',
        } as never),
      }),
    } as never);
  }

  #comparisonOf(measure: Measure): InputRef {
    const [name, type] = measure.kind === 'integer' ? ['CountComparison', 'Int'] : ['DecimalComparison', 'Decimal'];
    const known = this.#comparisons.get(name);
    if (known !== undefined) return known;
    const texts = {
      eq: 'Bằng. / Equal to.',
      ne: 'Khác. / Different from.',
      lt: 'Nhỏ hơn. / Less than.',
      lte: 'Nhỏ hơn hoặc bằng. / At most.',
      gt: 'Lớn hơn. / Greater than.',
      gte: 'Lớn hơn hoặc bằng. / At least.',
    };
    const made = this.#builder.inputType(name, {
      description: 'So sánh một số của nhóm. / Comparisons of a number of a group.',
      fields: (t: Fields) =>
        Object.fromEntries(
          Object.entries(texts).map(([operator, description]) => [operator, t.field({ type, description } as never)]),
        ),
    } as never) as unknown as InputRef;
    this.#comparisons.set(name, made);
    return made;
  }
}
