import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitTools } from '../../ui/waiting/waits';
import type { Opening } from '../../workspace/opening';

/** Lets the dialog of the wait say how far an opening is, and call it off. */
export function useTellOpening(): (tools: WaitTools) => Pick<Opening, 'signal' | 'onStep'> {
  const { t } = useTranslation('projects');
  return useCallback(
    ({ signal, tell }) => ({
      signal,
      onStep: (step, done, all) => tell(t(`openingStep.${step}`), all === 0 ? undefined : { done, all }),
    }),
    [t],
  );
}
