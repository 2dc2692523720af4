import { describe, expect, it } from 'vitest';
import { parseVietnameseDate } from './vietnamese-date.js';

describe('reading a date as papers print it', () => {
  it.each([
    ['22-4-2009', '2009-04-22'],
    ['27/3/2012', '2012-03-27'],
    ['11.07.2018', '2018-07-11'],
    ['30-11-2004', '2004-11-30'],
    ['20/1/2013', '2013-01-20'],
    [' 24/04/2009 ', '2009-04-24'],
  ])('takes the day of %s first', (text, date) => {
    expect(parseVietnameseDate(text)).toEqual({ ok: true, value: date });
  });

  it.each(['31-02-2015', '0/1/2015', '12/31/2015'])('refuses %s, which is not in the calendar', (text) => {
    expect(parseVietnameseDate(text)).toEqual({ ok: false, refusals: [{ code: 'DATE_NOT_IN_CALENDAR', text }] });
  });

  it.each(['10.7', '10.7.18', '10.7-2018', '2018-07-10', '10 7 2018', ''])(
    'refuses "%s" and guesses nothing',
    (text) => {
      expect(parseVietnameseDate(text)).toEqual({ ok: false, refusals: [{ code: 'DATE_MALFORMED', text }] });
    },
  );
});
