import { ActionIcon, Button, Group, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLayoutColumns,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLock,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AppearanceMenu } from '../../ui/device/AppearanceMenu';
import { changeDevice } from '../../ui/device/deviceSettings';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { LanguageSwitch } from '../../ui/LanguageSwitch';
import { useTree, useWorkspace } from '../../workspace/store';
import { toggleSecondText } from '../secondText/secondTextStore';
import { useSidebar } from './useSidebar';
import { useUndo } from './useUndo';

interface Props {
  readonly onLock: () => void;
}

export function TopBar({ onLock }: Props) {
  const { t } = useTranslation('shell');
  const name = useTree((tree) => Object.values(tree.project)[0]?.name ?? '');
  const canUndo = useWorkspace((state) => state.open?.canUndo === true);
  const canRedo = useWorkspace((state) => state.open?.canRedo === true);
  const { undoStep, redoStep } = useUndo();
  const undoLabel = `${t('undo', { ns: 'common' })} (${t('keys.undo')})`;
  const redoLabel = `${t('redo', { ns: 'common' })} (${t('keys.redo')})`;
  const { keyOf } = useKeyNames();
  const secondLabel = `${t('secondText.title')} (${keyOf('secondText')})`;
  return (
    <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <SidebarSwitch />
        <Text fw={600} truncate title={name}>
          {name}
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={undoLabel}
          title={undoLabel}
          disabled={!canUndo}
          onClick={() => void undoStep()}
        >
          <IconArrowBackUp size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={redoLabel}
          title={redoLabel}
          disabled={!canRedo}
          onClick={() => void redoStep()}
        >
          <IconArrowForwardUp size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={secondLabel}
          title={secondLabel}
          onClick={toggleSecondText}
        >
          <IconLayoutColumns size={18} />
        </ActionIcon>
        <LanguageSwitch />
        <AppearanceMenu />
        <Button size="xs" variant="default" leftSection={<IconLock size={14} />} onClick={onLock}>
          {t('lock')}
        </Button>
      </Group>
    </Group>
  );
}

function SidebarSwitch() {
  const { t } = useTranslation('shell');
  const { narrow, forced } = useSidebar();
  if (forced) return null;
  const label = t(narrow ? 'sidebarWide' : 'sidebarNarrow');
  const Icon = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => changeDevice({ narrowSidebar: !narrow })}
    >
      <Icon size={18} />
    </ActionIcon>
  );
}
