import { useMemo } from 'react';
import { protocolSkeleton, type SkeletonSection } from '#shared/guide/protocolSkeleton';
import { everyoneRole, type Interview, type Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { ProtocolId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { useTree } from '../../workspace/store';

export interface OpenProtocol {
  readonly protocol: Protocol;
  readonly interview: Interview;
  readonly site: Site;
  readonly guide: Guide;
  readonly skeleton: readonly SkeletonSection[];
}

/** A protocol with everything it hangs on; null when one of these is gone (removed on another screen). */
export function useProtocol(id: ProtocolId): OpenProtocol | null {
  const protocol = useTree((tree) => tree.protocol[id]);
  const interview = useTree((tree) =>
    protocol === undefined ? undefined : tree.interview[protocol.interview],
  );
  const site = useTree((tree) => (interview === undefined ? undefined : tree.site[interview.site]));
  const guide = useTree((tree) => (interview === undefined ? undefined : tree.guide[interview.guide]));
  const skeleton = useMemo(
    () => (guide === undefined || interview === undefined ? [] : protocolSkeleton(guide, interview.roles)),
    [guide, interview],
  );
  return useMemo(
    () =>
      protocol === undefined || interview === undefined || site === undefined || guide === undefined
        ? null
        : { protocol, interview, site, guide, skeleton },
    [protocol, interview, site, guide, skeleton],
  );
}

/** "Musterstadt · Geschäftsführung · A.1.2", and the case where the guide is asked once per case. */
export function protocolTitle({
  site,
  interview,
  guide,
  protocol,
}: Pick<OpenProtocol, 'site' | 'interview' | 'guide'> & {
  readonly protocol: Pick<Protocol, 'caseLabel'>;
}): string {
  return [site.name, roleNames(interview, guide), guide.label, protocol.caseLabel]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The roles of a conversation in words; empty where the guide has none. */
export function roleNames(interview: Interview, guide: Guide): string {
  return interview.roles
    .filter((code) => code !== everyoneRole)
    .map((code) => guide.roles.find((role) => role.code === code)?.label ?? code)
    .join(', ');
}
