import {
  Alert,
  Box,
  Button,
  Container,
  Divider,
  Grid,
  Group,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconBook, IconShieldLock } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostInfo } from '#shared/host/contract';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import type { HandbookPage } from '../../features/handbook/pages';
import { AppearanceMenu } from '../../ui/device/AppearanceMenu';
import { LanguageSwitch } from '../../ui/LanguageSwitch';
import { type ListedProject, listProjects } from '../../workspace/lifecycle';
import { windowOpening } from '../opening';
import { NewProjectForm } from './NewProjectForm';
import { ProjectList } from './ProjectList';
import { RestoreButton } from './RestoreButton';
import { SampleCard } from './SampleCard';

// The handbook is read before the first project, too; until then it is not loaded.
const HandbookScreen = lazy(async () => ({
  default: (await import('../../features/handbook/HandbookScreen')).HandbookScreen,
}));

interface Props {
  readonly info: HostInfo;
}

/** Projects of this device, and the way to a new one. */
export function StartScreen({ info }: Props) {
  const { t } = useTranslation('projects');
  const [projects, setProjects] = useState<readonly ListedProject[] | null>(null);
  const reload = useCallback(() => {
    const own = ({ id }: ListedProject) => id !== sampleProjectId;
    void listProjects(windowOpening()).then(
      (all) => setProjects(all.filter(own)),
      () => setProjects([]),
    );
  }, []);
  useEffect(reload, [reload]);
  const [reading, setReading] = useState<HandbookPage | null>(null);
  if (projects === null) return null;
  if (reading !== null) {
    return (
      <Box component="main" h="100%" p="md">
        <Suspense>
          <HandbookScreen page={reading} onOpen={setReading} onBack={() => setReading(null)} />
        </Suspense>
      </Box>
    );
  }
  return (
    <Box component="main" data-testid="start-screen" h="100%" style={{ overflow: 'auto' }}>
      <Container size="lg" py="xl">
        <Group justify="space-between" align="flex-start" mb="xl">
          <Stack gap={2}>
            <Title order={1} fz={32}>
              {t('appName', { ns: 'common' })}
            </Title>
            <Text c="dimmed">{t('tagline', { ns: 'common' })}</Text>
          </Stack>
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconBook size={14} />}
              onClick={() => setReading('first-hour')}
            >
              {t('open', { ns: 'handbook' })}
            </Button>
            <LanguageSwitch />
            <AppearanceMenu />
          </Group>
        </Group>
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <Stack>
              <Group justify="space-between">
                <Title order={2}>{t('yourProjects')}</Title>
                <RestoreButton onRestored={reload} />
              </Group>
              {projects.length === 0 ? (
                <Paper withBorder p="lg">
                  <Text c="dimmed">{t('noProjects')}</Text>
                </Paper>
              ) : (
                <ProjectList projects={projects} />
              )}
              <SampleCard />
              {!info.persistent && (
                <Alert color="yellow" role="note">
                  {t('notPersistent')}
                </Alert>
              )}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <NewProjectForm />
          </Grid.Col>
        </Grid>
        <Divider my="xl" />
        <Group gap="xs" c="dimmed">
          <IconShieldLock size={18} />
          <Text size="sm">{t('privacy')}</Text>
        </Group>
      </Container>
    </Box>
  );
}
