import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedProject } from '../../../workspace/onDevice';
import { RemoveDialog } from './RemoveDialog';

interface Props {
  readonly project: ListedProject;
  /** What the card calls it, also where its name cannot be read. */
  readonly name: string;
  readonly onRemoved: () => void;
}

/** What is seldom done to a project, away from what is done every day. */
export function ProjectMenu({ project, name, onRemoved }: Props) {
  const { t } = useTranslation('removal');
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('more', { name })}
            title={t('more', { name })}
          >
            <IconDotsVertical size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setRemoving(true)}>
            {t('open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveDialog
        opened={removing}
        project={project}
        name={name}
        onClose={() => setRemoving(false)}
        onRemoved={onRemoved}
      />
    </>
  );
}
