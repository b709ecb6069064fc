import { Badge, ScrollArea, Stack, Tabs, Text, Title, VisuallyHidden } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import type { TextId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { useTree, useWorkspace } from '../../workspace/store';
import { CodingCard } from './CodingCard';
import { CodingList } from './CodingList';
import styles from './coding.module.css';
import { MemoLines } from './MemoLines';
import { ReviewCard } from './ReviewCard';
import { RulePanel } from './RulePanel';
import type { CodingActions } from './useCodingActions';
import type { PlacedCoding } from './useCodings';

export type PanelTab = 'here' | 'all' | 'review';

interface Props {
  readonly text: TextId;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly here: readonly PlacedCoding[];
  readonly current: PlacedCoding | null;
  readonly all: readonly PlacedCoding[];
  readonly codes: readonly CodeInTree[];
  readonly blocks: readonly Block[];
  /** Null when nothing is selected. */
  readonly selection: TextRange | null;
  /** The code whose rule is shown. */
  readonly about: Code | null;
  readonly actions: CodingActions;
  readonly memo: RefObject<HTMLTextAreaElement | null>;
  readonly weight: RefObject<HTMLInputElement | null>;
  readonly onShow: (one: PlacedCoding) => void;
  readonly onRecode: (one: PlacedCoding) => void;
  readonly onLeave: () => void;
  readonly onCodebook: () => void;
}

/** What stands on the passage, all codings that are shown, what an edit made doubtful; below, always, the rule. */
export function PassagePanel(props: Props) {
  const { t } = useTranslation('coding');
  const { text, tab, onTab, here, current, all, blocks, selection, about, actions } = props;
  const author = useWorkspace((state) => state.open?.author ?? null);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const placed = all.filter(({ coding }) => coding.state === 'placed');
  const doubtful = all.filter(({ coding }) => coding.state === 'review');
  // The last one was decided: what stands on the passage is next.
  const shownTab = tab === 'review' && doubtful.length === 0 ? 'here' : tab;
  function coderOf({ coder }: PlacedCoding): string | null {
    if (coder === author) return null;
    return coder === null ? t('agreedLayer') : (people?.[coder]?.name ?? null);
  }
  return (
    <Stack h="100%" gap={0}>
      <Tabs
        value={shownTab}
        onChange={(value) => onTab(value as PanelTab)} // the values of the tabs below
        flex={1}
        mih={0}
        style={{ display: 'flex', flexDirection: 'column' }}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="here" px="xs">
            {t('tabHere')}
          </Tabs.Tab>
          <Tabs.Tab value="all" px="xs">
            {t('tabAll', { count: placed.length })}
          </Tabs.Tab>
          {doubtful.length > 0 && (
            <Tabs.Tab
              value="review"
              px="xs"
              rightSection={
                <Badge size="xs" circle color="yellow">
                  {doubtful.length}
                </Badge>
              }
            >
              {t('tabReview')}
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="here" flex={1} mih={0} pt={6}>
          <ScrollArea h="100%" type="auto">
            <Stack gap="xs" pr={8}>
              <Title order={2} fz="sm">
                {t('here', { count: here.length })}
              </Title>
              {here.length === 0 && (
                <Text size="sm" c="dimmed">
                  {t('nothingHere')}
                </Text>
              )}
              <Stack component="ul" gap={6} className={styles.list}>
                {here.map((one) => (
                  <CodingCard
                    key={one.coding.id}
                    one={one}
                    blocks={blocks}
                    active={one === current}
                    coder={coderOf(one)}
                    actions={actions}
                    memo={props.memo}
                    weight={props.weight}
                    onShow={props.onShow}
                    onRecode={props.onRecode}
                    onLeave={props.onLeave}
                  />
                ))}
              </Stack>
              <MemoLines about={{ kind: 'text', text }} />
            </Stack>
          </ScrollArea>
        </Tabs.Panel>
        <Tabs.Panel value="all" flex={1} mih={0} pt={6}>
          <CodingList
            codings={placed}
            blocks={blocks}
            coderOf={coderOf}
            focused={current?.coding.id ?? null}
            onShow={props.onShow}
          />
        </Tabs.Panel>
        <Tabs.Panel value="review" flex={1} mih={0} pt={6}>
          <ScrollArea h="100%" type="auto">
            <Stack gap="xs" pr={8}>
              <Text size="xs" c="dimmed">
                {t('reviewText')}
              </Text>
              <Stack component="ul" gap={6} className={styles.list}>
                {doubtful.map((one) => (
                  <ReviewCard
                    key={one.coding.id}
                    one={one}
                    blocks={blocks}
                    selection={selection}
                    onShow={props.onShow}
                    onPlace={actions.place}
                    onRemove={actions.remove}
                  />
                ))}
              </Stack>
            </Stack>
          </ScrollArea>
        </Tabs.Panel>
      </Tabs>
      <VisuallyHidden role="status" aria-live="polite">
        {t('hereSpoken', { count: here.length, names: here.map(({ code }) => code.name).join(', ') })}
      </VisuallyHidden>
      {about !== null && (
        <div className={styles.rule}>
          <RulePanel code={about} codes={props.codes} onCodebook={props.onCodebook} />
        </div>
      )}
    </Stack>
  );
}
