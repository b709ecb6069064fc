import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useTree } from '../../workspace/store';
import { type Route, useNavigation } from '../navigation';

const names = ['guide', 'site', 'quota', 'interview'] as const;
type StepName = (typeof names)[number];

const routes: { readonly [name in StepName]: Route } = {
  guide: { screen: 'guides', guide: null },
  site: { screen: 'sites' },
  quota: { screen: 'sites' },
  interview: { screen: 'sites' },
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
    <Paper withBorder p="md" component="section" aria-label={t('firstSteps.title')}>
      <Title order={2} fz="md" mb={4}>
        {t('firstSteps.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('firstSteps.text')}
      </Text>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {names.map((name, i) => (
          <Group key={name} component="li" wrap="nowrap" gap="sm" align="flex-start">
            <ThemeIcon
              size={24}
              radius="xl"
              variant={done[name] ? 'filled' : 'light'}
              aria-label={t(done[name] ? 'firstSteps.done' : 'firstSteps.open')}
              role="img"
            >
              {done[name] ? <IconCheck size={14} /> : <span aria-hidden>{i + 1}</span>}
            </ThemeIcon>
            <Stack gap={0} flex={1}>
              <Text size="sm" fw={600}>
                {t(`firstSteps.${name}.title`)}
              </Text>
              <Text size="sm" c="dimmed">
                {t(`firstSteps.${name}.text`)}
              </Text>
            </Stack>
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
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
