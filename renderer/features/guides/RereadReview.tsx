import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareGuides } from '#shared/guide/compareGuides';
import { rereadGuide } from '#shared/guide/reread';
import type { Guide } from '#shared/model/guide';
import { PageHeader } from '../../ui/PageHeader';
import { useGuideName } from '../../workspace/useGuideName';
import { CompareTable } from './CompareTable';
import { DifferenceCounts, isDifferent } from './DifferenceCounts';
import { FrontDifferences } from './front/FrontDifferences';

interface Props {
  readonly guide: Guide;
  /** What the file says now. */
  readonly fresh: Guide;
  /** Interviews rest on the guide: the file becomes a new version. */
  readonly locked: boolean;
  readonly onTakeOver: (content: Guide) => void;
  readonly onDiscard: () => void;
}

/** What a corrected file would change, before it is taken. */
export function RereadReview({ guide, fresh, locked, onTakeOver, onDiscard }: Props) {
  const { t } = useTranslation('guides');
  const nameOf = useGuideName();
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const content = useMemo(() => rereadGuide(guide, fresh), [guide, fresh]);
  const rows = useMemo(() => compareGuides(guide, content), [guide, content]);
  const shown = onlyDifferent ? rows.filter(isDifferent) : rows;
  return (
    <Stack h="100%" gap="xs">
      <PageHeader
        title={t('reread.title', { name: nameOf(guide) })}
        subtitle={t(locked ? 'reread.asVersion' : 'reread.inPlace')}
      >
        <Button variant="default" onClick={onDiscard}>
          {t('discard')}
        </Button>
        <Button onClick={() => onTakeOver(content)}>
          {t(locked ? 'reread.takeAsVersion' : 'reread.take')}
        </Button>
      </PageHeader>
      <Group>
        <DifferenceCounts rows={rows} versions />
        <Checkbox
          size="xs"
          label={t('compare.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      </Group>
      <FrontDifferences left={guide} right={content} />
      {shown.length === 0 ? (
        <Text c="dimmed">{t('reread.nothing')}</Text>
      ) : (
        <CompareTable versions rows={shown} left={t('reread.before')} right={t('reread.after')} />
      )}
    </Stack>
  );
}
