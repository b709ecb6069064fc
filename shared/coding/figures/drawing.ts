/**
 * A picture as a list of marks: drawn on the screen and written to files from the same list, so that what is
 * exported is what was seen. Lengths in CSS pixels.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** For screen readers, and the file's title. */
  readonly title: string;
  readonly marks: readonly Mark[];
}

export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      /** Shown when pointing at it. */
      readonly hint?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Degrees, around its own place. */
      readonly turn?: number;
      readonly bold?: boolean;
      /** Black when left out; a name so that the screen can follow its theme. */
      readonly fill?: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    };

export const fontFamily = 'Liberation Sans, Arial, Helvetica, sans-serif';

/** The drawing as an SVG 1.1 file on white. */
export function printSvg({ width, height, title, marks }: Drawing): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...marks.map(printMark),
    '</svg>',
    '',
  ].join('\n');
}

function printMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const hint = mark.hint === undefined ? '' : `<title>${escaped(mark.hint)}</title>`;
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" fill="${escaped(mark.fill)}">${hint}</rect>`;
    }
    case 'text': {
      const turn =
        mark.turn === undefined ? '' : ` transform="rotate(${mark.turn} ${round(mark.x)} ${round(mark.y)})"`;
      const weight = mark.bold === true ? ' font-weight="600"' : '';
      return `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${escaped(mark.fill ?? '#000000')}"${weight}${turn}>${escaped(mark.text)}</text>`;
    }
    case 'line':
      return `<line x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}" stroke="#999999"/>`;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Names of codes and sites are anybody's words: nothing of them may become markup or break the file. */
function escaped(text: string): string {
  return (
    text
      // What XML 1.0 allows; with the u flag a lone surrogate is none of it.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
