import { plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import { randomOf, type Random } from './random.js';
import type { Province, Row, Unit } from './world.js';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2024;

/** Rows of the tables target, observation and observation_part. */
export interface TargetRows {
  readonly targets: readonly Row[];
  readonly observations: readonly Row[];
  readonly parts: readonly Row[];
}

interface Rows {
  readonly targets: Row[];
  readonly observations: Row[];
  readonly parts: Row[];
}

/** Targets of every district and year with mid-year and year-end figures, and the sums of the province. */
export function targetRowsOf(seed: number, province: Province): TargetRows {
  const random = randomOf(seed, province.key, 'targets');
  const rows: Rows = { targets: [], observations: [], parts: [] };
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const indicator of ['MEMBERS_ADMITTED', 'INSPECTIONS_DONE'] as const) {
      const range = indicator === 'MEMBERS_ADMITTED' ? ([60, 190] as const) : ([28, 90] as const);
      const parts = province.districts.map((district) => {
        const goal = random.between(range[0], range[1]);
        return districtYear(rows, district.committee, indicator, year, goal, random);
      });
      provinceYear(rows, province.committee, indicator, year, parts);
    }
    for (const district of province.districts) cleanOrganisations(rows, district.committee, year, random);
  }
  return rows;
}

interface Part {
  readonly goal: number;
  readonly observation: string;
}

function districtYear(rows: Rows, unit: Unit, indicator: string, year: number, goal: number, random: Random): Part {
  const target = addTarget(rows, unit, indicator, year, { numerator: goal, denominator: 1, population: null });
  const half = Math.floor((goal * random.between(32, 62)) / 100);
  const whole = Math.max(half, Math.floor((goal * random.between(86, 116)) / 100));
  const base = `${unit.key}-${indicator}-${year}`;
  addObservation(rows, `${base}-6`, unit, indicator, target, plainDateOf(year, 6, 30), half, 'PROVISIONAL', null);
  // The figures of the last year are not final on its last day.
  const state = year === LAST_YEAR ? 'PROVISIONAL' : 'FINAL';
  addObservation(rows, `${base}-12`, unit, indicator, target, plainDateOf(year, 12, 31), whole, state, null);
  return { goal, observation: `observation:${base}-12` };
}

/** The year of the province: its target is the sum of those of the districts, its figure is made of theirs. */
function provinceYear(rows: Rows, unit: Unit, indicator: string, year: number, parts: readonly Part[]): void {
  const goal = parts.reduce((sum, part) => sum + part.goal, 0);
  const target = addTarget(rows, unit, indicator, year, { numerator: goal, denominator: 1, population: null });
  const key = `${unit.key}-${indicator}-${year}-12`;
  const state = year === LAST_YEAR ? 'PROVISIONAL' : 'FINAL';
  addObservation(rows, key, unit, indicator, target, plainDateOf(year, 12, 31), null, state, null);
  for (const part of parts) {
    rows.parts.push({
      id: `observation_part:${key}-${rows.parts.length + 1}`,
      whole_id: `observation:${key}`,
      part_id: part.observation,
      is_complement: false,
      recorded_from: recordedAfter(plainDateOf(year, 12, 31)),
    });
  }
}

/** The target of 95 percent clean and strong organisations, met in some years and missed in others. */
function cleanOrganisations(rows: Rows, unit: Unit, year: number, random: Random): void {
  const indicator = 'ORGANISATIONS_CLEAN_AND_STRONG';
  const population = random.between(38, 66);
  const target = addTarget(rows, unit, indicator, year, { numerator: 95, denominator: 100, population });
  const count = population - random.between(0, 6);
  const state = year === LAST_YEAR ? 'PROVISIONAL' : 'FINAL';
  const key = `${unit.key}-${indicator}-${year}`;
  addObservation(rows, key, unit, indicator, target, plainDateOf(year, 12, 31), count, state, population);
}

interface Goal {
  readonly numerator: number;
  readonly denominator: number;
  readonly population: number | null;
}

function addTarget(rows: Rows, unit: Unit, indicator: string, year: number, goal: Goal): string {
  const id = `target:${unit.key}-${indicator}-${year}`;
  rows.targets.push({
    id,
    indicator_id: `indicator:${indicator}`,
    unit_id: `unit:${unit.key}`,
    period_from: plainDateOf(year, 1, 1),
    period_until: plainDateOf(year + 1, 1, 1),
    numerator: goal.numerator,
    denominator: goal.denominator,
    is_share: goal.denominator === 100,
    population: goal.population,
    due_on: indicator === 'INSPECTIONS_DONE' ? plainDateOf(year, 11, 30) : null,
    source_document_id: null,
    recorded_from: recordedAfter(plainDateOf(year, 1, 15)),
  });
  return id;
}

function addObservation(
  rows: Rows,
  key: string,
  unit: Unit,
  indicator: string,
  target: string,
  asOf: PlainDate,
  count: number | null,
  state: 'PROVISIONAL' | 'FINAL',
  population: number | null,
): void {
  rows.observations.push({
    id: `observation:${key}`,
    indicator_id: `indicator:${indicator}`,
    unit_id: `unit:${unit.key}`,
    target_id: target,
    as_of: asOf,
    count,
    population,
    printed_percent: null,
    printed_relation: null,
    known_others: null,
    bound: 'EXACT',
    state,
    note: null,
    note_english: null,
    source_document_id: null,
    recorded_from: recordedAfter(asOf),
  });
}
