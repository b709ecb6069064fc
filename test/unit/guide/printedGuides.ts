import { z } from 'zod';
import { importGuideText } from '#shared/guide/importGuideText';
import type { Guide } from '#shared/model/guide';
import { readMaterial } from '../../support/material';

/** The seven printed guides: file and the counts two people agreed on. */
export const PRINTED_GUIDES = [
  { label: 'A.1.1', file: 'a11-regionaldirektion.txt', counts: [6, 25, 0, 50, 0] },
  { label: 'A.1.2', file: 'a12-jobcenter.txt', counts: [6, 29, 0, 86, 24] },
  { label: 'A.1.3', file: 'a13-kommune-agentur.txt', counts: [6, 23, 0, 62, 10] },
  { label: 'A.2.1', file: 'a21-generalleitfaden.txt', counts: [7, 48, 2, 145, 16] },
  { label: 'A.2.2', file: 'a22-arbeitgeber.txt', counts: [3, 12, 0, 17, 0] },
  { label: 'A.3.1', file: 'a31-ifk-ueber-kunden.txt', counts: [3, 11, 0, 6, 0] },
  { label: 'A.3.2', file: 'a32-kunden.txt', counts: [6, 32, 0, 31, 0] },
] as const;

export type PrintedLabel = (typeof PRINTED_GUIDES)[number]['label'];

export function printedText(label: PrintedLabel): string {
  const file = PRINTED_GUIDES.find((guide) => guide.label === label)?.file;
  return readMaterial(`guides/${file}`);
}

export function importPrinted(label: PrintedLabel): Guide {
  return importText(printedText(label), `${label}.txt`);
}

/** Imports with counted ids, so that failures show places; throws when the text is refused. */
export function importText(text: string, fileName = 'guide.txt'): Guide {
  const result = importGuideText(text, { fileName, now: '2026-01-05T08:00:00.000Z', newId: countedIds() });
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.values)}`);
  return result.guide;
}

export function countedIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

const expectedItem = z.object({
  line: z.number(),
  depth: z.number(),
  firstWords: z.string(),
  roles: z.array(z.string()),
  conditional: z.boolean().optional(),
});

const expectedGuides = z.object({
  guides: z.array(
    z.object({
      id: z.string(),
      level: z.string(),
      wave: z.number().nullable(),
      headingLine: z.number(),
      sections: z.array(
        z.object({
          number: z.string(),
          title: z.string(),
          line: z.number(),
          questions: z.array(
            z.object({
              number: z.string().nullable(),
              kind: z.enum(['lead', 'unnumbered-block']),
              roles: z.array(z.string()),
              nSupplementary: z.number(),
              nLevel1: z.number(),
              nLevel2: z.number(),
              optional: z.boolean(),
              firstWords: z.string(),
              heading: z.string().optional(),
              line: z.number(),
              conditional: z.boolean().optional(),
              supplementary: z.array(expectedItem),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type ExpectedGuide = z.infer<typeof expectedGuides>['guides'][number];

/** The structure of four of the guides, as counted by hand. */
export function readExpectedGuides(): readonly ExpectedGuide[] {
  return expectedGuides.parse(JSON.parse(readMaterial('guides-expected.json'))).guides;
}
