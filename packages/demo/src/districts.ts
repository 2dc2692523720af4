import { plainDate } from '@cadre/domain/kernel';
import type { AgencyParameters, DemoParameters } from './parameters.js';
import { itemAt, type Random } from './random.js';
import { unitFrom } from './unit-draft.js';
import type { District, DistrictKind, Unit } from './world.js';

/** Day on which the districts founded committees for the organisations of their own agencies. */
export const AGENCY_COMMITTEES_FOUNDED = plainDate('2011-06-01');

/** Day on which one district became a town. */
const UPGRADE = plainDate('2013-04-01');

/** What is drawn of a district before its units are built. */
export interface DistrictSketch {
  readonly index: number;
  readonly name: string;
  readonly kind: DistrictKind;
  /** Kind before the upgrade; null for a district that always was what it is. */
  readonly earlierKind: DistrictKind | null;
  readonly isUpland: boolean;
}

/** One city, two towns (the second a district until its upgrade), and districts; the last ones lie in the upland. */
export function districtSketches(parameters: DemoParameters, random: Random): DistrictSketch[] {
  const { districts: count, uplandDistricts } = parameters.counts;
  const lowland = random.shuffled(parameters.places.districts).slice(0, count - uplandDistricts);
  const upland = random.shuffled(parameters.places.uplandDistricts).slice(0, uplandDistricts);
  return [...lowland, ...upland].map((name, index) => ({
    index,
    name,
    kind: index === 0 ? 'thành phố' : index <= 2 ? 'thị xã' : 'huyện',
    earlierKind: index === 2 ? 'huyện' : null,
    isUpland: index >= count - uplandDistricts,
  }));
}

/** The committee's name: Thành ủy, Thị ủy or Huyện ủy. */
export function committeeName(kind: DistrictKind): string {
  return { 'thành phố': 'Thành ủy', 'thị xã': 'Thị ủy', huyện: 'Huyện ủy' }[kind];
}

/** The end of the committee's decision numbers. */
export function committeeAbbreviation(kind: DistrictKind): string {
  return { 'thành phố': 'ThU', 'thị xã': 'TXU', huyện: 'HU' }[kind];
}

/** Builds the units of a district: committee, council, people's committee, agencies and the committees of agencies. */
export function districtFrom(
  sketch: DistrictSketch,
  provinceKey: string,
  province: Unit,
  agencies: readonly AgencyParameters[],
): { readonly district: District; readonly units: readonly Unit[] } {
  const key = `${provinceKey}-d${`${sketch.index + 1}`.padStart(2, '0')}`;
  const named = namesOf(sketch);
  const district = sketch.index;
  const committee = unitFrom({
    key,
    kind: 'DISTRICT_COMMITTEE',
    ...named((kind) => `Đảng bộ ${kind} ${sketch.name}`),
    parent: province,
    district,
  });
  const led = { parent: committee, ledBy: committee, district };
  const peoplesCommittee = unitFrom({
    key: `${key}-ub`,
    kind: 'PEOPLES_COMMITTEE',
    bloc: 'GOVERNMENT',
    ...named((kind) => `Ủy ban nhân dân ${kind} ${sketch.name}`),
    ...led,
  });
  const council = unitFrom({
    key: `${key}-hd`,
    kind: 'PEOPLES_COUNCIL',
    ...named((kind) => `Hội đồng nhân dân ${kind} ${sketch.name}`),
    ...led,
  });
  const blocs = agencyCommittees(key, sketch, committee);
  const offices = agencies.map((each) => agencyFrom(each, key, sketch, { committee, peoplesCommittee, blocs }));
  const units = [committee, peoplesCommittee, council, ...blocs, ...offices];
  const { name, kind, isUpland } = sketch;
  return { district: { index: district, key, name, kind, isUpland, committee, peoplesCommittee, council }, units };
}

/** A name now, and the earlier one of a district that was upgraded. */
function namesOf(sketch: DistrictSketch) {
  return (nameOf: (kind: DistrictKind) => string) => ({
    name: nameOf(sketch.kind),
    earlier: sketch.earlierKind === null ? null : { name: nameOf(sketch.earlierKind), until: UPGRADE },
  });
}

function agencyCommittees(key: string, sketch: DistrictSketch, parent: Unit): readonly [Unit, Unit] {
  const named = namesOf(sketch);
  const common = {
    kind: 'GRASSROOTS_COMMITTEE',
    setting: 'AGENCY',
    from: AGENCY_COMMITTEES_FOUNDED,
    district: sketch.index,
    parent,
  } as const;
  const partyNames = named((kind) => `Đảng bộ Cơ quan Đảng, Mặt trận Tổ quốc và đoàn thể ${kind} ${sketch.name}`);
  const governmentNames = named((kind) => `Đảng bộ Cơ quan chính quyền ${kind} ${sketch.name}`);
  return [
    unitFrom({ key: `${key}-k1`, bloc: 'PARTY', ...common, ...partyNames }),
    unitFrom({ key: `${key}-k2`, bloc: 'GOVERNMENT', ...common, ...governmentNames }),
  ];
}

interface Leaders {
  readonly committee: Unit;
  readonly peoplesCommittee: Unit;
  readonly blocs: readonly [Unit, Unit];
}

function agencyFrom(each: AgencyParameters, key: string, sketch: DistrictSketch, leaders: Leaders): Unit {
  const named = namesOf(sketch);
  const isGovernment = each.kind === 'STATE_AGENCY';
  const bloc = itemAt(leaders.blocs, isGovernment ? 1 : 0);
  const names = named((kind) => `${each.name} ${each.isOfCommittee ? committeeName(kind) : kind} ${sketch.name}`);
  const unit = {
    key: `${key}-${each.code}`,
    kind: each.kind,
    setting: each.setting,
    bloc: each.bloc,
    district: sketch.index,
    parent: isGovernment ? leaders.peoplesCommittee : leaders.committee,
    ...names,
  };
  if (each.bloc === null) return unitFrom({ ...unit, ledBy: leaders.committee });
  const until = AGENCY_COMMITTEES_FOUNDED;
  const { from } = unitFrom(unit);
  return unitFrom({
    ...unit,
    links: [
      { target: leaders.committee, kind: 'LEADS', from, until },
      { target: bloc, kind: 'LEADS', from: until, until: null },
      { target: bloc, kind: 'BLOC_OF', from: until, until: null },
    ],
  });
}
