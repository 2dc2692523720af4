import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPersonas, viewerOf } from './personas.js';
import { readSeedFolder, SeedProblem } from './source.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

/** The message of the seed problem that reading ends in. */
function problem(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SeedProblem) return error.message;
    throw error;
  }
  return 'no problem';
}

const path = () => join(folder, 'personas.json');

describe('a folder of seeds', () => {
  it('gives its files in alphabetical order, and passes over notes and other files', () => {
    write('b.json', { table: 'unit', rows: [{ id: 'unit:b' }] });
    write('a.json', { table: 'document', rows: [] });
    write('coverage.json', { articles: [] });
    write('README.md', 'not JSON');
    expect([...readSeedFolder(folder).batches()]).toEqual([
      { table: 'document', rows: [] },
      { table: 'unit', rows: [{ id: 'unit:b' }] },
    ]);
  });

  it.each<{ fault: string; content: unknown; named: string }>([
    { fault: 'is cut off', content: '{ "table": "unit", "rows": [', named: 'JSON' },
    { fault: 'is empty', content: '', named: 'JSON' },
    { fault: 'holds a list', content: [], named: 'object' },
    { fault: 'holds null', content: 'null', named: 'object' },
    { fault: 'names its table by a number', content: { table: 1, rows: [] }, named: '"table"' },
    { fault: 'has no rows', content: { table: 'unit' }, named: '"rows"' },
    { fault: 'has rows that are no list', content: { table: 'unit', rows: {} }, named: '"rows"' },
    {
      fault: 'has a row that is no object',
      content: { table: 'unit', rows: [{ id: 'unit:a' }, []] },
      named: 'rows[1]',
    },
    { fault: 'has a row without an id', content: { table: 'unit', rows: [{ name: 'x' }] }, named: 'rows[0].id' },
  ])('with a file that $fault is refused, naming file and place', ({ content, named }) => {
    write('unit.json', content);
    const message = problem(() => readSeedFolder(folder));
    expect(message).toContain(join(folder, 'unit.json'));
    expect(message).toContain(named);
  });

  it('that does not exist is refused by name', () => {
    const missing = join(folder, 'missing');
    expect(problem(() => readSeedFolder(missing))).toContain(missing);
  });
});

describe('the file of personas', () => {
  const planner = {
    name: 'planner',
    vi: 'Cán bộ quy hoạch',
    en: 'Planner',
    scope_unit: 'unit:ba-tri',
    roles: ['PLANNER'],
    management_level: 'DISTRICT_STANDING_COMMITTEE',
  };

  it('gives viewers in its order', () => {
    write('personas.json', [planner, { ...planner, name: 'auditor', roles: [] }]);
    const personas = readPersonas(path());
    expect(personas.map((each) => each.name)).toEqual(['planner', 'auditor']);
    expect(viewerOf(personas[0]!)).toEqual({
      name: 'planner',
      unitId: personas[0]!.scopeUnitId,
      roles: ['PLANNER'],
      managementLevel: 'DISTRICT_STANDING_COMMITTEE',
    });
    expect(personas[0]!.scopeUnitId).toMatch(/^[\da-f]{8}-/);
  });

  it.each<{ fault: string; content: unknown; named: string }>([
    { fault: 'is not JSON', content: '[', named: 'JSON' },
    { fault: 'names nobody', content: [], named: '>=1' },
    { fault: 'has an unknown role', content: [{ ...planner, roles: ['KING'] }], named: 'roles' },
    { fault: 'has an unknown level', content: [{ ...planner, management_level: 'WORLD' }], named: 'management_level' },
    { fault: 'has a scope that is no unit', content: [{ ...planner, scope_unit: 'post:x' }], named: 'scope_unit' },
    { fault: 'has a name that no header can carry', content: [{ ...planner, name: 'Người xem' }], named: 'name' },
    { fault: 'names one person twice', content: [planner, planner], named: 'planner' },
    { fault: 'leaves out a language', content: [{ ...planner, vi: undefined }], named: 'vi' },
  ])('that $fault is refused, naming file and field', ({ content, named }) => {
    write('personas.json', content);
    const message = problem(() => readPersonas(path()));
    expect(message).toContain(path());
    expect(message).toContain(named);
  });

  it('that does not exist is refused by name', () => {
    expect(problem(() => readPersonas(join(folder, 'none.json')))).toContain('none.json');
  });
});
