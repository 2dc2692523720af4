import { CADRE_RULES } from '../cadre/index.js';
import { idFromName, partialDate, period, plainDate } from '../kernel/index.js';
import type { Id } from '../kernel/index.js';
import { rulebookOf } from '../rule/index.js';
import type { PersonFacts, PlanFacts } from './facts.js';
import type { BodyTarget, PlanCycle, PlanEntry, PlanSlot, PlanTerm, PostTarget } from './planning.js';
import { PLANNING_RULES } from './rules/rules.js';

/** The rules that planning rests on. */
export const book = rulebookOf([...CADRE_RULES, ...PLANNING_RULES]);

export const on = (text: string) => ({ book, asOf: plainDate(text) });
export const cadreId = (name: string): Id<'Cadre'> => idFromName('Cadre', name);
export const slotId = (name: string): Id<'PlanSlot'> => idFromName('PlanSlot', name);
export const entryId = (name: string): Id<'PlanEntry'> => idFromName('PlanEntry', name);

/** The term 2025–2030. */
export const termOf = (given: Partial<PlanTerm> = {}): PlanTerm => ({
  id: idFromName('PlanningTerm', '2025-2030'),
  system: 'PARTY',
  days: period(plainDate('2025-10-01'), plainDate('2030-10-01')),
  ...given,
});

/** A cycle that builds the plan of 2025–2030 and takes nominations. */
export const cycleOf = (given: Partial<PlanCycle> = {}): PlanCycle => ({
  id: idFromName('PlanningCycle', 'cycle'),
  unit: idFromName('Unit', 'district'),
  term: termOf().id,
  purpose: 'BUILD',
  state: 'NOMINATING',
  openedOn: plainDate('2023-03-06'),
  ageReferenceOn: plainDate('2025-06-01'),
  ...given,
});

/** The head of a district, managed by the province. */
export const postOf = (name: string, given: Partial<PostTarget> = {}): PostTarget => ({
  kind: 'POST',
  post: idFromName('Post', name),
  unit: idFromName('Unit', 'district'),
  establishment: 1,
  exists: period(plainDate('2000-01-01'), null),
  managementLevel: 'PROVINCE_STANDING_COMMITTEE',
  scope: { level: 'DISTRICT', bloc: 'PARTY', postClass: 'HEAD', side: 'PARTY_SIDE' },
  rank: 10,
  ...given,
});

/** The executive committee of a district with 39 members. */
export const bodyOf = (given: Partial<BodyTarget> = {}): BodyTarget => ({
  kind: 'BODY',
  body: idFromName('Body', 'committee'),
  bodyKind: 'EXECUTIVE_COMMITTEE',
  seats: 39,
  unit: idFromName('Unit', 'district'),
  exists: period(plainDate('2000-01-01'), null),
  managementLevel: 'PROVINCE_STANDING_COMMITTEE',
  scope: { level: 'DISTRICT', bloc: 'PARTY', postClass: 'MEMBER', side: 'PARTY_SIDE' },
  rank: 20,
  ...given,
});

export const slotOf = (name: string, given: Partial<PlanSlot> = {}): PlanSlot => ({
  id: slotId(name),
  cycle: cycleOf().id,
  target: postOf(name),
  requiredMin: 2,
  requiredMax: 3,
  ...given,
});

/** An entry `<slot>/<person>` that is approved and goes on. */
export const entryOf = (slot: string, person: string, given: Partial<PlanEntry> = {}): PlanEntry => ({
  id: entryId(`${slot}/${person}`),
  slot: slotId(slot),
  person: cadreId(person),
  state: 'APPROVED',
  readiness: 'READY_NOW',
  rank: null,
  source: 'ON_SITE',
  validFrom: plainDate('2023-04-01'),
  validUntil: null,
  ...given,
});

/** A person of whom everything is known and against whom nothing speaks. */
export const personOf = (name: string, given: Partial<PersonFacts> = {}): PersonFacts => ({
  person: cadreId(name),
  gender: 'FEMALE',
  birth: partialDate('1985-05-20'),
  isEthnicMinority: false,
  bloc: 'PARTY',
  tenures: [{ held: period(plainDate('2015-01-01'), null), rank: 30, level: 'DISTRICT' }],
  disciplines: [],
  faultFound: 'NONE',
  isPoliticalStandardDenied: false,
  isProposed: false,
  confidence: 'NONE',
  ...given,
});

/** A cycle with one slot `head`, nobody in it, and the people a, b, c, d. */
export const factsOf = (given: Partial<PlanFacts> = {}): PlanFacts => ({
  cycle: cycleOf(),
  term: termOf(),
  slots: [slotOf('head')],
  entries: [],
  persons: ['a', 'b', 'c', 'd'].map((name) => personOf(name)),
  freezeOf: () => ({ isCovered: false, isReorganised: null, isReallyNecessary: null }),
  waivers: [],
  ...given,
});

/** The codes of everything that was refused; empty where nothing was. */
export const codesRefused = (
  result: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly { readonly code: string }[] },
): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));
