/**
 * The handbook's pages in their order. Each is a Markdown file in `shared/handbook/<language>/`, readable in the
 * repository as it is in the program.
 */
export const handbookPages = [
  'first-hour',
  'researcher',
  'coder',
  'lead',
  'reviewer',
  'data-protection',
  'screens',
  'keys',
  'methods',
  'safety',
] as const;

export type HandbookPage = (typeof handbookPages)[number];

/** The page a link inside the handbook leads to ("coder.md#blind" gives `coder`); null for any other link. */
export function pageOfLink(href: string): HandbookPage | null {
  const name = /^(?:\.\/)?([a-z-]+)\.md(?:#.*)?$/.exec(href)?.[1];
  return handbookPages.find((page) => page === name) ?? null;
}
