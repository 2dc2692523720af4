/**
 * Rules and the documents they come from.
 * Words: document (văn bản), instrument kind (loại văn bản), clause (điều, khoản).
 */
export { DOCUMENT_RELATIONS, INSTRUMENT_KINDS, type DocumentRelation, type InstrumentKind } from './vocabulary.js';
