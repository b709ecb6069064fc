import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { type Route, useNavigation } from '../navigation';
import { ContinueCard } from './ContinueCard';
import { FirstSteps } from './FirstSteps';
import { OpenTasks } from './OpenTasks';
import { SampleTour } from './SampleTour';

/** Where the project stands, and the next step: the way of the work as five cards. */
export function Overview() {
  const { t } = useTranslation('shell');
  const go = useNavigation((state) => state.go);
  const name = useTree((tree) => Object.values(tree.project)[0]?.name ?? '');
  const counts = useTree(
    useShallow((tree) => ({
      guides: Object.keys(tree.guide).length,
      sites: Object.keys(tree.site).length,
      interviews: Object.keys(tree.interview).length,
      written: Object.values(tree.protocol).filter((one) =>
        one.blocks.some((block) => block.text.trim() !== ''),
      ).length,
      codes: Object.values(tree.codebook).reduce((sum, book) => sum + Object.keys(book.codes).length, 0),
      codings: Object.values(tree.codingLayer).reduce(
        (sum, layer) => sum + Object.keys(layer.codings).length,
        0,
      ),
      reports: Object.keys(tree.caseReport).length,
    })),
  );
  const steps: readonly { key: StepKey; count: number; done: boolean; route: Route }[] = [
    {
      key: 'guides',
      count: counts.guides,
      done: counts.guides > 0,
      route: { screen: 'guides', guide: null },
    },
    { key: 'sites', count: counts.interviews, done: counts.interviews > 0, route: { screen: 'sites' } },
    {
      key: 'protocols',
      count: counts.written,
      done: counts.written > 0,
      route: { screen: 'write', protocol: null },
    },
    { key: 'codings', count: counts.codings, done: counts.codings > 0, route: codingRoute(counts.codes) },
    {
      key: 'reports',
      count: counts.reports,
      done: counts.reports > 0,
      route: { screen: 'caseReports', report: null, sought: null },
    },
  ];
  const next = steps.find((step) => !step.done);
  return (
    <>
      <PageHeader title={name} subtitle={t('overviewText')} />
      <Stack gap="md">
        <ContinueCard />
        <FirstSteps />
        <SampleTour />
        <OpenTasks />
        <SimpleGrid cols={{ base: 2, lg: 5 }} spacing="sm">
          {steps.map((step, i) => (
            <Card key={step.key} withBorder padding="sm">
              <Stack gap={6} h="100%">
                <Group justify="space-between" wrap="nowrap" align="flex-start" gap={4}>
                  <Title order={2} fz="sm">{`${i + 1}. ${t(`steps.${step.key}.title`)}`}</Title>
                  {step.done ? (
                    <IconCheck size={18} aria-label={t('stepDone')} style={{ flexShrink: 0 }} />
                  ) : (
                    <IconCircleDashed size={18} aria-label={t('stepOpen')} style={{ flexShrink: 0 }} />
                  )}
                </Group>
                <Text size="xs" c="dimmed" flex={1}>
                  {t(`steps.${step.key}.text`)}
                </Text>
                <Text size="sm" fw={600}>
                  {t(`steps.${step.key}.count`, { count: step.count })}
                </Text>
                <Button
                  size="xs"
                  px={6}
                  variant={step === next ? 'filled' : 'default'}
                  onClick={() => go(step.route)}
                >
                  {t(`steps.${step.key}.action`)}
                </Button>
              </Stack>
            </Card>
          ))}
        </SimpleGrid>
      </Stack>
    </>
  );
}

type StepKey = 'guides' | 'sites' | 'protocols' | 'codings' | 'reports';

/** Without codes there is nothing to code with. */
function codingRoute(codes: number): Route {
  return codes === 0 ? { screen: 'codebook' } : { screen: 'code', text: null };
}
