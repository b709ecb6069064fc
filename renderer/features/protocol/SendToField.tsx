import { Select } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { findQuestions } from './findQuestions';

interface Props {
  readonly skeleton: readonly SkeletonSection[];
  readonly onSend: (question: GuideNodeId | null) => void;
  readonly onLeave: () => void;
}

const inboxValue = 'inbox';

/** Asks by number or words where the paragraphs belong; Enter sends them to the best fit. */
export function SendToField({ skeleton, onSend, onLeave }: Props) {
  const { t, i18n } = useTranslation('protocol');
  const language = i18n.language === 'en' ? 'en' : 'de';
  const data = [
    ...skeleton.flatMap(({ questions }) =>
      questions.map((node) => ({ value: node.id as string, label: nodeLabel(node, language) })),
    ),
    { value: inboxValue, label: t('inbox') },
  ];
  return (
    <Select
      size="xs"
      autoFocus
      searchable
      aria-label={t('sendToLabel')}
      placeholder={t('sendToPlaceholder')}
      nothingFoundMessage={t('jumpMissed')}
      leftSection={<IconSend size={14} />}
      data={data}
      filter={({ options, search }) => {
        if (search.trim() === '') return options;
        const order = new Map(findQuestions(skeleton, search).map(({ id }, i) => [id as string, i]));
        if (t('inbox').toLowerCase().startsWith(search.trim().toLowerCase()))
          order.set(inboxValue, order.size);
        return options
          .filter((option) => 'value' in option && order.has(String(option.value)))
          .sort((a, b) => rank(a, order) - rank(b, order));
      }}
      selectFirstOptionOnChange
      defaultDropdownOpened
      maxDropdownHeight={260}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(value) => {
        if (value !== null) onSend(value === inboxValue ? null : asId<GuideNodeId>(value));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
      onBlur={onLeave}
    />
  );
}

function rank(option: object, order: ReadonlyMap<string, number>): number {
  return 'value' in option ? (order.get(String(option.value)) ?? 0) : 0;
}
