import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { type LifeCycleState, lifeCycleState } from '#shared/model/lifeCycle';
import type { ProjectTree } from '#shared/model/tree';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { useTree, useWorkspace } from '../../workspace/store';
import { type Route, useNavigation } from '../navigation';
import { StepItem } from './StepItem';
import { StepsCard } from './StepsCard';

const names = ['write', 'anonymise', 'settle', 'condense', 'report'] as const;
type StopName = (typeof names)[number];

/** Five things to try in the sample project, one of each step of the work, where something was left open on purpose. */
export function SampleTour() {
  const { t } = useTranslation('shell');
  const go = useNavigation((state) => state.go);
  const isSample = useWorkspace((state) => state.open?.id === sampleProjectId);
  const unwritten = useTree(unwrittenProtocol);
  const named = useTree(notAnonymised);
  if (!isSample) return null;
  const routes: { readonly [name in StopName]: Route } = {
    write: { screen: 'write', protocol: unwritten },
    anonymise: { screen: 'anonymise', text: named },
    settle: { screen: 'agreement', view: 'differences' },
    condense: { screen: 'condense', place: null, sought: null },
    report: { screen: 'caseReports', report: null, sought: null },
  };
  return (
    <StepsCard title={t('sampleTour.title')} text={t('sampleTour.text')}>
      {names.map((name, i) => (
        <StepItem
          key={name}
          number={i + 1}
          title={t(`sampleTour.${name}.title`)}
          text={t(`sampleTour.${name}.text`)}
        >
          <Button size="xs" variant="light" style={{ flexShrink: 0 }} onClick={() => go(routes[name])}>
            {t(`sampleTour.${name}.action`)}
          </Button>
        </StepItem>
      ))}
    </StepsCard>
  );
}

/** The conversation that was held and is not written up; null when all are. */
function unwrittenProtocol(tree: ProjectTree): ProtocolId | null {
  return firstInState(tree, 'held');
}

/** The text that is written and still to be anonymised; null when there is none. */
function notAnonymised(tree: ProjectTree): ProtocolId | null {
  return firstInState(tree, 'complete');
}

function firstInState(tree: ProjectTree, state: LifeCycleState): ProtocolId | null {
  const found = Object.values(tree.protocol).find((protocol) => {
    const interview = tree.interview[protocol.interview];
    return interview !== undefined && lifeCycleState(interview, protocol) === state;
  });
  return found?.id ?? null;
}
