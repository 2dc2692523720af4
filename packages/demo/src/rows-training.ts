import { plainDateOf, yearOf } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import { documentOf } from './documents.js';
import { randomOf, type Random } from './random.js';
import { TRAINING_YEARS, type Training } from './training.js';
import type { Province, Row, Unit } from './world.js';

/** Rows of training_class, training_quota and training_seat. */
export function trainingRows(province: Province, training: Training): { classes: Row[]; quotas: Row[]; seats: Row[] } {
  const classes = training.classes.map((held) => ({
    id: `training_class:${held.key}`,
    programme_id: `programme:${held.course.programme}`,
    organiser_id: `unit:${held.organiser.key}`,
    code: held.key.toUpperCase(),
    name: held.name,
    starts_on: held.startsOn,
    ends_on: held.endsOn,
    recorded_from: recordedAfter(plainDateOf(yearOf(held.startsOn), 1, 20)),
  }));
  const quotas = training.quotas.map((quota) => ({
    id: `training_quota:${quota.key}`,
    unit_id: `unit:${quota.unit.key}`,
    programme_id: `programme:${quota.course.programme}`,
    year: quota.year,
    seats: quota.seats,
    document_id: documentOf(province, `training-${quota.year}`),
    recorded_from: recordedAfter(plainDateOf(quota.year, 1, 12)),
  }));
  const seats = training.seats.map((seat) => ({
    id: `training_seat:${seat.key}`,
    quota_id: `training_quota:${seat.quota.key}`,
    class_id: seat.class === null ? null : `training_class:${seat.class.key}`,
    cadre_id: seat.cadre === null ? null : `cadre:${seat.cadre.key}`,
    state: seat.state,
    reason: seat.reason,
    plan_entry_id: seat.entry === null ? null : `plan_entry:${seat.entry.key}`,
    reason_text: null,
    enrolled_on: seat.enrolledOn,
    finished_on: seat.finishedOn,
    recorded_from: recordedAfter(seat.finishedOn ?? seat.enrolledOn ?? plainDateOf(seat.quota.year, 12, 5)),
  }));
  return { classes, quotas, seats };
}

/** Rows of training_result and training_event: what units reported at the end of each year. */
export function trainingReportRows(
  seed: number,
  province: Province,
  training: Training,
): { results: Row[]; events: Row[] } {
  const random = randomOf(seed, province.key, 'training reports');
  const results: Row[] = [];
  const events: Row[] = [];
  const finished = finishedCounts(training);
  for (const quota of training.quotas) {
    const people = finished.get(`${quota.unit.key}/${quota.course.programme}/${quota.year}`) ?? 0;
    results.push(resultRow(quota.unit, quota.course.programme, quota.year, people, quota.seats));
  }
  for (let year = TRAINING_YEARS.first; year <= TRAINING_YEARS.last; year += 1) {
    for (const { committee } of province.districts) {
      const awareness = random.between(90, 260);
      results.push(resultRow(committee, 'PARTY_AWARENESS', year, awareness, awareness + random.between(-15, 30)));
      results.push(resultRow(committee, 'NEW_MEMBER', year, random.between(70, 190), null));
      results.push(resultRow(committee, 'DEFENCE_GROUP_4', year, random.between(80, 300), random.between(150, 300)));
      events.push(...eventRows(committee, year, random));
    }
  }
  return { results, events };
}

/** People who completed a course, by unit, programme and year of the end. */
function finishedCounts(training: Training): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state, finishedOn, quota } of training.seats) {
    if (state !== 'COMPLETED' || finishedOn === null) continue;
    const key = `${quota.unit.key}/${quota.course.programme}/${yearOf(finishedOn)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function resultRow(unit: Unit, programme: string, year: number, people: number, quota: number | null): Row {
  return {
    id: `training_result:${unit.key}-${programme}-${year}`,
    unit_id: `unit:${unit.key}`,
    programme_id: `programme:${programme}`,
    period_from: plainDateOf(year, 1, 1),
    period_until: plainDateOf(year + 1, 1, 1),
    people,
    bound: 'EXACT',
    quota_seats: quota,
    source_document_id: null,
    recorded_from: recordedAfter(plainDateOf(year, 12, 20)),
  };
}

function eventRows(unit: Unit, year: number, random: Random): Row[] {
  const row = (programme: string, sessions: number, each: number): Row => ({
    id: `training_event:${unit.key}-${programme}-${year}`,
    unit_id: `unit:${unit.key}`,
    programme_id: `programme:${programme}`,
    held_on: `${year}`,
    sessions,
    attendances: sessions * each,
    bound: random.chance(1, 4) ? 'AT_LEAST' : 'EXACT',
    source_document_id: null,
    recorded_from: recordedAfter(plainDateOf(year, 12, 20)),
  });
  const affairs = row('CURRENT_AFFAIRS', random.between(4, 12), random.between(310, 980));
  // Rectification classes follow each central committee resolution on Party building.
  return year === 2018 || year === 2022
    ? [affairs, row('RECTIFICATION', random.between(2, 5), random.between(120, 240))]
    : [affairs];
}
