import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { admin, fewer, inFives, longer, publishingOf } from './publishing.test.data.js';

const test = await openTestApi();
const { publish, documentOf } = publishingOf(test);
const document = await documentOf(`number = '126-KH/TU'`);

/** Who keeps the installation and sees everybody, so that what is told can be held against what is there. */
const seesAll = { ...admin, roles: ['PLANNER', 'ADMIN'] };

/** How many would lose their place if a term had so many months: as it is told, and as it is. */
async function tried(months: number) {
  const [, preferred] = longer.version.parameters;
  const parameters = [
    { name: 'minTermsLeft', value: '1', unit: 'TERMS' },
    preferred,
    { name: 'termMonths', value: String(months), unit: 'MONTHS' },
  ];
  const change = { ...longer, document, version: { ...longer.version, parameters } };
  const { publication } = await publish(change, { viewer: seesAll, dryRun: true });
  const { cadres, outcomes } = publication.impactOnCadres;
  return { really: cadres.totalCount as number, told: (outcomes[0]?.count ?? 0) as number };
}

describe('trials of neighbouring numbers', () => {
  it('tell an administrator of no fewer than five people, neither one by one nor side by side', async () => {
    const trials = [];
    for (const months of [61, 62, 63, 64, 65, 66]) trials.push(await tried(months));
    const really = trials.map((each) => each.really);
    // Somebody would be told of by the difference, if the counts were as they are.
    expect(
      really.some((count, place) => place > 0 && count > really[place - 1]! && count < really[place - 1]! + 5),
    ).toBe(true);
    expect(trials).toEqual(really.map((count) => ({ really: count, told: inFives(count) })));
  });
});

describe('an installation in which hardly anybody is judged', () => {
  it('says nothing of four people', async () => {
    await test.database.query({ text: 'update cadre set birth_date = null', params: [] });
    await test.database.query({
      text: `update cadre set birth_date = '1970-06-15', gender = 'MALE' where id in (select id from cadre order by id limit 4)`,
      params: [],
    });
    const { publication } = await publish({ ...longer, document }, { dryRun: true });
    expect(publication.impactOnCadres.outcomes).toEqual([]);
  });

  it('says that no slot is touched where every plan is an orientation, and not that nothing is known', async () => {
    await test.database.query({
      text: `update planning_cycle set purpose = 'ORIENT', decided_on = null,
        state = (select state from planning_cycle where purpose = 'ORIENT' order by id limit 1)`,
      params: [],
    });
    const { publication } = await publish({ ...fewer, document }, { dryRun: true });
    expect(publication.impactOnSlots.outcomes).toEqual([]);
  });
});
