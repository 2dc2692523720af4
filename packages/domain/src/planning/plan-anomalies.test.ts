import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { plannedAcross, plannedTooOften, postsHangingOnOne, tooManyPosts } from './plan-anomalies.js';
import { bodyOf, cadreId, entryOf, on, postOf, slotOf } from './plan.test.data.js';

const names = ['p1', 'p2', 'p3', 'p4'];
const slots = names.map((name) => slotOf(name));
const since = { validFrom: plainDate('2020-01-01') };
const day = plainDate('2024-01-01');

describe('people planned too often', () => {
  const four = names.map((name) => entryOf(name, 'a', since));
  const three = [...four.slice(1), entryOf('p1', 'b', since)];

  it('are those with more than three posts, each with the rule and all slots', () => {
    expect(plannedTooOften(slots, four, on('2024-01-01'))).toMatchObject([
      { person: cadreId('a'), slots: { length: 4 }, verdict: { outcome: 'NOT_MET', checks: [{ rule: 'PL-023' }] } },
    ]);
    expect(plannedTooOften(slots, three, on('2024-01-01'))).toEqual([]);
  });

  it.each([
    ['2021-12-26', 1],
    ['2021-12-27', 0],
    ['2021-12-28', 0],
  ])('are counted on %s over all levels until Regulation 50, and from it by level: %i', (asOf, count) => {
    const mixed = slots.map((slot, nth) => {
      const level = nth === 0 ? 'COMMUNE' : 'DISTRICT';
      return { ...slot, target: { ...slot.target, scope: { ...slot.target.scope, level } } } as const;
    });
    expect(plannedTooOften(mixed, four, on(asOf))).toHaveLength(count);
  });

  it('do not include who stands on seats of bodies beside three posts, nor on one post twice', () => {
    const body = slotOf('body', { target: bodyOf() });
    const again = slotOf('again', { target: postOf('p2') });
    const entries = [...three, entryOf('body', 'a'), entryOf('again', 'a')];
    expect(plannedTooOften([...slots, body, again], entries, on('2024-01-01'))).toEqual([]);
  });
});

describe('the posts for which one person is planned', () => {
  const postsAt = (...levels: readonly ('COMMUNE' | 'DISTRICT' | null)[]) =>
    levels.map((level, nth) => ({ post: postOf(`p${nth}`).post, scope: level === null ? {} : { level } }));

  it('are too many where the rule in force says so, and it is quoted', () => {
    const verdict = tooManyPosts(postsAt('DISTRICT', 'DISTRICT', 'DISTRICT', 'DISTRICT'), on('2024-01-01'));
    expect(verdict).toMatchObject({ outcome: 'NOT_MET', checks: [{ rule: 'PL-023', observed: 4, required: 3 }] });
  });

  it.each([
    ['three of one level', postsAt('DISTRICT', 'DISTRICT', 'DISTRICT', 'COMMUNE'), '2021-12-27'],
    ['four, of one of which the level is not known', postsAt('DISTRICT', 'DISTRICT', 'DISTRICT', null), '2021-12-27'],
    ['one named four times', Array.from({ length: 4 }, () => postsAt('DISTRICT')[0]!), '2024-01-01'],
    ['none', [], '2024-01-01'],
    ['four before there was a rule', postsAt('DISTRICT', 'DISTRICT', 'DISTRICT', 'DISTRICT'), '2008-10-20'],
  ])('are not told to be too many where there are %s', (_case, posts, asOf) => {
    expect(tooManyPosts(posts, on(asOf))).toBeNull();
  });

  it.each([
    ['2008-10-21', 'PL-020'],
    ['2021-12-26', 'PL-021'],
  ])('are counted on %s over all levels, by %s', (asOf, rule) => {
    const verdict = tooManyPosts(postsAt('DISTRICT', 'DISTRICT', 'COMMUNE', null), on(asOf));
    expect(verdict).toMatchObject({ outcome: 'NOT_MET', checks: [{ rule }] });
  });
});

describe('people planned in two places at once', () => {
  it('are named with the places', () => {
    const entries = [entryOf('p1', 'a'), entryOf('p2', 'a'), entryOf('p3', 'b')];
    const districtOf = ({ id }: (typeof slots)[number]) => (id === slots[0]!.id ? 'east' : 'west');
    expect(plannedAcross(slots, entries, day, districtOf)).toEqual([{ person: cadreId('a'), keys: ['east', 'west'] }]);
  });
});

describe('posts that hang on one person', () => {
  it('have exactly one, over all slots of the post; who has left does not count', () => {
    const again = slotOf('again', { target: postOf('p2') });
    const entries = [
      entryOf('p1', 'a'),
      entryOf('p1', 'b', { state: 'REMOVED', validUntil: plainDate('2023-12-31') }),
      entryOf('p2', 'a'),
      entryOf('again', 'b'),
    ];
    const alone = { target: slots[0]!.target, person: cadreId('a') };
    expect(postsHangingOnOne([...slots, again], entries, day)).toEqual([alone]);
    const twice = [entryOf('p2', 'b'), entryOf('again', 'b')];
    expect(postsHangingOnOne([again, slots[1]!], twice, day)).toMatchObject([{ person: cadreId('b') }]);
  });
});
