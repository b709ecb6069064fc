import type { TemplateCode } from '#shared/codebook/template';
import { addCodeExample } from '#shared/commands/codeExampleCommands';
import { requestDeletion } from '#shared/commands/deletionCommands';
import { noteHandout } from '#shared/commands/handoutCommands';
import { addMemo, type NewMemoTarget } from '#shared/commands/memoCommands';
import { ignoreWords, saveName } from '#shared/commands/nameCommands';
import { saveSearch } from '#shared/commands/savedSearchCommands';
import { dayOf } from '#shared/fieldwork/days';
import type { Guide } from '#shared/model/guide';
import type { NameListId, ProjectId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { SampleContent } from './content';
import { makeAttributes } from './makeAttributes';
import { makeCodings } from './makeCodings';
import { makeReports } from './makeReports';
import { makeStudy, type Study } from './makeStudy';
import { makeTexts, placedPassage, type Texts } from './makeTexts';
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
  makeCodeExamples(making, study, texts, content);
  makeMemos(making, study, texts, content);
  makeAttributes(making, study, texts, content, today);
  makeReports(making, study, texts, content);
  const by = known([...study.people.values()][0], 'a first person');
  const list = newId() as NameListId; // a fresh UUID may carry any id's brand
  for (const name of content.names) {
    making.run({ by, day: -90 }, saveName, { list, name: { ...name, entry: null, degree: 0 } });
  }
  making.run({ by, day: -90 }, ignoreWords, { list, words: content.ignoredNames });
  for (const { name, search, codes: narrowed = [] } of content.searches) {
    const values = narrowed.map((number) => known(study.codes.get(number), number));
    const filters = values.length === 0 ? search.filters : [...search.filters, { facet: 'code', values }];
    making.run({ by, day: -15 }, saveSearch, { name, search: { ...search, filters } });
  }
  askForDeletion(making, study, texts, content);
  noteHandouts(making, study, texts, content);
  return making.tree();
}

/** Makes codings examples of their code: those of the first coder. */
function makeCodeExamples(making: Making, study: Study, texts: Texts, content: SampleContent): void {
  const coder = known(study.people.get(content.coders.a), content.coders.a);
  for (const { code: number, passage } of content.codeExamples) {
    const place = placedPassage(texts, passage);
    const code = known(study.codes.get(number), number);
    const layer = known(
      Object.values(making.tree().codingLayer).find((one) => one.text === place.text && one.coder === coder),
      passage,
    );
    const coding = known(
      Object.values(layer.codings).find(
        ({ start, code: given }) =>
          given === code &&
          start.block === place.range.start.block &&
          start.offset === place.range.start.offset,
      ),
      `${passage}, code ${number}`,
    );
    making.run({ by: coder, day: -28 }, addCodeExample, { code, layer: layer.id, coding: coding.id });
  }
}

/** Runs of deletion that wait for a second person. */
function askForDeletion(making: Making, study: Study, texts: Texts, content: SampleContent): void {
  for (const { document, by, day, reason } of content.deletionRequests) {
    const key = known(texts.ids.get(document), document);
    const source = known(making.tree().document[key], document);
    const item = { what: 'document', key, label: source.citationKey, site: source.site } as const;
    const hand = { by: known(study.people.get(by), by), day };
    making.run(hand, requestDeletion, { items: [item], reason });
  }
}

function noteHandouts(making: Making, study: Study, texts: Texts, { handouts }: SampleContent): void {
  for (const { by, day, interviews, ...handout } of handouts) {
    const from = interviews.map((key) => {
      const id = known(texts.ids.get(key), key);
      return known(making.tree().protocol[id], key).interview;
    });
    making.run({ by: known(study.people.get(by), by), day }, noteHandout, { ...handout, from });
  }
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
