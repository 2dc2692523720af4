import type { Requirement } from '@cadre/domain/cadre';
import { postStandard as takenStandard } from '@cadre/domain/cadre';
import type { PersonFile, PostStandard, QualificationKind, QualificationLevel, TenureKind } from '@cadre/domain/cadre';
import { bug, parseId, plainDate, type Period } from '@cadre/domain/kernel';
import { cite } from '@cadre/domain/rule';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { ofPost } from '../organization/index.js';
import { post, postTitle } from '../organization/tables.js';
import { isStandardOf } from './standards.js';
import {
  postStandard,
  postStandardGroup,
  postStandardRequirement,
  qualification,
  tenure,
  type cadre,
} from './tables.js';

type Reads = Pick<Scope, 'asOf' | 'pick'>;

/** A list of rows as JSON, empty without rows. */
function list(value: SQL, order: SQL): SQL {
  return sql`coalesce(jsonb_agg(${value} order by ${order}), '[]')`;
}

/** Qualifications of a person as the domain takes them. */
export function qualificationsOf(row: typeof cadre, scope: Reads): SQL {
  return scope.pick(qualification, (each) => ({
    value: list(
      sql`jsonb_build_object('kind', ${each.kind}, 'level', ${each.level}, 'field', ${each.field}, 'from', ${each.validFrom}, 'until', ${each.validUntil})`,
      sql`${each.id}`,
    ),
    where: sql`${each.cadreId} = ${row.id}`,
  }));
}

/** Tenures of a person, with the precedence of their titles. */
export function tenuresOf(row: typeof cadre, scope: Reads): SQL {
  return scope.pick(tenure, (each) => {
    const rank = scope.pick(postTitle, (title) => ({
      value: sql`${title.rank}`,
      where: sql`${title.id} = ${ofPost(each.postId, scope, (held) => sql`${held.postTitleId}`)}`,
    }));
    return {
      value: list(
        sql`jsonb_build_object('rank', ${rank}, 'kind', ${each.kind}, 'from', ${each.validFrom}, 'until', ${each.validUntil})`,
        sql`${each.id}`,
      ),
      where: sql`${each.cadreId} = ${row.id}`,
    };
  });
}

/** The standard of a post on the day of the lens, with its groups; NULL where none holds. */
export function standardOf(postId: SQL, scope: Reads): SQL {
  const requirements = (groupId: SQL) =>
    scope.pick(postStandardRequirement, (each) => {
      const rank = scope.pick(postTitle, (title) => ({
        value: sql`${title.rank}`,
        where: sql`${title.id} = ${each.postTitleId}`,
      }));
      const value = sql`jsonb_build_object('kind', ${each.kind}, 'level', ${each.level}, 'field', ${each.field}, 'months', ${each.months}, 'lowestRank', ${rank}, 'clause', ${each.clause})`;
      return { value: list(value, sql`${each.place}`), where: sql`${each.groupId} = ${groupId}` };
    });
  const groups = (standardId: SQL) =>
    scope.pick(postStandardGroup, (each) => ({
      value: list(
        sql`jsonb_build_object('needed', ${each.needed}, 'requirements', ${requirements(sql`${each.id}`)})`,
        sql`${each.place}`,
      ),
      where: sql`${each.standardId} = ${standardId}`,
    }));
  return scope.pick(post, (held) => ({
    value: scope.pick(postStandard, (each) => ({
      value: sql`jsonb_build_object('id', ${each.id}, 'number', ${each.decisionNumber}, 'decidedOn', ${each.decidedOn}, 'from', ${each.validFrom}, 'until', ${each.validUntil}, 'groups', ${groups(sql`${each.id}`)})`,
      where: isStandardOf(each, held, scope),
    })),
    where: sql`${held.id} = ${postId}`,
  }));
}

interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/** The facts of a standard gap as the database gives them. */
export interface GapFacts extends Record<string, unknown> {
  readonly qualifications: readonly (Dated & {
    readonly kind: QualificationKind;
    readonly level: QualificationLevel;
    readonly field: string | null;
  })[];
  readonly tenures: readonly (Dated & { readonly rank: number | null; readonly kind: TenureKind })[];
  readonly standard:
    | (Dated & {
        readonly id: string;
        readonly number: string;
        readonly decidedOn: string;
        readonly groups: readonly { readonly needed: number; readonly requirements: readonly Requirement[] }[];
      })
    | null;
}

/** The file of a person. */
export function fileFrom({ qualifications, tenures }: GapFacts): PersonFile {
  return {
    qualifications: qualifications.map((each) => ({
      kind: each.kind,
      level: each.level,
      field: each.field,
      counts: periodOf(each),
    })),
    tenures: tenures.map((each) => ({ rank: each.rank, kind: each.kind, held: periodOf(each) })),
  };
}

/** The standard; null where none holds. */
export function standardFrom({ standard }: GapFacts): PostStandard | null {
  if (standard === null) return null;
  const id = parseId<'PostStandard'>(standard.id);
  if (!id.ok) return bug(`the standard ${standard.id} has no id`);
  const taken = takenStandard({
    id: id.value,
    holds: periodOf(standard),
    source: cite(standard.number, standard.decidedOn),
    groups: standard.groups,
  });
  return taken.ok ? taken.value : bug(`the standard ${standard.id}: ${JSON.stringify(taken.refusals)}`);
}

function periodOf({ from, until }: Dated): Period {
  return { from: plainDate(from), until: until === null ? null : plainDate(until) };
}
