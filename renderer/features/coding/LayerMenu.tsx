import { ActionIcon, Menu } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
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
        <Menu.RadioGroup
          value={current}
          onChange={(value) => {
            const chosen = choices.find(({ key }) => key === value);
            if (chosen !== undefined) show(chosen.shown);
          }}
        >
          {choices.map(({ key, label }) => (
            <Menu.RadioItem key={key} value={key} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
