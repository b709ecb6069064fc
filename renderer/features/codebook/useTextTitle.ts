import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';

/** The name of a coded text: its site's code, then the conversation or the document. */
export function useTextTitle(): (text: TextId) => string {
  const { t } = useTranslation('codebook');
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  const interviews = useTree((tree) => tree.interview);
  const sites = useTree((tree) => tree.site);
  const interviewTitle = useInterviewTitle();
  return useCallback(
    (text) => {
      const document = documents[text];
      if (document !== undefined) return document.citationKey || document.title;
      const protocol = protocols[text];
      const interview = protocol === undefined ? undefined : interviews[protocol.interview];
      if (protocol === undefined || interview === undefined) return t('unknownText');
      const code = sites[interview.site]?.code ?? '';
      return [code, interviewTitle(interview), protocol.caseLabel].filter((part) => part !== '').join(' · ');
    },
    [t, protocols, documents, interviews, sites, interviewTitle],
  );
}
