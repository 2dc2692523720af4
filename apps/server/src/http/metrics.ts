import type { EngineCounts } from '@cadre/api';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Refusal } from './refusal.js';
import { refuse } from './reply.js';
import type { Handled, Handler } from './server.js';

/** What the server counts of itself, for Prometheus. */
export interface Metrics {
  /** Counts a request that was answered. */
  readonly handled: (handled: Handled) => void;
  /** Answers `GET /metrics`, to whoever asks. */
  readonly handler: Handler;
}

/** Seconds; a small answer takes one millisecond, a report of a province a tenth of a second, and ten seconds end a statement. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The paths that are counted by name: strangers choose the others, and each name is kept for good. */
const PATHS = new Set(['/graphql', '/health', '/ready']);

/** Makes the counts of one server. They say how much was asked and how it was answered, never what, by whom or about whom. */
export function createMetrics(reads: EngineCounts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countReads(registry, reads);
  const requests = new Histogram({
    name: 'cadre_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer, by path and status.',
    labelNames: ['path', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    handled: ({ path, status, ms }) => {
      requests.observe({ path: PATHS.has(path) ? path : 'other', status }, ms / 1_000);
    },
    handler: async (request) => {
      if (request.url !== '/metrics' || request.method !== 'GET') return refuse(request, NOTHING_ELSE);
      const body = await registry.metrics();
      return { status: 200, headers: { 'content-type': registry.contentType }, body, codes: [] };
    },
  };
}

const NOTHING_ELSE: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  vi: 'Cổng này chỉ có số đếm của máy chủ: GET /metrics.',
  en: 'This port has the counts of the server only: GET /metrics.',
};

/** The read engine counts for itself, whether anybody looks or not; here it is read off when somebody asks. */
function countReads(registry: Registry, reads: EngineCounts): void {
  const counter = (name: string, help: string, value: () => number): void => {
    const counts = new Counter({
      name,
      help,
      registers: [],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
    registry.registerMetric(counts);
  };
  counter('cadre_reads_planned_total', 'Queries answered from a plan, by one statement.', () => reads.compiled);
  counter('cadre_plans_made_total', 'Plans of queries that were made.', () => reads.plansMade);
  counter('cadre_plan_hits_total', 'How often a plan was found among those kept.', () => reads.planHits);
  counter('cadre_plan_evictions_total', 'Plans given up to make room for others.', () => reads.planEvictions);
  const reasons = new Counter({
    name: 'cadre_reads_field_by_field_total',
    help: 'Queries that no plan could answer and that were answered field by field, by reason.',
    labelNames: ['reason'],
    registers: [],
    collect() {
      this.reset();
      for (const [reason, times] of reads.naiveReasons) this.inc({ reason }, times);
    },
  });
  registry.registerMetric(reasons);
}
