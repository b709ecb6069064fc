import { Badge, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedProject } from '../../workspace/lifecycle';
import { UnlockForm } from './UnlockForm';

interface Props {
  readonly projects: readonly ListedProject[];
}

/** One project opens its passphrase field in place; with a single project it is open at once. */
export function ProjectList({ projects }: Props) {
  const [chosen, setChosen] = useState(projects.length === 1 ? projects[0]?.id : undefined);
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {projects.map((project) => (
        <Paper key={project.id} component="li" withBorder p="md">
          <ProjectRow project={project} open={project.id === chosen} onChoose={() => setChosen(project.id)} />
        </Paper>
      ))}
    </Stack>
  );
}

interface RowProps {
  readonly project: ListedProject;
  readonly open: boolean;
  readonly onChoose: () => void;
}

function ProjectRow({ project, open, onChoose }: RowProps) {
  const { t } = useTranslation('projects');
  if (project.problem !== null) {
    return (
      <Stack gap={4}>
        <Text fw={600}>{project.problem === 'newerFormat' ? t('newerProject') : t('damagedProject')}</Text>
        <Text size="sm">{t(`opening.${project.problem}`, { ns: 'errors' })}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <UnstyledButton onClick={onChoose} aria-expanded={open}>
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600}>{project.label}</Text>
          <Badge variant="light" color="gray" leftSection={<IconLock size={12} />}>
            {t('locked')}
          </Badge>
        </Group>
      </UnstyledButton>
      {open && <UnlockForm project={project} />}
    </Stack>
  );
}
