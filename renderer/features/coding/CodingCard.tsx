import {
  ActionIcon,
  Badge,
  ColorSwatch,
  Group,
  NumberInput,
  Paper,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core';
import { IconHelp, IconNote, IconReplace, IconTrash } from '@tabler/icons-react';
import { memo as memoised, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/text';
import { sliceRange } from '#shared/text/range';
import { AutosaveText } from '../../ui/AutosaveText';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import type { CodingActions } from './useCodingActions';
import type { PlacedCoding } from './useCodings';

interface Props {
  readonly one: PlacedCoding;
  readonly blocks: readonly Block[];
  readonly active: boolean;
  /** Name of the coder when it is somebody else. */
  readonly coder: string | null;
  readonly actions: CodingActions;
  readonly memo: RefObject<HTMLTextAreaElement | null>;
  readonly weight: RefObject<HTMLInputElement | null>;
  /** These must stay the same between renders: with each new coding only its own card is drawn. */
  readonly onShow: (one: PlacedCoding) => void;
  readonly onRecode: (one: PlacedCoding) => void;
  readonly onLeave: () => void;
}

/** One coding of the passage; the focused one with everything that can be said about it. */
export const CodingCard = memoised(function CodingCard({
  one,
  blocks,
  active,
  coder,
  actions,
  memo,
  weight,
  onShow,
  onRecode,
  onLeave,
}: Props) {
  const { t } = useTranslation('coding');
  const { keyOf } = useKeyNames();
  const { coding, code } = one;
  const card = useRef<HTMLLIElement>(null);
  // Among many on one passage the one that is meant must be in sight.
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const withKey = (label: string, action: Parameters<typeof keyOf>[0]) => `${label} (${keyOf(action)})`;
  return (
    <Paper
      component="li"
      ref={card}
      withBorder
      p={6}
      data-testid="coding-here"
      data-coding={coding.id}
      aria-current={active}
      {...(active ? { bg: 'var(--mantine-primary-color-light)' } : {})}
    >
      <Group gap={8} wrap="nowrap" align="flex-start">
        <ColorSwatch size={12} color={code.color} withShadow={false} mt={4} />
        <UnstyledButton flex={1} miw={0} onClick={() => onShow(one)}>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {coding.certain ? code.name : t('uncertainLabel', { name: code.name })}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={active ? 3 : 1}>
            {sliceRange(blocks, coding)}
          </Text>
        </UnstyledButton>
        {coding.weight !== null && !active && (
          <Badge size="sm" variant="default" title={t('weight')}>
            {coding.weight}
          </Badge>
        )}
        {coding.memo !== '' && !active && <IconNote size={14} aria-label={t('hasMemo')} />}
      </Group>
      {coder !== null && (
        <Text size="xs" c="dimmed">
          {t('codedBy', { name: coder })}
        </Text>
      )}
      {active && (
        <Stack gap={6} mt={6}>
          <Group gap={4} wrap="nowrap">
            <NumberInput
              ref={weight}
              size="xs"
              w={76}
              hideControls
              min={0}
              max={100}
              step={10}
              aria-label={t('weight')}
              placeholder={t('weight')}
              title={withKey(t('weightHelp'), 'weight')}
              value={coding.weight ?? ''}
              onChange={(value) => actions.setWeight(one, value === '' ? null : Number(value))}
              onKeyDown={(event) => {
                if (event.key === 'Escape' || event.key === 'Enter') onLeave();
              }}
            />
            <Tool
              label={t('toggleCertain')}
              title={withKey(t('toggleCertain'), 'uncertain')}
              pressed={!coding.certain}
              onClick={() => actions.toggleCertain(one)}
            >
              <IconHelp size={14} />
            </Tool>
            <Tool
              label={t('recode', { name: code.name })}
              title={withKey(t('recode', { name: code.name }), 'recode')}
              onClick={() => onRecode(one)}
            >
              <IconReplace size={14} />
            </Tool>
            <Tool
              label={t('removeCoding', { name: code.name })}
              title={withKey(t('removeCoding', { name: code.name }), 'removeCoding')}
              onClick={() => actions.remove(one)}
            >
              <IconTrash size={14} />
            </Tool>
          </Group>
          <AutosaveText
            key={coding.id}
            ref={memo}
            label={t('codingMemo')}
            hideLabel
            placeholder={withKey(t('codingMemo'), 'codingMemo')}
            minRows={1}
            maxRows={6}
            value={coding.memo}
            onSave={(words) => actions.setMemo(one, words)}
            onLeave={onLeave}
          />
        </Stack>
      )}
    </Paper>
  );
});

interface ToolProps {
  readonly label: string;
  readonly title: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, title, pressed, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      size="md"
      variant={pressed === true ? 'filled' : 'default'}
      color={pressed === true ? 'yellow' : 'gray'}
      aria-label={label}
      title={title}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
