import { ActionIcon, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserCog } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideNodeId } from '#shared/model/ids';
import type { GuideEditing } from '../editing';
import { RolesDialog } from '../front/RolesDialog';
import { useFamilies } from '../useFamilies';
import { NodeDetails } from './NodeDetails';
import { TreeList } from './TreeList';
import { TreeToolbar } from './TreeToolbar';
import { useTreeEditing } from './useTreeEditing';

interface Props {
  readonly editing: GuideEditing;
  readonly active: GuideNodeId | null;
  readonly onActive: (node: GuideNodeId) => void;
  /** Counts how often a node was chosen outside the tree; each time the keys come to the tree. */
  readonly jumps?: number;
}

/** A guide as a tree that is corrected with keys or buttons, with a matrix of dots for the roles. */
export function GuideEditor({ editing, active, onActive, jumps = 0 }: Props) {
  const { t } = useTranslation('guides');
  const box = useRef<HTMLDivElement>(null);
  const families = useFamilies();
  const [defining, roles] = useDisclosure(false);
  const focusTree = () => box.current?.focus({ preventScroll: true });
  // Whoever left the field for another place stays there.
  const focusFromField = () => {
    if (box.current?.contains(document.activeElement)) focusTree();
  };
  const tree = useTreeEditing({
    editing,
    active,
    onActive,
    onFieldLeft: focusFromField,
    onNoRoles: roles.open,
  });
  const { row, refused } = tree;
  useEffect(() => {
    if (jumps > 0) box.current?.focus({ preventScroll: true });
  }, [jumps]);
  return (
    <Stack gap={6} flex={1} mih={0} h="100%">
      <TreeToolbar tree={tree} locked={editing.locked} onDone={focusTree}>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={editing.locked}
          aria-label={t('roles.title')}
          title={t('roles.title')}
          onClick={roles.open}
        >
          <IconUserCog size={18} />
        </ActionIcon>
      </TreeToolbar>
      {defining && (
        <RolesDialog
          guide={editing.guide}
          onClose={roles.close}
          onSave={(definitions) => void tree.apply([{ kind: 'defineRoles', roles: definitions }])}
        />
      )}
      <TreeList editing={editing} tree={tree} box={box} />
      <Text size="xs" c="dimmed" role="status" mih={18}>
        {refused !== null
          ? t(`editor.refused.${refused}`)
          : t(tree.column === null ? 'editor.treeKeys' : 'editor.dotKeys')}
      </Text>
      {row !== null && (
        <NodeDetails
          key={row.node.id}
          node={row.node}
          parent={row.parent?.kind ?? null}
          locked={editing.locked}
          families={families}
          apply={tree.apply}
        />
      )}
    </Stack>
  );
}
