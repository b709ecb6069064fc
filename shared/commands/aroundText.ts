import type { Draft } from 'immer';
import type { SourceDocument } from '#shared/model/document';
import type { BlockId } from '#shared/model/ids';
import type { Anchor, Quote } from '#shared/model/text';
import type { CodedText } from '#shared/model/tree';
import type { ListedThing } from '#shared/privacy/projectNames';
import { replaceInQuote, replaceInText } from '#shared/privacy/replaceEverywhere';
import type { TreeDraft } from './command';
import { evidenceToChange, layersToChange } from './layerDrafts';

/** Replaces a thing in what repeats a text's words: notes, memos, and quotes of anchors in review. */
export function replaceAround(
  draft: TreeDraft,
  text: Draft<CodedText>,
  thing: ListedThing,
  replacement: string,
): void {
  changeAround(
    draft,
    text,
    (words) => replaceInText(words, thing, replacement),
    (quote) => replaceInQuote(quote, thing, replacement),
  );
}

/** Changes the words of everything that hangs on a text and may repeat it. */
export function changeAround(
  draft: TreeDraft,
  text: Draft<CodedText>,
  change: (words: string) => string,
  changeQuote = (quote: Quote): Quote => ({
    exact: change(quote.exact),
    prefix: change(quote.prefix),
    suffix: change(quote.suffix),
  }),
): void {
  if (text.kind === 'protocol') {
    for (const [node, note] of Object.entries(text.notes)) {
      const next = change(note);
      if (next !== note) text.notes[node as keyof typeof text.notes] = next; // a key of the same object
    }
  }
  if (text.kind === 'document') changeSource(text, change);
  for (const layer of layersToChange(draft, text.id)) {
    for (const coding of Object.values(layer.codings)) {
      const memo = change(coding.memo);
      if (memo !== coding.memo) coding.memo = memo;
      writeQuote(coding, changeQuote);
    }
  }
  for (const layer of evidenceToChange(draft, text.id)) {
    for (const passage of Object.values(layer.passages)) writeQuote(passage, changeQuote);
    for (const cut of Object.values(layer.cuts)) {
      writeQuote(cut, changeQuote);
      const insert = change(cut.insert);
      if (insert !== cut.insert) cut.insert = insert;
    }
  }
  for (const memo of Object.values(draft.memo)) {
    if (memo.about.kind !== 'text' || memo.about.text !== text.id) continue;
    const [title, words] = [change(memo.title), change(memo.text)];
    if (title !== memo.title) memo.title = title;
    if (words !== memo.text) memo.text = words;
  }
}

/** What was read off the file may name people as well: its title, its own name, and who speaks. */
function changeSource(document: Draft<SourceDocument>, change: (words: string) => string): void {
  for (const field of ['title', 'citationKey'] as const) {
    const next = change(document[field]);
    if (next !== document[field]) document[field] = next;
  }
  const fileName = change(document.imported.fileName);
  if (fileName !== document.imported.fileName) document.imported.fileName = fileName;
  for (const [block, speaker] of Object.entries(document.speakers)) {
    const next = change(speaker);
    if (next !== speaker) document.speakers[block as BlockId] = next; // a key of the same object
  }
}

function writeQuote(anchor: Draft<Anchor>, change: (quote: Quote) => Quote): void {
  if (anchor.quote === undefined) return;
  const { exact, prefix, suffix } = anchor.quote;
  const next = change(anchor.quote);
  if (next.exact !== exact || next.prefix !== prefix || next.suffix !== suffix) anchor.quote = { ...next };
}
