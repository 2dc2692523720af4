import type { PlainDate } from '@cadre/domain/kernel';
import { decideWaiver, type GrantedWaiver, type WaiverFacts } from '@cadre/domain/planning';
import type { RuleId } from '@cadre/domain/rule';
import { fieldsOf, type Command } from '../../../platform/writing/index.js';
import { Cadre } from '../../cadre/graphql.js';
import { Post } from '../../organization/graphql.js';
import { Document } from '../../rule/graphql.js';
import { loadDecidingDocument } from '../../rule/index.js';
import { PlanningCycle } from '../types.js';
import { grantRefusedFor } from '../waiver-refused.js';
import { insertWaiver, loadCovered } from '../waiver-store.js';
import { levelOf } from './actor-level.js';
import { actsForAll, waiverFaults } from './waiver-actor.js';

/** The input of `waiverGrant`. */
export interface GrantWaiverInput {
  readonly series: string;
  readonly rule?: string | null | undefined;
  readonly cadre?: string | null | undefined;
  readonly post?: string | null | undefined;
  readonly cycle?: string | null | undefined;
  readonly reason: string;
  readonly englishReason: string;
  readonly authority: string;
  readonly document?: string | null | undefined;
  readonly grantedOn?: string | null | undefined;
  readonly expiresOn?: string | null | undefined;
}

interface Request extends Omit<
  GrantWaiverInput,
  'rule' | 'cadre' | 'post' | 'cycle' | 'document' | 'grantedOn' | 'expiresOn'
> {
  readonly rule: string | null;
  readonly cadre: string | null;
  readonly post: string | null;
  readonly cycle: string | null;
  readonly document: string | null;
  readonly grantedOn: PlainDate;
  readonly expiresOn: PlainDate | null;
}

interface Facts extends WaiverFacts {
  readonly isWithin: boolean;
}

const maxCode = 100;
const maxAuthority = 200;
export const maxReason = 500;

/** Grants leave from a rule to a person, a post or a cycle, by a document. */
export const grantWaiver: Command<GrantWaiverInput, Request, Facts, GrantedWaiver> = {
  read: (input, reader) =>
    fieldsOf({
      series: reader.text(['input', 'series'], input.series, maxCode),
      rule: reader.optionalText(['input', 'rule'], input.rule, maxCode),
      cadre: reader.optionalId(['input', 'cadre'], input.cadre, Cadre),
      post: reader.optionalId(['input', 'post'], input.post, Post),
      cycle: reader.optionalId(['input', 'cycle'], input.cycle, PlanningCycle),
      reason: reader.text(['input', 'reason'], input.reason, maxReason),
      englishReason: reader.text(['input', 'englishReason'], input.englishReason, maxReason),
      authority: reader.text(['input', 'authority'], input.authority, maxAuthority),
      document: reader.optionalId(['input', 'document'], input.document, Document),
      grantedOn: reader.dayOfAct(['input', 'grantedOn'], input.grantedOn),
      expiresOn: reader.optionalDate(['input', 'expiresOn'], input.expiresOn),
    }),
  load: async ({ post, cycle, document, grantedOn }, acting) => {
    const { units, levels } = await loadCovered(acting.tx, post, cycle);
    return {
      covered: levels,
      document: document === null ? null : await loadDecidingDocument(acting.tx, document),
      isWithin: await actsForAll(acting, units, grantedOn),
    };
  },
  permit: waiverFaults,
  decide: (facts, request, { viewer, edition }) => {
    const { series, rule, cadre, post, cycle, reason, englishReason, authority, grantedOn, expiresOn } = request;
    const asked = {
      series,
      // An id that no version has is answered as such.
      rule: rule as RuleId | null,
      scope: { person: cadre, post, cycle },
      reason: { vi: reason, en: englishReason },
      authority,
      grantedOn,
      expiresOn,
    };
    const granted = decideWaiver(facts, asked, levelOf(viewer.managementLevel), edition.book);
    return granted.ok ? granted : { ok: false, refused: grantRefusedFor(granted.refusals) };
  },
  save: async (granted, { tx, newId }, { document }) => {
    const id = newId();
    await insertWaiver(tx, granted, { id, documentId: document! });
    return {
      kind: 'WaiverGranted',
      rows: { waiver: [id] },
      changes: [{ row: { type: 'GrantedWaiver', key: id }, act: 'GRANT' }],
      documentId: document,
    };
  },
};
