import {
  ActionIcon,
  Button,
  ColorSwatch,
  Group,
  Paper,
  ScrollArea,
  Stack,
  Text,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconHelp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import type { Block } from '#shared/model/text';
import { sliceRange } from '#shared/text/range';
import { codePath, type PlacedCoding } from './useCodings';

interface Props {
  readonly here: readonly PlacedCoding[];
  readonly current: PlacedCoding | null;
  readonly all: readonly PlacedCoding[];
  readonly codes: readonly Code[];
  readonly blocks: readonly Block[];
  readonly hasSelection: boolean;
  readonly onShow: (coding: PlacedCoding) => void;
  readonly onRemove: (coding: PlacedCoding) => void;
  readonly onToggleCertain: (coding: PlacedCoding) => void;
  readonly onPlace: (coding: PlacedCoding) => void;
}

/** What stands on the passage at the caret, the rule of its code, and what an edit made doubtful. */
export function PassagePanel(props: Props) {
  const { t } = useTranslation('protocol');
  const { here, current, all } = props;
  const doubtful = all.filter(({ coding }) => coding.state === 'review');
  return (
    <ScrollArea h="100%" type="auto">
      <Stack gap="md">
        <Stack gap="xs" aria-live="polite">
          <Title order={2} fz="sm">
            {t('here', { count: here.length })}
          </Title>
          {here.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('nothingHere')}
            </Text>
          )}
          {here.map((one) => (
            <CodingCard key={one.coding.id} one={one} {...props} active={one === current} />
          ))}
        </Stack>
        {current !== null && <Rule code={current.code} codes={props.codes} />}
        {doubtful.length > 0 && (
          <Stack gap="xs">
            <Title order={2} fz="sm">
              {t('review', { count: doubtful.length })}
            </Title>
            <Text size="xs" c="dimmed">
              {t('reviewText')}
            </Text>
            {doubtful.map((one) => (
              <Doubtful key={one.coding.id} one={one} {...props} />
            ))}
          </Stack>
        )}
      </Stack>
    </ScrollArea>
  );
}

interface CardProps extends Props {
  readonly one: PlacedCoding;
}

function CodingCard({
  one,
  blocks,
  active,
  onShow,
  onRemove,
  onToggleCertain,
}: CardProps & { readonly active: boolean }) {
  const { t } = useTranslation('protocol');
  const { coding, code } = one;
  return (
    <Paper
      withBorder
      p="xs"
      data-testid="coding-here"
      {...(active ? { bg: 'var(--mantine-primary-color-light)' } : {})}
    >
      <Group gap={8} wrap="nowrap" align="flex-start">
        <ColorSwatch size={12} color={code.color} withShadow={false} mt={4} />
        <UnstyledButton flex={1} miw={0} onClick={() => onShow(one)}>
          <Text size="sm" fw={600}>
            {coding.certain ? code.name : t('uncertainLabel', { name: code.name })}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={3}>
            {sliceRange(blocks, coding)}
          </Text>
        </UnstyledButton>
        <Stack gap={2}>
          <ActionIcon
            size="sm"
            variant={coding.certain ? 'subtle' : 'filled'}
            color={coding.certain ? 'gray' : 'yellow'}
            aria-label={t('toggleCertain')}
            title={t('toggleCertain')}
            aria-pressed={!coding.certain}
            onClick={() => onToggleCertain(one)}
          >
            <IconHelp size={14} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('removeCoding', { name: code.name })}
            title={t('removeCoding', { name: code.name })}
            onClick={() => onRemove(one)}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </Stack>
      </Group>
    </Paper>
  );
}

function Rule({ code, codes }: { readonly code: Code; readonly codes: readonly Code[] }) {
  const { t } = useTranslation('protocol');
  return (
    <Stack gap={4} data-testid="code-rule">
      <Title order={2} fz="sm">
        {codePath(code, codes)}
      </Title>
      <Text size="sm">{code.definition === '' ? t('noDefinition') : code.definition}</Text>
      {code.rule !== '' && (
        <Text size="sm" c="dimmed">
          {t('rule', { rule: code.rule })}
        </Text>
      )}
    </Stack>
  );
}

function Doubtful({ one, hasSelection, onShow, onRemove, onPlace }: CardProps) {
  const { t } = useTranslation('protocol');
  const { coding, code } = one;
  return (
    <Paper withBorder p="xs" data-testid="coding-review">
      <Stack gap={6}>
        <UnstyledButton onClick={() => onShow(one)}>
          <Text size="sm" fw={600}>
            {code.name}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={4}>
            {t('stoodOn', { quote: coding.quote?.exact ?? '' })}
          </Text>
        </UnstyledButton>
        <Group gap="xs">
          <Button size="compact-xs" variant="light" disabled={!hasSelection} onClick={() => onPlace(one)}>
            {t('placeHere')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRemove(one)}>
            {t('remove', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
