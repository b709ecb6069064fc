import { useCallback } from 'react';
import type { TextId } from '#shared/model/ids';
import { useTree } from './store';
import { useInterviewTitle } from './useInterviewTitle';

/** What a text is called: its conversation, or its citation key. */
export function useTextTitle(): (text: TextId) => string {
  const protocols = useTree((tree) => tree.protocol);
  const interviews = useTree((tree) => tree.interview);
  const documents = useTree((tree) => tree.document);
  const interviewTitle = useInterviewTitle();
  return useCallback(
    (text) => {
      const protocol = protocols[text];
      const interview = protocol === undefined ? undefined : interviews[protocol.interview];
      if (interview === undefined) return documents[text]?.citationKey ?? '';
      return [interviewTitle(interview), protocol?.caseLabel ?? ''].filter((part) => part !== '').join(' · ');
    },
    [protocols, interviews, documents, interviewTitle],
  );
}
