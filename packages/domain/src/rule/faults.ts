import { compareDates } from '../kernel/index.js';
import type { InForce, RuleId, RuleVersion } from './rule-version.js';
import { areaOf } from './rule-version.js';
import type { RuleArea } from './rule-vocabulary.js';
import { relateScopes } from './scope.js';
import { inexactPlaces } from './value.js';

/** What may not stand in a series, whether it was written by us or thought up for a question. */
export type VersionFault =
  | { readonly code: 'VERSION_WITHOUT_A_DAY'; readonly rule: RuleId }
  | { readonly code: 'VERSION_OF_OTHER_AREA'; readonly rule: RuleId }
  | { readonly code: 'VERSIONS_OVERLAP'; readonly rule: RuleId; readonly other: RuleId }
  /** Both bind some cases on the same day, and neither is the narrower: nobody could say which of them holds. */
  | { readonly code: 'SCOPES_CROSS'; readonly rule: RuleId; readonly other: RuleId }
  | { readonly code: 'NUMBER_NOT_EXACT'; readonly rule: RuleId; readonly place: string }
  | { readonly code: 'PARAMETER_WITHOUT_UNIT'; readonly rule: RuleId; readonly place: string };

interface Judged {
  readonly area: RuleArea;
  readonly versions: readonly RuleVersion[];
}

/** Lists every fault of the versions of one series, in their order; empty when all is well. */
export function versionFaults({ area, versions }: Judged): readonly VersionFault[] {
  return versions.flatMap((version, index) => [
    ...faultsOfOne(version, area),
    ...versions.slice(index + 1).flatMap((other) => faultsOfTwo(version, other)),
  ]);
}

/** Orders versions by their first day, an unknown one first, then by id. */
export function compareStarts(left: RuleVersion, right: RuleVersion): number {
  const [one, other] = [left.inForce.from, right.inForce.from];
  if (one !== other) return one === null ? -1 : other === null ? 1 : compareDates(one, other);
  return left.id < right.id ? -1 : 1;
}

function faultsOfOne({ id, inForce, parameters, units }: RuleVersion, area: RuleArea): VersionFault[] {
  const faults: VersionFault[] = [];
  if (isEmpty(inForce)) faults.push({ code: 'VERSION_WITHOUT_A_DAY', rule: id });
  if (areaOf(id) !== area) faults.push({ code: 'VERSION_OF_OTHER_AREA', rule: id });
  for (const [name, value] of Object.entries(parameters)) {
    for (const place of inexactPlaces(value, name)) faults.push({ code: 'NUMBER_NOT_EXACT', rule: id, place });
    if (units[name] === undefined) faults.push({ code: 'PARAMETER_WITHOUT_UNIT', rule: id, place: name });
  }
  return faults;
}

function faultsOfTwo(left: RuleVersion, right: RuleVersion): VersionFault[] {
  if (!shareADay(left.inForce, right.inForce)) return [];
  const pair = { rule: left.id, other: right.id };
  switch (relateScopes(left.scope, right.scope)) {
    case 'SAME':
      return [{ code: 'VERSIONS_OVERLAP', ...pair }];
    case 'CROSSING':
      return [{ code: 'SCOPES_CROSS', ...pair }];
    default:
      return [];
  }
}

function isEmpty({ from, until }: InForce): boolean {
  return from !== null && until !== null && compareDates(from, until) >= 0;
}

function shareADay(left: InForce, right: InForce): boolean {
  if (isEmpty(left) || isEmpty(right)) return false;
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function startsBeforeEnd({ from }: InForce, { until }: InForce): boolean {
  return from === null || until === null || from < until;
}
