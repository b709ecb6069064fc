import { Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTree } from '../../../workspace/store';
import { DocumentFieldsForm } from './DocumentFieldsForm';
import { DocumentPreview } from './DocumentPreview';
import type { ImportItem, ItemKind } from './importItem';
import classes from './importing.module.css';
import { noticeSentences } from './importReport';
import { changeItem } from './importStore';
import { MatchPreview } from './MatchPreview';
import { ProtocolTarget } from './ProtocolTarget';
import { guideOf, type ItemProblem } from './planItem';

interface Props {
  readonly item: ImportItem;
  readonly items: readonly ImportItem[];
  readonly problem: ItemProblem | null;
  readonly onSites: () => void;
  readonly onGuides: () => void;
}

const kinds: readonly ItemKind[] = ['protocol', 'transcript', 'document', 'skip'];

/** One file: what it is to become, and what of it goes where. */
export function ItemDetails({ item, items, problem, onSites, onGuides }: Props) {
  const { t } = useTranslation('sources');
  const guide = useTree((tree) => guideOf(item, tree));
  const notices = noticeSentences(item, t);
  return (
    <Stack gap="md" className={classes.details}>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('review.kind', { name: item.fileName })}
            value={item.kind}
            onChange={(kind) => changeItem(item.id, (one) => ({ ...one, kind: kind as ItemKind }))} // of our own list
            data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            fullWidth
          />
          {item.kind === 'protocol' && (
            <ProtocolTarget
              item={item}
              items={items}
              problem={problem}
              onSites={onSites}
              onGuides={onGuides}
            />
          )}
          {(item.kind === 'transcript' || item.kind === 'document') && (
            <DocumentFieldsForm item={item} problem={problem} />
          )}
          {item.kind === 'skip' && <Text c="dimmed">{t('review.skippedText')}</Text>}
        </Stack>
      </Paper>
      {item.kind !== 'skip' && notices.length > 0 && (
        <Paper withBorder p="md">
          <Text fw={600} size="sm" mb={4}>
            {t('review.notices')}
          </Text>
          {notices.map((notice) => (
            <Text size="sm" key={notice}>
              {notice}
            </Text>
          ))}
        </Paper>
      )}
      {item.kind === 'protocol' && guide !== null && <MatchPreview item={item} guide={guide} />}
      {(item.kind === 'transcript' || item.kind === 'document') && <DocumentPreview item={item} />}
    </Stack>
  );
}
