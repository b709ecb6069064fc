import { type RefObject, useState } from 'react';
import type { Code } from '#shared/model/coding';
import type { CodeId, CodingId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { TextEditor } from '../../editor/editorContract';
import type { CodeKeyPlaces } from './useCodeKeyPlaces';
import type { CodingActions } from './useCodingActions';
import type { PlacedCoding, useCodes } from './useCodings';

interface Given {
  readonly editor: RefObject<TextEditor | null>;
  /** What is selected, as last heard. */
  readonly range: TextRange | null;
  readonly codes: ReturnType<typeof useCodes>;
  readonly actions: CodingActions;
  readonly places: CodeKeyPlaces;
  /** Hears of a new coding before it is drawn; of one in vivo, `code` is null. */
  readonly onGiven: (coding: CodingId, code: Code | null) => void;
  /** Hears that a coding has another code now. */
  readonly onRecoded: () => void;
}

/** How a code comes to a passage: by the palette, a key or a drop, in place of another code, or of its own words. */
export function useGiving({ editor, range, codes, actions, places, onGiven, onRecoded }: Given) {
  const [lastCode, setLastCode] = useState<Code | null>(null);
  /** The coding for which another code is being chosen. */
  const [recoding, setRecoding] = useState<PlacedCoding | null>(null);
  /** The passage whose own words become a code. */
  const [inVivo, setInVivo] = useState<TextRange | null>(null);

  function back(): void {
    setRecoding(null);
    setInVivo(null);
    editor.current?.focus();
  }

  async function give(code: Code, at?: TextRange): Promise<void> {
    const selected = at ?? editor.current?.getSelection() ?? range;
    if (selected === null) return;
    await actions.give(code.id, selected, (coding) => {
      places.given(code.id);
      setLastCode(code);
      onGiven(coding, code);
    });
  }

  /** A code chosen in the palette: for the coding that is being recoded, else for the selection. */
  function choose(code: Code): void {
    if (recoding === null) void give(code);
    else {
      actions.recode(recoding, code.id);
      onRecoded();
    }
    back();
  }

  async function makeInVivo(name: string, parent: CodeId | null): Promise<void> {
    if (inVivo === null) return;
    const known = codes.find(({ code }) => code.name.toLowerCase() === name.trim().toLowerCase());
    if (known !== undefined) await give(known.code, inVivo);
    else {
      const made = await actions.inVivo(inVivo, name, parent);
      if (made === undefined) return;
      places.given(made.code);
      onGiven(made.coding, null);
    }
    back();
  }

  return { lastCode, recoding, setRecoding, inVivo, setInVivo, give, choose, makeInVivo, back };
}
