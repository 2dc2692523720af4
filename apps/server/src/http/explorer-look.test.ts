import { readSamples } from '@cadre/api';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { brokenComments } from './explorer-look.js';

describe('comments in the editor', () => {
  it('have each language in a line of its own', () => {
    expect(brokenComments('# Bao nhiêu? / How many?\nquery A { a }')).toBe('# Bao nhiêu?\n# How many?\nquery A { a }');
  });

  it('are broken at blanks where they are long, and keep their indent', () => {
    const long = `  # ${'chữ '.repeat(30).trim()}`;
    const lines = brokenComments(long).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {2}# (chữ ?)+$/);
  });

  it.each(readSamples())('change nothing that is asked in $name', ({ document }) => {
    const broken = brokenComments(document);
    expect(print(parse(broken))).toBe(print(parse(document)));
    for (const line of broken.split('\n').filter((each) => each.trimStart().startsWith('#'))) {
      expect(line.length).toBeLessThanOrEqual(58);
    }
  });
});
