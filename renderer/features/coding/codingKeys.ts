import type { RefObject } from 'react';
import type { BoundaryMove } from '#shared/coding/moveBoundary';
import type { TextEditor } from '../../editor/editorContract';
import type { CodeKeyHandlers } from './useCodeKeys';
import type { PlacedCoding } from './useCodings';

/** What the keys of the coding screen reach for. */
interface CodingTools {
  readonly editor: RefObject<TextEditor | null>;
  /** The field of the palette. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly memo: RefObject<HTMLTextAreaElement | null>;
  readonly weight: RefObject<HTMLInputElement | null>;
  /** Gives the code of last time once more. */
  repeat(): void;
  /** Gives the code that is suggested next. */
  accept(): void;
  inVivo(): void;
  selectAnswer(): void;
  /** False behind the last coding of the passage: Tab then leads on. */
  cycle(step: 1 | -1): boolean;
  /** Brings the codings of the passage forward, whose fields the keys go to. */
  showHere(): void;
  /** A handler for the coding that has the focus; without one the key does nothing. */
  withCurrent(act: (one: PlacedCoding) => void): () => boolean;
  toggleCertain(one: PlacedCoding): void;
  recode(one: PlacedCoding): void;
  remove(one: PlacedCoding): void;
  move(wanted: BoundaryMove): void;
  goInQueue(step: 1 | -1): void;
}

/** Which tool each key of the coding screen is. */
export function codingKeys(tools: CodingTools): CodeKeyHandlers {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  const move = (wanted: BoundaryMove) => done(() => tools.move(wanted));
  return {
    codeSearch: done(() => tools.search.current?.focus()),
    codeRepeat: done(tools.repeat),
    acceptSuggestion: done(tools.accept),
    inVivo: done(tools.inVivo),
    selectWord: done(() => tools.editor.current?.selectUnit('word')),
    selectSentence: done(() => tools.editor.current?.selectUnit('sentence')),
    selectParagraph: done(() => tools.editor.current?.selectUnit('paragraph')),
    selectAnswer: done(tools.selectAnswer),
    nextCoding: () => tools.cycle(1),
    previousCoding: () => tools.cycle(-1),
    uncertain: tools.withCurrent(tools.toggleCertain),
    weight: tools.withCurrent(() => {
      tools.showHere();
      // The field comes with the next drawing.
      requestAnimationFrame(() => tools.weight.current?.select());
    }),
    codingMemo: tools.withCurrent(() => {
      tools.showHere();
      requestAnimationFrame(() => tools.memo.current?.focus());
    }),
    recode: tools.withCurrent(tools.recode),
    removeCoding: tools.withCurrent(tools.remove),
    startBack: move({ edge: 'start', direction: 'back', by: 'word' }),
    startForward: move({ edge: 'start', direction: 'forward', by: 'word' }),
    endBack: move({ edge: 'end', direction: 'back', by: 'word' }),
    endForward: move({ edge: 'end', direction: 'forward', by: 'word' }),
    startBackLetter: move({ edge: 'start', direction: 'back', by: 'character' }),
    startForwardLetter: move({ edge: 'start', direction: 'forward', by: 'character' }),
    endBackLetter: move({ edge: 'end', direction: 'back', by: 'character' }),
    endForwardLetter: move({ edge: 'end', direction: 'forward', by: 'character' }),
    nextText: done(() => tools.goInQueue(1)),
    previousText: done(() => tools.goInQueue(-1)),
  };
}
