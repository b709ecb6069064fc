import { Badge, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectId } from '#shared/model/ids';
import { ErrorWords } from '../../ui/errors/ErrorWords';
import { useDay } from '../../ui/useDay';
import type { ListedProject } from '../../workspace/onDevice';
import { byLastOpened, openedTimes } from './recentProjects';
import { UnlockForm } from './UnlockForm';

interface Props {
  readonly projects: readonly ListedProject[];
  /** The one that a person has just asked for: its passphrase is asked at once. */
  readonly wanted: ProjectId | null;
}

/** One project opens its passphrase field in place; with a single project it is open at once. */
export function ProjectList({ projects, wanted }: Props) {
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
}

function ProjectRow({ project, opened, open, focus, onChoose }: RowProps) {
  const { t } = useTranslation('projects');
  const day = useDay();
  if (project.problem !== null) {
    return (
      <Stack gap={4}>
        <Text fw={600}>{project.problem === 'newerFormat' ? t('newerProject') : t('damagedProject')}</Text>
        <ErrorWords text={t(`opening.${project.problem}`, { ns: 'errors', returnObjects: true })} />
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <UnstyledButton onClick={onChoose} aria-expanded={open}>
        <Group justify="space-between" wrap="nowrap">
          <Stack gap={0}>
            <Text fw={600}>{project.label}</Text>
            {opened !== '' && (
              <Text size="xs" c="dimmed">
                {t('lastOpened', { day: day(opened) })}
              </Text>
            )}
          </Stack>
          <Badge variant="light" color="gray" leftSection={<IconLock size={12} />}>
            {t('locked')}
          </Badge>
        </Group>
      </UnstyledButton>
      {open && <UnlockForm project={project} focus={focus} />}
    </Stack>
  );
}
