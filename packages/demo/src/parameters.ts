import type { ManagementLevel, UnitKind, UnitSetting, Bloc } from '@cadre/domain/organization';
import { BLOCS, MANAGEMENT_LEVELS, UNIT_KINDS, UNIT_SETTINGS } from '@cadre/domain/organization';
import { type PlainDate } from '@cadre/domain/kernel';
import { readerOf, type Reader } from './reader.js';
import type { Title } from './world.js';

/** The files that `parseDemoParameters` asks for. */
export const DEMO_FILES = ['names.json', 'places.json', 'agencies.json', 'counts.json'] as const;

export type PostCount = readonly [title: string, seats: number];

export interface AgencyParameters {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly bloc: Bloc | null;
  readonly setting: UnitSetting;
  /** Whether the district's name stands in the form of its committee (Huyện ủy) or of its place (huyện). */
  readonly isOfCommittee: boolean;
  readonly posts: readonly PostCount[];
  readonly hasNonLocalHead: boolean;
  readonly earlier: { readonly name: string; readonly until: PlainDate } | null;
}

export interface DepartmentParameters {
  readonly code: string;
  readonly name: string;
  readonly hasNonLocalHead: boolean;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly heirOf: readonly string[];
  readonly earlier: { readonly name: string; readonly until: PlainDate } | null;
}

export interface EthnicityParameters {
  readonly name: string;
  readonly lowland: number;
  readonly upland: number;
  /** Empty where the surnames are those of everybody. */
  readonly surnames: readonly string[];
}

export interface NameParameters {
  readonly surnames: readonly (readonly [string, number])[];
  readonly ethnicities: readonly EthnicityParameters[];
  readonly maleMiddles: readonly string[];
  readonly femaleMiddles: readonly string[];
  readonly maleGivens: readonly string[];
  readonly femaleGivens: readonly string[];
  /** Names of real people that no cadre may bear, whole or as the end of a name. */
  readonly reserved: readonly string[];
  readonly degreeFields: readonly string[];
  readonly languages: readonly string[];
  readonly ethnicLanguages: readonly string[];
}

export interface PlaceParameters {
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly uplandDistricts: readonly string[];
  readonly communeHeads: readonly string[];
  readonly communeTails: readonly string[];
  readonly uplandHeads: readonly string[];
  readonly uplandTails: readonly string[];
  readonly avoidedCommunes: readonly string[];
  readonly schoolKinds: readonly string[];
}

export interface AgencyCatalogue {
  readonly titles: ReadonlyMap<string, Title>;
  readonly provinceCommittee: readonly PostCount[];
  readonly provinceCouncil: readonly PostCount[];
  readonly provincePeoplesCommittee: readonly PostCount[];
  readonly provinceAgencies: readonly AgencyParameters[];
  readonly departments: readonly DepartmentParameters[];
  readonly departmentPosts: readonly PostCount[];
  readonly districtCommittee: readonly PostCount[];
  readonly districtCouncil: readonly PostCount[];
  readonly districtPeoplesCommittee: readonly PostCount[];
  readonly districtAgencies: readonly AgencyParameters[];
  readonly communeCommittee: readonly PostCount[];
  readonly communePeoplesCommittee: readonly PostCount[];
  readonly communeMassOrganisations: readonly { code: string; name: string; kind: UnitKind; post: string }[];
  /** Posts held together: who holds `when` holds `then` as well. */
  readonly concurrent: ReadonlyMap<string, string>;
}

export interface CountParameters {
  readonly fullScaleProvinces: number;
  readonly fullScaleCadres: number;
  readonly districts: number;
  readonly uplandDistricts: number;
  readonly communesBeforeMergers: number;
  readonly mergers: number;
  readonly transfers: number;
  readonly cadresAtSmallestScale: number;
  /** Share of the cadres who are in post when the careers begin: numerator and denominator. */
  readonly initialShare: readonly [number, number];
  /** How many of a thousand vacancies are filled in a year. */
  readonly fillPermille: number;
}

/** What the generator is told: names, places, agencies with their posts, and how many of each. */
export interface DemoParameters {
  readonly names: NameParameters;
  readonly places: PlaceParameters;
  readonly agencies: AgencyCatalogue;
  readonly counts: CountParameters;
}

/**
 * Checks the parsed contents of `DEMO_FILES`, given by file name, and throws an error that names the file and the
 * place in it when something is missing or of the wrong form.
 */
export function parseDemoParameters(files: Readonly<Record<string, unknown>>): DemoParameters {
  return {
    names: namesFrom(readerOf('names.json', files)),
    places: placesFrom(readerOf('places.json', files)),
    agencies: agenciesFrom(readerOf('agencies.json', files)),
    counts: countsFrom(readerOf('counts.json', files)),
  };
}

function namesFrom(file: Reader): NameParameters {
  const texts = (key: string): readonly string[] => file.field(key).textList();
  return {
    surnames: file
      .field('surnames')
      .list()
      .map((pair) => pair.textAndNumber()),
    ethnicities: file
      .field('ethnicities')
      .list()
      .map((each) => ({
        name: each.field('name').text(),
        lowland: each.field('lowland').count(),
        upland: each.field('upland').count(),
        surnames: each.field('surnames').textList(),
      })),
    maleMiddles: texts('maleMiddles'),
    femaleMiddles: texts('femaleMiddles'),
    maleGivens: texts('maleGivens'),
    femaleGivens: texts('femaleGivens'),
    reserved: texts('reserved'),
    degreeFields: texts('degreeFields'),
    languages: texts('languages'),
    ethnicLanguages: texts('ethnicLanguages'),
  };
}

function placesFrom(file: Reader): PlaceParameters {
  const texts = (key: string): readonly string[] => file.field(key).textList();
  return {
    provinces: texts('provinces'),
    districts: texts('districts'),
    uplandDistricts: texts('uplandDistricts'),
    communeHeads: texts('communeHeads'),
    communeTails: texts('communeTails'),
    uplandHeads: texts('uplandHeads'),
    uplandTails: texts('uplandTails'),
    avoidedCommunes: texts('avoidedCommunes'),
    schoolKinds: texts('schoolKinds'),
  };
}

function agenciesFrom(file: Reader): AgencyCatalogue {
  const titles = new Map(
    file
      .field('titles')
      .entries()
      .map(([code, each]) => [code, titleFrom(code, each)]),
  );
  const posts = (key: string): readonly PostCount[] => postsFrom(file.field(key), titles);
  const agencies = (key: string): readonly AgencyParameters[] =>
    file
      .field(key)
      .list()
      .map((each) => agencyFrom(each, titles));
  return {
    titles,
    provinceCommittee: posts('provinceCommittee'),
    provinceCouncil: posts('provinceCouncil'),
    provincePeoplesCommittee: posts('provincePeoplesCommittee'),
    provinceAgencies: agencies('provinceAgencies'),
    departments: file.field('departments').list().map(departmentFrom),
    departmentPosts: posts('departmentPosts'),
    districtCommittee: posts('districtCommittee'),
    districtCouncil: posts('districtCouncil'),
    districtPeoplesCommittee: posts('districtPeoplesCommittee'),
    districtAgencies: agencies('districtAgencies'),
    communeCommittee: posts('communeCommittee'),
    communePeoplesCommittee: posts('communePeoplesCommittee'),
    communeMassOrganisations: file
      .field('communeMassOrganisations')
      .list()
      .map((each) => ({
        code: each.field('code').text(),
        name: each.field('name').text(),
        kind: each.field('kind').codeOf(UNIT_KINDS),
        post: each.field('post').keyOf(titles),
      })),
    concurrent: new Map(
      file
        .field('concurrent')
        .list()
        .map((each) => [each.field('when').keyOf(titles), each.field('then').keyOf(titles)]),
    ),
  };
}

function titleFrom(code: string, each: Reader): Title {
  const elected = each.field('elected').textOrNull();
  if (elected !== null && elected !== 'PARTY' && elected !== 'STATE') {
    return each.field('elected').fail('must be PARTY, STATE or null');
  }
  const level: ManagementLevel = each.field('level').codeOf(MANAGEMENT_LEVELS);
  return { code, grade: each.field('grade').count(), level, elected, nonLocal: each.flag('nonLocal') };
}

function postsFrom(list: Reader, titles: ReadonlyMap<string, Title>): readonly PostCount[] {
  return list.list().map((pair) => {
    const [title, seats] = pair.textAndNumber();
    return titles.has(title) ? ([title, seats] as const) : pair.fail(`names no title: ${title}`);
  });
}

function agencyFrom(each: Reader, titles: ReadonlyMap<string, Title>): AgencyParameters {
  const bloc = each.field('bloc').textOrNull();
  const setting = each.optional('setting')?.codeOf(UNIT_SETTINGS);
  return {
    code: each.field('code').text(),
    name: each.field('name').text(),
    kind: each.field('kind').codeOf(UNIT_KINDS),
    bloc: bloc === null ? null : each.field('bloc').codeOf(BLOCS),
    setting: setting ?? 'AGENCY',
    isOfCommittee: each.optional('of')?.text() === 'COMMITTEE',
    posts: postsFrom(each.field('posts'), titles),
    hasNonLocalHead: each.flag('nonLocalHead'),
    earlier: earlierFrom(each),
  };
}

function departmentFrom(each: Reader): DepartmentParameters {
  return {
    code: each.field('code').text(),
    name: each.field('name').text(),
    hasNonLocalHead: each.flag('nonLocalHead'),
    from: each.optional('from')?.day() ?? null,
    until: each.optional('until')?.day() ?? null,
    heirOf: each.optional('heirOf')?.textList() ?? [],
    earlier: earlierFrom(each),
  };
}

function earlierFrom(each: Reader): { readonly name: string; readonly until: PlainDate } | null {
  const earlier = each.optional('earlier');
  return earlier === undefined ? null : { name: earlier.field('name').text(), until: earlier.field('until').day() };
}

function countsFrom(file: Reader): CountParameters {
  const count = (key: string): number => file.field(key).count();
  return {
    fullScaleProvinces: count('fullScaleProvinces'),
    fullScaleCadres: count('fullScaleCadres'),
    districts: count('districts'),
    uplandDistricts: count('uplandDistricts'),
    communesBeforeMergers: count('communesBeforeMergers'),
    mergers: count('mergers'),
    transfers: count('transfers'),
    cadresAtSmallestScale: count('cadresAtSmallestScale'),
    initialShare: file.field('initialShare').countPair(),
    fillPermille: count('fillPermille'),
  };
}
