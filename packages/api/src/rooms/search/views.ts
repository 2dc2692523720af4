import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { byteOrderedText } from '../../platform/columns.js';

/** Every name that search looks through: a view over the tables that hold them, defined in the migrations. */
export const searchEntry = pgTable('search_entry', {
  /** `<type>:<key>`; an earlier name of a unit is `UnitName:<key of the name>`. */
  id: byteOrderedText('id').notNull(),
  /** GraphQL type of what bears the name. */
  type: text('type').notNull(),
  /** Key of the row that bears the name. */
  rowId: uuid('row_id').notNull(),
  text: text('text').notNull(),
  folded: byteOrderedText('folded').notNull(),
  /** Number of a document, folded; empty for a document without one and for what is no document. */
  documentKey: byteOrderedText('document_key').notNull(),
  /** Congress and ordinal of the plenum that adopted a document; NULL otherwise. */
  congress: integer('congress'),
  plenum: integer('plenum'),
});
