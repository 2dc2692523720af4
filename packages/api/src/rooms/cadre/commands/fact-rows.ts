import type { HeldPlace } from '@cadre/domain/cadre';
import type { Columns, FileRows } from '../file-writes.js';
import type { RecordRequest } from './record-facts.js';

/** Rows to write, and the name under which the audit knows them. */
export interface NewFacts extends FileRows {
  readonly type: 'Membership' | 'Qualification' | 'Tenure' | 'Award' | 'Discipline';
  readonly rows: readonly (Columns & { readonly id: string })[];
}

/** The rows of every fact of a request. */
export function factRows(
  request: RecordRequest,
  places: readonly HeldPlace[],
  newId: () => string,
): readonly NewFacts[] {
  const own = () => ({ id: newId(), cadre_id: request.cadre });
  const posts = new Set<string>(places.filter(({ is }) => is === 'POST').map(({ id }) => id));
  return [
    {
      type: 'Membership',
      table: 'membership',
      rows: request.memberships.map((each) => ({ ...own(), ...membershipColumns(each) })),
    },
    {
      type: 'Qualification',
      table: 'qualification',
      rows: request.qualifications.map((each) => ({ ...own(), ...qualificationColumns(each) })),
    },
    {
      type: 'Tenure',
      table: 'tenure',
      rows: request.tenures.map((each) => ({
        ...own(),
        post_id: posts.has(each.place) ? each.place : null,
        body_id: posts.has(each.place) ? null : each.place,
        kind: each.kind,
        decision_number: each.decisionNumber,
        decided_on: each.decidedOn,
        ...dated(each),
      })),
    },
    { type: 'Award', table: 'award', rows: request.awards.map((each) => ({ ...own(), ...awardColumns(each) })) },
    {
      type: 'Discipline',
      table: 'discipline',
      rows: request.disciplines.map((each) => ({ ...own(), ...disciplineColumns(each) })),
    },
  ];
}

export function membershipColumns(each: RecordRequest['memberships'][number]) {
  return { status: each.status, ...dated(each) };
}

export function qualificationColumns(each: RecordRequest['qualifications'][number]) {
  return { kind: each.kind, level: each.level, field: each.field, institution: each.institution, ...dated(each) };
}

export function awardColumns(each: RecordRequest['awards'][number]) {
  return { kind: each.kind, name: each.name, awarded_on: each.awardedOn, decision_number: each.decisionNumber };
}

export function disciplineColumns(each: RecordRequest['disciplines'][number]) {
  return {
    side: each.side,
    form: each.form,
    decision_number: each.decisionNumber,
    decided_on: each.decidedOn,
    ...dated(each),
  };
}

function dated({ from, until }: { readonly from: string; readonly until: string | null }) {
  return { valid_from: from, valid_until: until };
}
