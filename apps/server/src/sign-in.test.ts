import type { Persona } from '@cadre/api';
import { describe, expect, it } from 'vitest';
import { signIn } from './sign-in.js';
import { COMMISSION } from './testing/small-site.js';

const DISTRICT: Persona = {
  ...COMMISSION,
  name: 'district',
  scopeUnitId: 'unit:district',
  managementLevel: 'DISTRICT',
};
const personas = [COMMISSION, DISTRICT];

describe('the embedded default', () => {
  const rules = { personas, fallback: COMMISSION };

  it('takes a request without a header for the first persona', () => {
    expect(signIn(rules, {})).toMatchObject({ ok: true, viewer: { name: 'commission' } });
  });

  it('acts for the persona that the header names, with its unit, roles and level', () => {
    expect(signIn(rules, { 'x-cadre-persona': 'district' })).toEqual({
      ok: true,
      viewer: { name: 'district', unitId: 'unit:district', roles: ['ANALYST'], managementLevel: 'DISTRICT' },
    });
  });

  it.each(['stranger', '', 'District', 'district, commission', '__proto__'])('knows nobody named "%s"', (name) => {
    const answer = signIn(rules, { 'x-cadre-persona': name });
    expect(answer).toMatchObject({ ok: false, reason: 'UNKNOWN_PERSONA', known: ['commission', 'district'] });
  });
});

describe('a real database', () => {
  it('answers nobody without a name', () => {
    expect(signIn({ personas, fallback: null }, {})).toMatchObject({ ok: false, reason: 'NOBODY' });
  });

  it('does not look at the header while personas are off', () => {
    const answer = signIn({ personas: [], fallback: null }, { 'x-cadre-persona': 'commission' });
    expect(answer).toEqual({ ok: false, reason: 'NOBODY', known: [] });
  });
});
