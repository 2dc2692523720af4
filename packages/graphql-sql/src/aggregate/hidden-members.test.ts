import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, keyOf, openLeague } from '../testing/league.js';

const league = openLeague();
beforeAll(async () => {
  await fillSmall(league);
  // Of the spies' team few see anybody: Eve brought in Ada and Bo, Fay brought in Cy.
  await league.run(`
    insert into person (id, team_id, name, folded_name, role, steps, is_captain) select '${keyOf('person', 6)}', team_id, 'Fay', 'fay', role, 1, false
      from person where name = 'Eve';
    update person set brought_by = '${keyOf('person', 5)}' where name in ('Ada', 'Bo');
    update person set brought_by = '${keyOf('person', 6)}' where name = 'Cy_%';
    update person set brought_by = '${keyOf('person', 3)}' where name like 'Di%'`);
});

const group = 'key { value label } people rows { totalCount nodes { name } }';

/** The groups by who brought people in, as somebody sees them; that both executors say so is demanded by `ask`. */
async function groups(clearance: number, lens = (asked: string) => `{ ${asked} }`) {
  const asked = `it: personAggregate(groupBy: [BRINGER], includeEmpty: false) { ${group} }`;
  // It fails where no plan answers.
  await league.planText(lens(asked));
  const { data, errors } = await league.ask(lens(asked), {}, { clearance });
  expect(errors).toEqual([]);
  const found: readonly { key: [{ value: string | null }]; people: number; rows: { nodes: { name: string }[] } }[] = (
    data.at ?? data
  ).it;
  return found.map(({ key, people, rows }) => [key[0].value, people, rows.nodes.map(({ name }) => name)]);
}

describe('rows that refer to somebody', () => {
  it('are a group for each of those whom the viewer sees', async () => {
    expect(await groups(9)).toEqual([
      [idOf('Person', 1), 1, ['Eve']],
      [idOf('Person', 3), 1, [String.raw`Di\x`]],
      [idOf('Person', 5), 2, ['Ada', 'Bo']],
      [idOf('Person', 6), 1, ['Cy_%']],
      [null, 1, ['Fay']],
    ]);
  });

  it('are one group for all whom the viewer does not see, with those who refer to nobody', async () => {
    expect(await groups(1)).toEqual([
      [idOf('Person', 3), 1, [String.raw`Di\x`]],
      [null, 3, ['Ada', 'Bo', 'Cy_%']],
    ]);
  });

  it('are so as things were known earlier too, when the viewer of today decides', async () => {
    const then = (asked: string) => `{ at(knownAt: "2021-01-01T00:00:00Z") { ${asked} } }`;
    expect(await groups(1, then)).toEqual(await groups(1));
  });
});
