/**
 * Rules of the Party and the State as dated data, the verdicts that rest on them, and the documents they come from.
 *
 * Words: document (văn bản), instrument kind (loại văn bản), clause (điều, khoản), rule series (chuỗi quy định), rule
 * version (phiên bản quy định), dated parameter (tham số có hiệu lực theo thời gian), question (câu hỏi kiểm tra), check
 * (kiểm tra), verdict (kết luận), waiver (miễn áp dụng), rulebook (bộ quy định).
 *
 * A series is one rule through time: versions that follow each other, half-open periods, and the questions that all of
 * them answer. How a room adds one:
 *
 * 1. One file, `<room>/rules/<series>.ts`. A rule that is told and not computed is `ruleSeries({ … })`:
 *
 *        export const ballotQuorum = ruleSeries({
 *          key: 'planning.ballot-quorum', area: 'PL', question: { vi: '…?', en: '…?' },
 *          versions: [{
 *            id: 'PL-064', title: { vi, en }, statement: { vi, en },
 *            parameters: { quorum: '>= 2/3' }, units: { quorum: 'SHARE' },
 *            from: '2021-12-27', until: null,
 *            source: { instruments: [cite('QĐ 50-QĐ/TW', '2021-12-27')], text: 'QĐ 50-QĐ/TW' },
 *            evidence: evidence('NOT_READ'), confidence: 'MEDIUM', lowConfidence: ['quorum'],
 *          }],
 *        });
 *
 *    `until` is the first day on which it no longer holds. Numbers are whole; fractions and comparisons are text.
 * 2. A rule that is computed is `answering({ … as above … }, { present: ruleQuestion<Facts, Parameters>({ … }) })`.
 *    `Facts` is an interface of what is known (never null: the engine answers UNKNOWN and names what is missing),
 *    `Parameters` a type, `check(facts, parameters)` says `{ isMet, observed, required }`, or null where the version
 *    does not speak to the question; a fact needed in some cases only is listed as `optional` and may be null. The message is one sentence for yes and no: `{observed}`, `{required}`, any fact.
 * 3. Versions of one series that hold side by side carry a `scope`; of two that bind a case the narrower holds.
 *    `severity: 'ADVISORY'` on a version or a question warns and decides nothing.
 * 4. List the series in the room's `rules/rules.ts` (`PLANNING_RULES`), which its door exports; the all-rooms book in
 *    `@cadre/domain/rulebook` binds the lists.
 * 5. Ask: `judge({ book, asOf, questions: [ask(ballotQuorum, 'present', { summoned: 30, present: null })] })`. The test
 *    beside the file shows the day before, the day and the day after each border, and UNKNOWN for each missing fact.
 */
export { type Check } from './check.js';
export { comparisonOf, meetsShare, type Comparison } from './comparison.js';
export { evidence, type Evidence, type PageKey } from './evidence.js';
export { type VersionFault } from './faults.js';
export { type DecidingDocument, type DocumentRefusal } from './deciding-document.js';
export { grantWaiver, type WaiverGrantRefusal, type WaiverRequest } from './grant-waiver.js';
export { publishedBook, type PublicationConflict, type RulePublication } from './published-book.js';
export { publishVersion } from './publish-version.js';
export type {
  PublicationFacts,
  PublicationRefusal,
  PublicationRequest,
  PublishedChange,
  PublishedDocument,
  PublishedParameter,
  PublishedText,
} from './publish-version.js';
export { type ChangeRefusal, type RuleChange } from './rule-change.js';
export { ruleImpact, type ImpactQuestion, type ImpactSide, type RuleFlip, type RuleMoment } from './rule-impact.js';
export {
  ruleQuestion,
  type AskedFacts,
  type Observation,
  type QuestionText,
  type RuleQuestion,
} from './rule-question.js';
export { type RuleSearch } from './rule-search.js';
export { answering, ruleSeries, type QuestionSet, type RuleSeries, type SeriesText } from './rule-series.js';
export { areaOf, cite, isInForce, isRuleId, ruleId, versionOf } from './rule-version.js';
export type { Citation, InForce, RuleId, RuleSource, RuleVersion, VersionText } from './rule-version.js';
export {
  CONFIDENCE_LEVELS,
  EVIDENCE_BASES,
  OUTCOMES,
  PARAMETER_UNITS,
  RULE_AREAS,
  SEVERITIES,
} from './rule-vocabulary.js';
export type { Confidence, EvidenceBasis, Outcome, ParameterUnit, RuleArea, Severity } from './rule-vocabulary.js';
export { rulebookOf, type Rulebook, type RuleEntry } from './rulebook.js';
export { SCOPE_DIMENSIONS, type CaseScope, type RuleScope, type ScopeDimension, type ScopeValue } from './scope.js';
export { type Selection } from './selection.js';
export { reevaluate, storedVerdict, type StoredRefusal, type StoredVerdict } from './stored-verdict.js';
export { type RuleParameters, type RuleValue } from './value.js';
export { ask, decidingChecks, judge, type JudgedCase, type Question, type Verdict } from './verdict.js';
export { DOCUMENT_RELATIONS, INSTRUMENT_KINDS, type DocumentRelation, type InstrumentKind } from './vocabulary.js';
export { waiver, type CaseSubject, type Waiver, type WaiverRefusal, type WaiverTerms } from './waiver.js';
