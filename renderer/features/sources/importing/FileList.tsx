import { Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answerableNodes } from '#shared/guide/guideNodes';
import { summarizeMatch } from '#shared/protocolImport/matchSummary';
import { useTree } from '../../../workspace/store';
import type { ImportItem, RefusedFile } from './importItem';
import classes from './importing.module.css';
import { refusalSentence } from './importReport';
import { guideOf, type ItemProblem, matchOf } from './planItem';

interface Props {
  readonly items: readonly ImportItem[];
  readonly problems: ReadonlyMap<number, ItemProblem>;
  readonly chosen: number;
  readonly refused: readonly RefusedFile[];
  readonly onChoose: (id: number) => void;
}

/** All files of the import; those that were not read stand at the end with the reason. */
export function FileList({ items, problems, chosen, refused, onChoose }: Props) {
  const { t } = useTranslation('sources');
  return (
    <Stack component="ul" m={0} p={0} gap={6} className={classes.files} aria-label={t('review.files')}>
      {items.map((item) => (
        <li key={item.id} style={{ listStyle: 'none' }}>
          <UnstyledButton
            className={classes.file}
            aria-current={item.id === chosen}
            onClick={() => onChoose(item.id)}
          >
            <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
              <Text size="sm" fw={600} className={classes.name}>
                {item.fileName}
              </Text>
              <Badge
                size="sm"
                variant="light"
                color={item.kind === 'skip' ? 'gray' : 'petrol'}
                miw="max-content"
              >
                {t(`kind.${item.kind}`)}
              </Badge>
            </Group>
            <ItemSummary item={item} problem={problems.get(item.id) ?? null} />
          </UnstyledButton>
        </li>
      ))}
      {refused.map((file, index) => (
        // Two files may have one name and one fault.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={`refused ${index}`} className={classes.file}>
          <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
            <Text size="sm" fw={600} className={classes.name}>
              {file.fileName}
            </Text>
            <Badge size="sm" variant="light" color="red" miw="max-content">
              {t('review.refused')}
            </Badge>
          </Group>
          <Text size="xs">{refusalSentence(file, t)}</Text>
        </li>
      ))}
    </Stack>
  );
}

function ItemSummary({ item, problem }: { readonly item: ImportItem; readonly problem: ItemProblem | null }) {
  const { t } = useTranslation('sources');
  if (problem !== null) {
    return (
      <Group gap={4} wrap="nowrap">
        <IconAlertTriangle size={14} aria-hidden />
        <Text size="xs">{t(`problem.${problem}`)}</Text>
      </Group>
    );
  }
  if (item.kind === 'skip') {
    return (
      <Text size="xs" c="dimmed">
        {item.twin === null ? t('review.skipped') : t('review.twin', { name: item.twin })}
      </Text>
    );
  }
  return item.kind === 'protocol' ? <MatchedCount item={item} /> : <SourceKey item={item} />;
}

function MatchedCount({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation('sources');
  const guide = useTree((tree) => guideOf(item, tree));
  if (guide === null) return null;
  const { questions, inboxLines } = summarizeMatch(matchOf(item, guide));
  const all = answerableNodes(guide).length;
  const parts = [
    t('review.matched', { count: questions.size, all }),
    ...(inboxLines === 0 ? [] : [t('review.inbox', { count: inboxLines })]),
  ];
  return (
    <Text size="xs" c="dimmed">
      {parts.join(' · ')}
    </Text>
  );
}

function SourceKey({ item }: { readonly item: ImportItem }) {
  return (
    <Text size="xs" c="dimmed">
      {item.document.citationKey}
    </Text>
  );
}
