import { describe, expect, it } from 'vitest';
import { keyOf, row, staffedDistrict, unitRow } from '../testing/rows.js';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });

type Columns = Readonly<Record<string, string | number | null>>;

const cycle = (columns: Columns = {}) =>
  row('planning_cycle', 'cycle', {
    unit_id: keyOf('unit', 'district'),
    term_id: keyOf('planning_term', 'term'),
    purpose: 'BUILD',
    state: 'DRAFT',
    opened_on: '2012-01-01',
    ...columns,
  });

const slot = (columns: Columns = {}) =>
  row('plan_slot', 'slot', {
    cycle_id: keyOf('planning_cycle', 'cycle'),
    post_id: keyOf('post', 'seat'),
    required_min: 2,
    required_max: 4,
    ...columns,
  });

const entry = (name: string, columns: Columns = {}) =>
  row('plan_entry', name, {
    slot_id: keyOf('plan_slot', 'slot'),
    cadre_id: keyOf('cadre', 'first'),
    province_id: keyOf('unit', 'province'),
    state: 'PROPOSED',
    readiness: 'READY_NOW',
    source: 'ON_SITE',
    valid_from: '2012-06-01',
    ...columns,
  });

const term = row('planning_term', 'term', {
  system: 'PARTY',
  code: '2015-2020',
  valid_from: '2015-01-01',
  valid_until: '2020-01-01',
});

const refusal = async (...scripts: readonly string[]) => scratch.refusal(staffedDistrict, term, ...scripts);

const refused = async (...scripts: readonly string[]) => refusal(cycle(), slot(), ...scripts);

describe('a cycle that only orients', () => {
  it.each([
    ['DRAFT', null, null],
    ['NOTED', null, null],
    ['CLOSED', null, null],
    ['APPROVED', null, 'planning_cycle_orientation_is_not_approved'],
    ['CONFIRMED', null, 'planning_cycle_orientation_is_not_approved'],
    ['DRAFT', '2012-12-31', 'planning_cycle_orientation_is_not_approved'],
  ])('is never approved nor decided: state %s, decided on %s → %s', async (state, decided_on, expected) => {
    expect(await refusal(cycle({ purpose: 'ORIENT', state, decided_on }))).toBe(expected);
  });

  it('differs in that from one that builds or reviews', async () => {
    const decided = { state: 'APPROVED', decided_on: '2012-12-31' };
    expect(await refusal(cycle({ purpose: 'BUILD', ...decided }))).toBeNull();
    expect(await refusal(cycle({ purpose: 'REVIEW', ...decided }))).toBeNull();
  });
});

describe('a slot', () => {
  it('is for a post or a body, never for both or none', async () => {
    expect(await refusal(cycle(), slot())).toBeNull();
    expect(await refusal(cycle(), slot({ body_id: keyOf('body', 'committee') }))).toBe('plan_slot_post_or_body');
    expect(await refusal(cycle(), slot({ post_id: null }))).toBe('plan_slot_post_or_body');
  });

  it.each([
    [2, 2, null],
    [0, null, null],
    [3, 2, 'plan_slot_limits'],
    [-1, 2, 'plan_slot_limits'],
  ])('asks for at least %s and at most %s: %s', async (required_min, required_max, expected) => {
    expect(await refusal(cycle(), slot({ required_min, required_max }))).toBe(expected);
  });
});

describe('where a slot stands', () => {
  const places = (table = 'plan_slot') =>
    `select unit_id, management_level from ${table} where id = '${keyOf('plan_slot', 'slot')}'`;
  const at = (unit: string, management_level: string) => ({ unit_id: keyOf('unit', unit), management_level });
  const ofBody = { post_id: null, body_id: keyOf('body', 'committee') };
  const other = unitRow('other', { code: 'other' });
  const elsewhere = { unit_id: keyOf('unit', 'other'), management_level: 'CENTRAL' };

  it.each([
    ['post', {}],
    ['body', ofBody],
  ])('is where its %s stands, whatever is written', async (_kind, columns) => {
    const written = slot({ ...columns, ...elsewhere });
    const rewritten = `update plan_slot set unit_id = '${elsewhere.unit_id}', management_level = 'CENTRAL'`;
    for (const script of [[slot(columns)], [written], [slot(columns), rewritten]]) {
      expect(await scratch.after([staffedDistrict, term, other, cycle(), ...script], places())).toEqual([
        at('district', 'UNIT'),
      ]);
    }
  });

  it.each([
    ['post', {}],
    ['body', ofBody],
  ])('moves with its %s, and is known as it was', async (kind, columns) => {
    const moved = `update ${kind} set unit_id = '${elsewhere.unit_id}', management_level = 'CENTRAL'`;
    const scripts = [staffedDistrict, term, other, cycle(), slot(columns), moved];
    expect(await scratch.after(scripts, places())).toEqual([at('other', 'CENTRAL')]);
    expect(await scratch.after(scripts, places('plan_slot_history'))).toEqual([at('district', 'UNIT')]);
  });

  it('stays, and nothing becomes known, when its post changes otherwise', async () => {
    const scripts = [staffedDistrict, term, cycle(), slot(), 'update post set establishment = 2'];
    expect(await scratch.after(scripts, places('plan_slot_history'))).toEqual([]);
  });
});

describe('an entry', () => {
  it('is removed on a ground, and has a ground only when it is removed', async () => {
    expect(await refused(entry('1', { state: 'REMOVED', removal_ground: 'OVER_AGE' }))).toBeNull();
    expect(await refused(entry('1', { state: 'REMOVED' }))).toBe('plan_entry_removal_has_ground');
    expect(await refused(entry('1', { removal_ground: 'OVER_AGE' }))).toBe('plan_entry_removal_has_ground');
  });

  it.each(['PROPOSED', 'POLLED', 'APPRAISED', 'APPROVED', 'APPOINTED'])(
    'of a person on a slot is the only one alive: one that is %s excludes another',
    async (state) => {
      expect(await refused(entry('1', { state }), entry('2'))).toBe('plan_entry_live_once');
    },
  );

  it.each(['REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'])('that is %s makes room for another', async (state) => {
    const removal_ground = state === 'REMOVED' ? 'LEFT' : null;
    expect(await refused(entry('1', { state, removal_ground }), entry('2'))).toBeNull();
  });

  it('cannot come back to life beside another', async () => {
    const back = `update plan_entry set state = 'PROPOSED' where id = '${keyOf('plan_entry', '1')}'`;
    expect(await refused(entry('1', { state: 'WITHDRAWN' }), entry('2'), back)).toBe('plan_entry_live_once');
  });

  it('may stand beside that of another person', async () => {
    expect(await refused(entry('1'), entry('2', { cadre_id: keyOf('cadre', 'second') }))).toBeNull();
  });
});
