import type { Language } from '#shared/model/language';
import type { PersonalDataClass } from '#shared/model/privacy';
import type { Block } from '#shared/model/text';
import { suggest } from './degrees/suggestAll';
import { detect } from './detect';
import { type FindingGroup, groupFindings } from './findingGroups';
import type { ListedThing, ProjectNames } from './projectNames';
import type { Place } from './replacePlaces';

const MARKED = 'marked by hand';

/**
 * What no rule found and a person marked, as a thing like the others: with all its places in the text, in
 * every form, and a suggestion of its class.
 */
export function markedName(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  place: Place,
  kind: PersonalDataClass,
  { names, language }: { readonly names: ProjectNames; readonly language: Language },
): FindingGroup | null {
  const text = blocks.find(({ id }) => id === place.block)?.text.slice(place.start, place.end) ?? '';
  const original = text.trim();
  if (original === '') return null;
  const thing: ListedThing = { id: MARKED, class: kind, originals: [original], replacements: [], degree: 0 };
  const known = { things: [...names.things, thing], ignored: [] };
  const found = detect(blocks, { names: known, language }).filter((one) => one.thing === MARKED);
  const group = groupFindings(found)[0];
  if (group !== undefined) return { ...group, thing: null, rule: 'marked', key: `${MARKED} ${original}` };
  // No word at all (a number, a sign), or one that another rule knows better: just what was marked.
  const suggestion = suggest({ class: kind, rule: 'marked', text: original, kindWord: null }, 1, language);
  const start = place.start + text.indexOf(original);
  const only = {
    block: place.block,
    start,
    end: start + original.length,
    class: kind,
    text: original,
    rule: 'marked' as const,
    confidence: 1,
    thing: null,
    key: `${MARKED} ${original}`,
    suggestion,
  };
  return {
    key: only.key,
    class: kind,
    originals: [original],
    places: [only],
    rule: 'marked',
    confidence: 1,
    thing: null,
    suggestion,
  };
}
