import { ReadRefused } from '@cadre/graphql-sql';
import type { ObjectRef } from '@pothos/core';
import { builder, pageLimits } from './builder.js';

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];

/** One page of a list that code made, in the form in which pages of the engine are shown. */
export interface ListedPage<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number;
}

/** The arguments of a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Declares the type of a list that code made and that is shown in pages. */
export function listedType<T>(name: string, node: ObjectRef<SchemaTypes, T>): ObjectRef<SchemaTypes, ListedPage<T>> {
  return builder.objectRef<ListedPage<T>>(`${name}Connection`).implement({
    description: `Danh sách ${name} theo trang. / A list of ${name}, in pages.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node] as never,
        nullable: false,
        description: 'Các phần tử của trang. / The entries of the page.',
        resolve: (({ edges }: ListedPage<T>) => edges.map((each) => each.node)) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoType() as never,
        nullable: false,
        description: 'Vị trí của trang. / Where the page stands.',
        resolve: ((page: ListedPage<T>) => page) as never,
      }),
      totalCount: t.int({
        nullable: false,
        description: 'Số phần tử của cả danh sách. / Entries of the whole list.',
        resolve: ({ total }) => total,
      }),
    }),
  });
}

/** The arguments of a list that code made, as a field declares them. */
export function pageArguments(t: { readonly arg: { int(options: never): unknown; string(options: never): unknown } }) {
  const { defaultPageSize, maxPageSize } = pageLimits;
  return {
    first: t.arg.int({
      description: `Số phần tử tính từ đầu; ${defaultPageSize} nếu không nêu, tối đa ${maxPageSize}. / ${defaultPageSize} unless given, at most ${maxPageSize}.`,
    } as never),
    after: t.arg.string({ description: 'Lấy sau con trỏ này. / Only what follows this cursor.' } as never),
  } as never;
}

/** The page of a list that is asked for. The same list has the same cursors. */
export function pageOf<T>(list: readonly T[], { first, after }: PageArguments): ListedPage<T> {
  const count = first ?? pageLimits.defaultPageSize;
  if (count < 0) {
    const text = { vi: `first phải từ 0 trở lên, nhận được ${count}.`, en: `first must be 0 or more, got ${count}.` };
    throw new ReadRefused('INVALID_PAGE', text, { argument: 'first', given: count });
  }
  if (count > pageLimits.maxPageSize) {
    const limit = pageLimits.maxPageSize;
    const text = {
      vi: `first tối đa là ${limit}, nhận được ${count}.`,
      en: `first is at most ${limit}, got ${count}.`,
    };
    throw new ReadRefused('PAGE_TOO_LARGE', text, { argument: 'first', given: count, limit });
  }
  const start = typeof after === 'string' ? placeAfter(after, list.length) : 0;
  const edges = list.slice(start, start + count).map((node, index) => ({ node, cursor: cursorAt(start + index) }));
  return { edges, hasNextPage: start + count < list.length, hasPreviousPage: start > 0, total: list.length };
}

function cursorAt(place: number): string {
  return Buffer.from(`place:${place}`).toString('base64url');
}

function placeAfter(cursor: string, length: number): number {
  const place = /^place:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (place !== undefined && Number(place) < length) return Number(place) + 1;
  const text = { vi: 'Con trỏ không thuộc danh sách này.', en: 'The cursor does not belong to this list.' };
  throw new ReadRefused('INVALID_CURSOR', text, { argument: 'after' });
}
