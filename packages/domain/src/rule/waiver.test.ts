import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { waiver } from './index.js';
import type { Waiver } from './index.js';

const given: Waiver = {
  id: 'waiver-1',
  series: 'planning.persons-per-post',
  rule: null,
  scope: { person: null, post: 'post-1', cycle: null },
  reason: { vi: 'Trường hợp đặc biệt', en: 'A special case' },
  authority: 'Ban Thường vụ Tỉnh ủy',
  document: '12-TB/TU',
  grantedOn: plainDate('2022-06-01'),
  expiresOn: null,
};

describe('a waiver', () => {
  it('is accepted where it names a person, a post or a cycle', () => {
    expect(waiver(given)).toEqual({ ok: true, value: given });
  });

  it('is refused where it would free everybody, and where it would hold on no day: both are told', () => {
    const scope = { person: null, post: null, cycle: null };
    expect(waiver({ ...given, scope, expiresOn: given.grantedOn })).toMatchObject({
      ok: false,
      refusals: [{ code: 'WAIVER_FOR_EVERYBODY' }, { code: 'WAIVER_NEVER_HOLDS' }],
    });
  });

  it('may hold for a single day', () => {
    expect(waiver({ ...given, expiresOn: plainDate('2022-06-02') }).ok).toBe(true);
  });
});
