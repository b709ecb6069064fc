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
 * changed seldom: a changed rule makes the browser style the whole text anew, and each highlight that has a rule
 * costs at every element (600 codes with a second rule each made a text open 0.2 s later).
 */
export interface HighlightSheet {
  /** The highlight of each group's anchors. */
  readonly names: readonly string[];
  /** The highlight of the one anchor of a group that is stressed; null for a group that is not there. */
  activeName(group: number): string | null;
  update(groups: readonly AnchorGroup[]): void;
  dispose(): void;
}

let sheets = 0;

/** `scope` is an attribute selector that only this editor's text matches. */
export function createHighlightSheet(scope: string): HighlightSheet {
  const prefix = `fw-${++sheets}`;
  const sheet = new CSSStyleSheet();
  const activeSheet = new CSSStyleSheet();
  const actives = new Map<string, string>();
  let groups: readonly AnchorGroup[] = [];
  let names: readonly string[] = [];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet, activeSheet];
  return {
    get names() {
      return names;
    },
    activeName(group) {
      const color = groups[group]?.color;
      if (color === undefined) return null;
      const known = actives.get(color);
      if (known !== undefined) return known;
      const name = `${prefix}-active-${actives.size}`;
      actives.set(color, name);
      for (const rule of activeRules(scope, name, safeColor(color)))
        activeSheet.insertRule(rule, activeSheet.cssRules.length);
      return name;
    },
    update(next) {
      groups = next;
      names = next.map((_, index) => `${prefix}-${index}`);
      sheet.replaceSync(next.map((group, index) => rules(scope, `${prefix}-${index}`, group)).join('\n'));
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
  if (style === 'background') return tint(scope, name, safe, TINT).join('');
  return `${scope}::highlight(${name}){text-decoration:underline 2px ${safe};text-underline-offset:3px}`;
}

function activeRules(scope: string, name: string, color: string): readonly string[] {
  const underline = `${scope}::highlight(${name}){text-decoration:underline 2px ${color}}`;
  return [...tint(scope, name, color, ACTIVE_TINT), underline];
}

function tint(
  scope: string,
  name: string,
  color: string,
  { light, dark }: { light: number; dark: number },
): readonly string[] {
  const darkRoot = ':root[data-mantine-color-scheme="dark"]';
  return [
    `${scope}::highlight(${name}){background-color:color-mix(in srgb,${color} ${light}%,transparent)}`,
    `${darkRoot} ${scope}::highlight(${name}){background-color:color-mix(in srgb,${color} ${dark}%,transparent)}`,
  ];
}

/** Colours come from records that may have been imported: only `#rrggbb` reaches the style sheet. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#868e96';
}
