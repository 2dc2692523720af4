import type { PublicationRecord } from '@cadre/api';
import type { RuleId, RuleVersion } from '@cadre/domain/rule';

/** The publications of a database by the versions that they brought and ended. */
export interface PublishedVersions {
  readonly brought: ReadonlyMap<RuleId, PublicationRecord>;
  /** Of several that ended one version, each earlier than the one before, the last. */
  readonly ended: ReadonlyMap<RuleId, PublicationRecord>;
}

/** Sorts publications, given in the order of revisions, by their versions. */
export function publishedVersions(publications: readonly PublicationRecord[]): PublishedVersions {
  const by = (name: 'version' | 'ended') =>
    new Map(publications.flatMap((each) => (each[name] === null ? [] : [[each[name], each] as const])));
  return { brought: by('version'), ended: by('ended') };
}

/** What was published of a version, as day and document; empty for one that is as it came with the software. */
export function publicationsOf({ id }: RuleVersion, { brought, ended }: PublishedVersions): string {
  const [by, endedBy] = [brought.get(id), ended.get(id)];
  return [
    ...(by === undefined ? [] : [nameOf(by)]),
    ...(endedBy === undefined ? [] : [`ended ${nameOf(endedBy)}`]),
  ].join('; ');
}

function nameOf({ publishedOn, document }: PublicationRecord): string {
  return `${publishedOn}, ${document}`;
}
