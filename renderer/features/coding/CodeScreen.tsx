import { Badge, Button, Tabs, Text } from '@mantine/core';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { textRows } from '#shared/coding/textRows';
import type { ProtocolId, TextId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { useTree, useWorkspace } from '../../workspace/store';
import { AllReview } from './AllReview';
import { AutocodePanel } from './autocode/AutocodePanel';
import { CodeText } from './CodeText';
import { useHeld } from './heldValue';
import { LayerMenu } from './LayerMenu';
import { isShown, useShownLayers } from './shownLayers';
import { TextList } from './TextList';
import { useOpenText } from './useOpenText';
import { useQueue } from './useQueue';

interface Props {
  readonly text: TextId | null;
  readonly onOpen: (text: TextId | null) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onCodebook: () => void;
  readonly onSites: () => void;
}

/** Everything that can be coded: the texts, what waits for a look, coding many passages at once, one text. */
export function CodeScreen({ text, onOpen, onWrite, onCodebook, onSites }: Props) {
  const project = useWorkspace((state) => state.open?.id);
  const arrive = useShownLayers((state) => state.arrive);
  // Before the first look: who codes blind must not see the others for a moment.
  useLayoutEffect(() => {
    if (project !== undefined) arrive(project);
  }, [project, arrive]);
  if (text === null) return <Texts onOpen={onOpen} onCodebook={onCodebook} onSites={onSites} />;
  return <Opened key={text} id={text} onOpen={onOpen} onWrite={onWrite} onCodebook={onCodebook} />;
}

type TextsProps = Pick<Props, 'onOpen' | 'onCodebook' | 'onSites'>;

function Texts({ onOpen, onCodebook, onSites }: TextsProps) {
  const { t } = useTranslation('coding');
  const author = useWorkspace((state) => state.open?.author ?? null);
  // Thousands of passages are coded in many steps; the list and its counts are made anew after the last.
  const [coding, setCoding] = useState(false);
  const parts = useHeld(
    useTree(
      useShallow(({ protocol, document, interview, site, guide, codingLayer }) => ({
        protocol,
        document,
        interview,
        site,
        guide,
        codingLayer,
      })),
    ),
    coding,
  );
  const shown = useShownLayers((state) => state.shown);
  const rows = useMemo(() => {
    const codingLayer = Object.fromEntries(
      Object.entries(parts.codingLayer).filter(([, { coder }]) => isShown(shown, coder, author)),
    );
    return textRows({ ...parts, codingLayer }, author);
  }, [parts, author, shown]);
  const setArriveAt = useQueue((state) => state.setArriveAt);
  const doubtful = rows.reduce((sum, { counts }) => sum + counts.review, 0);
  const [tab, setTab] = useState<string | null>('texts');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        <LayerMenu />
      </PageHeader>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="texts">{t('tabTexts')}</Tabs.Tab>
          <Tabs.Tab
            value="review"
            rightSection={
              doubtful === 0 ? null : (
                <Badge size="sm" circle color="yellow">
                  {doubtful}
                </Badge>
              )
            }
          >
            {t('tabReview')}
          </Tabs.Tab>
          <Tabs.Tab value="autocode">{t('tabAutocode')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="texts">
          <TextList rows={rows} onOpen={onOpen} onSites={onSites} />
        </Tabs.Panel>
        <Tabs.Panel value="review">
          <AllReview
            rows={rows}
            onShow={(text, coding) => {
              setArriveAt({ text, coding });
              onOpen(text);
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="autocode">
          <AutocodePanel
            rows={rows}
            layers={parts.codingLayer}
            onCoding={setCoding}
            onCodebook={onCodebook}
          />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

interface OpenedProps extends Pick<Props, 'onOpen' | 'onWrite' | 'onCodebook'> {
  readonly id: TextId;
}

function Opened({ id, onOpen, onWrite, onCodebook }: OpenedProps) {
  const { t } = useTranslation('coding');
  const open = useOpenText(id);
  if (open === null) {
    return (
      <>
        <Text mb="sm">{t('gone')}</Text>
        <Button onClick={() => onOpen(null)}>{t('allTexts')}</Button>
      </>
    );
  }
  const { text } = open;
  return (
    <CodeText
      open={open}
      onOpen={onOpen}
      onWrite={text.kind === 'protocol' ? () => onWrite(text.id) : null}
      onCodebook={onCodebook}
    />
  );
}
