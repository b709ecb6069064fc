import { Button, ColorSwatch, Group, Paper, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestPlace } from '#shared/anchor/suggestPlace';
import type { Block, TextRange } from '#shared/model/text';
import { sliceRange } from '#shared/text/range';
import type { PlacedCoding } from './useCodings';

interface Props {
  readonly one: PlacedCoding;
  readonly blocks: readonly Block[];
  /** The selection it could be put on; left out where no text is open. */
  readonly selection?: TextRange | null;
  readonly onShow: (one: PlacedCoding) => void;
  readonly onPlace: (one: PlacedCoding, range: TextRange) => void;
  readonly onRemove: (one: PlacedCoding) => void;
}

/** A coding whose words were removed: what they were, what stands there now, and what can be done. */
export function ReviewCard({ one, blocks, selection, onShow, onPlace, onRemove }: Props) {
  const { t } = useTranslation('coding');
  const { coding, code } = one;
  const suggestion = useMemo(() => suggestPlace(blocks, coding), [blocks, coding]);
  const now = blocks.find(({ id }) => id === coding.start.block)?.text ?? '';
  return (
    <Paper component="li" withBorder p="xs" data-testid="coding-review">
      <Stack gap={6}>
        <Group gap={8} wrap="nowrap">
          <ColorSwatch size={12} color={code.color} withShadow={false} />
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {code.name}
          </Text>
        </Group>
        <Labelled label={t('before')}>
          <Text size="xs" component="del">
            {coding.quote?.exact ?? ''}
          </Text>
        </Labelled>
        <Labelled label={t('after')}>
          <Text size="xs" lineClamp={3}>
            {now.trim() === '' ? t('nothingLeft') : now}
          </Text>
        </Labelled>
        {suggestion !== null && (
          <Labelled label={t('suggested', { percent: Math.round(suggestion.share * 100) })}>
            <Text size="xs" lineClamp={4}>
              {sliceRange(blocks, suggestion.range)}
            </Text>
          </Labelled>
        )}
        <Group gap={4}>
          {suggestion !== null && (
            <Button size="compact-xs" variant="light" onClick={() => onPlace(one, suggestion.range)}>
              {t('acceptPlace')}
            </Button>
          )}
          {selection !== undefined && (
            <Button
              size="compact-xs"
              variant="default"
              disabled={selection === null}
              onClick={() => selection !== null && onPlace(one, selection)}
            >
              {t('placeHere')}
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => onShow(one)}>
            {t('showPlace')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRemove(one)}>
            {t('removeReview')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600}>
        {label}
      </Text>
      {children}
    </div>
  );
}
