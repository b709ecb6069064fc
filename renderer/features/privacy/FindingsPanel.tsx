import { Button, Group, Loader, Paper, Progress, Select, Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonalDataClass } from '#shared/model/privacy';
import type { Block, TextRange } from '#shared/model/text';
import type { Finding } from '#shared/privacy/finding';
import { sliceRange } from '#shared/text/range';
import { ErrorAlert } from '../../ui/errors/ErrorAlert';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { FindingCard } from './FindingCard';
import { FindingList } from './FindingList';
import type { Review } from './useReview';

interface Props {
  readonly review: Review;
  readonly blocks: readonly Block[];
  /** Words marked in the text; null when there are none. */
  readonly selection: TextRange | null;
  readonly locked: boolean;
  readonly field: Ref<HTMLInputElement>;
  readonly onReplace: () => void;
  readonly onShow: (place: Finding) => void;
  readonly onLeave: () => void;
  readonly onSteps: () => void;
}

/** How far the review is, the thing that is decided now, and all that are still ahead. */
export function FindingsPanel(props: Props) {
  const { review, blocks, selection, locked, onShow, onSteps } = props;
  const { t } = useTranslation('privacy');
  const { groups, current, decided } = review;
  if (review.failed) {
    return <ErrorAlert text={t('scanFailed', { returnObjects: true })} />;
  }
  if (!review.scanned) return <Loader size="sm" aria-label={t('scanning')} />;
  return (
    <Stack flex={1} mih={0} gap="xs">
      <Stack gap={4}>
        <Text size="xs" c="dimmed" role="status" data-testid="review-progress">
          {t('progress', { open: groups.length, decided })}
        </Text>
        <Progress
          size="sm"
          value={groups.length + decided === 0 ? 100 : (100 * decided) / (groups.length + decided)}
          aria-label={t('progressLabel')}
        />
        {current !== null && <KeysLine locked={locked} />}
      </Stack>
      {review.passed > 0 && !locked && (
        <Group gap={6} justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed">
            {t('passed', { count: review.passed })}
          </Text>
          <Button size="compact-xs" variant="subtle" onClick={() => void review.askAgain()}>
            {t('askAgain')}
          </Button>
        </Group>
      )}
      {selection !== null && !locked && <MarkedWords review={review} blocks={blocks} selection={selection} />}
      {current === null ? (
        <Paper withBorder p="sm">
          <Stack gap="xs" align="flex-start">
            <Text size="sm" fw={600}>
              {decided === 0 ? t('nothingFound') : t('allDecided')}
            </Text>
            <Text size="sm">{t('readOnce')}</Text>
            <Button size="xs" variant="light" onClick={onSteps}>
              {t('toSteps')}
            </Button>
          </Stack>
        </Paper>
      ) : (
        <>
          <FindingList groups={groups} current={current} onChoose={review.choose} />
          <FindingCard
            group={current}
            blocks={blocks}
            decision={review.decision}
            locked={locked}
            field={props.field}
            onReplace={props.onReplace}
            onLetStand={() => void review.letStand()}
            onNoName={() => void review.noName()}
            onShow={(at) => {
              const place = current.places[at];
              if (place !== undefined) onShow(place);
            }}
            onLeave={props.onLeave}
          />
        </>
      )}
    </Stack>
  );
}

/** The keys that no button shows. */
function KeysLine({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation('privacy');
  const { keyOf } = useKeyNames();
  const moving = { next: keyOf('nextFinding'), previous: keyOf('previousFinding') };
  const deciding = { edit: keyOf('editReplacement'), mark: keyOf('markName') };
  return (
    <Text size="xs" c="dimmed">
      {locked ? t('keysMoving', moving) : t('keysHint', { ...moving, ...deciding })}
    </Text>
  );
}

const kinds: readonly PersonalDataClass[] = [
  'person',
  'place',
  'organisation',
  'phone',
  'mail',
  'number',
  'date',
  'sum',
  'occupation',
  'other',
];

/** What nobody found can be marked and becomes a finding like the others. */
function MarkedWords({
  review,
  blocks,
  selection,
}: Pick<Props, 'review' | 'blocks'> & { readonly selection: TextRange }) {
  const { t } = useTranslation('privacy');
  const words = sliceRange(blocks, selection).split('\n')[0] ?? '';
  return (
    <Paper withBorder p="xs">
      <Stack gap={6}>
        <Text size="xs" truncate="end">
          {t('marked', { words })}
        </Text>
        <Group gap={6} wrap="nowrap">
          <Select
            size="xs"
            flex={1}
            aria-label={t('markAs')}
            value={review.markAs}
            data={kinds.map((kind) => ({ value: kind, label: t(`class.${kind}`) }))}
            allowDeselect={false}
            onChange={(kind) => kind !== null && review.setMarkAs(kind)}
          />
          <Button size="xs" variant="light" onClick={() => review.mark(selection)}>
            {t('takeMarked')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
