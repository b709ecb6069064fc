import { Button, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { CountsLine } from './GuideList';
import { GuideTree } from './GuideTree';
import { WarningList } from './WarningList';

interface Props {
  readonly guide: Guide;
  readonly onTakeOver: () => void;
  readonly onDiscard: () => void;
}

/** What the import read, beside what it was not sure of; nothing is in the project yet. */
export function GuideReview({ guide, onTakeOver, onDiscard }: Props) {
  const { t } = useTranslation('guides');
  const [shown, setShown] = useState<GuideNodeId | null>(null);
  return (
    <Stack h="100%" gap="sm">
      <PageHeader title={`${guide.label} ${guide.title}`.trim()} subtitle={t('reviewSubtitle')}>
        <Button variant="default" onClick={onDiscard}>
          {t('discard')}
        </Button>
        <Button onClick={onTakeOver}>{t('takeOver')}</Button>
      </PageHeader>
      <CountsLine guide={guide} />
      <Group flex={1} mih={0} align="stretch" wrap="nowrap">
        <ScrollArea flex={3} type="auto">
          <GuideTree guide={guide} roles={null} shown={shown} />
        </ScrollArea>
        <ScrollArea flex={2} type="auto">
          <Stack gap="xs">
            <Title order={2}>{t('unsureTitle')}</Title>
            <Text size="sm" c="dimmed">
              {t('unsureText')}
            </Text>
            <WarningList guide={guide} onShow={setShown} />
          </Stack>
        </ScrollArea>
      </Group>
    </Stack>
  );
}
