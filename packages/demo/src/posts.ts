import { bug } from '@cadre/domain/kernel';
import type { AgencyCatalogue, DemoParameters, PostCount } from './parameters.js';
import type { Post, Province, Title, Unit } from './world.js';

/** The posts of a province, those of the committees first. */
export function postsOf(parameters: DemoParameters, province: Province, extraPermille: number): Post[] {
  const catalogue = parameters.agencies;
  const posts: Post[] = [];
  const counts = postCounts(catalogue, province, extraPermille);
  for (const unit of province.units) {
    for (const [code, seats] of counts(unit)) posts.push(postFrom(catalogue, unit, code, seats));
  }
  return withConcurrent(catalogue, province, posts);
}

/** Which posts a unit has, with their seats. */
function postCounts(catalogue: AgencyCatalogue, province: Province, extraPermille: number) {
  const fixed = new Map<Unit, readonly PostCount[]>([
    [province.committee, catalogue.provinceCommittee],
    [province.council, catalogue.provinceCouncil],
    [province.peoplesCommittee, catalogue.provincePeoplesCommittee],
  ]);
  for (const district of province.districts) {
    fixed.set(district.committee, catalogue.districtCommittee);
    fixed.set(district.council, catalogue.districtCouncil);
    fixed.set(district.peoplesCommittee, catalogue.districtPeoplesCommittee);
  }
  for (const commune of province.communes) {
    fixed.set(commune.party, catalogue.communeCommittee);
    fixed.set(commune.peoplesCommittee, catalogue.communePeoplesCommittee);
  }
  const byCode = (list: readonly { readonly code: string; readonly posts?: readonly PostCount[] }[]) =>
    new Map(list.map((each) => [each.code, each.posts ?? catalogue.departmentPosts]));
  const provincial = new Map([...byCode(catalogue.provinceAgencies), ...byCode(catalogue.departments)]);
  const district = byCode(catalogue.districtAgencies);
  const massPosts = new Map(catalogue.communeMassOrganisations.map((each) => [each.code, each.post]));
  const wider = (count: PostCount): PostCount =>
    count[0] === 'SPECIALIST' ? [count[0], count[1] + Math.floor((count[1] * extraPermille) / 250)] : count;
  return (unit: Unit): readonly PostCount[] => {
    const known = fixed.get(unit);
    if (known !== undefined) return known;
    const last = unit.key.slice(unit.key.lastIndexOf('-') + 1);
    if (unit.kind === 'BLOC_COMMITTEE') return BLOC_POSTS;
    if (unit.commune !== null) return communePosts(unit, massPosts.get(last));
    if (unit.kind === 'GRASSROOTS_COMMITTEE') return [];
    return ((unit.district === null ? provincial : district).get(last) ?? []).map(wider);
  };
}

const BLOC_POSTS: readonly PostCount[] = [
  ['BLOC_SECRETARY', 1],
  ['BLOC_DEPUTY_SECRETARY', 2],
];

function communePosts(unit: Unit, massPost: string | undefined): readonly PostCount[] {
  if (massPost !== undefined) return [[massPost, 1]];
  if (unit.kind === 'SUBORDINATE_CELL') return unit.setting === 'VILLAGE' ? [['CELL_SECRETARY', 1]] : [];
  if (unit.setting === 'HEALTH_STATION') return [['HEALTH_STATION_HEAD', 1]];
  return [
    ['SCHOOL_PRINCIPAL', 1],
    ['SCHOOL_VICE_PRINCIPAL', 2],
  ];
}

function postFrom(catalogue: AgencyCatalogue, unit: Unit, code: string, seats: number): Post {
  const title = titleOf(catalogue, code);
  const nonLocal = title.nonLocal || (isHead(title) && hasNonLocalHead(catalogue, unit));
  const key = `${unit.key}:${code}`;
  return { key, unit, title, seats, nonLocal, follows: null, from: unit.from, until: unit.until };
}

function titleOf(catalogue: AgencyCatalogue, code: string): Title {
  return catalogue.titles.get(code) ?? bug(`no title ${code}`);
}

function isHead(title: Title): boolean {
  return title.code === 'DEPARTMENT_DIRECTOR' || title.code === 'SECTION_HEAD';
}

function hasNonLocalHead(catalogue: AgencyCatalogue, unit: Unit): boolean {
  const last = unit.key.slice(unit.key.lastIndexOf('-') + 1);
  const list = unit.district === null ? catalogue.departments : catalogue.districtAgencies;
  return list.some((each) => each.code === last && each.hasNonLocalHead);
}

/** Ties the posts that are held together with another one to that post. */
function withConcurrent(catalogue: AgencyCatalogue, province: Province, posts: readonly Post[]): Post[] {
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const leaders = new Map<Post, Post>();
  for (const post of posts) {
    const then = catalogue.concurrent.get(post.title.code);
    if (then === undefined) continue;
    const held = siblingUnits(province, post.unit).flatMap((key) => byKey.get(`${key}:${then}`) ?? []);
    for (const each of held) leaders.set(each, post);
  }
  return posts.map((post) => {
    const follows = leaders.get(post);
    // Only followers are copied: the posts they follow must stay the same objects.
    return follows === undefined ? post : { ...post, follows };
  });
}

/** Keys of the committee, council and people's committee of the same place. */
function siblingUnits(province: Province, unit: Unit): readonly string[] {
  const base = unit.commune ?? (unit.district === null ? province.key : unit.key.slice(0, province.key.length + 4));
  return [base, `${base}-hd`, `${base}-ub`];
}
