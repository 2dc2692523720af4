import { plainDate } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import type { Row } from './world.js';

/**
 * What was believed of facts before their end was recorded: the same rows with an open end, from the recording of their
 * start until the recording of their end. Facts whose start and end were recorded together have no such row.
 */
export function believedBefore(rows: readonly Row[], asItWas: (row: Row) => Row = (row) => row): Row[] {
  return rows.flatMap((row) => {
    const { valid_from: from, valid_until: until, recorded_from: ended } = row;
    if (typeof from !== 'string' || typeof until !== 'string' || typeof ended !== 'string') return [];
    const began = recordedAfter(plainDate(from));
    return began < ended ? [{ ...asItWas(row), valid_until: null, recorded_from: began, recorded_until: ended }] : [];
  });
}

/** A plan entry as it stood before it ended: approved, or proposed if the proposal was withdrawn. */
export function openEntry(row: Row): Row {
  return { ...row, state: row['state'] === 'WITHDRAWN' ? 'PROPOSED' : 'APPROVED', removal_ground: null };
}
