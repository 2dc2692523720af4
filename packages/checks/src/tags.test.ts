import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPackages } from './house.js';
import { ROOT } from './rooms.js';

interface TurboFile {
  readonly tags?: readonly string[];
  readonly boundaries?: { readonly tags: Readonly<Record<string, { readonly dependencies?: unknown }>> };
}

const read = (folder: string): TurboFile => {
  const path = join(ROOT, folder, 'turbo.json');
  if (!existsSync(path)) return {};
  const file: TurboFile = JSON.parse(readFileSync(path, 'utf8'));
  return file;
};

// `turbo boundaries` says "no issues found" about a package without a tag, and about a tag without a rule.
describe('the walls between packages', () => {
  it.each([...listPackages(ROOT).values()])('name what %s may depend on', (folder) => {
    const rules = read('').boundaries?.tags ?? {};
    const tags = read(folder).tags ?? [];
    expect(tags).toHaveLength(1);
    expect(rules[tags[0] ?? '']?.dependencies).toBeDefined();
  });
});
