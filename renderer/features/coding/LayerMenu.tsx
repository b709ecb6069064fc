import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTree, useWorkspace } from '../../workspace/store';
import { type ShownLayers, useShownLayers } from './shownLayers';

/** Whose codings are shown: everybody's, one's own alone (blind), the agreed ones, or one person's. */
export function LayerMenu() {
  const { t } = useTranslation('coding');
  const { shown, show } = useShownLayers();
  const me = useWorkspace((state) => state.open?.author ?? null);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const choices: readonly { key: string; label: string; shown: ShownLayers }[] = [
    { key: 'all', label: t('layers.all'), shown: { kind: 'all' } },
    { key: 'mine', label: t('layers.mine'), shown: { kind: 'mine' } },
    { key: 'agreed', label: t('layers.agreed'), shown: { kind: 'agreed' } },
    ...Object.values(people ?? {})
      .filter(({ id }) => id !== me)
      .map(({ id, name }) => ({
        key: id,
        label: t('layers.person', { name }),
        shown: { kind: 'person', person: id } as const,
      })),
  ];
  const current = shown.kind === 'person' ? shown.person : shown.kind;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant={shown.kind === 'all' ? 'default' : 'filled'}
          size={30}
          aria-label={t('layers.label', { chosen: choices.find(({ key }) => key === current)?.label ?? '' })}
          title={t('layers.label', { chosen: choices.find(({ key }) => key === current)?.label ?? '' })}
        >
          <IconUsers size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.key}
            role="menuitemradio"
            aria-checked={choice.key === current}
            rightSection={choice.key === current ? <IconCheck size={14} /> : null}
            onClick={() => show(choice.shown)}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
