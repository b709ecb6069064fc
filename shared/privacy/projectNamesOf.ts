import type { Language } from '#shared/model/language';
import type { NameList } from '#shared/model/privacy';
import type { ProjectTree } from '#shared/model/tree';
import { DEGREE_WORDS } from './degrees/degreeWords';
import { foldedWords } from './fold';
import type { ListedThing, ProjectNames } from './projectNames';

/** The project's sealed list of names; null before the first name is kept. There is at most one. */
export function nameListOf(tree: ProjectTree): NameList | null {
  return Object.values(tree.nameList)[0] ?? null;
}

/** The language of the project's texts, in which replacements are written. */
export function textLanguage(tree: ProjectTree): Language {
  return Object.values(tree.project)[0]?.language ?? 'de';
}

/**
 * Everything the project knows by name: what was confirmed before, its sites with their other spellings and
 * regions, and the people of its team. A site or person that was confirmed stands once, as confirmed.
 */
export function projectNamesOf(tree: ProjectTree): ProjectNames {
  const list = nameListOf(tree);
  const entries: readonly ListedThing[] = Object.values(list?.entries ?? {});
  const known = new Set(entries.flatMap(({ originals }) => originals.map(plain)));
  const words = DEGREE_WORDS[textLanguage(tree)];
  const sites = Object.values(tree.site).map((site): ListedThing => {
    const originals = [site.name, ...site.aliases];
    return {
      id: site.id,
      class: 'place',
      originals,
      replacements: [`[${site.code}]`, `[${words.place}]`],
      degree: 0,
    };
  });
  const regions = [...new Set(Object.values(tree.site).map(({ region }) => region.trim()))]
    .filter((region) => region.length > 3)
    .map(
      (region): ListedThing => ({
        id: `region ${region}`,
        class: 'place',
        originals: [region],
        replacements: [`[${words.region}]`],
        degree: 0,
      }),
    );
  const team = Object.values(tree.project)
    .flatMap(({ people }) => Object.values(people))
    .filter(({ name }) => foldedWords(name).join('').length > 3)
    .map(
      ({ id, name }): ListedThing => ({
        id,
        class: 'person',
        originals: [name],
        replacements: [`[${words.interviewer}]`],
        degree: 0,
      }),
    );
  const derived = [...sites, ...regions, ...team].flatMap((thing) => {
    const originals = thing.originals.filter(
      (original) => original.trim() !== '' && !known.has(plain(original)),
    );
    return originals.length === 0 ? [] : [{ ...thing, originals }];
  });
  return { things: [...entries, ...derived], ignored: list?.ignored ?? [] };
}

function plain(name: string): string {
  return foldedWords(name).join(' ');
}
