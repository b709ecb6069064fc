import { Badge, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectId } from '#shared/model/ids';
import { ErrorWords } from '../../ui/errors/ErrorWords';
import { useDay } from '../../ui/useDay';
import type { ListedProject } from '../../workspace/onDevice';
import { byLastOpened, openedTimes } from './recentProjects';
import { ProjectMenu } from './removal/ProjectMenu';
import { UnlockForm } from './UnlockForm';

interface Props {
  readonly projects: readonly ListedProject[];
  /** The one that a person has just asked for: its passphrase is asked at once. */
  readonly wanted: ProjectId | null;
  /** One of them is gone from this device. */
  readonly onRemoved: () => void;
}

/** One project opens its passphrase field in place; with a single project it is open at once. */
export function ProjectList({ projects, wanted, onRemoved }: Props) {
  const [opened] = useState(openedTimes);
  const sorted = byLastOpened(projects, opened);
  // The project of last time is what most people come for.
  const first = sorted[0];
  const [chosen, setChosen] = useState(
    wanted ?? (first !== undefined && (projects.length === 1 || opened.has(first.id)) ? first.id : undefined),
  );
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {sorted.map((project) => (
        <Paper key={project.id} component="li" withBorder p="md">
          <ProjectRow
            project={project}
            opened={opened.get(project.id) ?? ''}
            open={project.id === chosen}
            focus={project.id === wanted}
            onChoose={() => setChosen(project.id)}
            onRemoved={onRemoved}
          />
        </Paper>
      ))}
    </Stack>
  );
}

interface RowProps {
  readonly project: ListedProject;
  /** ISO date-time of the last opening here; empty when there was none. */
  readonly opened: string;
  readonly open: boolean;
  readonly focus: boolean;
  readonly onChoose: () => void;
  readonly onRemoved: () => void;
}

function ProjectRow({ project, opened, open, focus, onChoose, onRemoved }: RowProps) {
  const { t } = useTranslation('projects');
  const day = useDay();
  const lastOpened = opened !== '' && (
    <Text size="xs" c="dimmed">
      {t('lastOpened', { day: day(opened) })}
    </Text>
  );
  if (project.problem !== null) {
    const name = project.problem === 'newerFormat' ? t('newerProject') : t('damagedProject');
    return (
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={4}>
          <Text fw={600}>{name}</Text>
          {lastOpened}
          <ErrorWords text={t(`opening.${project.problem}`, { ns: 'errors', returnObjects: true })} />
        </Stack>
        <ProjectMenu project={project} name={name} onRemoved={onRemoved} />
      </Group>
    );
  }
  return (
    <Stack gap="sm">
      <Group wrap="nowrap" gap="xs">
        <UnstyledButton onClick={onChoose} aria-expanded={open} flex={1}>
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={0}>
              <Text fw={600}>{project.label}</Text>
              {lastOpened}
            </Stack>
            <Badge variant="light" color="gray" leftSection={<IconLock size={12} />}>
              {t('locked')}
            </Badge>
          </Group>
        </UnstyledButton>
        <ProjectMenu project={project} name={project.label} onRemoved={onRemoved} />
      </Group>
      {open && <UnlockForm project={project} focus={focus} />}
    </Stack>
  );
}
