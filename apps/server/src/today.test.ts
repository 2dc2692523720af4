import { describe, expect, it } from 'vitest';
import { dayInVietnam } from './today.js';

describe('the day in Vietnam', () => {
  it.each([
    ['2024-12-31T16:59:59.999Z', '2024-12-31'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('at %s is %s, seven hours ahead of UTC', (instant, day) => {
    expect(dayInVietnam(Date.parse(instant))).toBe(day);
  });
});
