import type { PlainDate } from '@cadre/domain/kernel';
import { decideRevocation } from '@cadre/domain/planning';
import { fieldsOf, type Command } from '../../../platform/writing/index.js';
import { grantRefusedFor } from '../waiver-refused.js';
import { endWaiver, loadCovered, lockWaiver, type StoredWaiver } from '../waiver-store.js';
import { GrantedWaiver } from '../waiver-type.js';
import { maxReason } from './grant-waiver.js';
import { levelOf } from './actor-level.js';
import { actsForAll, waiverFaults } from './waiver-actor.js';

/** The input of `waiverRevoke`. */
export interface RevokeWaiverInput {
  readonly waiver: string;
  readonly expectedVersion: string;
  readonly revokedOn?: string | null | undefined;
  readonly reason: string;
  readonly englishReason: string;
}

interface Request {
  readonly waiver: string;
  readonly expectedVersion: string;
  readonly revokedOn: PlainDate;
  readonly reason: string;
  readonly englishReason: string;
}

interface Facts {
  readonly waiver: StoredWaiver;
  readonly isWithin: boolean;
}

/** Ends a waiver before it expires. What was decided while it held stays as it is. */
export const revokeWaiver: Command<RevokeWaiverInput, Request, Facts, PlainDate> = {
  read: (input, reader) => {
    const read = fieldsOf({
      waiver: reader.id(['input', 'waiver'], input.waiver, GrantedWaiver),
      revokedOn: reader.dayOfAct(['input', 'revokedOn'], input.revokedOn),
      reason: reader.text(['input', 'reason'], input.reason, maxReason),
      englishReason: reader.text(['input', 'englishReason'], input.englishReason, maxReason),
    });
    return read.ok ? { ok: true, value: { ...read.value, expectedVersion: input.expectedVersion } } : read;
  },
  load: async ({ waiver: id, revokedOn }, acting) => {
    const waiver = await lockWaiver(acting.tx, id);
    const { units } = await loadCovered(acting.tx, waiver.post, waiver.cycle);
    return { waiver, isWithin: await actsForAll(acting, units, revokedOn) };
  },
  permit: waiverFaults,
  version: ({ waiver }, { expectedVersion }) => ({
    row: { type: 'GrantedWaiver', key: waiver.id },
    expected: expectedVersion,
    found: waiver.version,
  }),
  decide: ({ waiver }, { revokedOn }, { viewer }) => {
    const ended = decideRevocation(waiver, levelOf(viewer.managementLevel), revokedOn);
    return ended.ok ? ended : { ok: false, refused: grantRefusedFor(ended.refusals) };
  },
  save: async (endedOn, { tx }, { waiver, reason, englishReason }) => {
    await endWaiver(tx, waiver, { endedOn, reason, englishReason });
    return {
      kind: 'WaiverRevoked',
      rows: { waiver: [waiver] },
      changes: [{ row: { type: 'GrantedWaiver', key: waiver }, act: 'REVOKE' }],
    };
  },
};
