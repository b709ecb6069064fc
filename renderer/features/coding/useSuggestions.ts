import { useMemo } from 'react';
import { questionReferences } from '#shared/codebook/questionReference';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

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
