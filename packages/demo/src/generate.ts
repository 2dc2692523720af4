import { bodiesOf } from './bodies.js';
import { careersOf, type Careers } from './careers.js';
import { fileCasesOf, NO_FILE_CASES, withPlanCases, withSeatCases } from './cases.js';
import { documentRows } from './documents.js';
import type { DemoParameters } from './parameters.js';
import { poolOf } from './plan-pool.js';
import { plansOf } from './plans.js';
import { postsOf } from './posts.js';
import { randomOf } from './random.js';
import { cadreRows, membershipRows, qualificationRows } from './rows-cadre.js';
import { evaluationRows } from './rows-evaluations.js';
import { believedBefore, openEntry } from './rows-history.js';
import { awardRows, disciplineRows } from './rows-honours.js';
import { bodyRows, postRows, unitLineageRows, unitLinkRows, unitNameRows, unitRows } from './rows-organization.js';
import { planRows, unitTermRows } from './rows-plan.js';
import { trainingReportRows, trainingRows } from './rows-training.js';
import { standardRows } from './rows-standards.js';
import { tourRows, voteRows } from './rows-vote.js';
import { waiverRows } from './rows-waivers.js';
import { seatsOf } from './seats.js';
import { earlyQualifications } from './standards.js';
import { targetRowsOf } from './targets.js';
import { tenureRows, tenuresOf } from './tenures.js';
import { congressesOf } from './terms.js';
import { toursOf } from './tours.js';
import { trainingOf } from './training.js';
import { provinceFrom } from './units.js';
import { votesOf } from './votes.js';
import type { Province, Row, SeedBatch } from './world.js';

const BATCH_ROWS = 5000;

export interface DemoOptions {
  /** Any whole number; the same one gives the same rows. */
  readonly seed: number;
  /** Share of the full size of 30 provinces and 300,000 cadres; 0.01 is one province with 3,000. */
  readonly scale: number;
}

/**
 * Makes the rows of the demo in insert order, one province after the other, in batches of at most 5,000 rows.
 * Ids and references are written `<table>:<name>`; the rows of reference tables are taken as present.
 */
export function* generateDemo(parameters: DemoParameters, options: DemoOptions): Generator<SeedBatch, void, undefined> {
  const { counts } = parameters;
  if (!(options.scale > 0 && options.scale <= 1)) throw new Error(`the scale ${options.scale} is not between 0 and 1`);
  if (!Number.isSafeInteger(options.seed)) throw new Error(`the seed ${options.seed} is not a whole number`);
  const provinces = Math.max(1, Math.round(counts.fullScaleProvinces * options.scale));
  const cadres = Math.round(counts.fullScaleCadres * options.scale);
  for (let index = 0; index < provinces; index += 1) {
    const total = Math.floor((cadres * (index + 1)) / provinces) - Math.floor((cadres * index) / provinces);
    for (const [table, rows] of tablesOf(parameters, index, total, options.seed)) yield* batchesOf(table, rows);
  }
}

function* batchesOf(table: string, rows: readonly Row[]): Generator<SeedBatch, void, undefined> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    yield { table, rows: rows.slice(start, start + BATCH_ROWS) };
  }
}

/** All rows of one province, table by table in insert order. */
function tablesOf(parameters: DemoParameters, index: number, total: number, seed: number): [string, readonly Row[]][] {
  const extraPermille = extraFor(parameters, total);
  const province = provinceFrom(parameters, index, { seed, extraPermille });
  const posts = postsOf(parameters, province, extraPermille);
  const congresses = congressesOf(seed, province);
  const careers = careersOf(parameters, province, posts, congresses, { seed, total });
  const cases = index === 0 ? fileCasesOf(province, careers) : NO_FILE_CASES;
  const bodies = bodiesOf(province, congresses);
  const seats = bodies.flatMap((each) => seatsOf(each, careers.cadres, congresses));
  const tenures = [...tenuresOf(careers.cadres, posts, congresses), ...actingTenures(careers)];
  const work = workOf(parameters, province, careers, { posts, congresses, bodies, seats, seed, isFirst: index === 0 });
  const { plan, waivers, training, reports, votes, targets } = work;
  const { documents, evaluations } = evaluationRows(seed, province, careers.cadres);
  return [
    ['document', [...documentRows(province), ...waivers.documents, ...documents]],
    ...withHistory('unit', unitRows(province)),
    ['unit_name', unitNameRows(province)],
    ...withHistory('unit_link', unitLinkRows(province)),
    ['unit_lineage', unitLineageRows(province, parameters.agencies)],
    ...withHistory('post', postRows(posts)),
    ...withHistory('body', bodyRows(bodies)),
    ['cadre', cadreRows(province, careers.cadres, cases)],
    ['membership', membershipRows(careers.cadres, cases)],
    ...withHistory('tenure', tenureRows(province, tenures, seats, cases, randomOf(seed, province.key, 'decisions'))),
    ['qualification', work.qualifications],
    ['award', awardRows(seed, province, careers.cadres)],
    ['discipline', disciplineRows(seed, province, careers.cadres)],
    ['evaluation', evaluations],
    ...standardRows(province, parameters.agencies.titles.values()),
    ['unit_term', unitTermRows(seed, province, congresses)],
    ['planning_cycle', plan.cycles],
    ['plan_slot', plan.slots],
    ...withHistory('plan_entry', plan.entries, openEntry),
    ['waiver', waivers.waivers],
    ['waiver_history', waivers.earlier],
    ['training_class', training.classes],
    ['training_quota', training.quotas],
    ['training_seat', training.seats],
    ['training_result', reports.results],
    ['training_event', reports.events],
    ['vote_round', votes.rounds],
    ['vote_invalid_reason', votes.reasons],
    ['vote_result', votes.results],
    ['target', targets.targets],
    ['observation', targets.observations],
    ['observation_part', targets.parts],
    ['rotation_tour', work.tours],
  ];
}

/** Rows of a table, and what was believed of them before they ended. */
function withHistory(table: string, rows: readonly Row[], asItWas?: (row: Row) => Row): [string, readonly Row[]][] {
  return [
    [table, rows],
    [`${table}_history`, believedBefore(rows, asItWas)],
  ];
}

/** Thousandths of the units that only provinces above the smallest size have. */
function extraFor({ counts }: DemoParameters, total: number): number {
  const smallest = counts.cadresAtSmallestScale;
  const full = counts.fullScaleCadres / counts.fullScaleProvinces;
  return Math.min(1000, Math.max(0, Math.round(((total - smallest) * 1000) / (full - smallest))));
}

function actingTenures({ acting }: Careers) {
  return acting.map(({ cadre, spell }) => ({ ...spell, cadre }));
}

interface Setup {
  readonly posts: ReturnType<typeof postsOf>;
  readonly congresses: ReturnType<typeof congressesOf>;
  readonly bodies: ReturnType<typeof bodiesOf>;
  readonly seats: ReturnType<typeof seatsOf>;
  readonly seed: number;
  readonly isFirst: boolean;
}

/** What is done with the people: ballots, plans, training, tours, targets. */
function workOf(parameters: DemoParameters, province: Province, careers: Careers, setup: Setup) {
  const { seed, isFirst } = setup;
  const { cadres } = careers;
  const votes = votesOf(seed, province, setup.seats);
  const drawn = plansOf({ ...setup, province, cadres, distrusted: votes.distrusted });
  const plan = isFirst ? withPlanCases(drawn, careers) : drawn;
  const qualifications = earlyQualifications(seed, province, cadres, parameters.names);
  const given = trainingOf({ province, pool: poolOf(cadres), entries: drawn.entries, qualifications, seed });
  const training = isFirst ? withSeatCases(given) : given;
  return {
    qualifications: qualificationRows(qualifications),
    plan: planRows(province, plan),
    waivers: waiverRows(province, plan),
    training: trainingRows(province, training),
    reports: trainingReportRows(seed, province, training),
    votes: voteRows(votes.rounds),
    targets: targetRowsOf(seed, province),
    tours: tourRows(seed, province, toursOf(seed, province, cadres, drawn.entries)),
  };
}
