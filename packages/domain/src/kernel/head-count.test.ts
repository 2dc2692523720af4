import { describe, expect, it } from 'vitest';
import { addAttendances, addHeadCounts, attendance, headCount, sumAttendances, sumHeadCounts } from './head-count.js';

describe('counting people and attendances', () => {
  it('adds people to people: 591, 459 and 1,880 members are 2,930', () => {
    const total = sumHeadCounts([headCount(591), headCount(459), headCount(1880)]);
    expect(total).toEqual({ unit: 'PERSON', count: 2930, isLowerBound: false });
    expect(addHeadCounts(headCount(3), headCount(4)).count).toBe(7);
  });

  it('keeps "more than 8,000" a lower bound through every sum', () => {
    const total = addAttendances(attendance(8000, { isLowerBound: true }), attendance(153));
    expect(total).toEqual({ unit: 'ATTENDANCE', count: 8153, isLowerBound: true });
  });

  it('counts nobody as 0', () => {
    expect([sumHeadCounts([]).count, sumAttendances([]).count]).toEqual([0, 0]);
  });

  it('does not compile when people and attendances are added', () => {
    // @ts-expect-error an attendance is no head-count
    addHeadCounts(headCount(1), attendance(1));
    // @ts-expect-error a head-count is no attendance
    sumAttendances([attendance(1), headCount(1)]);
    // @ts-expect-error neither is a number
    const number: number = headCount(1);
    expect(number).toBeDefined();
  });

  it('is a bug when the count is negative or broken', () => {
    expect(() => headCount(-1)).toThrow('-1');
    expect(() => attendance(0.5)).toThrow('0.5');
  });
});
