import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/main/host/safeFileName';

describe('a suggested file name', () => {
  it.each([
    ['Fallbericht Träger 3.docx', 'Fallbericht Träger 3.docx'],
    ['Tra\u0308ger.docx', 'Träger.docx'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\x.docx', '_.._x.docx'],
    ['CON.docx', '_CON.docx'],
    ['lpt1', '_lpt1'],
    ['Konzept.docx', 'Konzept.docx'],
    ['a:b?c*d"e<f>g|h.txt', 'a_b_c_d_e_f_g_h.txt'],
    ['Bericht\u202Excod.exe', 'Bericht_xcod.exe'],
    ['Ende. . .', 'Ende'],
    ['.docx', 'docx'],
    ['   ', 'Fallwerk'],
    ['😀'.repeat(200), '😀'.repeat(120)],
    [`${'a'.repeat(300)}.fallwerk`, `${'a'.repeat(111)}.fallwerk`],
  ])('%j becomes %j', (suggestion, name) => {
    expect(safeFileName(suggestion)).toBe(name);
  });

  it('is always one that every system can write, and stays when it is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggestion) => {
        const name = safeFileName(suggestion);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^[\s.]|[\s.]$|^$/u);
        expect([...name].length).toBeLessThanOrEqual(130);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });
});
