import type { AnchorGroup } from './anchorBook';

/**
 * How strongly a code's colour tints the text behind it, in per cent. Backgrounds of overlapping codes add
 * up. On dark ground less, or a light colour would leave too little contrast with the light text (a full
 * yellow at 20 % still keeps 4.5 : 1).
 */
const TINT = { light: 30, dark: 20 } as const;
const ACTIVE_TINT = { light: 45, dark: 26 } as const;

/** The style sheet of one editor's highlights: constructed, because the page's policy forbids inline styles. */
export interface HighlightSheet {
  readonly names: readonly string[];
  readonly activeName: string;
  update(groups: readonly AnchorGroup[]): void;
  setActiveColor(color: string): void;
  dispose(): void;
}

let sheets = 0;

/** `scope` is an attribute selector that only this editor's text matches. */
export function createHighlightSheet(scope: string): HighlightSheet {
  const prefix = `fw-${++sheets}`;
  const sheet = new CSSStyleSheet();
  const activeSheet = new CSSStyleSheet();
  const activeName = `${prefix}-active`;
  let names: readonly string[] = [];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet, activeSheet];
  return {
    get names() {
      return names;
    },
    activeName,
    update(groups) {
      names = groups.map((_, index) => `${prefix}-${index}`);
      sheet.replaceSync(groups.map((group, index) => rules(scope, `${prefix}-${index}`, group)).join('\n'));
    },
    setActiveColor(color) {
      activeSheet.replaceSync(
        tint(scope, activeName, safeColor(color), ACTIVE_TINT) +
          `${scope}::highlight(${activeName}){text-decoration:underline 2px ${safeColor(color)}}`,
      );
    },
    dispose() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (other) => other !== sheet && other !== activeSheet,
      );
    },
  };
}

function rules(scope: string, name: string, { color, style }: AnchorGroup): string {
  const safe = safeColor(color);
  if (style === 'background') return tint(scope, name, safe, TINT);
  return `${scope}::highlight(${name}){text-decoration:underline 2px ${safe};text-underline-offset:3px}`;
}

function tint(
  scope: string,
  name: string,
  color: string,
  { light, dark }: { light: number; dark: number },
): string {
  const darkRoot = ':root[data-mantine-color-scheme="dark"]';
  return (
    `${scope}::highlight(${name}){background-color:color-mix(in srgb,${color} ${light}%,transparent)}` +
    `${darkRoot} ${scope}::highlight(${name}){background-color:color-mix(in srgb,${color} ${dark}%,transparent)}`
  );
}

/** Colours come from records that may have been imported: only `#rrggbb` reaches the style sheet. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#868e96';
}
