import type { ObjectRef, SchemaTypes, TypeParam } from '@pothos/core';
import type { TableRef } from './declaration.js';
import type { Page } from './naive/sources.js';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

/** The types of lists that are read in pages. */
export class PageTypes<Types extends SchemaTypes> {
  readonly #builder: Builder<Types>;
  readonly #refOf: (name: string) => TypeParam<Types>;
  readonly #connections = new Map<string, ObjectRef<Types, Page>>();
  readonly pageInfo: ObjectRef<Types, Page>;

  constructor(builder: Builder<Types>, refOf: (name: string) => TypeParam<Types>) {
    this.#builder = builder;
    this.#refOf = refOf;
    this.pageInfo = this.#declarePageInfo();
  }

  /** The connection type of a table, declared on first use. */
  connectionOf(target: TableRef): TypeParam<Types> {
    return this.#connections.get(target.name) ?? this.#declareConnection(target);
  }

  #declarePageInfo(): ObjectRef<Types, Page> {
    const boundary = (page: Page, at: 0 | -1) => page.edges.at(at)?.cursor ?? null;
    return this.#builder.objectRef<Page>('PageInfo').implement({
      description: 'Vị trí của trang trong danh sách. / Where the page stands in its list.',
      fields: (t: { field(options: never): unknown }) => ({
        hasNextPage: t.field({
          type: 'Boolean',
          nullable: false,
          description: 'Còn phần tử sau trang này. / Whether more follow.',
          resolve: (page: Page) => page.hasNextPage,
        } as never),
        hasPreviousPage: t.field({
          type: 'Boolean',
          nullable: false,
          description: 'Còn phần tử trước trang này. / Whether more precede.',
          resolve: (page: Page) => page.hasPreviousPage,
        } as never),
        startCursor: t.field({
          type: 'String',
          nullable: true,
          description: 'Con trỏ phần tử đầu; null nếu trang trống. / Cursor of the first; null on an empty page.',
          resolve: (page: Page) => boundary(page, 0),
        } as never),
        endCursor: t.field({
          type: 'String',
          nullable: true,
          description: 'Con trỏ phần tử cuối; null nếu trang trống. / Cursor of the last; null on an empty page.',
          resolve: (page: Page) => boundary(page, -1),
        } as never),
      }),
    } as never);
  }

  #declareConnection(target: TableRef): ObjectRef<Types, Page> {
    const node = this.#refOf(target.name);
    type Edge = Page['edges'][number];
    const edge = this.#builder.objectRef<Edge>(`${target.name}Edge`).implement({
      description: `Một phần tử trong danh sách ${target.name}. / One entry of a list of ${target.name}.`,
      fields: (t: { field(options: never): unknown }) => ({
        node: t.field({
          type: node,
          nullable: false,
          description: 'Phần tử. / The entry.',
          resolve: (each: Edge) => each.node,
        } as never),
        cursor: t.field({
          type: 'String',
          nullable: false,
          description: 'Con trỏ của phần tử. / Its cursor.',
          resolve: (each: Edge) => each.cursor,
        } as never),
      }),
    } as never);
    const connection = this.#builder.objectRef<Page>(`${target.name}Connection`).implement({
      description: `Danh sách ${target.name} theo trang. / A list of ${target.name}, in pages.`,
      fields: (t: { field(options: never): unknown }) => ({
        nodes: t.field({
          type: [node],
          nullable: false,
          description: 'Các phần tử của trang. / The entries of the page.',
          resolve: (page: Page) => page.edges.map((each) => each.node),
        } as never),
        edges: t.field({
          type: [edge],
          nullable: false,
          description: 'Các phần tử kèm con trỏ. / The entries with their cursors.',
          resolve: (page: Page) => page.edges,
        } as never),
        pageInfo: t.field({
          type: this.pageInfo,
          nullable: false,
          description: 'Vị trí của trang. / Where the page stands.',
          resolve: (page: Page) => page,
        } as never),
        totalCount: t.field({
          type: 'Int',
          nullable: false,
          description: 'Số phần tử của cả danh sách sau khi lọc. / Entries of the whole list, after the filter.',
          resolve: (page: Page) => page.totalCount(),
        } as never),
      }),
    } as never) as unknown as ObjectRef<Types, Page>;
    this.#connections.set(target.name, connection);
    return connection;
  }
}
