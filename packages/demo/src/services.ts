import { COMMUNE_MERGERS } from './communes.js';
import type { DemoParameters } from './parameters.js';
import { unitFrom } from './unit-draft.js';
import type { Commune, District, Unit } from './world.js';

/** Villages of a commune where they are counted. */
const VILLAGES = 15;

/** Schools, health stations and, in large provinces, mass organisations and village cells of the communes. */
export function servicesOf(
  parameters: DemoParameters,
  districts: readonly District[],
  communes: readonly Commune[],
  extraPermille: number,
): Unit[] {
  const { places, agencies } = parameters;
  const units: Unit[] = [];
  const seen = districts.map(() => 0);
  communes.forEach((commune, nth) => {
    if (commune.party.until !== null || commune.party.from === COMMUNE_MERGERS) return;
    const place = seen[commune.district] ?? 0;
    seen[commune.district] = place + 1;
    const isDense = (nth * 1000) / communes.length < extraPermille;
    places.schoolKinds.forEach((kind, index) => {
      if (isDense || place === index + 3) units.push(...schoolFrom(commune, `${kind} ${bareName(commune)}`, index));
    });
    if (isDense || place === 7 || place === 8) units.push(...healthStationFrom(commune));
    if (!isDense) return;
    for (const each of agencies.communeMassOrganisations) {
      const { code, kind } = each;
      const name = `${each.name} ${commune.name}`;
      units.push(serviceFrom(commune, { key: code, kind, name, setting: commune.party.setting }, commune.party));
    }
    for (let village = 1; village <= VILLAGES; village += 1) {
      const name = `Chi bộ thôn ${village}, ${commune.name}`;
      units.push(serviceFrom(commune, { key: `v${village}`, kind: 'SUBORDINATE_CELL', name, setting: 'VILLAGE' }));
    }
  });
  return units;
}

function bareName(commune: Commune): string {
  return commune.name.replace(/^(xã|phường|thị trấn) /, '');
}

function schoolFrom(commune: Commune, name: string, index: number): Unit[] {
  const cell = serviceFrom(commune, {
    key: `t${index + 1}-cb`,
    kind: 'SUBORDINATE_CELL',
    name: `Chi bộ ${name}`,
    setting: 'SCHOOL',
  });
  return [
    cell,
    serviceFrom(commune, { key: `t${index + 1}`, kind: 'PUBLIC_SERVICE_UNIT', name, setting: 'SCHOOL' }, cell),
  ];
}

function healthStationFrom(commune: Commune): Unit[] {
  const name = `Trạm Y tế ${commune.name}`;
  const cell = serviceFrom(commune, {
    key: 'yt-cb',
    kind: 'SUBORDINATE_CELL',
    name: `Chi bộ ${name}`,
    setting: 'HEALTH_STATION',
  });
  return [
    cell,
    serviceFrom(commune, { key: 'yt', kind: 'PUBLIC_SERVICE_UNIT', name, setting: 'HEALTH_STATION' }, cell),
  ];
}

function serviceFrom(
  commune: Commune,
  draft: Pick<Unit, 'key' | 'kind' | 'name' | 'setting'>,
  ledBy: Unit | null = null,
): Unit {
  const parent = draft.kind === 'PUBLIC_SERVICE_UNIT' ? commune.peoplesCommittee : commune.party;
  const { district, moved } = commune.party;
  return unitFrom({
    ...draft,
    key: `${commune.key}-${draft.key}`,
    parent,
    ledBy,
    commune: commune.key,
    moved,
    ...(district === null ? {} : { district }),
  });
}
