import type { Id, PlainDate, Result } from '@cadre/domain/kernel';
import {
  decidePlan as decide,
  type Fault,
  type FreezeFacts,
  type PlanAct,
  type PlanDecision,
} from '@cadre/domain/planning';
import { fieldsOf, type Command, type InputReader, type InputFault } from '../../../platform/writing/index.js';
import type { Role } from '../../../platform/viewer.js';
import { Cadre } from '../../cadre/graphql.js';
import { Document } from '../../rule/graphql.js';
import { insertPlanAct, moveCycle, moveEntries, saveFindings } from '../plan-writes.js';
import { refusedFor } from '../refused.js';
import { PlanningCycle } from '../types.js';
import { levelOf } from './actor-level.js';
import { cycleFaults, loadCycleFacts, seenCycle, type CycleFacts } from './plan-facts.js';

/** What an appraisal found of one person. */
export interface FindingInput {
  readonly cadre: string;
  readonly isProposed?: boolean | null | undefined;
  readonly isPoliticalStandardDenied?: boolean | null | undefined;
  readonly fault?: Fault | null | undefined;
}

/** What is said of the freeze of planning. */
export interface FreezeInput {
  readonly isCovered: boolean;
  readonly isReorganised?: boolean | null | undefined;
  readonly isReallyNecessary?: boolean | null | undefined;
}

/** The input of `planDecide`. */
export interface DecidePlanInput {
  readonly cycle: string;
  readonly expectedVersion: string;
  readonly act: PlanAct;
  readonly decidedOn?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly findings?: readonly FindingInput[] | null | undefined;
  readonly freeze?: FreezeInput | null | undefined;
}

interface ReadFinding {
  readonly person: Id<'Cadre'>;
  readonly isProposed: boolean | null;
  readonly isPoliticalStandardDenied: boolean | null;
  readonly fault: Fault | null;
}

interface Request {
  readonly cycle: string;
  readonly expectedVersion: string;
  readonly act: PlanAct;
  readonly decidedOn: PlainDate;
  readonly document: string | null;
  readonly reason: string | null;
  readonly findings: readonly ReadFinding[];
  readonly freeze: FreezeFacts | null;
}

/** What the planning unit does by itself; everything else is for those who decide on its posts. */
const plannersActs: readonly PlanAct[] = ['NOMINATE', 'POLL', 'SUBMIT', 'REVIEW', 'CLOSE'];
const maxReason = 500;

/** Takes the plan of a cycle one step on. */
export const decidePlan: Command<DecidePlanInput, Request, CycleFacts, PlanDecision> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cycle: reader.id(['input', 'cycle'], input.cycle, PlanningCycle),
      decidedOn: reader.dayOfAct(['input', 'decidedOn'], input.decidedOn),
      document: reader.optionalId(['input', 'document'], input.document, Document),
      reason: reader.optionalText(['input', 'reason'], input.reason, maxReason),
      findings: reader.list(['input', 'findings'], input.findings ?? [], findingReader(reader), 0),
    });
    if (!read.ok) return read;
    const { expectedVersion, act } = input;
    return { ok: true, value: { ...read.value, expectedVersion, act, freeze: freezeOf(input.freeze ?? null) } };
  },
  load: async ({ cycle, decidedOn, freeze }, acting) => loadCycleFacts(acting, { cycle, on: decidedOn, freeze }),
  permit: (facts, { viewer }, { act }) => cycleFaults(facts, viewer, rolesFor(act)),
  version: (facts, { expectedVersion }) => seenCycle(facts, expectedVersion),
  decide: ({ plan }, { act, document, reason, decidedOn }, { viewer, edition }) => {
    const actor = { level: levelOf(viewer.managementLevel), on: decidedOn };
    const decided = decide(plan, { act, document, reason }, actor, edition.book);
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async (decision, { tx, viewer, newId }, { cycle, document, reason, findings, freeze, decidedOn }) => {
    const { act, entries, numbers } = decision;
    if (findings.length > 0) {
      await saveFindings(
        tx,
        cycle,
        findings.map((each) => ({ ...each, id: newId() })),
        decidedOn,
      );
    }
    await moveEntries(tx, entries);
    await moveCycle(tx, cycle, decision, document);
    const level = viewer.managementLevel;
    await insertPlanAct(tx, { ...decision, id: newId(), cycle, level, documentId: document, reason, freeze });
    return {
      kind: 'PlanDecided',
      rows: { cycle: [cycle], entries: entries.map(({ entry }) => entry) },
      changes: [
        { row: { type: 'PlanningCycle', key: cycle }, act },
        ...entries.map(({ entry, to }) => ({ row: { type: 'PlanEntry', key: entry }, act: to })),
      ],
      verdicts: [
        ...entries.flatMap(({ entry, verdicts }) =>
          verdicts.map((verdict) => ({ row: { type: 'PlanEntry', key: entry }, verdict })),
        ),
        ...numbers.map(({ slot, verdict }) => ({ row: { type: 'PlanSlot', key: slot }, verdict })),
      ],
      documentId: document,
    };
  },
};

function rolesFor(act: PlanAct): readonly Role[] {
  return plannersActs.includes(act) ? ['PLANNER'] : ['APPROVER'];
}

function freezeOf(input: FreezeInput | null): FreezeFacts | null {
  if (input === null) return null;
  const { isCovered, isReorganised = null, isReallyNecessary = null } = input;
  return { isCovered, isReorganised, isReallyNecessary };
}

function findingReader(reader: InputReader) {
  return (path: readonly string[], { cadre, ...found }: FindingInput): Result<ReadFinding, InputFault> => {
    const read = reader.id([...path, 'cadre'], cadre, Cadre);
    if (!read.ok) return read;
    const { isProposed = null, isPoliticalStandardDenied = null, fault = null } = found;
    return { ok: true, value: { person: read.value as Id<'Cadre'>, isProposed, isPoliticalStandardDenied, fault } };
  };
}
