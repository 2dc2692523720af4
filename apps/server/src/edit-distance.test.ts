import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

describe('the distance between two words', () => {
  it.each([
    ['DATA_DIR', 'DATA_DIR', 0],
    ['DATA_DIR', 'DATADIR', 1],
    ['LOG_LEVEL', 'LOG_LEVLE', 1],
    ['PORT', 'HOST', 2],
    ['', 'PORT', 4],
  ])('from "%s" to "%s" is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('is the same both ways, and none only from a word to itself', () => {
    assert(
      property(string(), string(), (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right) === 0).toBe(left === right);
      }),
    );
  });
});
