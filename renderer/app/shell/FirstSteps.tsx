import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useTree } from '../../workspace/store';
import { type Route, useNavigation } from '../navigation';
import { StepItem } from './StepItem';
import { StepsCard } from './StepsCard';

const names = ['guide', 'site', 'quota', 'interview'] as const;
type StepName = (typeof names)[number];

const routes: { readonly [name in StepName]: Route } = {
  guide: { screen: 'guides', guide: null },
  site: { screen: 'sites', goal: 'site' },
  quota: { screen: 'sites', goal: 'quota' },
  interview: { screen: 'sites', goal: 'interview' },
};

/** Leads through an empty project, from the guide to the first interview; gone once there is one. */
export function FirstSteps() {
  const { t } = useTranslation('shell');
  const go = useNavigation((state) => state.go);
  const done = useTree(
    useShallow((tree) => ({
      guide: Object.keys(tree.guide).length > 0,
      site: Object.keys(tree.site).length > 0,
      quota: Object.values(tree.quotaPlan).some(({ quotas }) => Object.keys(quotas).length > 0),
      interview: Object.keys(tree.interview).length > 0,
    })),
  );
  if (done.interview) return null;
  const next = names.find((name) => !done[name]);
  return (
    <StepsCard title={t('firstSteps.title')} text={t('firstSteps.text')}>
      {names.map((name, i) => (
        <StepItem
          key={name}
          number={i + 1}
          title={t(`firstSteps.${name}.title`)}
          text={t(`firstSteps.${name}.text`)}
          state={{ done: done[name], label: t(done[name] ? 'firstSteps.done' : 'firstSteps.open') }}
        >
          {!done[name] && (
            <Button
              size="xs"
              variant={name === next ? 'filled' : 'default'}
              style={{ flexShrink: 0 }}
              onClick={() => go(routes[name])}
            >
              {t(`firstSteps.${name}.action`)}
            </Button>
          )}
        </StepItem>
      ))}
    </StepsCard>
  );
}
