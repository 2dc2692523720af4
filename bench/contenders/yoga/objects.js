/*
 * The types: columns are exposed, relations are followed by the plugin. What may be seen is asked where it does not follow from
 * the row that leads there.
 */
import { sql } from 'drizzle-orm';
import { sharesOf } from '../resolvers/shares.js';
import { setup } from '../server-setup.js';
import { builder } from './builder.js';
import { cadreSeen, slotSeen } from './rules.js';
import { cadre, voteCounts } from './tables.js';

const { asOf } = setup;

/** Holds on the day. */
const held = { validFrom: { lte: asOf }, OR: [{ validUntil: { isNull: true } }, { validUntil: { gt: asOf } }] };

const byStart = { orderBy: { validFrom: 'asc', id: 'asc' }, limit: 50 };
const byRank = { orderBy: { rank: 'asc', id: 'asc' }, limit: 50 };

builder.drizzleObject('unit', {
  name: 'Unit',
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    parentLinks: t.relation('parentLinks', { query: { where: { kind: 'PARENT', ...held } } }),
  }),
});

builder.drizzleObject('unitLink', { name: 'UnitLink', fields: (t) => ({ target: t.relation('target') }) });

builder.drizzleObject('postTitle', {
  name: 'PostTitle',
  fields: (t) => ({ name: t.exposeString('name'), rank: t.exposeInt('rank') }),
});

builder.drizzleObject('post', {
  name: 'Post',
  fields: (t) => ({
    id: t.exposeID('id'),
    validFrom: t.exposeString('validFrom'),
    title: t.relation('title'),
    unit: t.relation('unit'),
  }),
});

builder.drizzleObject('cadre', {
  name: 'Cadre',
  fields: (t) => ({
    code: t.exposeString('code'),
    fullName: t.exposeString('fullName'),
    gender: t.exposeString('gender'),
    birthDate: t.exposeString('birthDate', { nullable: true }),
    unit: t.relation('unit'),
    tenures: t.relation('tenures', { query: byStart }),
    tenuresHeld: t.relation('tenures', {
      query: {
        where: { ...held, postId: { isNotNull: true } },
        orderBy: { validFrom: 'asc', validUntil: 'asc', kind: 'asc', postId: 'asc' },
      },
    }),
    qualifications: t.relation('qualifications', { query: byStart }),
    memberships: t.relation('memberships', { query: byStart }),
    planEntries: t.relation('planEntries', {
      query: (_args, { viewer }) => ({ ...byRank, where: { slot: { RAW: slotSeen(viewer) } } }),
    }),
  }),
});

builder.drizzleObject('tenure', {
  name: 'Tenure',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    validFrom: t.exposeString('validFrom'),
    validUntil: t.exposeString('validUntil', { nullable: true }),
    post: t.relation('post', { nullable: true }),
  }),
});

builder.drizzleObject('qualification', {
  name: 'Qualification',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    level: t.exposeString('level'),
    field: t.exposeString('field', { nullable: true }),
    validFrom: t.exposeString('validFrom'),
  }),
});

builder.drizzleObject('membership', {
  name: 'Membership',
  fields: (t) => ({
    status: t.exposeString('status'),
    validFrom: t.exposeString('validFrom'),
    validUntil: t.exposeString('validUntil', { nullable: true }),
  }),
});

builder.drizzleObject('planSlot', {
  name: 'PlanSlot',
  fields: (t) => ({ requiredMin: t.exposeInt('requiredMin'), post: t.relation('post', { nullable: true }) }),
});

builder.drizzleObject('planEntry', {
  name: 'PlanEntry',
  fields: (t) => ({
    state: t.exposeString('state'),
    readiness: t.exposeString('readiness'),
    rank: t.exposeInt('rank', { nullable: true }),
    cadre: t.relation('cadre', {
      nullable: true,
      query: (_args, { viewer }) => ({ where: { RAW: cadreSeen(viewer) } }),
    }),
    slot: t.relation('slot'),
  }),
});

builder.drizzleObject('voteRound', {
  name: 'VoteRound',
  fields: (t) => ({
    name: t.exposeString('name'),
    state: t.exposeString('state'),
    heldOn: t.exposeString('heldOn', { nullable: true }),
    unit: t.relation('unit'),
    ...Object.fromEntries(voteCounts.map((name) => [name, t.exposeInt(name, { nullable: true })])),
    results: t.relation('results', {
      query: (_args, { viewer }) => ({
        where: { round: { state: { in: ['CERTIFIED', 'DISCLOSED'] } }, cadre: { RAW: cadreSeen(viewer) } },
        orderBy: (result) => [
          sql`(select ${cadre.sortKey} from ${cadre} where ${cadre.id} = ${result.cadreId})`,
          result.id,
        ],
        limit: 100,
      }),
    }),
  }),
});

const Ratio = builder.objectRef('Ratio').implement({
  fields: (t) => ({
    numerator: t.exposeInt('numerator'),
    denominator: t.exposeInt('denominator'),
    percent: t.exposeString('percent'),
  }),
});

const VoteShare = builder.objectRef('VoteShare').implement({
  fields: (t) =>
    Object.fromEntries(
      ['high', 'confidence', 'low'].map((level) => [level, t.expose(level, { type: Ratio, nullable: true })]),
    ),
});

builder.drizzleObject('voteResult', {
  name: 'VoteResult',
  fields: (t) => ({
    cadre: t.relation('cadre'),
    high: t.exposeInt('high'),
    confidence: t.exposeInt('confidence', { nullable: true }),
    low: t.exposeInt('low'),
    blank: t.exposeInt('blank'),
    share: t.field({
      type: VoteShare,
      select: {
        columns: { high: true, confidence: true, low: true },
        with: { round: { columns: { summoned: true } } },
      },
      resolve: (row) => sharesOf(row, row.round.summoned),
    }),
  }),
});
