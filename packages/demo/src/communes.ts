import { bug, plainDate, plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { communeNames } from './names.js';
import type { DemoParameters } from './parameters.js';
import { itemAt, type Random } from './random.js';
import { unitFrom } from './unit-draft.js';
import type { Commune, District, Merger, Unit } from './world.js';

/** Day on which communes were merged and two were moved to the city. */
export const COMMUNE_MERGERS = plainDate('2020-01-01');

export interface CommunePlan {
  readonly communes: readonly Commune[];
  readonly mergers: readonly Merger[];
}

type Setting = 'COMMUNE' | 'WARD' | 'TOWNSHIP';

const PLACE_WORDS: Readonly<Record<Setting, string>> = { COMMUNE: 'xã', WARD: 'phường', TOWNSHIP: 'thị trấn' };

interface Sketch {
  readonly district: number;
  readonly name: string;
  readonly setting: Setting;
  readonly earlier: { readonly setting: Setting; readonly until: PlainDate } | null;
  readonly from?: PlainDate;
  readonly until?: PlainDate | null;
  readonly movedFrom?: number;
}

/** Draws the communes of a province with renames, the mergers of 2020 and two transfers to the city. */
export function communesOf(
  parameters: DemoParameters,
  districts: readonly District[],
  key: string,
  random: Random,
): CommunePlan {
  const names = nameDrawer(parameters, districts, random);
  const sketches = districtSizes(parameters, random).flatMap((size, district) =>
    sketchesOf(itemAt(districts, district), size, names, random),
  );
  const merging = mergerPairs(sketches, parameters.counts.mergers);
  const moving = transfers(sketches, new Set(merging.flat()), parameters.counts.transfers);
  const numbers = districts.map(() => 0);
  const build = (sketch: Sketch): Commune => {
    const number = (numbers[sketch.district] ?? 0) + 1;
    numbers[sketch.district] = number;
    return communeFrom(sketch, districts, `${key}-d${two(sketch.movedFrom ?? sketch.district)}`, number);
  };
  const ending = new Set(merging.flatMap(([first, second], nth) => (isFounding(nth) ? [first, second] : [second])));
  const communes = new Map<Sketch, Commune>();
  for (const sketch of sketches) {
    const moved = moving.has(sketch) ? { district: 0, movedFrom: sketch.district } : {};
    communes.set(sketch, build({ ...sketch, ...moved, until: ending.has(sketch) ? COMMUNE_MERGERS : null }));
  }
  const known = (sketch: Sketch): Commune => communes.get(sketch) ?? build(sketch);
  const mergers = merging.map(([first, second], nth): Merger => {
    if (!isFounding(nth)) return { from: [known(second)], into: known(first) };
    const heir: Sketch = { ...first, name: names(first.district), earlier: null, from: COMMUNE_MERGERS };
    return { from: [known(first), known(second)], into: build(heir) };
  });
  const heirs = mergers.filter((_, nth) => isFounding(nth)).map((merger) => merger.into);
  return { communes: [...communes.values(), ...heirs], mergers };
}

/** Hands out names of communes, each once: upland names in upland districts while there are any. */
function nameDrawer(
  { places }: DemoParameters,
  districts: readonly District[],
  random: Random,
): (district: number) => string {
  const lowland = communeNames(places.communeHeads, places.communeTails, places.avoidedCommunes, random);
  const upland = communeNames(places.uplandHeads, places.uplandTails, places.avoidedCommunes, random);
  return (district) => {
    const name = (itemAt(districts, district).isUpland ? upland.pop() : undefined) ?? lowland.pop();
    return name ?? bug('the names of communes ran out');
  };
}

/** Every other merger founds a new commune of two; in the rest the second commune joins the first. */
function isFounding(nth: number): boolean {
  return nth % 2 === 0;
}

function two(district: number): string {
  return `${district + 1}`.padStart(2, '0');
}

/** How many communes each district has: near the mean, summing to the whole. */
function districtSizes(parameters: DemoParameters, random: Random): number[] {
  const { districts, communesBeforeMergers } = parameters.counts;
  const mean = Math.floor(communesBeforeMergers / districts);
  const sizes = Array.from({ length: districts }, () => mean);
  for (let rest = communesBeforeMergers - mean * districts; rest > 0; rest -= 1)
    bump(sizes, random.below(districts), 1);
  for (let nth = 0; nth < districts * 2; nth += 1) {
    const [giver, taker] = [random.below(districts), random.below(districts)];
    if ((sizes[giver] ?? 0) <= mean - 5 || (sizes[taker] ?? 0) >= mean + 7) continue;
    bump(sizes, giver, -1);
    bump(sizes, taker, 1);
  }
  return sizes;
}

function bump(sizes: number[], index: number, by: number): void {
  sizes[index] = (sizes[index] ?? 0) + by;
}

function sketchesOf(district: District, size: number, names: (district: number) => string, random: Random): Sketch[] {
  const wards = { 'thành phố': Math.floor((size * 3) / 5), 'thị xã': Math.floor(size / 2), huyện: 0 }[district.kind];
  return Array.from({ length: size }, (_, nth): Sketch => {
    const isSeat = district.kind === 'huyện' && nth === 0;
    const setting = isSeat ? 'TOWNSHIP' : nth < wards ? 'WARD' : 'COMMUNE';
    const isRenamed = (isSeat && random.chance(1, 3)) || (setting === 'WARD' && random.chance(1, 3));
    const until = plainDateOf(random.between(2009, 2018), random.between(1, 12), 1);
    return {
      district: district.index,
      name: names(district.index),
      setting,
      earlier: isRenamed ? { setting: 'COMMUNE', until } : null,
    };
  });
}

/** Pairs of communes of one district each, from the districts in turn. */
function mergerPairs(sketches: readonly Sketch[], count: number): (readonly [Sketch, Sketch])[] {
  const districts = new Map<number, Sketch[]>();
  for (const sketch of sketches) {
    if (sketch.setting === 'COMMUNE' && sketch.district > 0) {
      districts.set(sketch.district, [...(districts.get(sketch.district) ?? []), sketch]);
    }
  }
  const pairs = [...districts.values()].map((each) => [itemAt(each, 1), itemAt(each, 2)] as const);
  return pairs.slice(0, count);
}

/** Communes that move to the city: the last ones of the first districts. */
function transfers(sketches: readonly Sketch[], merging: ReadonlySet<Sketch>, count: number): ReadonlySet<Sketch> {
  const moving = new Set<Sketch>();
  for (const district of [3, 4, 5, 6].slice(0, count)) {
    const last = sketches.filter((each) => each.district === district && !merging.has(each)).at(-1);
    if (last !== undefined) moving.add(last);
  }
  return moving;
}

function communeFrom(sketch: Sketch, districts: readonly District[], districtKey: string, number: number): Commune {
  const key = `${districtKey}-c${`${number}`.padStart(2, '0')}${sketch.movedFrom === undefined ? '' : 'm'}`;
  const home = itemAt(districts, sketch.district);
  const place = `${PLACE_WORDS[sketch.setting]} ${sketch.name}`;
  const earlier = sketch.earlier;
  const earlierPlace = earlier === null ? null : `${PLACE_WORDS[earlier.setting]} ${sketch.name}`;
  const named = (head: string) => ({
    name: `${head} ${place}`,
    earlier: earlier === null ? null : { name: `${head} ${earlierPlace ?? ''}`, until: earlier.until },
  });
  const span = { ...(sketch.from === undefined ? {} : { from: sketch.from }), until: sketch.until ?? null };
  const moved = sketch.movedFrom === undefined ? null : { from: sketch.movedFrom, on: COMMUNE_MERGERS };
  const common = { setting: sketch.setting, district: sketch.district, commune: key, moved, ...span };
  const bare = unitFrom({ key, kind: 'GRASSROOTS_COMMITTEE', ...named('Đảng bộ'), ...common });
  const party: Unit =
    moved === null
      ? unitFrom({ key, kind: 'GRASSROOTS_COMMITTEE', ...named('Đảng bộ'), ...common, parent: home.committee })
      : {
          ...bare,
          links: [
            { target: itemAt(districts, moved.from).committee, kind: 'PARENT', from: bare.from, until: moved.on },
            { target: home.committee, kind: 'PARENT', from: moved.on, until: null },
          ],
        };
  const peoplesCommittee = unitFrom({
    key: `${key}-ub`,
    kind: 'PEOPLES_COMMITTEE',
    bloc: 'GOVERNMENT',
    ...named('Ủy ban nhân dân'),
    ...common,
    parent: party,
    ledBy: party,
  });
  return { key, name: place, district: sketch.district, party, peoplesCommittee };
}
