import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedDay } from '../../../renderer/ui/day/typedDay';

const today = '2026-11-22';

describe('a day as somebody types it', () => {
  test.each([
    ['24.03.2026', '2026-03-24'],
    ['24.3.26', '2026-03-24'],
    ['24. 3. 2026', '2026-03-24'],
    [' 24.3. ', '2026-03-24'],
    ['24.3', '2026-03-24'],
    ['24/03/2026', '2026-03-24'],
    ['24-3-2026', '2026-03-24'],
    ['24 3 26', '2026-03-24'],
    ['24032026', '2026-03-24'],
    ['240326', '2026-03-24'],
    ['2026-03-24', '2026-03-24'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readTypedDay(typed, today)).toBe(day);
  });

  test.each([
    '31.02.2026',
    '29.2.2026',
    '0.1.2026',
    '1.13.2026',
    '24.3.1826',
    '24',
    '24.3.202',
    'morgen',
    '',
  ])('%s is no day', (typed) => {
    expect(readTypedDay(typed, today)).toBeNull();
  });

  test('every day that the interface writes is read again, in both languages', () => {
    const days = fc.date({
      min: new Date('1990-01-01T12:00:00Z'),
      max: new Date('2099-12-31T12:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom('de-DE', 'en-GB'), (date, language) => {
        const written = date.toLocaleDateString(language, {
          day: '2-digit',
          month: '2-digit',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(readTypedDay(written, today)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
