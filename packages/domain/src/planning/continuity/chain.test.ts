import { describe, expect, it } from 'vitest';
import { chainSentence } from './chain-sentence.js';
import { LIMIT, RETIRED, checked, factsOf, holds, planned, post } from './example.test.data.js';
import type { ContinuityFacts } from './facts.js';

describe('a chain of moves', () => {
  const facts = factsOf({
    posts: [post('p'), post('q'), post('r')],
    held: [holds('A', 'p', { grounds: [RETIRED] }), holds('B', 'q'), holds('C', 'r')],
    plan: [planned('B', 'p'), planned('C', 'q'), planned('D', 'r')],
  });

  it('is told from the seat that was left to the person who comes from outside', () => {
    const { chains, uncovered } = checked(facts);
    expect(uncovered).toEqual([]);
    expect(chains).toEqual([
      {
        leaver: 'person-A',
        steps: [
          { person: 'person-B', from: 'post-q', to: 'post-p' },
          { person: 'person-C', from: 'post-r', to: 'post-q' },
          { person: 'person-D', from: null, to: 'post-r' },
        ],
        end: 'FROM_OUTSIDE',
        endsAt: null,
      },
    ]);
  });

  it('is told in one sentence in both languages', () => {
    const names = { person: (id: string) => id.slice(-1), post: (id: string) => id.slice(-1) };
    const sentences = (given: ContinuityFacts) => checked(given).chains.map((chain) => chainSentence(chain, names));
    expect(sentences(facts)).toEqual([
      {
        vi: 'A thôi giữ p; B từ q sang p; C từ r sang q; D nhận r.',
        en: 'A leaves p; B from q to p; C from r to q; D takes r.',
      },
    ]);
    const upwards = { ...facts, posts: [post('p', { weight: 2 }), post('q'), post('r')], plan: [planned('B', 'p')] };
    expect(sentences(upwards)).toEqual([
      {
        vi: 'A thôi giữ p; B từ q sang p; q còn một chỗ trống.',
        en: 'A leaves p; B from q to p; a seat of q stays empty.',
      },
    ]);
  });

  it('is not begun where it only shifts the empty seat', () => {
    const result = checked({ ...facts, plan: [planned('B', 'p'), planned('C', 'q')] });
    expect(result.chains).toEqual([]);
    expect(result.uncovered).toMatchObject([{ post: 'post-p', seats: 1, reason: 'NEEDED_ELSEWHERE' }]);
  });

  it('shifts the empty seat to a post of less weight, and says where it is then', () => {
    const posts = [post('p', { weight: 3 }), post('q', { weight: 2 }), post('r')];
    const { chains, uncovered } = checked({ ...facts, posts, plan: [planned('B', 'p'), planned('C', 'q')] });
    expect(chains).toMatchObject([{ leaver: 'person-A', end: 'UNCOVERED', endsAt: 'post-r' }]);
    expect(uncovered).toMatchObject([{ post: 'post-r', seats: 1, reason: 'NEEDED_ELSEWHERE' }]);
  });

  it('closes where two people at their limit of terms are planned for each other', () => {
    const { chains, uncovered } = checked(
      factsOf({
        posts: [post('p'), post('q')],
        held: [holds('A', 'p', { grounds: [LIMIT] }), holds('B', 'q', { grounds: [LIMIT] })],
        plan: [planned('A', 'q'), planned('B', 'p')],
      }),
    );
    expect(uncovered).toEqual([]);
    expect(chains).toMatchObject([{ leaver: null, end: 'CYCLE', endsAt: null, steps: [{}, {}] }]);
  });

  it('ends without an empty seat where the post left had more people than seats', () => {
    const { chains, uncovered } = checked(
      factsOf({
        posts: [post('p'), post('q')],
        held: [holds('B', 'q'), holds('C', 'q')],
        plan: [planned('C', 'p')],
      }),
    );
    expect(uncovered).toEqual([]);
    expect(chains).toMatchObject([{ leaver: null, end: 'SEAT_NOT_NEEDED', endsAt: 'post-q' }]);
  });

  it('ends with one empty seat where all leave a post that had one person too many', () => {
    const { chains } = checked(
      factsOf({
        posts: [post('p', { weight: 2 }), post('q', { weight: 2 }), post('r')],
        held: [holds('B', 'r'), holds('C', 'r')],
        plan: [planned('B', 'p'), planned('C', 'q')],
      }),
    );
    expect(chains.map(({ end }) => end)).toEqual(['SEAT_NOT_NEEDED', 'UNCOVERED']);
  });
});
