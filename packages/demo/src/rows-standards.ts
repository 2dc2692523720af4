import type { QualificationLevel, RequirementKind } from '@cadre/domain/cadre';
import { plainDate } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import { defenceFor, managementFor, theoryFor } from './standards.js';
import type { Province, Row, Title } from './world.js';

/** One requirement of a standard, as its row tells it. */
interface Asked {
  readonly kind: RequirementKind;
  readonly level?: QualificationLevel | null;
  readonly months?: number;
  readonly titleCode?: string;
}

/** The two decisions by which a province of the demo sets its standards: the second one asks for more. */
const DECISIONS = [
  { number: '318-QĐ/TU', from: plainDate('2012-07-01'), until: plainDate('2018-07-01'), isSecond: false },
  { number: '742-QĐ/TU', from: plainDate('2018-07-01'), until: null, isSecond: true },
] as const;

/** Rows of post_standard and of its groups and requirements, for the titles about which a province decides itself. */
export function standardRows(province: Province, titles: Iterable<Title>): [string, readonly Row[]][] {
  const standards: Row[] = [];
  const groups: Row[] = [];
  const requirements: Row[] = [];
  const own = [...titles].filter(({ grade, level }) => grade > 0 && level !== 'CENTRAL');
  for (const decision of DECISIONS) {
    for (const title of own) {
      const name = `${province.key}-${title.code}-${decision.isSecond ? 2 : 1}`;
      const recorded = { recorded_from: recordedAfter(decision.until ?? decision.from) };
      standards.push({
        id: `post_standard:${name}`,
        province_id: `unit:${province.key}`,
        post_title_id: `post_title:${title.code}`,
        decision_number: decision.number,
        decided_on: decision.from,
        valid_from: decision.from,
        valid_until: decision.until,
        ...recorded,
      });
      for (const [index, asked] of askedOf(title, decision.isSecond).entries()) {
        const group = `${name}-${index + 1}`;
        groups.push({
          id: `post_standard_group:${group}`,
          standard_id: `post_standard:${name}`,
          place: index + 1,
          needed: 1,
          ...recorded,
        });
        const clause = `Điều ${index + 3}`;
        requirements.push(
          ...asked.map((each, nth) => ({ ...requirementRow(group, each, nth + 1, clause), ...recorded })),
        );
      }
    }
  }
  return [
    ['post_standard', standards],
    ['post_standard_group', groups],
    ['post_standard_requirement', requirements],
  ];
}

/** The groups of a title, one requirement of each enough. */
function askedOf(title: Title, isSecond: boolean): readonly (readonly Asked[])[] {
  const post = { title };
  const degree = isSecond || title.grade >= 5 ? 'DEGREE_BACHELOR' : 'DEGREE_SECONDARY';
  const theory: Asked = { kind: 'POLITICAL_THEORY', level: theoryFor(post) };
  const management: Asked = { kind: 'STATE_MANAGEMENT', level: managementFor(post) };
  const first: readonly Asked[] = [{ kind: 'PROFESSIONAL', level: degree }, theory, management];
  const always = first.filter(({ level }) => level !== null).map((each) => [each]);
  if (!isSecond) return always;
  const languages: readonly Asked[] = [
    { kind: 'FOREIGN_LANGUAGE', level: 'BASIC' },
    { kind: 'ETHNIC_LANGUAGE', level: 'BASIC' },
  ];
  const defence: Asked = { kind: 'DEFENCE_SECURITY', level: defenceFor(post) };
  const months: Asked = { kind: 'MONTHS_IN_POSTS', months: 24, titleCode: 'SECTION_DEPUTY_HEAD' };
  return [...always, [defence], ...(title.grade >= 2 ? [languages] : []), ...(title.grade >= 4 ? [[months]] : [])];
}

function requirementRow(group: string, asked: Asked, place: number, clause: string): Row {
  const { kind, level, months, titleCode } = asked;
  return {
    id: `post_standard_requirement:${group}-${place}`,
    group_id: `post_standard_group:${group}`,
    place,
    kind,
    level: level ?? null,
    field: null,
    months: months ?? null,
    post_title_id: titleCode === undefined ? null : `post_title:${titleCode}`,
    clause,
  };
}
