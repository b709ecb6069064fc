import { useMemo, useRef } from 'react';
import {
  addCoding,
  type CodingFields,
  changeCoding,
  codeInVivo,
  moveCoding,
  removeCoding,
} from '#shared/commands/codingCommands';
import type { CodeId, CodingId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import type { PlacedCoding } from './useCodings';

/** What one can do with the codings of a text. Everything is a command; refusals are said to the person. */
export interface CodingActions {
  /** `given` hears of the coding before it is drawn. */
  give(code: CodeId, range: TextRange, given: (coding: CodingId) => void): Promise<CodingId | undefined>;
  inVivo(
    range: TextRange,
    name: string,
    parent: CodeId | null,
  ): Promise<{ readonly code: CodeId; readonly coding: CodingId } | undefined>;
  recode(one: PlacedCoding, code: CodeId): void;
  toggleCertain(one: PlacedCoding): void;
  setWeight(one: PlacedCoding, weight: number | null): void;
  setMemo(one: PlacedCoding, memo: string): void;
  place(one: PlacedCoding, range: TextRange): void;
  remove(one: PlacedCoding): void;
}

export function useCodingActions(text: TextId): CodingActions {
  const attempt = useAttempt();
  /** One undo for one sitting at a memo, a weight or a boundary. */
  const sitting = useRef({ about: '', group: '' });
  return useMemo(() => {
    function groupFor(about: string): { readonly group: string } {
      if (sitting.current.about !== about) sitting.current = { about, group: systemClock.newId() };
      return { group: sitting.current.group };
    }
    function change(one: PlacedCoding, fields: CodingFields, about?: string): void {
      void attempt(() =>
        run(
          changeCoding,
          { layer: one.layer, coding: one.coding.id, ...fields },
          about === undefined ? {} : groupFor(`${about} ${one.coding.id}`),
        ),
      );
    }
    return {
      give: (code, range, given) => attempt(() => run(addCoding, { text, code, range }, { applied: given })),
      inVivo: (range, name, parent) => attempt(() => run(codeInVivo, { text, range, name, parent })),
      recode: (one, code) => change(one, { code }),
      toggleCertain: (one) => change(one, { certain: !one.coding.certain }),
      setWeight: (one, weight) => change(one, { weight }, 'weight'),
      setMemo: (one, memo) => change(one, { memo }, 'memo'),
      place: (one, range) =>
        void attempt(() => run(moveCoding, { layer: one.layer, coding: one.coding.id, range })),
      remove: (one) => void attempt(() => run(removeCoding, { layer: one.layer, coding: one.coding.id })),
    };
  }, [text, attempt]);
}
