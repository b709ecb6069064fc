import type { ProtocolId } from '#shared/model/ids';
import { LifeCyclePanel } from '../../ui/lifeCycle/LifeCyclePanel';
import { useLifeCycle } from '../../workspace/useLifeCycle';

/** A protocol's way from draft to archive, beside its text. */
export function ProtocolSteps({ protocol }: { readonly protocol: ProtocolId }) {
  const lifeCycle = useLifeCycle(protocol);
  return lifeCycle === null ? null : <LifeCyclePanel lifeCycle={lifeCycle} />;
}
