import { defineRelations } from 'drizzle-orm';
import * as tables from './tables.js';

/** How the tables hang together. */
export const relations = defineRelations(tablesOnly(), (r) => ({
  unit: { parentLinks: r.many.unitLink({ from: r.unit.id, to: r.unitLink.unitId }) },
  unitLink: { target: r.one.unit({ from: r.unitLink.targetId, to: r.unit.id, optional: false }) },
  post: {
    title: r.one.postTitle({ from: r.post.postTitleId, to: r.postTitle.id, optional: false }),
    unit: r.one.unit({ from: r.post.unitId, to: r.unit.id, optional: false }),
  },
  cadre: {
    unit: r.one.unit({ from: r.cadre.unitId, to: r.unit.id, optional: false }),
    tenures: r.many.tenure({ from: r.cadre.id, to: r.tenure.cadreId }),
    qualifications: r.many.qualification({ from: r.cadre.id, to: r.qualification.cadreId }),
    memberships: r.many.membership({ from: r.cadre.id, to: r.membership.cadreId }),
    planEntries: r.many.planEntry({ from: r.cadre.id, to: r.planEntry.cadreId }),
  },
  tenure: { post: r.one.post({ from: r.tenure.postId, to: r.post.id }) },
  planSlot: { post: r.one.post({ from: r.planSlot.postId, to: r.post.id }) },
  planEntry: {
    cadre: r.one.cadre({ from: r.planEntry.cadreId, to: r.cadre.id }),
    slot: r.one.planSlot({ from: r.planEntry.slotId, to: r.planSlot.id, optional: false }),
  },
  voteRound: {
    unit: r.one.unit({ from: r.voteRound.unitId, to: r.unit.id, optional: false }),
    results: r.many.voteResult({ from: r.voteRound.id, to: r.voteResult.roundId }),
  },
  voteResult: {
    round: r.one.voteRound({ from: r.voteResult.roundId, to: r.voteRound.id, optional: false }),
    cadre: r.one.cadre({ from: r.voteResult.cadreId, to: r.cadre.id, optional: false }),
  },
}));

function tablesOnly() {
  const { voteCounts: _names, ...only } = tables;
  return only;
}
