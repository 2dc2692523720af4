import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFindings, inspectCanary, listCanaries } from './canaries.js';
import { inspect, isSound } from './inspect.js';
import { readRooms } from './rooms.js';
import { WALLS } from './walls.js';

const rooms = readRooms();
const broken = listCanaries('broken');

describe('a clean house', () => {
  it.each(listCanaries('clean'))('passes: $name', (canary) => {
    const inspection = inspectCanary(canary, rooms);
    expect(describeFindings(inspection)).toEqual([]);
    expect(isSound(inspection)).toBe(true);
  });
});

describe('a house with a hole', () => {
  it.each(broken)('is caught at the line: $name', (canary) => {
    const inspection = inspectCanary(canary, rooms);
    expect(describeFindings(inspection)).toEqual(canary.expected);
    expect(isSound(inspection)).toBe(false);
  });

  it('exists for every wall, so that no wall can be taken down unnoticed', () => {
    const caught = new Set(broken.flatMap((canary) => canary.expected.map((line) => line.split(' ')[0])));
    expect(Object.keys(WALLS).filter((wall) => !caught.has(wall))).toEqual([]);
  });
});

describe('an empty house', () => {
  it('is not sound: nothing was inspected', () => {
    const root = mkdtempSync(join(tmpdir(), 'empty-'));
    const inspection = inspect(root, rooms);
    rmSync(root, { recursive: true });
    expect(inspection.filesRead).toBe(0);
    expect(isSound(inspection)).toBe(false);
  });
});
