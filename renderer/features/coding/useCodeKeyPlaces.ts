import { useMemo, useState } from 'react';
import {
  type CodeKeys,
  codeKeyCount,
  fillKeys,
  noCodeKeys,
  noteGiven,
  pinKey,
  unpinKey,
} from '#shared/coding/codeKeys';
import type { CodeInTree } from '#shared/coding/codeTree';
import { asId, type CodeId } from '#shared/model/ids';
import { useWorkspace } from '../../workspace/store';

export interface CodeKeyPlaces {
  readonly keys: CodeKeys;
  given(code: CodeId): void;
  pin(index: number, code: CodeId): void;
  unpin(index: number): void;
}

/** What lies on the number keys: for each person at this machine and each project. Ids only, no words. */
export function useCodeKeyPlaces(codes: readonly CodeInTree[]): CodeKeyPlaces {
  const project = useWorkspace((state) => state.open?.id ?? '');
  const person = useWorkspace((state) => state.open?.author ?? '');
  const place = `fallwerk.codeKeys.${project}.${person}`;
  const [stored, setStored] = useState<CodeKeys>(() => read(localStorage.getItem(place)));
  const keys = useMemo(
    () =>
      fillKeys(
        stored,
        codes.map(({ code }) => code.id),
      ),
    [stored, codes],
  );
  return useMemo(() => {
    function keep(next: CodeKeys): void {
      localStorage.setItem(place, JSON.stringify(next));
      setStored(next);
    }
    return {
      keys,
      given: (code) => keep(noteGiven(keys, code)),
      pin: (index, code) => keep(pinKey(keys, index, code)),
      unpin: (index) => keep(unpinKey(keys, index)),
    };
  }, [keys, place]);
}

function read(stored: string | null): CodeKeys {
  try {
    const list: unknown = JSON.parse(stored ?? '');
    if (!Array.isArray(list)) return noCodeKeys;
    return Array.from({ length: codeKeyCount }, (_, i) => readKey(list[i]));
  } catch {
    return noCodeKeys;
  }
}

function readKey(value: unknown): CodeKeys[number] {
  const entry: ReadonlyMap<string, unknown> = new Map(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const code = entry.get('code');
  const used = entry.get('used');
  return {
    code: typeof code === 'string' ? asId<CodeId>(code) : null,
    pinned: entry.get('pinned') === true,
    used: typeof used === 'number' ? used : 0,
  };
}
