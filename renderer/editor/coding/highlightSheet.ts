import type { AnchorGroup } from './anchorBook';

/**
 * How strongly a code's colour tints the text behind it, in per cent. Backgrounds of overlapping codes add
 * up. On dark ground less, or a light colour would leave too little contrast with the light text (a full
 * yellow at 20 % still keeps 4.5 : 1).
 */
const TINT = { light: 30, dark: 20 } as const;
const ACTIVE_TINT = { light: 45, dark: 26 } as const;

/**
 * The style sheet of one editor's highlights: constructed, because the page's policy forbids inline styles. It is
 * changed only when groups come or change: a changed rule makes the browser style the whole text anew.
 */
export interface HighlightSheet {
  /** Of each group: the highlight of its anchors, and the one of the anchor that is stressed. */
  readonly names: readonly HighlightNames[];
  update(groups: readonly AnchorGroup[]): void;
  dispose(): void;
}

export interface HighlightNames {
  readonly plain: string;
  readonly active: string;
}

let sheets = 0;

/** `scope` is an attribute selector that only this editor's text matches. */
export function createHighlightSheet(scope: string): HighlightSheet {
  const prefix = `fw-${++sheets}`;
  const sheet = new CSSStyleSheet();
  let names: readonly HighlightNames[] = [];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    get names() {
      return names;
    },
    update(groups) {
      const named = groups.map((group, index) => {
        const plain = `${prefix}-${index}`;
        return { group, plain, active: `${plain}-active` };
      });
      names = named;
      sheet.replaceSync(
        named
          .map(({ group, ...name }) => rules(scope, name, group) + activeRules(scope, name, group))
          .join('\n'),
      );
    },
    dispose() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function rules(scope: string, { plain }: HighlightNames, { color, style }: AnchorGroup): string {
  const safe = safeColor(color);
  if (style === 'background') return tint(scope, plain, safe, TINT);
  return `${scope}::highlight(${plain}){text-decoration:underline 2px ${safe};text-underline-offset:3px}`;
}

function activeRules(scope: string, { active }: HighlightNames, { color }: AnchorGroup): string {
  const safe = safeColor(color);
  const underline = `${scope}::highlight(${active}){text-decoration:underline 2px ${safe}}`;
  return tint(scope, active, safe, ACTIVE_TINT) + underline;
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
