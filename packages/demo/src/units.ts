import { plainDate } from '@cadre/domain/kernel';
import { communesOf } from './communes.js';
import { districtFrom, districtSketches } from './districts.js';
import type { AgencyParameters, DemoParameters, DepartmentParameters } from './parameters.js';
import { itemAt, randomOf } from './random.js';
import { servicesOf } from './services.js';
import { unitFrom } from './unit-draft.js';
import type { Link, Province, Unit } from './world.js';

/** Day on which the two bloc committees of the province became one. */
export const BLOC_MERGER = plainDate('2019-10-01');

/** How many more units than the smallest province a province has: 0 for the smallest, 1 for one at full scale. */
export interface Size {
  readonly seed: number;
  /** Thousandths of the extra units. */
  readonly extraPermille: number;
}

/** Draws the organisation of one province. */
export function provinceFrom(parameters: DemoParameters, index: number, size: Size): Province {
  const key = `p${index + 1}`;
  const name = itemAt(parameters.places.provinces, index);
  const committee = unitFrom({ key, kind: 'PROVINCE_COMMITTEE', name: `Đảng bộ tỉnh ${name}` });
  const peoplesCommittee = unitFrom({
    key: `${key}-ub`,
    kind: 'PEOPLES_COMMITTEE',
    name: `Ủy ban nhân dân tỉnh ${name}`,
    bloc: 'GOVERNMENT',
    parent: committee,
    ledBy: committee,
  });
  const council = unitFrom({
    key: `${key}-hd`,
    kind: 'PEOPLES_COUNCIL',
    name: `Hội đồng nhân dân tỉnh ${name}`,
    parent: committee,
    ledBy: committee,
  });
  const blocs = blocCommittees(key, name, committee);
  const agencies = parameters.agencies.provinceAgencies.map((each) => agencyFrom(each, key, committee, blocs));
  const departments = parameters.agencies.departments.flatMap((each) =>
    departmentFrom(each, key, peoplesCommittee, blocs),
  );
  const sketches = districtSketches(parameters, randomOf(size.seed, key, 'districts'));
  const built = sketches.map((sketch) => districtFrom(sketch, key, committee, parameters.agencies.districtAgencies));
  const districts = built.map((each) => each.district);
  const plan = communesOf(parameters, districts, key, randomOf(size.seed, key, 'communes'));
  const services = servicesOf(parameters, districts, plan.communes, size.extraPermille);
  return {
    index,
    key,
    name,
    committee,
    peoplesCommittee,
    council,
    districts,
    communes: plan.communes,
    mergers: plan.mergers,
    units: [
      committee,
      peoplesCommittee,
      council,
      ...blocs,
      ...agencies,
      ...departments,
      ...built.flatMap((each) => each.units),
      ...plan.communes.flatMap((each) => [each.party, each.peoplesCommittee]),
      ...services,
    ],
  };
}

/** The committee of the agencies, that of the enterprises, and the one they became. */
function blocCommittees(key: string, name: string, parent: Unit): readonly [Unit, Unit, Unit] {
  const kind = 'BLOC_COMMITTEE';
  return [
    unitFrom({ key: `${key}-k1`, kind, name: `Đảng bộ Khối các cơ quan tỉnh ${name}`, until: BLOC_MERGER, parent }),
    unitFrom({ key: `${key}-k2`, kind, name: `Đảng bộ Khối doanh nghiệp tỉnh ${name}`, until: BLOC_MERGER, parent }),
    unitFrom({
      key: `${key}-k3`,
      kind,
      name: `Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh ${name}`,
      from: BLOC_MERGER,
      parent,
    }),
  ];
}

/** Links of one kind to the bloc committee of the time. */
function blocLinks(blocs: readonly [Unit, Unit, Unit], kind: Link['kind'], span: Pick<Unit, 'from' | 'until'>): Link[] {
  const links: Link[] = [];
  if (span.from < BLOC_MERGER) {
    const until = span.until !== null && span.until < BLOC_MERGER ? span.until : BLOC_MERGER;
    links.push({ target: blocs[0], kind, from: span.from, until });
  }
  if (span.until === null || span.until > BLOC_MERGER) {
    const from = span.from > BLOC_MERGER ? span.from : BLOC_MERGER;
    links.push({ target: blocs[2], kind, from, until: span.until });
  }
  return links;
}

function agencyFrom(each: AgencyParameters, key: string, parent: Unit, blocs: readonly [Unit, Unit, Unit]): Unit {
  const bare = unitFrom({ key: '', kind: each.kind, name: each.name });
  return unitFrom({
    key: `${key}-${each.code}`,
    kind: each.kind,
    name: each.name,
    setting: each.setting,
    bloc: each.bloc,
    parent,
    ledBy: parent,
    earlier: each.earlier,
    links: blocLinks(blocs, 'BLOC_OF', bare),
  });
}

/** A department with its own Party committee, which stands under the bloc committee of the time. */
function departmentFrom(
  each: DepartmentParameters,
  key: string,
  parent: Unit,
  blocs: readonly [Unit, Unit, Unit],
): Unit[] {
  const span = { ...(each.from === null ? {} : { from: each.from }), until: each.until };
  const bare = unitFrom({ key: '', kind: 'STATE_AGENCY', name: each.name, ...span });
  const earlier = each.earlier;
  const party = unitFrom({
    key: `${key}-${each.code}-db`,
    kind: 'GRASSROOTS_COMMITTEE',
    setting: 'AGENCY',
    name: `Đảng bộ ${each.name}`,
    earlier: earlier === null ? null : { name: `Đảng bộ ${earlier.name}`, until: earlier.until },
    links: blocLinks(blocs, 'PARENT', bare),
    ...span,
  });
  const agency = unitFrom({
    key: `${key}-${each.code}`,
    kind: 'STATE_AGENCY',
    setting: 'AGENCY',
    bloc: 'GOVERNMENT',
    name: each.name,
    parent,
    ledBy: party,
    earlier,
    links: blocLinks(blocs, 'BLOC_OF', bare),
    ...span,
  });
  return [party, agency];
}
