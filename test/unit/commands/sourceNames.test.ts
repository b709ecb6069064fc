import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '#shared/commands/command';
import { reopenDocument, takeDocumentStep } from '#shared/commands/lifeCycleCommands';
import { replaceName, replaceNameInAllTexts } from '#shared/commands/nameCommands';
import { importSources } from '#shared/commands/sourceCommands';
import type { CodingLayer } from '#shared/model/coding';
import type { SourceDocument } from '#shared/model/document';
import { asId, type DocumentId, type NameEntryId, type NameListId, type PersonId } from '#shared/model/ids';
import { furthestStep, isLocked, nextDocumentStep } from '#shared/model/lifeCycle';
import type { NameEntry } from '#shared/model/privacy';
import type { ProjectTree } from '#shared/model/tree';
import { detect } from '#shared/privacy/detect';
import { groupFindings } from '#shared/privacy/findingGroups';
import { mentionsOf } from '#shared/privacy/mentions';
import { projectNamesOf } from '#shared/privacy/projectNamesOf';
import { sliceRange } from '#shared/text/range';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

// A transcript that was written elsewhere; everything in it is invented.

const list = asId<NameListId>('aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa');
const entry = asId<NameEntryId>('dddddddd-dddd-4ddd-8ddd-dddddddddddd');
const transcript = asId<DocumentId>('bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb');
const one = asId<PersonId>('99999999-9999-4999-8999-999999999999');
const other = asId<PersonId>('88888888-8888-4888-8888-888888888888');
let ids = 0;

function apply<P, R>(tree: ProjectTree, command: Command<P, R>, params: P, author = one): ProjectTree {
  const context: CommandContext = {
    newId: <I extends string>() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` as I, // as a fresh UUID would be
    now: '2026-02-01T10:00:00.000Z',
    author,
  };
  return produce(tree, (draft) => {
    command.run(draft, params, context);
  });
}

const lines = [
  { text: 'Wie war der Anfang?', speaker: 'I' },
  { text: 'Frau Sorgenfrei hat geholfen, und Sorgenfreis Team auch.', speaker: 'Sorgenfrei' },
];

/** The project with the transcript, a coding on her name, and one in review that keeps it as a quote. */
function project(): ProjectTree {
  const made = produce(makeCorpus({ seed: 11, size: 'small' }), (draft) => {
    draft.nameList = {};
    draft.document = {};
  });
  const imported = apply(made, importSources, {
    sources: [
      {
        kind: 'document',
        id: transcript,
        form: 'transcript',
        fileName: 'Sorgenfrei Gespräch.txt',
        citationKey: 'Sorgenfrei 2014',
        title: 'Gespräch mit Frau Sorgenfrei',
        year: '2014',
        site: null,
        interview: null,
        wave: null,
        blocks: lines.map(({ text, speaker }) => ({ text, speaker, page: null, marks: [], question: null })),
      },
    ],
  });
  const block = imported.document[transcript]?.blocks[1]?.id;
  const layer = Object.values(imported.codingLayer)[0];
  const coding = Object.values(layer?.codings ?? {})[0];
  if (block === undefined || layer === undefined || coding === undefined) throw new Error('no coding');
  const { quote: _, ...plain } = coding;
  const placed = {
    ...plain,
    start: { block, offset: 5 },
    end: { block, offset: 15 },
    state: 'placed' as const,
  };
  const doubtful = {
    ...placed,
    id: asId<typeof coding.id>('cccccccc-cccc-4ccc-8ccc-cccccccccccc'),
    state: 'review' as const,
    quote: { exact: 'Frau Sorgenfrei kam', prefix: 'damals: ', suffix: ' mit Sorgen' },
  };
  return produce(imported, (draft) => {
    const mine: CodingLayer = {
      ...layer,
      text: transcript,
      interview: null,
      codings: { [placed.id]: placed, [doubtful.id]: doubtful },
    };
    draft.codingLayer = { [layer.id]: mine as never }; // a draft of the same record
  });
}

function sourceOf(tree: ProjectTree): SourceDocument {
  const source = tree.document[transcript];
  if (source === undefined) throw new Error('gone');
  return source;
}

function replaceHer(tree: ProjectTree): ProjectTree {
  const { blocks } = sourceOf(tree);
  const group = groupFindings(detect(blocks, { names: projectNamesOf(tree), language: 'de' })).find(
    ({ originals }) => originals.includes('Sorgenfrei'),
  );
  if (group === undefined) throw new Error('not found');
  return apply(tree, replaceName, {
    list,
    text: transcript,
    places: group.places,
    thing: { class: 'person', originals: group.originals, replacements: ['[Person 1]'], degree: 0 },
    keep: { entry: null },
  });
}

function keptIn(tree: ProjectTree): NameEntry {
  const [kept] = Object.values(tree.nameList[list]?.entries ?? {});
  if (kept === undefined) throw new Error('not kept');
  return kept;
}

describe('a name in a source', () => {
  it('is replaced with its codings, and in the quotes of those in review', () => {
    const tree = replaceHer(project());
    const { blocks } = sourceOf(tree);
    expect(blocks[1]?.text).toBe('Frau [Person 1] hat geholfen, und [Person 1] Team auch.');
    const codings = Object.values(Object.values(tree.codingLayer)[0]?.codings ?? {});
    expect(codings.map((coding) => coding.quote?.exact ?? sliceRange(blocks, coding))).toEqual([
      '[Person 1]',
      'Frau [Person 1] kam',
    ]);
    expect(codings[1]?.quote?.suffix).toBe(' mit ');
  });

  it('is replaced in what was read off the file too, so that nothing names her any more', () => {
    const tree = replaceHer(project());
    const source = sourceOf(tree);
    expect(source.title).toBe('Gespräch mit Frau [Person 1]');
    expect(source.citationKey).toBe('[Person 1] 2014');
    expect(source.imported.fileName).toBe('[Person 1] Gespräch.txt');
    expect(Object.values(source.speakers)).toEqual(['I', '[Person 1]']);
    expect(mentionsOf(tree, keptIn(tree))).toEqual([]);
  });

  it('is known as a mention while it stands in the title alone', () => {
    const tree = replaceHer(project());
    const again = produce(tree, (draft) => {
      const source = draft.document[transcript];
      if (source !== undefined) source.imported.fileName = 'Sorgenfrei.txt';
    });
    expect(mentionsOf(again, keptIn(again))).toEqual([{ place: 'document', record: transcript, count: 1 }]);
  });
});

describe('the steps of a source', () => {
  const take = (tree: ProjectTree, step: 'anonymised' | 'approved' | 'complete', author = one) =>
    apply(tree, takeDocumentStep, { document: transcript, step }, author);

  it('are replacing names and approving, in this order and no other', () => {
    const tree = project();
    expect(nextDocumentStep(sourceOf(tree).lifeCycle)).toBe('anonymised');
    for (const step of ['approved', 'complete'] as const) {
      expect(() => take(tree, step)).toThrow(expect.objectContaining({ reason: 'stepOutOfOrder' }));
    }
    const done = take(take(tree, 'anonymised'), 'approved');
    expect(furthestStep(sourceOf(done).lifeCycle)).toBe('approved');
    expect(nextDocumentStep(sourceOf(done).lifeCycle)).toBeNull();
  });

  it('approval locks the words, for one text and for all at once, until it is taken back with a reason', () => {
    const approved = take(take(project(), 'anonymised'), 'approved');
    expect(isLocked(sourceOf(approved))).toBe(true);
    expect(() => replaceHer(approved)).toThrow(expect.objectContaining({ reason: 'locked' }));
    const listed = produce(approved, (draft) => {
      draft.nameList[list] = {
        id: list,
        kind: 'nameList',
        ignored: [],
        passed: {},
        entries: {
          [entry]: {
            id: entry,
            class: 'person',
            originals: ['Sorgenfrei'],
            replacements: ['[Person 1]'],
            degree: 0,
          },
        },
      };
    });
    const everywhere = { list, entry };
    expect(sourceOf(apply(listed, replaceNameInAllTexts, everywhere))).toEqual(sourceOf(listed));
    const reopen = (reason: string) =>
      apply(listed, reopenDocument, { document: transcript, step: 'approved', reason });
    expect(() => reopen(' ')).toThrow(expect.objectContaining({ reason: 'reasonNeeded' }));
    const open = reopen('ein Name steht noch');
    expect(isLocked(sourceOf(open))).toBe(false);
    expect(sourceOf(apply(open, replaceNameInAllTexts, everywhere)).blocks[1]?.text).toContain('[Person 1]');
  });

  it('a second person approves where the project asks for one', () => {
    const tree = produce(project(), (draft) => {
      for (const one of Object.values(draft.project)) one.fourEyes = true;
    });
    const done = take(tree, 'anonymised');
    expect(() => take(done, 'approved')).toThrow(expect.objectContaining({ reason: 'sameHands' }));
    expect(isLocked(sourceOf(take(done, 'approved', other)))).toBe(true);
  });
});
