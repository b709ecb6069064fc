import type { HandbookPage } from './pages';

type Language = 'de' | 'en';

// Each page is a chunk of its own, each picture a file of the app: nothing is loaded before it is looked at.
const texts = import.meta.glob<string>('../../../shared/handbook/*/*.md', {
  query: '?raw',
  import: 'default',
});
const pictures = import.meta.glob<string>('../../../shared/handbook/pictures/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The Markdown of a page. */
export async function loadPage(page: HandbookPage, language: Language): Promise<string> {
  const load = texts[`../../../shared/handbook/${language}/${page}.md`];
  if (load === undefined) throw new Error(`the handbook has no page "${page}" in "${language}"`);
  return load();
}

/** The address of a picture as a page names it ("../pictures/de/coding.webp"); null when there is none. */
export function pictureAddress(source: string): string | null {
  return pictures[source.replace(/^\.\.\//, '../../../shared/handbook/')] ?? null;
}
