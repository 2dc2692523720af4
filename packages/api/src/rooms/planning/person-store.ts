import type { Gender } from '@cadre/domain/cadre';
import { partialDate, period, plainDate, type Id } from '@cadre/domain/kernel';
import type { Bloc } from '@cadre/domain/organization';
import type { DisciplineForm, Fault, PersonFacts } from '@cadre/domain/planning';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';

interface PersonRow {
  readonly id: string;
  readonly gender: Gender;
  readonly birth: string | null;
  readonly ethnicity: string | null;
  readonly bloc: Bloc | null;
  readonly tenures: readonly { readonly from: string; readonly until: string | null; readonly rank: number | null }[];
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

/** What the files and the appraisal of the cycle know of people, by key; who is not found is left out. */
export async function loadPersons(
  tx: Transaction,
  cycleId: string,
  ids: readonly string[],
): Promise<readonly PersonFacts[]> {
  const rows = await tx.query(
    toStatement(
      sql`select jsonb_build_object('id', cadre.id, 'gender', cadre.gender, 'birth', cadre.birth_date, 'ethnicity', cadre.ethnicity, 'bloc', unit.bloc,
          'tenures', (select coalesce(jsonb_agg(jsonb_build_object('from', tenure.valid_from, 'until', tenure.valid_until, 'rank', post_title.rank)
              order by tenure.valid_from, tenure.id), '[]')
            from tenure left join post on post.id = tenure.post_id left join post_title on post_title.id = post.post_title_id
            where tenure.cadre_id = cadre.id),
          'disciplines', (select coalesce(jsonb_agg(jsonb_build_object('form', discipline.form, 'decidedOn', discipline.decided_on, 'until', discipline.valid_until)
              order by discipline.decided_on, discipline.id), '[]')
            from discipline where discipline.cadre_id = cadre.id),
          'finding', (select jsonb_build_object('isProposed', is_proposed, 'isPoliticalStandardDenied', is_political_standard_denied, 'fault', fault)
            from plan_finding where cadre_id = cadre.id and cycle_id = ${bound(cycleId, 'uuid')})) as person
        from cadre join unit on unit.id = cadre.unit_id where cadre.id = any(${bound(ids, 'uuid[]')}) order by cadre.id`,
      'loadPersons',
    ),
  );
  return rows.map((each) => personOf(each['person'] as PersonRow));
}

function personOf(row: PersonRow): PersonFacts {
  return {
    person: row.id as Id<'Cadre'>,
    gender: row.gender,
    birth: row.birth === null ? null : partialDate(row.birth),
    isEthnicMinority: row.ethnicity === null ? null : row.ethnicity !== 'Kinh',
    bloc: row.bloc,
    tenures: row.tenures.map(({ from, until, rank }) => ({ held: periodOf(from, until), rank })),
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

function periodOf(from: string, until: string | null) {
  return period(plainDate(from), until === null ? null : plainDate(until));
}
