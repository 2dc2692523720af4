import { decideRecord } from '@cadre/domain/cadre';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { Document } from '../../rule/graphql.js';
import { refusedFor } from '../file-refused.js';
import { loadFile, type StoredFile } from '../file-store.js';
import { insertFacts, touchFile } from '../file-writes.js';
import { Cadre } from '../types.js';
import { factRows } from './fact-rows.js';
import { readAward, readDiscipline, readMembership, readQualification, readTenure } from './fact-inputs.js';
import type { AwardInput, DisciplineInput, MembershipInput, QualificationInput, TenureInput } from './fact-inputs.js';

type MaybeList<T> = readonly T[] | null | undefined;
type ReadBy<Reading extends (...args: never[]) => unknown> =
  Extract<ReturnType<Reading>, { readonly ok: true }> extends { readonly value: infer Value } ? Value : never;

/** The input of `cadreFactsRecord`. */
export interface RecordFactsInput {
  readonly cadre: string;
  readonly expectedVersion?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly memberships?: MaybeList<MembershipInput>;
  readonly qualifications?: MaybeList<QualificationInput>;
  readonly tenures?: MaybeList<TenureInput>;
  readonly awards?: MaybeList<AwardInput>;
  readonly disciplines?: MaybeList<DisciplineInput>;
}

/** The input of `cadreFactsRecord`, read. */
export interface RecordRequest {
  readonly cadre: string;
  readonly source: string | null;
  readonly expectedVersion: string | null;
  readonly memberships: readonly ReadBy<typeof readMembership>[];
  readonly qualifications: readonly ReadBy<typeof readQualification>[];
  readonly tenures: readonly ReadBy<typeof readTenure>[];
  readonly awards: readonly ReadBy<typeof readAward>[];
  readonly disciplines: readonly ReadBy<typeof readDiscipline>[];
}

interface Facts extends StoredFile {
  readonly isWithin: boolean;
}

/** Writes facts into a person's file, all or none. */
export const recordFacts: Command<RecordFactsInput, RecordRequest, Facts, StoredFile> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cadre: reader.id(['input', 'cadre'], input.cadre, Cadre),
      source: reader.optionalId(['input', 'source'], input.source, Document),
      memberships: reader.list(
        ['input', 'memberships'],
        input.memberships ?? [],
        (path, each) => readMembership(path, each, reader),
        0,
      ),
      qualifications: reader.list(
        ['input', 'qualifications'],
        input.qualifications ?? [],
        (path, each) => readQualification(path, each, reader),
        0,
      ),
      tenures: reader.list(
        ['input', 'tenures'],
        input.tenures ?? [],
        (path, each) => readTenure(path, each, reader),
        0,
      ),
      awards: reader.list(['input', 'awards'], input.awards ?? [], (path, each) => readAward(path, each, reader), 0),
      disciplines: reader.list(
        ['input', 'disciplines'],
        input.disciplines ?? [],
        (path, each) => readDiscipline(path, each, reader),
        0,
      ),
    });
    return read.ok ? { ok: true, value: { ...read.value, expectedVersion: input.expectedVersion ?? null } } : read;
  },
  load: async ({ cadre, tenures }, { tx, viewer, asOf }) => {
    const file = await loadFile(
      tx,
      cadre,
      tenures.map(({ place }) => place),
    );
    return { ...file, isWithin: await actsFor(tx, viewer, file.unit, asOf) };
  },
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  version: ({ person, version }, { expectedVersion }) =>
    expectedVersion === null
      ? null
      : { row: { type: 'Cadre', key: person }, expected: expectedVersion, found: version },
  decide: (facts, { source, ...request }) => {
    const decided = decideRecord(facts, { ...request, hasSource: source !== null });
    return decided.ok ? { ok: true, value: facts } : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async ({ places }, { tx, newId }, request) => {
    const made = factRows(request, places, newId);
    for (const { table, rows } of made) await insertFacts(tx, { table, rows });
    await touchFile(tx, request.cadre);
    const changes = made.flatMap(({ type, rows }) =>
      rows.map(({ id }) => ({ row: { type, key: id }, act: 'RECORDED' })),
    );
    return {
      kind: 'CadreFactsRecorded',
      rows: {
        cadre: [request.cadre],
        tenures: made.filter(({ type }) => type === 'Tenure').flatMap(({ rows }) => rows.map(({ id }) => id)),
      },
      changes: [...changes, { row: { type: 'Cadre', key: request.cadre }, act: 'FACTS_RECORDED' }],
      documentId: request.source,
    };
  },
};
