import type { EvaluationSubject, Grade } from '@cadre/domain/evaluation';
import { EVALUATION_RULES, schemeOf } from '@cadre/domain/evaluation';
import { addDays, bug, compareDates, plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { rulebookOf } from '@cadre/domain/rule';
import { covers, demoDay, recordedAfter } from './dates.js';
import { committeeAbbreviation, committeeName } from './districts.js';
import { itemAt, randomOf, type Random } from './random.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Province, Row, Unit } from './world.js';

/** The years that are graded: the last one of the old scale is the first. */
const YEARS = { first: 2017, last: 2024 } as const;

const book = rulebookOf(EVALUATION_RULES);

/** The notice by which a committee tells the grades of a year. */
interface Notice {
  readonly grader: Unit;
  readonly year: number;
  readonly decidedOn: PlainDate;
  readonly document: Row;
}

/** Rows of the table evaluation, and of the notices that they rest on. Of some people a year is missing, as in real files. */
export function evaluationRows(
  seed: number,
  province: Province,
  cadres: readonly Cadre[],
): { documents: Row[]; evaluations: Row[] } {
  const random = randomOf(seed, province.key, 'evaluations');
  const notices = noticesOf(province, random);
  const used = new Set<Notice>();
  const evaluations = cadres.flatMap((cadre) =>
    Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, nth) => YEARS.first + nth).flatMap((year) => {
      const notice = noticeFor(cadre, year, province, notices);
      if (notice === null || random.chance(1, 14)) return [];
      used.add(notice);
      const rows = [evaluationRow(cadre, notice, 'PARTY_MEMBER', random)];
      if (year > YEARS.first && random.chance(1, 25)) rows.push(evaluationRow(cadre, notice, 'CIVIL_SERVANT', random));
      return rows;
    }),
  );
  return { documents: [...used].map(({ document }) => document), evaluations };
}

function evaluationRow(cadre: Cadre, notice: Notice, subject: EvaluationSubject, random: Random): Row {
  const { year, grader, decidedOn, document } = notice;
  const grade = random.weighted<Grade>([
    ['EXCELLENT', 11],
    ['GOOD', 68],
    ['COMPLETED', 20],
    ['NOT_COMPLETED', 1],
  ]);
  const scheme = schemeOf(year, subject, book) ?? bug(`no scale for ${year}`);
  return {
    id: `evaluation:${cadre.key}-${year}-${subject}`,
    cadre_id: `cadre:${cadre.key}`,
    year,
    subject,
    grade,
    scheme_code: scheme.rule,
    unit_id: `unit:${grader.key}`,
    document_id: document['id'],
    decided_on: decidedOn,
    recorded_from: recordedAfter(decidedOn),
  };
}

/** The notice that grades somebody for a year; null for who held no post, was no member, or is not graded yet. */
function noticeFor(
  cadre: Cadre,
  year: number,
  province: Province,
  notices: ReadonlyMap<string, Notice>,
): Notice | null {
  const lastMonth = plainDateOf(year, 12, 1);
  const spell = cadre.spells.find((each) => covers(each, lastMonth));
  if (spell === undefined || compareDates(cadre.admitted, lastMonth) > 0) return null;
  const { unit, title } = spell.post;
  const district = title.level === 'PROVINCE_STANDING_COMMITTEE' ? null : districtOn(unit, lastMonth);
  const grader = district === null ? province.committee : itemAt(province.districts, district).committee;
  const notice = notices.get(`${grader.key}-${year}`) ?? null;
  return notice === null || compareDates(notice.decidedOn, demoDay) > 0 ? null : notice;
}

/** One notice for each committee and year, between the middle of December and the end of January. */
function noticesOf(province: Province, random: Random): ReadonlyMap<string, Notice> {
  const graders = [
    { grader: province.committee, name: `Tỉnh ủy ${province.name}`, abbreviation: 'TU' },
    ...province.districts.map(({ committee, kind, name }) => ({
      grader: committee,
      name: `${committeeName(kind)} ${name}`,
      abbreviation: committeeAbbreviation(kind),
    })),
  ];
  const notices = new Map<string, Notice>();
  for (let year: number = YEARS.first; year <= YEARS.last; year += 1) {
    for (const { grader, name, abbreviation } of graders) {
      const decidedOn = addDays(plainDateOf(year, 12, 12), random.between(0, 45));
      const number = `${random.between(20, 400)}-TB/${abbreviation}`;
      const document = noticeRow(province, {
        id: `document:evaluation-${grader.key}-${year}`,
        name,
        number,
        year,
        decidedOn,
      });
      notices.set(`${grader.key}-${year}`, { grader, year, decidedOn, document });
    }
  }
  return notices;
}

interface NoticeText {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly year: number;
  readonly decidedOn: PlainDate;
}

function noticeRow(province: Province, { id, name, number, year, decidedOn }: NoticeText): Row {
  return {
    id,
    number,
    kind: 'NOTICE',
    title: `Kết quả đánh giá, xếp loại chất lượng cán bộ, đảng viên năm ${year}`,
    issuer: name,
    place: province.name,
    issued_on: decidedOn,
    effective_from: decidedOn,
    effective_until: null,
    congress: null,
    plenum: null,
    recorded_from: recordedAfter(decidedOn),
  };
}
