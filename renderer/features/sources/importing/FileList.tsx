import { Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { summarizeMatch } from '#shared/protocolImport/matchSummary';
import { useTree } from '../../../workspace/store';
import type { ImportItem, RefusedFile } from './importItem';
import classes from './importing.module.css';
import { refusalSentence } from './importReport';
import { askedQuestions, guideOf, type ItemProblem, matchOf, protocolPlan } from './planItem';

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

/** Remembered, because matching and planning twenty files takes longer than a frame. */
const MatchedCount = memo(function MatchedCount({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation('sources');
  const tree = useTree((one) => one);
  const guide = guideOf(item, tree);
  if (guide === null) return null;
  const { questions } = summarizeMatch(matchOf(item, guide));
  const asked = askedQuestions(item, guide, tree);
  const found = [...questions].filter((id) => asked.has(id)).length;
  const inbox = protocolPlan(item, guide, tree).blocks.filter(({ question }) => question === null).length;
  const parts = [
    t('review.matched', { count: found, all: asked.size }),
    ...(inbox === 0 ? [] : [t('review.inbox', { count: inbox })]),
  ];
  return (
    <Text size="xs" c="dimmed">
      {parts.join(' · ')}
    </Text>
  );
});

function SourceKey({ item }: { readonly item: ImportItem }) {
  return (
    <Text size="xs" c="dimmed">
      {item.document.citationKey}
    </Text>
  );
}
