import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import {
  publishVersion as decide,
  type PublicationRequest,
  type PublishedChange,
  type PublishedDocument,
} from '@cadre/domain/rule';
import type { Edition } from '@cadre/graphql-sql';
import { fieldsOf, roleFaults, type Command } from '../../../platform/writing/index.js';
import { Document } from '../../rule/graphql.js';
import {
  insertPublication,
  judgedAtOnce,
  loadDecidingDocument,
  lockPublications,
  syncCatalogue,
  type PublicationKind,
} from '../../rule/index.js';
import { publishRefusedFor } from '../publish-refused.js';
import { readChange, type VersionInput } from './version-input.js';

/** The input of `ruleVersionPublish`. */
export interface PublishVersionInput {
  readonly kind: PublicationKind;
  readonly version?: VersionInput | null | undefined;
  readonly ended?: string | null | undefined;
  readonly from: string;
  readonly until?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly clause: string;
  readonly note?: string | null | undefined;
  readonly englishNote?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
}

interface Request {
  readonly change: PublicationRequest;
  readonly document: string | null;
  readonly publishedOn: PlainDate;
}

interface Facts {
  readonly document: PublishedDocument | null;
  /** The rulebook as the last publication left it; nobody publishes on it before this one has. */
  readonly edition: Edition;
}

interface Done extends PublishedChange {
  /** The one that the change is made in. */
  readonly edition: Edition;
}

/**
 * Publishes a change of the rulebook. The rulebook is one for the whole installation and holds nothing of a person, so it is kept by
 * who keeps the installation, ADMIN, whatever the unit; those who judge people by it do not write it.
 */
export const publishVersion: Command<PublishVersionInput, Request, Facts, Done> = {
  read: (input, reader) =>
    fieldsOf({
      change: readChange(reader, input),
      document: reader.optionalId(['input', 'document'], input.document, Document),
      publishedOn: reader.dayOfAct(['input', 'publishedOn'], input.publishedOn),
    }),
  load: async ({ document }, { tx, readEdition }) => {
    await lockPublications(tx);
    return {
      document: document === null ? null : await loadDecidingDocument(tx, document),
      edition: await readEdition(),
    };
  },
  permit: (_facts, { viewer }) => roleFaults(viewer, ['ADMIN']),
  decide: ({ document, edition }, { change }) => {
    const decided = decide(change, { document, book: edition.book, judgedAtOnce: judgedAtOnce() });
    if (!decided.ok) return { ok: false, refused: publishRefusedFor(decided.refusals) };
    return { ok: true, value: { ...decided.value, edition } };
  },
  save: async ({ change, book, series, edition }, { tx, viewer, newId }, request) => {
    const id = newId();
    const { from, clause, note } = request.change;
    const publication = await insertPublication(tx, {
      id,
      revision: edition.revision + 1,
      change,
      seriesKey: series,
      effectiveOn: plainDate(from),
      documentId: request.document!,
      clause,
      note,
      publishedOn: request.publishedOn,
      publishedBy: viewer.name,
    });
    await syncCatalogue(tx, book);
    return {
      kind: 'RuleVersionPublished',
      rows: { publication: [id] },
      changes: [{ row: { type: 'RulePublication', key: id }, act: change.kind }],
      documentId: request.document,
      edition: edition.with(publication),
    };
  },
};
