import { sql } from 'drizzle-orm';
import { foldText } from '../../harness/project.js';
import { coverageByDistrict, dimensions, entriesBy12, quotaByDistrict } from '../../sql/reports.js';
import { statement } from '../../sql/statement.js';
import { setup } from '../server-setup.js';
import { builder, client, db } from './builder.js';
import { cadreSeen, roundSeen, slotSeen } from './rules.js';

const { asOf } = setup;

const under = (root) => (row) => sql`exists (select from unit_closure k
  where k.unit_id = ${row.unitId} and k.ancestor_id = ${root} and k.depth > 0
    and k.valid_from <= ${asOf}::date and (k.valid_until is null or k.valid_until > ${asOf}::date))`;

const byName = { sortKey: 'asc', id: 'asc' };

/** The type of a report's rows: so many texts, then so many numbers. */
function rowType(name, texts, numbers) {
  return builder.objectRef(name).implement({
    fields: (t) => ({
      ...Object.fromEntries(texts.map((each) => [each, t.exposeString(each, { nullable: true })])),
      ...Object.fromEntries(numbers.map((each) => [each, t.exposeInt(each, { nullable: true })])),
    }),
  });
}

const Quota = rowType('QuotaOfDistrict', ['code', 'name'], ['seats', 'named', 'completed']);
const Coverage = rowType('CoverageOfDistrict', ['code', 'name'], ['slots', 'required', 'planned', 'lacking']);
const Group = rowType('EntryGroup', dimensions, ['entries']);

/** A list of the rows of a report; a report is one statement for every contender. */
function report(t, type, source, args) {
  const { text, paramsOf } = statement(source);
  return t.field({
    type: [type],
    args: { root: t.arg.string({ required: true }), ...args },
    resolve: (_root, given, { viewer }) =>
      client.unsafe(text, paramsOf({ ...given, ...viewer, asOf }), { prepare: true }),
  });
}

builder.queryType({
  fields: (t) => ({
    cadre: t.drizzleField({
      type: 'cadre',
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: (query, _root, { code }, { viewer }) =>
        db.query.cadre.findFirst(query({ where: { code, RAW: cadreSeen(viewer) } })),
    }),
    cadresUnder: t.drizzleConnection({
      type: 'cadre',
      args: { root: t.arg.string({ required: true }) },
      resolve: (query, _root, { root }, { viewer }) =>
        db.query.cadre.findMany(
          query({ where: { AND: [{ RAW: under(root) }, { RAW: cadreSeen(viewer) }] }, orderBy: byName }),
        ),
    }),
    cadresNamed: t.drizzleField({
      type: ['cadre'],
      args: { root: t.arg.string({ required: true }), text: t.arg.string({ required: true }) },
      resolve: (query, _root, { root, text }, { viewer }) =>
        db.query.cadre.findMany(
          query({
            where: {
              foldedName: { like: `%${foldText(text)}%` },
              AND: [{ RAW: under(root) }, { RAW: cadreSeen(viewer) }],
            },
            orderBy: byName,
            limit: 20,
          }),
        ),
    }),
    round: t.drizzleField({
      type: 'voteRound',
      nullable: true,
      args: { id: t.arg.string({ required: true }) },
      resolve: (query, _root, { id }, { viewer }) =>
        db.query.voteRound.findFirst(query({ where: { id, RAW: roundSeen(viewer) } })),
    }),
    planEntries: t.drizzleField({
      type: ['planEntry'],
      args: { cycle: t.arg.string({ required: true }) },
      resolve: (query, _root, { cycle }, { viewer }) =>
        db.query.planEntry.findMany(
          query({
            where: { slot: { cycleId: cycle, RAW: slotSeen(viewer) } },
            orderBy: { rank: 'asc', id: 'asc' },
            limit: 50,
          }),
        ),
    }),
    quotaByDistrict: report(t, Quota, quotaByDistrict, { year: t.arg.int({ required: true }) }),
    coverageByDistrict: report(t, Coverage, coverageByDistrict, { term: t.arg.string({ required: true }) }),
    entriesBy12: report(t, Group, entriesBy12, {}),
  }),
});
