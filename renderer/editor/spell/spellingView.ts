import type { BlockId } from '#shared/model/ids';
import type { Block, TextPoint } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { type PlacedWord, wordsToCheck } from '#shared/text/words';
import { createHighlightPainter } from '../coding/highlightPainter';
import { createViewport } from '../viewport';

/** Says which words are unknown. Comes from outside: the editor knows no dictionary. */
export type UnknownWords = (words: readonly string[]) => Promise<readonly string[]>;

/** Long enough that no half-typed word is looked up, short enough to see it before the next sentence. */
const PAUSE_MS = 500;

export interface SpellingView {
  /** Null switches the check off. Another function looks everything up anew. */
  setLookup(lookup: UnknownWords | null): void;
  /** Follows the text through edits that were just drawn. */
  carry(edits: readonly TextEdit[]): void;
  /** The caret moved: a word that was left may be looked up now. */
  caretMoved(): void;
  addElement(block: BlockId, element: HTMLElement, near: boolean): void;
  removeElement(block: BlockId): void;
  /** The unknown word around a place, as far as it was looked up. */
  unknownAt(point: TextPoint): PlacedWord | null;
  dispose(): void;
}

export interface SpellingViewOptions {
  readonly root: HTMLElement;
  /** Attribute selector that only this editor's text matches. */
  readonly scope: string;
  readonly name: string;
  readonly blockOf: (id: BlockId) => Block | undefined;
  /** The caret while a person writes; the word at it is not finished. */
  readonly caret: () => TextPoint | null;
}

/** Underlines unknown words in the blocks a person sees. */
export function createSpellingView(options: SpellingViewOptions): SpellingView {
  const { root, scope, blockOf } = options;
  const name = `fw-spelling-${options.name}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${scope}::highlight(${name}){text-decoration:underline wavy 1px var(--fw-spelling,#c92a2a);text-underline-offset:3px}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const painter = createHighlightPainter({ names: [name], activeName: () => null });
  const elements = new Map<BlockId, HTMLElement>();
  const ids = new WeakMap<HTMLElement, BlockId>();
  const visible = new Set<BlockId>();
  const unknown = new Map<BlockId, readonly PlacedWord[]>();
  const stale = new Set<BlockId>();
  let lookup: UnknownWords | null = null;
  /** Counts the questions, so that a late answer to an old one is told from the newest. */
  let round = 0;
  let unfinished: BlockId | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const viewport = createViewport(root, 0, (shown, hidden) => {
    for (const element of shown) see(element, true);
    for (const element of hidden) see(element, false);
    if (shown.length > 0) schedule();
  });

  function see(element: HTMLElement, seen: boolean): void {
    const id = ids.get(element);
    if (id === undefined) return;
    if (seen) {
      visible.add(id);
      if (unknown.has(id)) paint(id);
      else stale.add(id);
    } else {
      visible.delete(id);
      painter.unpaint(id);
    }
  }

  function schedule(): void {
    clearTimeout(timer);
    if (lookup !== null) timer = setTimeout(() => void look(), PAUSE_MS);
  }

  async function look(): Promise<void> {
    const ask = lookup;
    const blocks = [...stale].filter((id) => visible.has(id)).flatMap((id) => blockOf(id) ?? []);
    if (ask === null || blocks.length === 0) return;
    round += 1;
    const own = round;
    const words = new Map(blocks.map((block) => [block, wordsToCheck(block.text)]));
    const distinct = [...new Set([...words.values()].flatMap((list) => list.map(({ text }) => text)))];
    const found = new Set(await ask(distinct));
    if (own !== round || ask !== lookup) return;
    const caret = options.caret();
    for (const [block, list] of words) {
      // Typed on meanwhile: the next pause looks at it again.
      if (blockOf(block.id) !== block) continue;
      stale.delete(block.id);
      const wrong = list.filter(({ text }) => found.has(text));
      const typing = wrong.filter((word) => isAt(word, block.id, caret));
      if (typing.length > 0) {
        unfinished = block.id;
        stale.add(block.id);
      }
      unknown.set(
        block.id,
        wrong.filter((word) => !typing.includes(word)),
      );
      paint(block.id);
    }
  }

  function paint(id: BlockId): void {
    const element = elements.get(id);
    const words = unknown.get(id) ?? [];
    if (!element || !visible.has(id)) return;
    painter.paint(
      id,
      element,
      words.map(({ at, text }) => ({ anchor: '', group: 0, from: at, to: at + text.length })),
    );
  }

  /** What stands behind a splice moves along at once; what it touches is no longer known to be wrong. */
  function shift(edit: TextEdit): void {
    const id = idOf(edit);
    const words = unknown.get(id);
    stale.add(id);
    if (edit.kind === 'split') stale.add(edit.into);
    if (edit.kind === 'join') stale.add(edit.second);
    if (!words) return;
    if (edit.kind !== 'splice' && edit.kind !== 'replace') {
      if (edit.kind === 'split' || edit.kind === 'join') unknown.set(id, []);
      return;
    }
    const end = edit.at + edit.remove;
    const by = edit.insert.length - edit.remove;
    unknown.set(
      id,
      words.flatMap((word) => {
        if (word.at + word.text.length < edit.at) return [word];
        return word.at > end ? [{ ...word, at: word.at + by }] : [];
      }),
    );
  }

  function removeElement(id: BlockId): void {
    const element = elements.get(id);
    if (!element) return;
    viewport.unobserve(element);
    painter.unpaint(id);
    elements.delete(id);
    visible.delete(id);
  }

  return {
    setLookup(next) {
      if (next === lookup) return;
      lookup = next;
      round += 1;
      for (const id of visible) {
        painter.unpaint(id);
        stale.add(id);
      }
      unknown.clear();
      schedule();
    },
    carry(edits) {
      if (lookup === null) return;
      for (const edit of edits) shift(edit);
      for (const id of new Set(edits.map(idOf))) paint(id);
      schedule();
    },
    caretMoved() {
      if (unfinished === null) return;
      unfinished = null;
      schedule();
    },
    addElement(id, element, near) {
      if (elements.get(id) === element) return;
      removeElement(id);
      elements.set(id, element);
      ids.set(element, id);
      viewport.observe(element, near);
      if (near) see(element, true);
    },
    removeElement,
    unknownAt: ({ block, offset }) =>
      unknown.get(block)?.find(({ at, text }) => at <= offset && at + text.length >= offset) ?? null,
    dispose() {
      clearTimeout(timer);
      round += 1;
      lookup = null;
      viewport.dispose();
      painter.dispose();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function idOf(edit: TextEdit): BlockId {
  if (edit.kind === 'insert') return edit.block.id;
  return edit.kind === 'join' ? edit.first : edit.block;
}

/** The caret stands at the end of the word or in it: it may become another. */
function isAt({ at, text }: PlacedWord, block: BlockId, caret: TextPoint | null): boolean {
  return caret?.block === block && caret.offset > at && caret.offset <= at + text.length;
}
