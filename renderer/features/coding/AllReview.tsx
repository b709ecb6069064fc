import { Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRow } from '#shared/coding/textRows';
import { moveCoding, removeCoding } from '#shared/commands/codingCommands';
import type { CodingId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { EmptyState } from '../../ui/EmptyState';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import styles from './coding.module.css';
import { ReviewCard } from './ReviewCard';
import { type PlacedCoding, useCodings } from './useCodings';

interface Props {
  readonly rows: readonly TextRow[];
  readonly onShow: (text: TextId, coding: CodingId) => void;
}

/** What edits made doubtful, over all texts: nothing is moved or lost before a person has looked. */
export function AllReview({ rows, onShow }: Props) {
  const { t } = useTranslation('coding');
  const doubtful = rows.filter(({ counts }) => counts.review > 0);
  if (doubtful.length === 0) return <EmptyState title={t('reviewEmptyTitle')} text={t('reviewEmptyText')} />;
  return (
    <Stack maw={820}>
      <Text size="sm" c="dimmed">
        {t('reviewText')}
      </Text>
      {doubtful.map((row) => (
        <OfText key={row.id} row={row} onShow={onShow} />
      ))}
    </Stack>
  );
}

function OfText({ row, onShow }: { readonly row: TextRow; readonly onShow: Props['onShow'] }) {
  const attempt = useAttempt();
  const codings = useCodings(row.id);
  const text = useTree((tree) => tree.protocol[row.id] ?? tree.document[row.id]);
  const doubtful = useMemo(() => codings.filter(({ coding }) => coding.state === 'review'), [codings]);
  if (text === undefined) return null;
  function place({ layer, coding }: PlacedCoding, range: TextRange): void {
    void attempt(() => run(moveCoding, { layer, coding: coding.id, range }));
  }
  return (
    <Stack gap="xs" component="section" aria-label={row.title}>
      <Title order={2} fz="md">
        {row.title}
      </Title>
      <Stack component="ul" gap={6} className={styles.list}>
        {doubtful.map((one) => (
          <ReviewCard
            key={one.coding.id}
            one={one}
            blocks={text.blocks}
            onShow={() => onShow(row.id, one.coding.id)}
            onPlace={place}
            onRemove={({ layer, coding }) =>
              void attempt(() => run(removeCoding, { layer, coding: coding.id }))
            }
          />
        ))}
      </Stack>
    </Stack>
  );
}
