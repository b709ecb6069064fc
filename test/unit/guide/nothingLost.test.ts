import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideRecord } from '#schemas/records/guide';
import { decodeText } from '#shared/guide/decodeText';
import type { GuideImport } from '#shared/guide/importGuideLines';
import { importGuideText } from '#shared/guide/importGuideText';
import type { Guide, GuideNode } from '#shared/model/guide';
import { importPrinted, PRINTED_GUIDES, type PrintedLabel, printedText } from './printedGuides';

/** Every piece of text a guide holds, as often as the source printed it. */
function heldTexts(guide: Guide): string[] {
  const ofNode = (node: GuideNode): string[] => [
    node.printedNumber ?? '',
    node.text,
    ...node.roles,
    ...node.children.flatMap(ofNode),
  ];
  return [
    guide.label,
    guide.title,
    ...guide.preliminary,
    ...guide.nodes.flatMap(ofNode),
    // A footnote with a place was printed twice: as a mark in the text and before the note.
    ...guide.footnotes.flatMap((note) => [note.mark, note.text, note.node === null ? '' : note.mark]),
    ...guide.attachments.flatMap((table) => [table.title, ...table.rows.flat()]),
    ...(guide.source?.leftovers ?? []).map((leftover) => leftover.text),
  ];
}

function tally(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What `source` has more often than `held`. */
function missing(source: Iterable<string>, held: Iterable<string>): string[] {
  const have = tally(held);
  return [...tally(source)].filter(([item, count]) => count > (have.get(item) ?? 0)).map(([item]) => item);
}

function lettersOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe.each(PRINTED_GUIDES)('$label', ({ label }) => {
  const guide = importPrinted(label);

  test('every letter and digit of the file is in the schema', () => {
    expect(missing(lettersOf(printedText(label)), lettersOf(heldTexts(guide).join(' ')))).toEqual([]);
  });

  test('every word that no line end divides is in the schema', () => {
    const whole = printedText(label).replace(/[\p{L}\p{N}]+-\s*\n\s*[\p{L}\p{N}/]+/gu, ' ');
    expect(missing(wordsOf(whole), wordsOf(heldTexts(guide).join('\n')))).toEqual([]);
  });

  test('nothing is left over but headings above the own one', () => {
    const left = (guide.source?.leftovers ?? []).map(({ text }) => text);
    expect(left.every((text) => /^A\.\d Interviewleitf/.test(text))).toBe(true);
  });
});

let counter = 0;
/** Ids as the schema wants them; which ones does not matter here. */
function uuid(): string {
  return `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`;
}

function read(text: string): GuideImport {
  return importGuideText(text, { fileName: 'mutilated.txt', now: '2026-01-05T08:00:00.000Z', newId: uuid });
}

/** A guide that keeps every letter and fits the schema, or a refusal with a reason. */
function expectGuideOrRefusal(text: string): void {
  const result = read(text);
  if (!result.ok) {
    expect(['empty', 'notAGuide', 'binary', 'tooLarge']).toContain(result.reason);
    return;
  }
  expect(missing(lettersOf(text), lettersOf(heldTexts(result.guide).join(' ')))).toEqual([]);
  const checked = guideRecord.schema.safeParse(result.guide);
  expect(checked.error?.message).toBeUndefined();
}

const texts = PRINTED_GUIDES.map(({ label }) => printedText(label));
/** The guide is drawn by its label, so that a counterexample is short and names it. */
const anyGuide = fc.constantFrom(...PRINTED_GUIDES.map(({ label }) => label));
/** Each run reads a whole guide; fifty of them find what there is to find in a second or two. */
const RUNS = { numRuns: 50 };

describe('mutilated files', () => {
  test('cut off at both ends', () => {
    const cut = (label: PrintedLabel, from: number, to: number) => {
      const text = printedText(label);
      const [a, b] = [from % text.length, to % text.length];
      expectGuideOrRefusal(text.slice(Math.min(a, b), Math.max(a, b)));
    };
    fc.assert(fc.property(anyGuide, fc.nat(), fc.nat(), cut), RUNS);
  });

  test('lines in any order', () => {
    const shuffle = (label: PrintedLabel, seed: number) =>
      expectGuideOrRefusal(shuffled(printedText(label).split('\n'), seed).join('\n'));
    fc.assert(fc.property(anyGuide, fc.nat(), shuffle), RUNS);
  });

  test('lines missing, blank lines missing, leading blanks missing', () => {
    const thin = (label: PrintedLabel, keep: boolean[]) =>
      expectGuideOrRefusal(
        printedText(label)
          .split('\n')
          .filter((_, i) => keep[i % keep.length])
          .join('\n'),
      );
    fc.assert(fc.property(anyGuide, fc.array(fc.boolean(), { minLength: 20, maxLength: 60 }), thin), RUNS);
    for (const text of texts) {
      expectGuideOrRefusal(text.replace(/\n\s*\n/g, '\n'));
      expectGuideOrRefusal(text.replace(/^ +/gm, ''));
      expectGuideOrRefusal(text.replaceAll('\n', ' '));
    }
  });

  test('characters replaced by any others', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' })), { maxLength: 20 });
    const spoil = (label: PrintedLabel, changes: [number, string][]) => {
      let text = printedText(label);
      for (const [at, inserted] of changes) {
        const place = at % text.length;
        text = text.slice(0, place) + inserted + text.slice(place + 1);
      }
      // Ligatures are spelled out: they are other letters afterwards, and tested in joinLines.test.ts.
      expectGuideOrRefusal(text.replace(/[\uFB00-\uFB06\u01A9\u019F]/g, ''));
    };
    fc.assert(fc.property(anyGuide, edits, spoil), RUNS);
  });

  test('line ends, byte order marks and blanks of other programs change nothing', () => {
    const plain = (text: string) => {
      const result = read(text);
      return result.ok ? heldTexts(result.guide) : result.reason;
    };
    for (const text of texts) {
      const wanted = plain(text);
      expect(plain(text.replaceAll('\n', '\r\n'))).toEqual(wanted);
      expect(plain(text.replaceAll('\n', '\r'))).toEqual(wanted);
      expect(plain(`\uFEFF${text}`)).toEqual(wanted);
      expect(plain(text.replaceAll(' ', '\u00A0'))).toEqual(wanted);
      expect(plain(text.normalize('NFD'))).toEqual(wanted);
    }
  });
});

/** A permutation told by its seed (Fisher-Yates over a linear congruential generator, Numerical Recipes). */
function shuffled(lines: readonly string[], seed: number): string[] {
  const mixed = [...lines];
  let state = seed >>> 0;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j] ?? '', mixed[i] ?? ''];
  }
  return mixed;
}

describe('bytes', () => {
  const encoders: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['utf-8', (text) => new TextEncoder().encode(text)],
    ['utf-8', (text) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', (text) => utf16(`\uFEFF${text}`, true)],
    ['utf-16be', (text) => utf16(`\uFEFF${text}`, false)],
    ['windows-1252', windows1252],
  ];

  test.each(encoders)('%s is read as it was written', (encoding, encode) => {
    for (const text of texts) {
      expect(decodeText(encode(text))).toEqual({ ok: true, encoding, text });
    }
  });

  /** Windows programs write CRLF; editors leave no-break spaces. */
  const habits: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll(' ', '\u00A0'),
    (text) => shuffled(text.split('\n'), text.length).join('\r\n'),
  ];

  test.each(encoders)(
    '%s, cut off anywhere, in any habit, is a guide with every letter or a refusal',
    (_, encode) => {
      const cut = (label: PrintedLabel, habit: (text: string) => string, at: number) => {
        const bytes = encode(habit(printedText(label)));
        const read = decodeText(bytes.slice(0, at % (bytes.length + 1)));
        if (read.ok) expectGuideOrRefusal(read.text);
        else expect(['empty', 'binary']).toContain(read.reason);
      };
      fc.assert(fc.property(anyGuide, fc.constantFrom(...habits), fc.nat(), cut), { numRuns: 30 });
    },
  );

  test('any Unicode text survives UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        const read = decodeText(bytes);
        expect(read.ok ? `${read.encoding} ${read.text}` : read.reason).toBe(expectedReading(bytes, text));
      }),
    );
  });

  test('any bytes are decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const read = decodeText(bytes);
        if (read.ok) expectGuideOrRefusal(read.text);
        else expect(['empty', 'binary']).toContain(read.reason);
      }),
    );
  });

  test('files of other kinds are refused with their kind', () => {
    const start = (text: string) => new TextEncoder().encode(`${text} and so on`);
    expect(decodeText(start('%PDF-1.7'))).toMatchObject({ reason: 'binary', values: { format: 'pdf' } });
    expect(decodeText(start('PK\u0003\u0004'))).toMatchObject({
      reason: 'binary',
      values: { format: 'zip' },
    });
    expect(decodeText(start('{\\rtf1'))).toMatchObject({ reason: 'binary', values: { format: 'rtf' } });
    expect(decodeText(new Uint8Array())).toMatchObject({ reason: 'empty' });
    expect(decodeText(new Uint8Array([65, 0, 66]))).toMatchObject({ reason: 'binary' });
  });
});

/** The platform's decoder as oracle; NUL and control characters make a file binary before it is decoded. */
function expectedReading(bytes: Uint8Array, text: string): string {
  const controls = bytes.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  if (bytes.includes(0) || controls * 100 > bytes.length) return 'binary';
  return `utf-8 ${text.replace(/^\uFEFF/, '')}`;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function windows1252(text: string): Uint8Array {
  const high: { readonly [character: string]: number } = {
    '–': 0x96,
    '„': 0x84,
    '“': 0x93,
    '”': 0x94,
    '…': 0x85,
  };
  return Uint8Array.from(text, (character) => high[character] ?? character.charCodeAt(0));
}

describe('size', () => {
  test('fifty megabytes are refused by their size alone', () => {
    expect(read('1.1 Warum?\n'.repeat(5_000_000))).toMatchObject({ ok: false, reason: 'tooLarge' });
    expect(decodeText(new Uint8Array(50_000_000).fill(65))).toMatchObject({ ok: false, reason: 'tooLarge' });
  });

  test('nothing to read and nothing that asks', () => {
    expect(read('')).toMatchObject({ ok: false, reason: 'empty' });
    expect(read(' \n\u00A0\n\uFEFF')).toMatchObject({ ok: false, reason: 'empty' });
    expect(read('Ein Bericht.\n\n1. Einleitung\n\n1.1 Anlass\n\nDer Anlass war ein anderer.')).toMatchObject({
      ok: false,
      reason: 'notAGuide',
    });
    expect(read('text\u0000with NUL')).toMatchObject({ ok: false, reason: 'binary' });
  });
});
