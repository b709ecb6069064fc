import { useMemo } from 'react';
import type { Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { ProtocolId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';

export interface OpenText {
  readonly protocol: Protocol;
  readonly title: string;
  readonly guide: Guide;
  readonly roles: readonly string[];
}

/** A protocol with what its screen needs; null when it or its guide is gone. */
export function useOpenText(id: ProtocolId): OpenText | null {
  const protocol = useTree((tree) => tree.protocol[id]);
  const interview = useTree((tree) =>
    protocol === undefined ? undefined : tree.interview[protocol.interview],
  );
  const guide = useTree((tree) => (interview === undefined ? undefined : tree.guide[interview.guide]));
  const titleOf = useInterviewTitle();
  return useMemo(() => {
    if (protocol === undefined || interview === undefined || guide === undefined) return null;
    const title = [titleOf(interview), protocol.caseLabel].filter((part) => part !== '').join(' · ');
    return { protocol, title, guide, roles: interview.roles };
  }, [protocol, interview, guide, titleOf]);
}
