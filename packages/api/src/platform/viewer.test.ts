import { describe, expect, it } from 'vitest';
import { viewerFacts } from './viewer.js';

const planner = () => ({ name: 'p', unitId: 'unit', roles: ['PLANNER', 'ANALYST'], managementLevel: 'UNIT' });

describe('the facts of a viewer', () => {
  it('are the same object for the same viewer, and another one for somebody alike', () => {
    const viewer = planner();
    expect(viewerFacts(viewer)).toBe(viewerFacts(viewer));
    expect(viewerFacts(planner())).not.toBe(viewerFacts(viewer));
    expect(viewerFacts(planner())).toEqual(viewerFacts(viewer));
  });

  it.each<[string, (viewer: ReturnType<typeof planner>) => void, object]>([
    ['a role is lost', ({ roles }) => void roles.pop(), { roles: ['PLANNER'] }],
    ['a role is another', ({ roles }) => void (roles[0] = 'TELLER'), { roles: ['TELLER', 'ANALYST'] }],
    ['the unit is another', (viewer) => void (viewer.unitId = 'other'), { unitId: 'other' }],
    ['the level is another', (viewer) => void (viewer.managementLevel = 'CENTRAL'), { managementLevel: 'CENTRAL' }],
  ])('follow when %s in place, and what was given before stays as it was', (_case, change, expected) => {
    const viewer = planner();
    const before = viewerFacts(viewer);
    change(viewer);
    expect(viewerFacts(viewer)).toMatchObject(expected);
    expect(before).toEqual(viewerFacts(planner()));
  });

  it('of nobody tell nothing', () => {
    expect(viewerFacts(null)).toEqual({ isSignedIn: false, unitId: null, roles: [], managementLevel: null });
  });
});
