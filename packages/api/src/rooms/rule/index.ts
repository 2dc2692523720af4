/**
 * Documents, the rules they hold and the verdicts that rest on them.
 *
 * The catalogue shows every version of every rule; `syncCatalogue` writes it from the rulebook of a database: that of the package with
 * everything that was published in it. Other rooms judge by `edition.book` of the request or the command, and show what the domain
 * answers as `Verdict` and `Check`.
 */
import './graphql.js';
import './catalogue.js';
import './catalogue-lists.js';
import './known-catalogue.js';
import './publications.js';
import './aggregates.js';
import './rule-aggregate.js';

export type { PublicationKind } from './publication-kinds.js';
export { RuleEditions, type FollowFault } from './editions.js';
export { loadDecidingDocument } from './document-store.js';
export { checkJudgedAtOnce, judgedAtOnce, judgesAtOnce } from './judged-at-once.js';
export {
  bookIn,
  insertPublication,
  loadPublicationRecords,
  lockPublications,
  RulebookConflict,
  type PublicationRecord,
} from './publication-store.js';
export { heldVersion } from './held-version.js';
export { isCatalogueBehind, syncCatalogue } from './catalogue-sync.js';
export { documentKey } from './document-key.js';
export { parameterOn } from './parameter-on.js';
export { heldRules, rulesIn, rulesOn, type RulesOfDay } from './rules-of-day.js';
