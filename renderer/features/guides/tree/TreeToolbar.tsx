import { ActionIcon, Divider, Group } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconCheck,
  IconChevronsDown,
  IconChevronsUp,
  IconHash,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconRowInsertBottom,
  IconTrash,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, memo, type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TreeAction } from './treeActions';
import type { TreeEditing } from './useTreeEditing';

interface Props {
  readonly tree: TreeEditing;
  readonly locked: boolean;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

type Icon = ComponentType<{ readonly size?: number | string }>;

const groups: readonly (readonly (readonly [TreeAction, Icon])[])[] = [
  [
    ['promote', IconIndentDecrease],
    ['demote', IconIndentIncrease],
    ['up', IconArrowUp],
    ['down', IconArrowDown],
  ],
  [
    ['editText', IconPencil],
    ['renumber', IconHash],
    ['roles', IconUsersGroup],
    ['confirmLevel', IconCheck],
  ],
  [
    ['join', IconArrowMerge],
    ['add', IconPlus],
    ['addBelow', IconRowInsertBottom],
    ['remove', IconTrash],
  ],
];

/** Every key of the tree as a button that names its key. */
export function TreeToolbar({ tree, locked, onDone, children }: Props) {
  const { t } = useTranslation('guides');
  const latest = useRef({ tree, onDone });
  latest.current = { tree, onDone };
  const actions = useMemo<Actions>(
    () => ({
      perform(action) {
        // The tree first: an action that opens a field takes the focus on.
        latest.current.onDone();
        latest.current.tree.perform(action);
      },
      toggleAll: (open) => latest.current.tree.toggleAll(open),
    }),
    [],
  );
  return (
    <Group role="toolbar" aria-label={t('editor.toolbar')} gap={2} wrap="wrap">
      <TreeButtons empty={tree.row === null} locked={locked} actions={actions} />
      {children}
    </Group>
  );
}

interface Actions {
  perform(action: TreeAction): void;
  toggleAll(open: boolean): void;
}

/** The same buttons after every edit: fourteen of them drawn anew would take a tenth of a frame. */
const TreeButtons = memo(function TreeButtons({
  empty,
  locked,
  actions,
}: {
  readonly empty: boolean;
  readonly locked: boolean;
  readonly actions: Actions;
}) {
  const { t } = useTranslation('guides');
  return (
    <>
      {groups.map((group, i) => (
        <Group key={group[0]?.[0]} gap={2} wrap="nowrap">
          {i > 0 && <Divider orientation="vertical" mx={4} />}
          {group.map(([action, Icon]) => (
            <ActionIcon
              key={action}
              variant="subtle"
              color="gray"
              aria-label={t(`editor.actions.${action}`)}
              title={t(`editor.actions.${action}`)}
              disabled={empty || (locked && action !== 'confirmLevel')}
              onClick={() => actions.perform(action)}
            >
              <Icon size={18} />
            </ActionIcon>
          ))}
        </Group>
      ))}
      <Divider orientation="vertical" mx={4} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('editor.collapseAll')}
        title={t('editor.collapseAll')}
        onClick={() => actions.toggleAll(false)}
      >
        <IconChevronsUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('editor.expandAll')}
        title={t('editor.expandAll')}
        onClick={() => actions.toggleAll(true)}
      >
        <IconChevronsDown size={18} />
      </ActionIcon>
    </>
  );
});
