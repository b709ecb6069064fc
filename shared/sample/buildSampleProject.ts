import type { TemplateCode } from '#shared/codebook/template';
import { addMemo, type NewMemoTarget } from '#shared/commands/memoCommands';
import { ignoreWords, saveName } from '#shared/commands/nameCommands';
import { saveSearch } from '#shared/commands/savedSearchCommands';
import { dayOf } from '#shared/fieldwork/days';
import type { Guide } from '#shared/model/guide';
import type { NameListId, ProjectId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { SampleContent } from './content';
import { makeCodings } from './makeCodings';
import { makeReports } from './makeReports';
import { makeStudy, type Study } from './makeStudy';
import { makeTexts, type Texts } from './makeTexts';
import { known, type Making, startMaking } from './making';

export interface SampleParts {
  readonly project: ProjectId;
  readonly content: SampleContent;
  /** The shipped guides; the project gets copies with ids of their own. */
  readonly guides: readonly Guide[];
  /** The shipped code system. */
  readonly codes: readonly TemplateCode[];
  readonly newId: () => string;
  /** Milliseconds since 1970; every day of the sample counts from here, so that what is due is due today. */
  readonly now: number;
}

/**
 * Builds the sample project by the same commands that people's actions are, so that it keeps up with the model.
 * The same ids and clock give the same project. Throws when the content contradicts itself.
 */
export function buildSampleProject({
  project,
  content,
  guides,
  codes,
  newId,
  now,
}: SampleParts): ProjectTree {
  const making = startMaking(newId, now);
  const today = dayOf(new Date(now));
  const study = makeStudy(making, { project, content, guides, codes, today });
  const texts = makeTexts(making, study, content, today);
  makeCodings(making, study, texts, content);
  makeMemos(making, study, texts, content);
  makeReports(making, study, texts, content);
  const by = known([...study.people.values()][0], 'a first person');
  const list = newId() as NameListId; // a fresh UUID may carry any id's brand
  for (const name of content.names) {
    making.run({ by, day: -90 }, saveName, { list, name: { ...name, entry: null, degree: 0 } });
  }
  making.run({ by, day: -90 }, ignoreWords, { list, words: content.ignoredNames });
  for (const search of content.searches) making.run({ by, day: -15 }, saveSearch, search);
  return making.tree();
}

function makeMemos(making: Making, study: Study, texts: Texts, { memos }: SampleContent): void {
  for (const { about, key, by, title, text } of memos) {
    const hand = { by: known(study.people.get(by), by), day: -30 };
    making.run(hand, addMemo, { about: targetOf(study, texts, about, key), title, text });
  }
}

function targetOf(
  study: Study,
  texts: Texts,
  about: SampleContent['memos'][number]['about'],
  key: string,
): NewMemoTarget {
  switch (about) {
    case 'project':
      return { kind: 'project' };
    case 'site':
      return { kind: 'site', site: known(study.sites.get(key), key) };
    case 'code':
      return { kind: 'code', code: known(study.codes.get(key), key) };
    case 'text':
      return { kind: 'text', text: known(texts.ids.get(key), key) };
  }
}
