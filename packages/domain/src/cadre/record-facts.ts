import { ok, periodsOverlap, refuse } from '../kernel/index.js';
import type { Id, Result } from '../kernel/index.js';
import type { AskedDays, FileFacts, NewTenure, RecordRequest } from './file-facts.js';
import type { FactPlace, FileFact, FileRefusal } from './file-refusals.js';
import type { MembershipSpell } from './party-age.js';
import { LEVELS_OF_KIND } from './qualification-order.js';
import { decisionFaults, periodOf, tenureFaults } from './tenure-checks.js';
import type { QualificationLevel } from './vocabulary.js';

/** Says whether facts may be written into a file, or everything that stands in the way. All are written or none. */
export function decideRecord(facts: FileFacts, request: RecordRequest): Result<RecordRequest, FileRefusal> {
  const nothing: FileRefusal[] = isEmpty(request) ? [{ code: 'NOTHING_TO_RECORD' }] : [];
  return outcomeOf(request, [...nothing, ...factFaults(facts, request)]);
}

/**
 * Says whether a fact that is no tenure may be corrected to stand as asked: it is held against the file as if it were new, and `facts` are
 * those of the file without it.
 */
export function decideFactCorrection(
  facts: FileFacts,
  asked: RecordRequest,
  isSame: boolean,
): Result<RecordRequest, FileRefusal> {
  const nothing: FileRefusal[] = isSame ? [{ code: 'NOTHING_CHANGED', tenure: null }] : [];
  return outcomeOf(asked, [...nothing, ...factFaults(facts, asked)]);
}

function factFaults(facts: FileFacts, request: RecordRequest): readonly FileRefusal[] {
  const tenures = request.tenures.map((each) => ({ ...each, replaces: null }));
  return [
    ...membershipFaults(facts.memberships, request),
    ...qualificationFaults(request),
    ...tenureFaults(facts, tenures),
    ...request.awards.flatMap(({ decisionNumber }, index): FileRefusal[] =>
      decisionNumber === null ? [{ code: 'DECISION_MISSING', ...at('AWARD', index) }] : [],
    ),
    ...request.disciplines.flatMap((each, index) => decisionFaults(each, at('DISCIPLINE', index))),
  ];
}

/** A tenure as it should have been written. */
export interface TenureCorrection extends NewTenure {
  readonly tenure: Id<'Tenure'>;
}

/** Says whether a tenure may be corrected to stand as asked, or everything that stands in the way. */
export function decideCorrection(
  facts: FileFacts,
  { tenure, ...asked }: TenureCorrection,
  stands: NewTenure,
): Result<TenureCorrection, FileRefusal> {
  const isSame = (Object.keys(stands) as (keyof NewTenure)[]).every((name) => stands[name] === asked[name]);
  return outcomeOf({ tenure, ...asked }, [
    ...(isSame ? [{ code: 'NOTHING_CHANGED', tenure } as const] : []),
    ...tenureFaults(facts, [{ ...asked, replaces: tenure }]),
  ]);
}

function outcomeOf<Value>(value: Value, refusals: readonly FileRefusal[]): Result<Value, FileRefusal> {
  const [first, ...others] = refusals;
  return first === undefined ? ok(value) : refuse(first, ...others);
}

function at(fact: FileFact, index: number): FactPlace {
  return { fact, place: index + 1 };
}

function isEmpty({ memberships, qualifications, tenures, awards, disciplines }: RecordRequest): boolean {
  return [memberships, qualifications, tenures, awards, disciplines].every(({ length }) => length === 0);
}

function daysFaults(days: AskedDays, hasSource: boolean, place: FactPlace): readonly FileRefusal[] {
  const empty: FileRefusal[] = periodOf(days) === null ? [{ code: 'PERIOD_EMPTY', ...place }] : [];
  return hasSource ? empty : [...empty, { code: 'SOURCE_MISSING', ...place }];
}

/** What is wrong with new memberships, held against those on file and against each other. */
export function membershipFaults(
  filed: readonly MembershipSpell[],
  { memberships, hasSource }: Pick<RecordRequest, 'memberships' | 'hasSource'>,
): readonly FileRefusal[] {
  return memberships.flatMap((each, index) => {
    const place = at('MEMBERSHIP', index);
    const held = periodOf(each);
    const others = [...filed.map((spell) => spell.held), ...memberships.slice(0, index).map(periodOf)];
    const isTaken = held !== null && others.some((other) => other !== null && periodsOverlap(other, held));
    const overlap: FileRefusal[] = isTaken ? [{ code: 'MEMBERSHIPS_OVERLAP', ...place }] : [];
    return [...daysFaults(each, hasSource, place), ...overlap];
  });
}

function qualificationFaults({ qualifications, hasSource }: RecordRequest): readonly FileRefusal[] {
  return qualifications.flatMap((each, index) => {
    const place = at('QUALIFICATION', index);
    const levels: readonly QualificationLevel[] = LEVELS_OF_KIND[each.kind];
    const ofAnother: FileRefusal[] = levels.includes(each.level) ? [] : [{ code: 'LEVEL_OF_ANOTHER_KIND', ...place }];
    return [...daysFaults(each, hasSource, place), ...ofAnother];
  });
}
