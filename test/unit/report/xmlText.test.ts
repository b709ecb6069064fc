import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../renderer/workers/export/xmlText';

describe('text for XML', () => {
  it.each([
    ['control characters go', 'a\u0000b\u0008c\u000bd\u000ce\u001ff', 'abcdef'],
    ['tab and line end stay', 'a\tb\nc', 'a\tb\nc'],
    ['line ends become one', 'a\r\nb\rc', 'a\nb\nc'],
    ['non-characters go', 'a\ufffeb\uffffc', 'abc'],
    ['half characters are replaced', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['whole pairs stay', 'a😀b', 'a😀b'],
    ['letters, marks and soft hyphens stay', 'ÄöüßéŁ„“–\u00a0\u00ad', 'ÄöüßéŁ„“–\u00a0\u00ad'],
  ])('%s', (_, text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it('leaves nothing that XML 1.0 refuses, and does not change its own result', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (text, units) => {
          const cleaned = xmlText(text + String.fromCharCode(...units));
          expect(xmlText(cleaned)).toBe(cleaned);
          for (const character of cleaned) {
            const point = character.codePointAt(0) ?? 0;
            const allowed =
              point === 9 ||
              point === 10 ||
              (point >= 0x20 && point <= 0xd7ff) ||
              (point >= 0xe000 && point <= 0xfffd) ||
              point >= 0x10000;
            expect(allowed, point.toString(16)).toBe(true);
          }
        },
      ),
    );
  });
});
