import { describe, expect, it } from 'vitest';
import { all, assertNever, bug, ok, refuse } from './result.js';
import type { Result } from './result.js';

describe('joining results', () => {
  it('gives the values in order, each with its own type', () => {
    const joined = all([ok(1), ok('two')]);
    const values: [number, string] | null = joined.ok ? joined.value : null;
    expect(values).toEqual([1, 'two']);
  });

  it('gives the refusals of every refused part, not only the first', () => {
    const joined = all([refuse('a', 'b'), ok(1), refuse('c')]);
    expect(joined).toEqual({ ok: false, refusals: ['a', 'b', 'c'] });
  });

  it('succeeds with nothing to join', () => {
    expect(all([])).toEqual(ok([]));
  });

  it('joins a list whose length is not known beforehand', () => {
    const results: Result<number, string>[] = [1, 2, 3].map((value) => ok(value));
    expect(all(results)).toEqual(ok([1, 2, 3]));
  });
});

describe('a fault of our own', () => {
  it('is thrown and keeps its cause', () => {
    const cause = new Error('below');
    expect(() => bug('broken', { cause })).toThrow(expect.objectContaining({ message: 'Bug: broken', cause }));
  });

  it('is thrown by a switch that meets a value outside its union', () => {
    const outside: never[] = JSON.parse('["RED"]');
    expect(() => assertNever(outside[0]!)).toThrow('RED');
  });
});
