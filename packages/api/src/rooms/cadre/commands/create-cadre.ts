import { decideCreate, type NewFile, type NewFileFacts, type NewMembership } from '@cadre/domain/cadre';
import type { Id } from '@cadre/domain/kernel';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { Unit } from '../../organization/graphql.js';
import { Document } from '../../rule/graphql.js';
import { refusedFor } from '../file-refused.js';
import { insertFacts } from '../file-writes.js';
import { insertFile, loadNewFile, type Person } from '../new-file-store.js';
import { Cadre } from '../types.js';
import { readMembership, type MembershipInput } from './fact-inputs.js';
import { membershipColumns } from './fact-rows.js';
import { personParts, type PersonInput } from './person-input.js';

/** The input of `cadreCreate`. */
export interface CreateCadreInput extends PersonInput {
  readonly code: string;
  readonly unit: string;
  readonly source?: string | null | undefined;
  readonly memberships?: readonly MembershipInput[] | null | undefined;
  readonly otherPeople?: readonly string[] | null | undefined;
}

interface Request extends Person {
  readonly code: string;
  readonly unit: string;
  readonly source: string | null;
  readonly memberships: readonly NewMembership[];
  readonly otherPeople: readonly Id<'Cadre'>[];
}

interface Facts extends NewFileFacts {
  readonly isWithin: boolean;
}

const maxCode = 50;

/** Gives a person a file, with the memberships that are known from the start. */
export const createCadre: Command<CreateCadreInput, Request, Facts, NewFile> = {
  read: (input, reader) => {
    const read = fieldsOf({
      ...personParts(input, reader),
      code: reader.text(['input', 'code'], input.code, maxCode),
      unit: reader.id(['input', 'unit'], input.unit, Unit),
      source: reader.optionalId(['input', 'source'], input.source, Document),
      memberships: reader.list(
        ['input', 'memberships'],
        input.memberships ?? [],
        (path, each) => readMembership(path, each, reader),
        0,
      ),
      otherPeople: reader.list(
        ['input', 'otherPeople'],
        input.otherPeople ?? [],
        (path, each) => reader.id(path, each, Cadre),
        0,
      ),
    });
    if (!read.ok) return read;
    const otherPeople = read.value.otherPeople as readonly Id<'Cadre'>[];
    return { ok: true, value: { ...read.value, otherPeople, gender: input.gender } };
  },
  load: async (request, { tx, viewer, asOf }) => ({
    ...(await loadNewFile(tx, request, viewer)),
    isWithin: await actsFor(tx, viewer, request.unit, asOf),
  }),
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  decide: (facts, { source, ...asked }) => {
    const decided = decideCreate(facts, { ...asked, hasSource: source !== null });
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async ({ memberships }, { tx, newId }, { source, ...file }) => {
    const id = newId();
    await insertFile(tx, { ...file, id });
    const rows = memberships.map((each) => ({ id: newId(), cadre_id: id, ...membershipColumns(each) }));
    await insertFacts(tx, { table: 'membership', rows });
    return {
      kind: 'CadreCreated',
      rows: { cadre: [id] },
      changes: [
        { row: { type: 'Cadre', key: id }, act: 'CREATED' },
        ...rows.map((row) => ({ row: { type: 'Membership', key: row.id }, act: 'RECORDED' })),
      ],
      documentId: source,
    };
  },
};
