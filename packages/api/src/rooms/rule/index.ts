/**
 * Documents, the rules they hold and the verdicts that rest on them.
 *
 * The catalogue shows every version of every rule; `syncCatalogue` writes it from the rulebook of the package. Other rooms judge by
 * `rulebook()` and show what the domain answers as `Verdict` and `Check`.
 */
import './graphql.js';
import './catalogue.js';
import './catalogue-lists.js';
import './aggregates.js';
import './rule-aggregate.js';

export { giveRulebook, rulebook } from './book.js';
export { heldVersion } from './held-version.js';
export { isCatalogueBehind, syncCatalogue } from './catalogue-sync.js';
export { documentKey } from './document-key.js';
export { isBindingOn, parameterOn } from './parameter-on.js';
