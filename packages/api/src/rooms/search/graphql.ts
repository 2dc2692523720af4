import { byColumn, type Row, type Scope, type TableRef } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { PostTitle, Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { Indicator } from '../target/graphql.js';
import { Programme } from '../training/graphql.js';
import { Sought } from './sought.js';
import { searchTextOf } from './search-text.js';
import { searchEntry } from './views.js';

const SearchType = builder.enumType('SearchType', {
  description: 'Loại đối tượng tìm được. / Kind of object that search finds.',
  values: {
    Unit: { description: 'Đơn vị, theo tên hiện nay và tên cũ. / Unit, by its present and earlier names.' },
    Cadre: { description: 'Cán bộ mà người hỏi được xem. / Cadre whom the viewer may see.' },
    Document: { description: 'Văn bản, theo số và tên. / Document, by number and title.' },
    PostTitle: { description: 'Chức danh. / Post title.' },
    Programme: { description: 'Chương trình đào tạo. / Training programme.' },
    Indicator: { description: 'Chỉ số. / Indicator.' },
  },
});

const targets = () => [Unit, Cadre, Document, PostTitle, Programme, Indicator];

const SearchObject = builder.unionType('SearchObject', {
  description: 'Những loại đối tượng mà tìm kiếm trả về. / What search can find.',
  types: targets().map((target) => builder.tableType(target)) as never,
  resolveType: ((found: Row) => found.table.name) as never,
});

/** Whether an entry belongs to a row of the table that the viewer may see. */
function isVisibleRowOf<T extends PgTable & { readonly id: AnyPgColumn }>(
  target: TableRef<T>,
  entry: typeof searchEntry,
  scope: Pick<Scope, 'exists'>,
): SQL {
  const isShown = scope.exists(target, (row) => sql`${row.id} = ${entry.rowId}`);
  return sql`(${entry.type} = ${sql.raw(`'${target.name}'`)} and ${isShown})`;
}

export const SearchResult = builder.table('SearchResult', {
  table: searchEntry,
  key: 'id',
  visible: (row, scope) =>
    sql`${isVisibleRowOf(Unit, row, scope)} or ${isVisibleRowOf(Cadre, row, scope)} or ${isVisibleRowOf(Document, row, scope)}
      or ${isVisibleRowOf(PostTitle, row, scope)} or ${isVisibleRowOf(Programme, row, scope)} or ${isVisibleRowOf(Indicator, row, scope)}`,
  order: (row) => [byColumn(row.folded)],
  description:
    'Một kết quả tìm kiếm. Điều người hỏi không được xem thì không có và không được đếm. / One result of a search. What the viewer may not see is neither listed nor counted.',
});

builder.tableFields(SearchResult, (t) => ({
  type: t.column('type', { type: SearchType, description: 'Loại. / Kind.' }),
  text: t.column('text', {
    description:
      'Tên tìm thấy; có thể là tên cũ của đơn vị. / The name that was found, perhaps an earlier one of a unit.',
  }),
  object: t.oneOf(SearchObject, {
    nullable: false,
    description: 'Đối tượng mang tên đó. / What bears the name.',
    targets,
    discriminator: (row) => sql`${row.type}`,
    key: (row) => sql`${row.rowId}`,
  }),
}));

builder.tableFilters(SearchResult, (f) => ({
  type: f.enum(SearchType, 'type', 'Theo loại. / By kind.'),
}));
builder.tableOrders(SearchResult, { TEXT: 'folded', TYPE: 'type' });

/** What an argument is brought into before SQL sees it. */
const prepare = (text: unknown): string | null => {
  const forms = searchTextOf(String(text));
  return forms === null ? null : JSON.stringify(forms);
};

builder.readFields((t) => ({
  search: t.connection(() => SearchResult, {
    description:
      'Tìm theo tên, số văn bản, viết có dấu hay không, viết tắt hay không; khớp đúng trước, rồi khớp khác cách viết, rồi chứa. Trống nếu không còn chữ nào để tìm. / Search by name or document number, in any spelling, abbreviated or not: exact matches first, then other spellings, then names that contain the text. Empty where no letter or digit is left to search by.',
    args: {
      text: t.arg({
        type: 'String',
        required: true,
        description: 'Điều cần tìm. / What to search for.',
        extensions: { prepare },
      }),
    },
    on: (entry, _root, scope) => {
      const sought = new Sought(scope.args.text);
      const hasBetterName = scope.exists(
        searchEntry,
        (other) =>
          sql`${other.type} = ${entry.type} and ${other.rowId} = ${entry.rowId} and ${sought.finds(other)}
            and (${sought.rank(other)}, ${other.id}) < (${sought.rank(entry)}, ${entry.id})`,
      );
      return sql`${sought.finds(entry)} and not ${hasBetterName}`;
    },
    order: (entry, _root, scope) => [
      { sql: new Sought(scope.args.text).rank(entry), type: 'integer', nullable: false },
      byColumn(entry.folded),
    ],
  }),
}));
