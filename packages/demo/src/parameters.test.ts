import { describe, expect, it } from 'vitest';
import { seedFile } from './demo.test.data.js';
import { DEMO_FILES, parseDemoParameters } from './index.js';

function filesWith(file: string, change: (content: Record<string, unknown>) => unknown): Record<string, unknown> {
  const files = Object.fromEntries(DEMO_FILES.map((name) => [name, seedFile(`demo/${name}`)]));
  return { ...files, [file]: change(files[file] as Record<string, unknown>) };
}

describe('parameters that are wrong', () => {
  it.each([
    {
      name: 'a missing list',
      file: 'names.json',
      change: { maleGivens: undefined },
      message: /names\.json: maleGivens/,
    },
    {
      name: 'a text for a number',
      file: 'counts.json',
      change: { districts: '18' },
      message: /counts\.json: districts must be a whole number/,
    },
    {
      name: 'an unknown title',
      file: 'agencies.json',
      change: { provinceCommittee: [['KING', 1]] },
      message: /agencies\.json: provinceCommittee\[0\] names no title: KING/,
    },
    {
      name: 'a day that does not exist',
      file: 'agencies.json',
      change: { departments: [{ code: 'x', name: 'X', until: '2015-02-31' }] },
      message: /agencies\.json: departments\[0\]\.until must be a day/,
    },
  ])('are refused with the file and the place: $name', ({ file, change, message }) => {
    expect(() => parseDemoParameters(filesWith(file, (content) => ({ ...content, ...change })))).toThrow(message);
  });

  it('are refused when a file is missing', () => {
    expect(() => parseDemoParameters({})).toThrow('names.json: the file is missing');
  });
});
