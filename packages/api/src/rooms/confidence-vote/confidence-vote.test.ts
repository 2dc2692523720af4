import { idFromName } from '@cadre/domain/kernel';
import { graphql, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';
import { openTestApi, testDay } from '../../testing/harness.js';

const api = await openTestApi();

const district = idFromName('unit', 'tuan-giao');
const round = idFromName('vote_round', 'test');
const result = idFromName('vote_result', 'test');
const cadre = idFromName('cadre', 'test');

const analyst: Viewer = { name: 'analyst', unitId: district, roles: ['ANALYST'], managementLevel: 'DISTRICT' };
const auditor: Viewer = { ...analyst, roles: ['AUDITOR'] };
const elsewhere: Viewer = { ...analyst, unitId: idFromName('unit', 'ba-tri') };

interface Ballots {
  readonly state?: string;
  readonly members?: number | null;
}

/** 40 summoned, 36 present and handed a ballot, 35 returned; 18 of 35 say low. */
async function hold(tx: Transaction, { state = 'CERTIFIED', members = 42 }: Ballots = {}): Promise<void> {
  await tx.query({
    text: `insert into cadre (id, code, full_name, folded_name, sort_key, gender, province_id, unit_id)
      values ($1::uuid, 'TEST-1', 'Lò Thị Mẫu', 'lo thi mau', 'mau', 'FEMALE', $2::uuid, $2::uuid)`,
    params: [cadre, district],
  });
  await tx.query({
    text: `insert into vote_round (id, unit_id, purpose, state, name, held_on, members, summoned, present, issued, returned, valid, invalid)
      values ($1::uuid, $2::uuid, 'CONFIDENCE_BALLOT', $3::text, 'Đợt thử', '2023-11-20', $4::integer, 40, 36, 36, 35, 35, 0)`,
    params: [round, district, state, members],
  });
  await tx.query({
    text: `insert into vote_result (id, round_id, cadre_id, high, confidence, low, blank)
      values ($1::uuid, $2::uuid, $3::uuid, 10, 6, 18, 1)`,
    params: [result, round, cadre],
  });
}

/** The API over what a transaction sees, and what it is asked in. */
async function apiIn(tx: Transaction, viewer: Viewer | null) {
  const own = await createApi({
    database: { ...api.database, query: async (each) => tx.query(each) },
    today: () => testDay,
  });
  const variableValues = { round: `VoteRound:${round}`, result: `VoteResult:${result}` };
  return { own, asked: { variableValues, contextValue: own.contextFor(viewer, 'test') } };
}

async function ask(tx: Transaction, viewer: Viewer | null, source: string) {
  const { own, asked } = await apiIn(tx, viewer);
  const answer = await graphql({ schema: own.schema, source, ...asked });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

/** The same from a plan. */
async function askPlan(tx: Transaction, viewer: Viewer, source: string) {
  const { own, asked } = await apiIn(tx, viewer);
  const answer = await own.engine.answer({ document: parse(source), ...asked });
  if (answer.kind !== 'json') throw new Error(answer.reason);
  return JSON.parse(answer.data) as Record<string, unknown>;
}

const shares = `query ($result: ID!) {
  node(id: $result) { ... on VoteResult { shares { denominator base low { numerator denominator percent(digits: 1) } } } }
}`;
const results = `query ($round: ID!) {
  node(id: $round) { ... on VoteRound { state results { totalCount nodes { low cadre { fullName } } } } }
}`;
const personal = `query ($result: ID!) { node(id: $result) { id } voteRounds { totalCount } }`;

const low = (numerator: number, denominator: number, percent: string) => ({ numerator, denominator, percent });

describe('40 summoned, 36 present, 35 ballots returned, 18 of them low', () => {
  it('is 45.0, 50.0 or 51.4 % low, by the denominator', async () => {
    await api.rolledBack(async (tx) => {
      await hold(tx);
      expect(await ask(tx, analyst, shares)).toEqual({
        node: {
          shares: [
            { denominator: 'MEMBERS', base: 42, low: low(18, 42, '42.9') },
            { denominator: 'SUMMONED', base: 40, low: low(18, 40, '45.0') },
            { denominator: 'PRESENT', base: 36, low: low(18, 36, '50.0') },
            { denominator: 'ISSUED', base: 36, low: low(18, 36, '50.0') },
            { denominator: 'RETURNED', base: 35, low: low(18, 35, '51.4') },
            { denominator: 'VALID', base: 35, low: low(18, 35, '51.4') },
          ],
        },
      });
    });
  });

  it('answers for one denominator alone', async () => {
    await api.rolledBack(async (tx) => {
      await hold(tx);
      const one = `query ($result: ID!) { node(id: $result) { ... on VoteResult {
        share(denominator: RETURNED) { high { numerator } confidence { numerator } low { numerator denominator } }
      } } }`;
      expect(await ask(tx, analyst, one)).toEqual({
        node: {
          share: { high: { numerator: 10 }, confidence: { numerator: 6 }, low: { numerator: 18, denominator: 35 } },
        },
      });
    });
  });

  it('is the same from a plan, by every denominator and by one, and where a base is 0 or not reported', async () => {
    const percent = '{ numerator denominator percent }';
    const one = (name: string) =>
      `${name}: share(denominator: ${name}) { base high ${percent} confidence ${percent} low ${percent} }`;
    const all = `query ($result: ID!, $by: Denominator! = MEMBERS) { node(id: $result) { ... on VoteResult {
      shares { base high ${percent} confidence ${percent} low ${percent} } ${one('MEMBERS')} ${one('VALID')}
      byVariable: share(denominator: $by) { base high ${percent} confidence ${percent} low ${percent} }
    } } }`;
    for (const members of [42, 0, null]) {
      await api.rolledBack(async (tx) => {
        await hold(tx, { members: members === 0 ? null : members });
        // The chain of counts allows that only where nothing else is reported.
        if (members === 0)
          await tx.script(
            'alter table vote_round drop constraint vote_round_accounting; update vote_round set members = 0',
          );
        expect(await askPlan(tx, analyst, all)).toEqual(await ask(tx, analyst, all));
      });
    }
  });

  it('is rounded right where an earlier belief has a sign, which no constraint refuses there', async () => {
    await api.rolledBack(async (tx) => {
      await hold(tx);
      await tx.query({
        text: `insert into vote_result_history (id, round_id, cadre_id, high, confidence, low, blank, recorded_from, recorded_until)
          values ($1::uuid, $2::uuid, $3::uuid, -3, 6, 18, 1, '2020-01-01', '2021-01-01')`,
        params: [result, round, cadre],
      });
      await tx.query({
        text: `insert into vote_round_history select (jsonb_populate_record(null::vote_round_history,
          to_jsonb(round) || '{"recorded_from": "2020-01-01", "recorded_until": "2021-01-01"}')).* from vote_round round where id = $1::uuid`,
        params: [round],
      });
      const earlier = `query ($result: ID!) { at(knownAt: "2020-06-01T00:00:00Z") { node(id: $result) { ... on VoteResult {
        share(denominator: MEMBERS) { high { numerator denominator percent(digits: 1) } }
      } } } }`;
      const shown = { at: { node: { share: { high: low(-3, 42, '-7.1') } } } };
      expect(await ask(tx, analyst, earlier)).toEqual(shown);
      expect(await askPlan(tx, analyst, earlier)).toEqual(shown);
    });
  });

  it('has no share of members while their number is not reported', async () => {
    await api.rolledBack(async (tx) => {
      await hold(tx, { members: null });
      const one = `query ($result: ID!) { node(id: $result) { ... on VoteResult { share(denominator: MEMBERS) { base low { numerator } } } } }`;
      expect(await ask(tx, analyst, one)).toEqual({ node: { share: { base: null, low: null } } });
    });
  });
});

describe('results before and after certification', () => {
  it.each(['OPEN', 'CLOSED', 'COUNTED', 'VOID'])('are not there while the round is %s', async (state) => {
    await api.rolledBack(async (tx) => {
      await hold(tx, { state });
      expect(await ask(tx, analyst, results)).toEqual({ node: { state, results: { totalCount: 0, nodes: [] } } });
      expect(await ask(tx, analyst, shares)).toEqual({ node: null });
    });
  });

  it.each(['CERTIFIED', 'DISCLOSED'])('are there once it is %s', async (state) => {
    await api.rolledBack(async (tx) => {
      await hold(tx, { state });
      const nodes = [{ low: 18, cadre: { fullName: 'Lò Thị Mẫu' } }];
      expect(await ask(tx, analyst, results)).toEqual({ node: { state, results: { totalCount: 1, nodes } } });
    });
  });
});

describe('who may see what', () => {
  it('an auditor sees the round and nobody in it', async () => {
    await api.rolledBack(async (tx) => {
      await hold(tx);
      expect(await ask(tx, auditor, results)).toMatchObject({ node: { results: { totalCount: 0, nodes: [] } } });
      expect(await ask(tx, auditor, personal)).toMatchObject({ node: null, voteRounds: { totalCount: 1 } });
    });
  });

  it.each([
    ['a viewer of another district', elsewhere],
    ['nobody', null],
  ])('%s sees neither round nor result', async (_who, viewer) => {
    await api.rolledBack(async (tx) => {
      await hold(tx);
      expect(await ask(tx, viewer, results)).toEqual({ node: null });
      expect(await ask(tx, viewer, personal)).toEqual({ node: null, voteRounds: { totalCount: 0 } });
    });
  });
});
