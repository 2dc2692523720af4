import type { LineageOperation } from '@cadre/domain/organization';
import type { PlainDate } from '@cadre/domain/kernel';
import type { CommitteeBodies } from './bodies.js';
import { COMMUNE_MERGERS } from './communes.js';
import { recordedAfter } from './dates.js';
import { AGENCY_COMMITTEES_FOUNDED } from './districts.js';
import { documentOf, type DocumentName } from './documents.js';
import type { AgencyCatalogue } from './parameters.js';
import { BLOC_MERGER } from './units.js';
import type { Post, Province, Row, Unit } from './world.js';

/** Rows of the table unit, parents before children. */
export function unitRows(province: Province): Row[] {
  return province.units.map((unit) => ({
    id: `unit:${unit.key}`,
    code: unit.key.toUpperCase(),
    kind: unit.kind,
    setting: unit.setting,
    bloc: unit.bloc,
    name: unit.name,
    province_id: `unit:${province.key}`,
    valid_from: unit.from,
    valid_until: unit.until,
    source_document_id: null,
    recorded_from: recordedAfter(unit.until ?? unit.from),
  }));
}

/** Rows of the table unit_name: earlier names only. */
export function unitNameRows(province: Province): Row[] {
  return province.units.flatMap((unit) =>
    unit.earlierNames.map(({ name, span }, nth) => ({
      id: `unit_name:${unit.key}-${nth + 1}`,
      unit_id: `unit:${unit.key}`,
      name,
      valid_from: span.from,
      valid_until: span.until,
      recorded_from: recordedAfter(span.until ?? span.from),
    })),
  );
}

/** Rows of the table unit_link. */
export function unitLinkRows(province: Province): Row[] {
  return province.units.flatMap((unit) =>
    unit.links.map((link, nth) => ({
      id: `unit_link:${unit.key}-${nth + 1}`,
      unit_id: `unit:${unit.key}`,
      target_id: `unit:${link.target.key}`,
      kind: link.kind,
      valid_from: link.from,
      valid_until: link.until,
      recorded_from: recordedAfter(link.until ?? link.from),
    })),
  );
}

/** Rows of the table unit_lineage: mergers, renames, transfers, and the founding of the agencies' committees. */
export function unitLineageRows(province: Province, catalogue: AgencyCatalogue): Row[] {
  const rows: Row[] = [];
  const add = (
    from: Unit | null,
    to: Unit | null,
    operation: LineageOperation,
    on: PlainDate,
    name: DocumentName | null,
  ): void => {
    rows.push({
      id: `unit_lineage:${province.key}-${rows.length + 1}`,
      from_unit_id: from === null ? null : `unit:${from.key}`,
      to_unit_id: to === null ? null : `unit:${to.key}`,
      operation,
      effective_on: on,
      decision_document_id: name === null ? null : documentOf(province, name),
      recorded_from: recordedAfter(on),
    });
  };
  const byKey = new Map(province.units.map((unit) => [unit.key, unit]));
  const unitOf = (tail: string): Unit | null => byKey.get(`${province.key}-${tail}`) ?? null;
  for (const { code, heirOf } of catalogue.departments) {
    for (const tail of ['', '-db']) {
      const heir = unitOf(`${code}${tail}`);
      for (const from of heirOf)
        add(unitOf(`${from}${tail}`), heir, 'MERGE', heir?.from ?? COMMUNE_MERGERS, 'departments');
    }
  }
  for (const tail of ['k1', 'k2']) add(unitOf(tail), unitOf('k3'), 'MERGE', BLOC_MERGER, 'blocs');
  for (const unit of province.units) {
    if (unit.district !== null && unit.from === AGENCY_COMMITTEES_FOUNDED) {
      add(null, unit, 'FORM', unit.from, 'agency-committees');
    }
    for (const { span } of unit.earlierNames) if (span.until !== null) add(unit, unit, 'RENAME', span.until, null);
    if (unit.moved !== null && unit.kind === 'GRASSROOTS_COMMITTEE')
      add(unit, unit, 'TRANSFER', unit.moved.on, 'mergers');
  }
  for (const { from, into } of province.mergers) {
    for (const each of from) {
      add(each.party, into.party, 'MERGE', COMMUNE_MERGERS, 'mergers');
      add(each.peoplesCommittee, into.peoplesCommittee, 'MERGE', COMMUNE_MERGERS, 'mergers');
    }
  }
  return rows;
}

/** Rows of the table post. */
export function postRows(posts: readonly Post[]): Row[] {
  return posts.map((post) => ({
    id: `post:${post.key}`,
    unit_id: `unit:${post.unit.key}`,
    post_title_id: `post_title:${post.title.code}`,
    establishment: post.seats,
    management_level: post.title.level,
    valid_from: post.from,
    valid_until: post.until,
    recorded_from: recordedAfter(post.until ?? post.from),
  }));
}

/** Rows of the table body. */
export function bodyRows(committees: readonly CommitteeBodies[]): Row[] {
  const bodies = committees.flatMap((each) => [...each.executive, ...each.standing, ...each.inspection]);
  return bodies.map((body) => ({
    id: `body:${body.key}`,
    unit_id: `unit:${body.unit.key}`,
    kind: body.kind,
    name: body.name,
    seats: body.seats,
    management_level: body.level,
    valid_from: body.from,
    valid_until: body.until,
    recorded_from: recordedAfter(body.until ?? body.from),
  }));
}
