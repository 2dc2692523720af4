import type { Gender } from '@cadre/domain/cadre';
import { partialDate, period, plainDate, type Id, type PlainDate } from '@cadre/domain/kernel';
import type { Bloc, BodyKind } from '@cadre/domain/organization';
import type { DisciplineForm, Fault, HeldPost, PersonFacts } from '@cadre/domain/planning';
import type { ScopeValue } from '@cadre/domain/rule';
import { bound, toStatement, type KnownTable } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { cadre, discipline, tenure } from '../cadre/tables.js';
import { body, post, postTitle, unit } from '../organization/tables.js';
import { asItStands } from './known-tables.js';
import { planFinding } from './tables.js';
import { levelOf } from './target-store.js';

interface TenureRow {
  readonly from: string;
  readonly until: string | null;
  readonly rank: number | null;
  /** The level of the unit of post or body on the day asked for; null where it is not held on that day. */
  readonly level: ScopeValue<'level'> | null;
  /** The body, for a seat; null for a post. */
  readonly body: string | null;
  readonly bodyKind: BodyKind | null;
}

/** A person as the statements of this room give one, in JSON. */
export interface PersonRow {
  readonly id: string;
  readonly gender: Gender;
  readonly birth: string | null;
  readonly ethnicity: string | null;
  readonly bloc: Bloc | null;
  readonly tenures: readonly TenureRow[];
  readonly disciplines: readonly {
    readonly form: DisciplineForm;
    readonly decidedOn: string;
    readonly until: string | null;
  }[];
  readonly finding: {
    readonly isProposed: boolean | null;
    readonly isPoliticalStandardDenied: boolean | null;
    readonly fault: Fault | null;
  } | null;
}

/** The row of a cadre, from a table of any name. */
type CadreRow = Pick<typeof cadre, 'id' | 'gender' | 'birthDate' | 'ethnicity' | 'unitId'>;

/** What the file and the appraisal of a cycle know of a cadre, as JSON, with the levels of what is held on a day. */
export function personJson(row: CadreRow, cycleId: SQL, on: SQL, from: KnownTable): SQL {
  const isHeld = sql`held.valid_from <= ${on} and (held.valid_until is null or held.valid_until > ${on})`;
  const level = sql`case when ${isHeld} then ${levelOf(sql`coalesce(post.unit_id, seat.unit_id)`, on, from)} end`;
  return sql`jsonb_build_object('id', ${row.id}, 'gender', ${row.gender}, 'birth', ${row.birthDate}, 'ethnicity', ${row.ethnicity},
    'bloc', (select own.bloc from ${from(unit, 'own')} where own.id = ${row.unitId}),
    'tenures', (select coalesce(jsonb_agg(jsonb_build_object('from', held.valid_from, 'until', held.valid_until, 'rank', title.rank,
          'level', ${level}, 'body', seat.id, 'bodyKind', seat.kind)
        order by held.valid_from, held.id), '[]')
      from ${from(tenure, 'held')} left join ${from(post, 'post')} on post.id = held.post_id
        left join ${from(postTitle, 'title')} on title.id = post.post_title_id left join ${from(body, 'seat')} on seat.id = held.body_id
      where held.cadre_id = ${row.id}),
    'disciplines', (select coalesce(jsonb_agg(jsonb_build_object('form', decided.form, 'decidedOn', decided.decided_on, 'until', decided.valid_until)
        order by decided.decided_on, decided.id), '[]')
      from ${from(discipline, 'decided')} where decided.cadre_id = ${row.id}),
    'finding', (select jsonb_build_object('isProposed', found.is_proposed, 'isPoliticalStandardDenied', found.is_political_standard_denied, 'fault', found.fault)
      from ${from(planFinding, 'found')} where found.cadre_id = ${row.id} and found.cycle_id = ${cycleId}))`;
}

/** What the files and the appraisal of the cycle know of people, by key; who is not found is left out. */
export async function loadPersons(
  tx: Transaction,
  cycleId: string,
  ids: readonly string[],
  on: PlainDate,
): Promise<readonly PersonFacts[]> {
  const rows = await tx.query(
    toStatement(
      sql`select ${personJson(cadre, bound(cycleId, 'uuid'), bound(on, 'date'), asItStands)} as person
        from ${cadre} where ${cadre.id} = any(${bound(ids, 'uuid[]')}) order by ${cadre.id}`,
      'loadPersons',
    ),
  );
  return rows.map((each) => personOf(each['person'] as PersonRow));
}

/** A row as the domain knows a person. */
export function personOf(row: PersonRow): PersonFacts {
  return {
    person: row.id as Id<'Cadre'>,
    gender: row.gender,
    birth: row.birth === null ? null : partialDate(row.birth),
    isEthnicMinority: row.ethnicity === null ? null : row.ethnicity !== 'Kinh',
    bloc: row.bloc,
    tenures: row.tenures.map(heldOf),
    disciplines: row.disciplines.map(({ form, decidedOn, until }) => ({
      form,
      decidedOn: plainDate(decidedOn),
      endsOn: until === null ? null : plainDate(until),
    })),
    faultFound: row.finding?.fault ?? null,
    isPoliticalStandardDenied: row.finding?.isPoliticalStandardDenied ?? null,
    isProposed: row.finding?.isProposed ?? null,
    // A round's ballots on a person belong to a later question than whether somebody may enter the plan.
    confidence: null,
  };
}

function heldOf({ from, until, rank, level, body: seat, bodyKind }: TenureRow): HeldPost {
  const held = periodOf(from, until);
  if (seat === null || bodyKind === null) return { held, rank, level };
  return { held, rank, seat: { body: seat as Id<'Body'>, kind: bodyKind, level } };
}

function periodOf(from: string, until: string | null) {
  return period(plainDate(from), until === null ? null : plainDate(until));
}
