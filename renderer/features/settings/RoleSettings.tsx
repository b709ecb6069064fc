import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { missingRoles, withGuideRoles } from '#shared/fieldwork/roleCatalogue';
import type { Project } from '#shared/model/project';
import { useTree } from '../../workspace/store';
import { RoleTable } from './RoleTable';
import { SubgroupTable } from './SubgroupTable';
import { useEditProject } from './useEditProject';
import { useInUse } from './useInUse';

interface Props {
  readonly project: Project;
}

/** The functions in which people are interviewed, and their parts: rows of the quota tables. */
export function RoleSettings({ project }: Props) {
  const { t } = useTranslation('settings');
  const edit = useEditProject();
  const inUse = useInUse();
  const guides = useTree((tree) => tree.guide);
  const missing = missingRoles(project, Object.values(guides));
  return (
    <Stack gap="lg" align="flex-start">
      <Stack gap="xs" w="100%" align="flex-start">
        <Text size="sm" c="dimmed" maw={720}>
          {t('rolesHint')}
        </Text>
        {missing > 0 && (
          <Button
            variant="light"
            size="xs"
            leftSection={<IconListDetails size={16} />}
            onClick={() => edit(withGuideRoles(project, Object.values(guides)))}
          >
            {t('takeFromGuides', { count: missing })}
          </Button>
        )}
        <RoleTable project={project} inUse={inUse} edit={edit} />
      </Stack>
      <Stack gap="xs" w="100%" maw={620}>
        <Group>
          <Title order={2} fz="md">
            {t('subgroups')}
          </Title>
        </Group>
        <Text size="sm" c="dimmed">
          {t('subgroupsHint')}
        </Text>
        <SubgroupTable project={project} inUse={inUse} edit={edit} />
      </Stack>
    </Stack>
  );
}
