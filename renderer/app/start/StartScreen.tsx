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
import { IconBook, IconFileImport, IconShieldLock } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostInfo } from '#shared/host/contract';
import type { ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import type { HandbookPage } from '../../features/handbook/pages';
import { AppearanceMenu } from '../../ui/device/AppearanceMenu';
import { LanguageSwitch } from '../../ui/LanguageSwitch';
import { type ListedProject, listProjects } from '../../workspace/onDevice';
import { windowOpening } from '../opening';
import { NewProjectForm } from './NewProjectForm';
import { ProjectList } from './ProjectList';
import { finishRemovals } from './removal/removeFromDevice';
import { DropSign } from './restore/DropSign';
import { RestoreDialog } from './restore/RestoreDialog';
import { useBackupDrop } from './restore/useBackupDrop';
import { useRestoring } from './restore/useRestoring';
import { SampleCard } from './SampleCard';
import { useStartMenu } from './useStartMenu';

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
  useEffect(() => {
    reload();
    void finishRemovals().then((some) => {
      if (some) reload();
    });
  }, [reload]);
  const [reading, setReading] = useState<HandbookPage | null>(null);
  // The project that was brought here or asked for, with its passphrase field open.
  const [wanted, setWanted] = useState<{ readonly id: ProjectId; readonly turn: number } | null>(null);
  const show = useCallback(
    (id: ProjectId) => {
      setReading(null);
      setWanted((last) => ({ id, turn: (last?.turn ?? 0) + 1 }));
      reload();
    },
    [reload],
  );
  const { phase, choose, confirm, cancel, goTo } = useRestoring(show);
  const drop = useBackupDrop();
  const openHandbook = useCallback(() => setReading('first-hour'), []);
  // The form is on the screen already: its first field takes the caret.
  const newProject = useCallback(() => {
    setReading(null);
    document.querySelector<HTMLElement>('[data-field="name"]')?.focus();
  }, []);
  useStartMenu(openHandbook, newProject);
  if (projects === null) return null;
  const dialog = (
    <RestoreDialog phase={phase} onConfirm={() => void confirm()} onCancel={cancel} onGoTo={goTo} />
  );
  if (reading !== null) {
    return (
      <Box component="main" h="100%" p="md">
        <Suspense>
          <HandbookScreen page={reading} onOpen={setReading} onBack={() => setReading(null)} />
        </Suspense>
        {dialog}
      </Box>
    );
  }
  return (
    <Box component="main" data-testid="start-screen" h="100%" style={{ overflow: 'auto' }} {...drop.handlers}>
      {drop.over && <DropSign />}
      {dialog}
      <Container size="lg" py="xl">
        <Group justify="space-between" align="flex-start" mb="xl">
          <Stack gap={2}>
            <Title order={1} fz={32}>
              {t('appName', { ns: 'common' })}
            </Title>
            <Text c="dimmed">{t('tagline', { ns: 'common' })}</Text>
          </Stack>
          <Group gap="xs">
            <Button size="xs" variant="default" leftSection={<IconBook size={14} />} onClick={openHandbook}>
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
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconFileImport size={16} />}
                  onClick={() => void choose()}
                >
                  {t('open', { ns: 'restore' })}
                </Button>
              </Group>
              {projects.length === 0 ? (
                <Paper withBorder p="lg">
                  <Text c="dimmed">{t('noProjects')}</Text>
                </Paper>
              ) : (
                <ProjectList
                  key={wanted?.turn}
                  projects={projects}
                  wanted={wanted?.id ?? null}
                  onRemoved={reload}
                />
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
