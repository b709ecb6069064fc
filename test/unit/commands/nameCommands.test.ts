import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '#shared/commands/command';
import {
  askAgain,
  ignoreWords,
  passWords,
  removeName,
  replaceName,
  replaceNameInAllTexts,
  saveName,
  watchWord,
} from '#shared/commands/nameCommands';
import type { Protocol } from '#shared/model/fieldwork';
import { asId, type NameEntryId, type NameListId, type PersonId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { detect } from '#shared/privacy/detect';
import { groupFindings } from '#shared/privacy/findingGroups';
import { mentionsOf } from '#shared/privacy/mentions';
import { projectNamesOf } from '#shared/privacy/projectNamesOf';
import { sliceRange } from '#shared/text/range';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const list = asId<NameListId>('aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa');
const author = asId<PersonId>('99999999-9999-4999-8999-999999999999');
let ids = 0;
const context: CommandContext = {
  newId: <I extends string>() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` as I, // as a fresh UUID would be
  now: '2026-02-01T10:00:00.000Z',
  author,
};

function apply<P, R>(tree: ProjectTree, command: Command<P, R>, params: P): ProjectTree {
  return produce(tree, (draft) => {
    command.run(draft, params, context);
  });
}

/** The invented corpus, with a sentence about an invented person in front of two protocols. */
function project(): { tree: ProjectTree; first: Protocol; second: Protocol } {
  const made = makeCorpus({ seed: 11, size: 'small' });
  const coded = new Set(Object.values(made.codingLayer).map(({ text }) => text));
  const [one, two] = Object.values(made.protocol).filter(
    ({ id, blocks }) => coded.has(id) && blocks.length > 0,
  );
  if (one === undefined || two === undefined) throw new Error('the corpus has no two coded protocols');
  const tree = produce(made, (draft) => {
    draft.nameList = {};
    for (const { id } of [one, two]) {
      const protocol = draft.protocol[id];
      const block = protocol?.blocks[0];
      if (protocol === undefined || block === undefined) throw new Error('no block');
      protocol.lifeCycle = [];
      block.text = `Frau Sorgenfrei und Sorgenfreis Akte. ${block.text}`;
      for (const layer of Object.values(draft.codingLayer)) {
        if (layer.text !== id) continue;
        const coding = Object.values(layer.codings)[0];
        if (coding === undefined) continue;
        coding.start = { block: block.id, offset: 5 };
        coding.end = { block: block.id, offset: 15 };
        coding.state = 'placed';
        delete coding.quote;
        coding.memo = 'Sorgenfrei zögert';
      }
    }
  });
  const [first, second] = [tree.protocol[one.id], tree.protocol[two.id]];
  if (first === undefined || second === undefined) throw new Error('gone');
  return { tree, first, second };
}

function accept(tree: ProjectTree, text: Protocol, replacements: readonly string[]): ProjectTree {
  const group = groupFindings(detect(text.blocks, { names: projectNamesOf(tree), language: 'de' })).find(
    ({ originals }) => originals.includes('Sorgenfrei'),
  );
  if (group === undefined) throw new Error('not found');
  return apply(tree, replaceName, {
    list,
    text: text.id,
    places: group.places,
    thing: { class: group.class, originals: group.originals, replacements, degree: 0 },
    keep: { entry: null },
  });
}

function onlyEntry(tree: ProjectTree) {
  const entry = Object.values(tree.nameList[list]?.entries ?? {})[0];
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('replacing a name in a text', () => {
  const { tree, first, second } = project();
  const done = accept(tree, first, ['[Person 1]', '[Name]']);

  it('puts the replacement in every form and keeps the name on the list', () => {
    expect(done.protocol[first.id]?.blocks[0]?.text).toMatch(/^Frau \[Person 1\] und \[Person 1\] Akte\. /);
    expect(onlyEntry(done)).toMatchObject({
      class: 'person',
      replacements: ['[Person 1]', '[Name]'],
      degree: 0,
    });
  });

  it('carries the coding on the name and changes its memo', () => {
    const coding = Object.values(done.codingLayer)
      .filter(({ text }) => text === first.id)
      .flatMap(({ codings }) => Object.values(codings))
      .find(({ memo }) => memo.includes('zögert'));
    if (coding === undefined) throw new Error('the coding is gone');
    expect(coding.memo).toBe('[Person 1] zögert');
    expect(sliceRange(done.protocol[first.id]?.blocks ?? [], coding)).toBe('[Person 1]');
  });

  it('leaves other texts, where the name is now known and proposed alike', () => {
    expect(done.protocol[second.id]).toBe(tree.protocol[second.id]);
    const found = detect(second.blocks, { names: projectNamesOf(done), language: 'de' }).find(
      ({ text }) => text === 'Sorgenfrei',
    );
    expect(found).toMatchObject({
      rule: 'listed',
      suggestion: { degrees: ['[Person 1]', '[Name]'], degree: 0 },
    });
  });

  it('is done in all other texts at once when asked', () => {
    const everywhere = apply(done, replaceNameInAllTexts, { list, entry: onlyEntry(done).id });
    expect(everywhere.protocol[second.id]?.blocks[0]?.text).toContain('[Person 1]');
    expect(mentionsOf(everywhere, onlyEntry(done)).filter(({ place }) => place === 'protocol')).toEqual([]);
  });

  it('skips approved texts, and refuses to change one', () => {
    const approved = produce(done, (draft) => {
      const protocol = draft.protocol[second.id];
      if (protocol === undefined) throw new Error('gone');
      protocol.lifeCycle = (['complete', 'anonymised', 'approved'] as const).map((step) => ({
        what: 'reached',
        step,
        by: author,
        at: context.now,
        reason: '',
      }));
    });
    const tried = apply(approved, replaceNameInAllTexts, { list, entry: onlyEntry(done).id });
    expect(tried.protocol[second.id]?.blocks).toBe(approved.protocol[second.id]?.blocks);
    expect(() => accept(approved, second, ['[X]'])).toThrow('locked');
  });

  it('replaces the words an anchor in review has kept', () => {
    const inReview = produce(tree, (draft) => {
      for (const layer of Object.values(draft.codingLayer)) {
        if (layer.text !== first.id) continue;
        for (const coding of Object.values(layer.codings)) {
          coding.state = 'review';
          coding.quote = { exact: 'mit Sorgenfrei', prefix: '', suffix: ' und Sorgenfreis Kind' };
        }
      }
    });
    const quotes = Object.values(accept(inReview, first, ['[P]']).codingLayer)
      .filter(({ text }) => text === first.id)
      .flatMap(({ codings }) => Object.values(codings).map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes)
      expect(quote).toEqual({ exact: 'mit [P]', prefix: '', suffix: ' und [P] Kind' });
  });

  it('exchanges the replacement in the texts when it is corrected', () => {
    const entry = onlyEntry(done);
    const corrected = apply(done, saveName, {
      list,
      name: { ...entry, entry: entry.id, replacements: ['Teamleiterin A'] },
    });
    expect(corrected.protocol[first.id]?.blocks[0]?.text).toContain('Teamleiterin A Akte');
  });

  it('leaves a replacement that several names share', () => {
    const shared = apply(done, saveName, {
      list,
      name: {
        entry: null,
        class: 'person',
        originals: ['Unverzagt'],
        replacements: ['[Person 1]'],
        degree: 0,
      },
    });
    const entry = onlyEntry(done);
    const corrected = apply(shared, saveName, {
      list,
      name: { ...entry, entry: entry.id, replacements: ['[Neu]'] },
    });
    expect(corrected.protocol[first.id]?.blocks[0]?.text).toContain('[Person 1]');
  });
});

describe('letting words stand', () => {
  const { tree, first, second } = project();
  const groups = (at: ProjectTree, text: Protocol) =>
    groupFindings(
      detect(text.blocks, { names: projectNamesOf(at), language: 'de' }),
      at.nameList[list]?.passed[text.id] ?? [],
    ).flatMap(({ originals }) => originals);

  it('in one text, until they are asked about again', () => {
    const passed = apply(tree, passWords, { list, text: first.id, words: ['Sorgenfrei', 'Sorgenfreis'] });
    expect(groups(passed, first)).not.toContain('Sorgenfrei');
    expect(groups(passed, second)).toContain('Sorgenfrei');
    expect(groups(apply(passed, askAgain, { list, text: first.id }), first)).toContain('Sorgenfrei');
  });

  it('everywhere, until the word is watched again', () => {
    const ignored = apply(tree, ignoreWords, { list, words: ['Sorgenfrei', 'Sorgenfreis'] });
    expect(groups(ignored, second)).not.toContain('Sorgenfrei');
    expect(groups(apply(ignored, watchWord, { list, word: 'Sorgenfrei' }), second)).toContain('Sorgenfrei');
  });
});

it('forgets a name and leaves the texts', () => {
  const { tree, first } = project();
  const done = accept(tree, first, ['[Person 1]']);
  const forgotten = apply(done, removeName, { list, entry: onlyEntry(done).id });
  expect(forgotten.nameList[list]?.entries).toEqual({});
  expect(forgotten.protocol).toBe(done.protocol);
  expect(() => apply(forgotten, removeName, { list, entry: asId<NameEntryId>('gone') })).toThrow('gone');
});
