import { ActionIcon, Button, Group, Stack, Tabs, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { useReviewEditing } from './editing';
import { FrontEditor, type FrontPart } from './front/FrontEditor';
import { CountsLine } from './GuideList';
import classes from './guides.module.css';
import { SourcePane } from './SourcePane';
import { TopicsButton } from './TopicsButton';
import { GuideEditor } from './tree/GuideEditor';
import { WarningList } from './WarningList';

interface Props {
  readonly guide: Guide;
  readonly onTakeOver: (guide: Guide) => void;
  readonly onDiscard: () => void;
}

/** What the import read beside the file itself, corrected right here; nothing is in the project yet. */
export function GuideReview({ guide: imported, onTakeOver, onDiscard }: Props) {
  const { t } = useTranslation('guides');
  const editing = useReviewEditing(imported);
  const { guide } = editing;
  const [active, setActive] = useState<GuideNodeId | null>(imported.nodes[0]?.id ?? null);
  const [line, setLine] = useState<number | null>(null);

  const [jumps, setJumps] = useState(0);
  const [tab, setTab] = useState<string | null>('questions');
  const [frontPart, setFrontPart] = useState<{ readonly part: FrontPart } | null>(null);

  /** A tab opened by hand starts at its top. */
  const openTab = useCallback((next: string | null) => {
    setFrontPart(null);
    setTab(next);
  }, []);

  const showFront = useCallback((part: FrontPart) => {
    setTab('remarks');
    setFrontPart({ part });
  }, []);

  function choose(node: GuideNodeId): void {
    setActive(node);
    setLine(null);
  }

  /** From the list or the file to the place in the tree; what has no node is shown in the file alone. */
  function jump(node: GuideNodeId | null, at: number | null = null): void {
    if (node === null) setLine(at);
    else {
      setTab('questions');
      choose(node);
      setJumps(jumps + 1);
    }
  }

  return (
    <Stack h="100%" gap={6}>
      <PageHeader title={`${guide.label} ${guide.title}`.trim()} subtitle={t('reviewSubtitle')}>
        <Button variant="default" onClick={onDiscard}>
          {t('discard')}
        </Button>
        <Button onClick={() => onTakeOver(guide)}>{t('takeOver')}</Button>
      </PageHeader>
      <Group justify="space-between" wrap="nowrap">
        <CountsLine guide={guide} />
        <TopicsButton editing={editing} />
      </Group>
      <div className={classes.review}>
        <div className={classes.sourceColumn}>
          <div className={classes.pane}>
            <Title order={2} fz="md">
              {t('review.source')}
            </Title>
            <SourcePane guide={guide} active={active} line={line} onPick={jump} />
          </div>
          <div className={classes.pane}>
            <Title order={2} fz="md">
              {t('unsureTitle')}
            </Title>
            <div className={classes.scroll}>
              <WarningList editing={editing} active={active} onShow={jump} onShowFront={showFront} />
            </div>
          </div>
        </div>
        <Tabs value={tab} onChange={openTab} className={classes.schemaColumn}>
          <Group justify="space-between" wrap="nowrap" gap={4}>
            <Tabs.List flex={1}>
              <Tabs.Tab value="questions">{t('tabQuestions')}</Tabs.Tab>
              <Tabs.Tab value="remarks">{t('tabRemarks')}</Tabs.Tab>
            </Tabs.List>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!editing.canUndo}
              aria-label={t('review.undo')}
              title={t('review.undo')}
              onClick={editing.undo}
            >
              <IconArrowBackUp size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!editing.canRedo}
              aria-label={t('review.redo')}
              title={t('review.redo')}
              onClick={editing.redo}
            >
              <IconArrowForwardUp size={18} />
            </ActionIcon>
          </Group>
          <Tabs.Panel value="questions" flex={1} mih={0} pt={4}>
            <GuideEditor editing={editing} active={active} onActive={choose} jumps={jumps} />
          </Tabs.Panel>
          <Tabs.Panel value="remarks" flex={1} mih={0} pt="xs" className={classes.scroll}>
            {tab === 'remarks' && <FrontEditor editing={editing} shown={frontPart} />}
          </Tabs.Panel>
        </Tabs>
      </div>
    </Stack>
  );
}
