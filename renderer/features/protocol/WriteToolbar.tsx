import { ActionIcon, Group, Kbd, Text, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconInbox,
  IconLayoutSidebar,
  IconQuote,
  IconSend,
} from '@tabler/icons-react';
import type { ComponentType, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction } from '../../ui/keys/keyActions';
import { useKeyNames } from '../../ui/keys/useKeyNames';

interface Props {
  readonly locked: boolean;
  readonly inboxOpen: boolean;
  readonly focusMode: boolean;
  readonly onVerbatim: () => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onSend: () => void;
  readonly onInbox: () => void;
  readonly onFocusMode: () => void;
  /** Further tools, at the right. */
  readonly children?: ReactNode;
}

/** What the keys do to the text, for the mouse and for learning the keys. */
export function WriteToolbar(props: Props) {
  const { t } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const { locked } = props;
  return (
    <Group gap={4} justify="space-between" wrap="nowrap" role="toolbar" aria-label={t('toolbar')}>
      <Group gap={2} wrap="nowrap">
        <Tool action="verbatim" icon={IconQuote} disabled={locked} onUse={props.onVerbatim} />
        <Tool action="paragraphUp" icon={IconArrowUp} disabled={locked} onUse={props.onUp} />
        <Tool action="paragraphDown" icon={IconArrowDown} disabled={locked} onUse={props.onDown} />
        <Tool action="sendTo" icon={IconSend} disabled={locked} onUse={props.onSend} />
      </Group>
      <Group gap={2} wrap="nowrap">
        <Text size="xs" c="dimmed" mr={4}>
          {t('allKeys')} <Kbd size="xs">{keyOf('help')}</Kbd>
        </Text>
        {props.children}
        <Tool action="inbox" icon={IconInbox} pressed={props.inboxOpen} onUse={props.onInbox} />
        <Tool
          action="focusMode"
          icon={IconLayoutSidebar}
          pressed={props.focusMode}
          onUse={props.onFocusMode}
        />
      </Group>
    </Group>
  );
}

interface ToolProps {
  readonly action: KeyAction;
  readonly icon: ComponentType<{ size?: number }>;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onUse: () => void;
}

function Tool({ action, icon: Icon, disabled = false, pressed, onUse }: ToolProps) {
  const { t } = useTranslation('keys');
  const { keyOf } = useKeyNames();
  const label = t(`action.${action}`);
  return (
    <Tooltip label={`${label} (${keyOf(action)})`} openDelay={400}>
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color={pressed === true ? 'petrol' : 'gray'}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        // The selection in the text must survive the click.
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onClick={onUse}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
