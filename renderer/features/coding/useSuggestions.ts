import { useMemo } from 'react';
import { questionReferences } from '#shared/codebook/questionReference';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { samePoint } from '#shared/text/range';
import { useWorkspace } from '../../workspace/store';
import type { PlacedCoding } from './useCodings';

const none: readonly Code[] = [];

/** The codes that are mapped to the question of an answer, in the order of the tree. They suggest; nothing more. */
export function useSuggestions(
  guide: Guide | null,
  codes: readonly CodeInTree[],
  question: GuideNodeId | null,
): readonly Code[] {
  const references = useMemo(() => (guide === null ? null : questionReferences(guide)), [guide]);
  const mapped = useMemo(() => {
    const found = new Map<string, Code[]>();
    for (const { code } of codes) {
      for (const reference of code.questions) {
        const list = found.get(reference);
        if (list === undefined) found.set(reference, [code]);
        else list.push(code);
      }
    }
    return found;
  }, [codes]);
  const reference = question === null ? undefined : references?.get(question);
  return reference === undefined ? none : (mapped.get(reference) ?? none);
}

/** The first suggestion that the person has not given to just these words yet; null behind the last. */
export function useNextSuggestion(
  suggestions: readonly Code[],
  here: readonly PlacedCoding[],
  range: TextRange | null,
): Code | null {
  const author = useWorkspace((state) => state.open?.author ?? null);
  const isGiven = ({ id }: Code) =>
    range !== null &&
    here.some(
      ({ code, coder, coding }) =>
        code.id === id &&
        coder === author &&
        samePoint(coding.start, range.start) &&
        samePoint(coding.end, range.end),
    );
  return suggestions.find((code) => !isGiven(code)) ?? null;
}
