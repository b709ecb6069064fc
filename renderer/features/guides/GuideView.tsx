import { Alert, Button, Group, ScrollArea, SegmentedControl, Stack, Tabs, Text } from '@mantine/core';
import { IconArrowLeft, IconVersions } from '@tabler/icons-react';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newGuideVersion, replaceGuide } from '#shared/commands/guideCommands';
import { guideCounts } from '#shared/guide/guideCounts';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideRole } from '#shared/model/guide';
import type { GuideId, GuideNodeId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { useGuideName } from '../../workspace/useGuideName';
import { ComparePanel } from './ComparePanel';
import { useProjectEditing } from './editing';
import { FrontEditor, type FrontPart } from './front/FrontEditor';
import { CountsLine } from './GuideList';
import { GuideMenu } from './GuideMenu';
import { GuideTree } from './GuideTree';
import classes from './guides.module.css';
import { PrintGuideButton } from './print/PrintGuideButton';
import { RereadReview } from './RereadReview';
import { TopicsButton } from './TopicsButton';
import { GuideEditor } from './tree/GuideEditor';
import { useGuideImport } from './useGuideImport';
import { countUnsure, WarningList } from './WarningList';

interface Props {
  readonly guide: Guide;
  /** To another guide, e.g. the version just made; null for the list. */
  readonly onOpen: (guide: GuideId | null) => void;
  readonly onNextStep: () => void;
}

/** Stands for "every role" in the switch. */
const whole = '*';

/** A guide of the project: its tree to correct, or as one role sees it; its remarks; what the import was unsure of. */
export function GuideView({ guide, onOpen, onNextStep }: Props) {
  const { t } = useTranslation('guides');
  const attempt = useAttempt();
  const nameOf = useGuideName();
  const reread = useGuideImport();
  const editing = useProjectEditing(guide);
  const interviews = useTree(
    (tree) => Object.values(tree.interview).filter((one) => one.guide === guide.id).length,
  );
  const [chosenRole, setRole] = useState(whole);
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

  const [active, setActive] = useState<GuideNodeId | null>(null);
  const [jumps, setJumps] = useState(0);
  // A role may have gone with an undone step.
  const role = guide.roles.some(({ code }) => code === chosenRole) ? chosenRole : whole;
  const counts = useMemo(() => countsFor(guide, role), [guide, role]);

  function show(node: GuideNodeId | null): void {
    if (node === null) return;
    setRole(whole);
    setTab('questions');
    setActive(node);
    setJumps(jumps + 1);
  }

  async function makeVersion(content?: Guide): Promise<void> {
    const params = content === undefined ? { id: guide.id } : { id: guide.id, content };
    const id = await attempt(() => run(newGuideVersion, params));
    if (id !== undefined) onOpen(id);
  }

  async function takeReread(content: Guide): Promise<void> {
    reread.discard();
    if (editing.locked) await makeVersion(content);
    else await attempt(() => run(replaceGuide, { guide: content }));
  }

  if (reread.state.kind === 'read') {
    return (
      <RereadReview
        guide={guide}
        fresh={reread.state.guide}
        locked={editing.locked}
        onTakeOver={(content) => void takeReread(content)}
        onDiscard={reread.discard}
      />
    );
  }

  return (
    <Stack h="100%" gap="xs">
      <PageHeader title={nameOf(guide)}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={() => onOpen(null)}>
          {t('back')}
        </Button>
        <PrintGuideButton guide={guide} />
        <Button onClick={onNextStep}>{t('nextStep')}</Button>
        <GuideMenu
          guide={guide}
          onOpen={onOpen}
          onNewVersion={() => void makeVersion()}
          onReread={() => void reread.choose()}
        />
      </PageHeader>
      <Group justify="space-between" wrap="nowrap">
        <CountsLine guide={guide} />
        <TopicsButton editing={editing} />
      </Group>
      {editing.locked && (
        <Alert py={6} color="blue" variant="light">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t('versions.locked', { count: interviews })}</Text>
            <Button
              size="xs"
              flex="none"
              leftSection={<IconVersions size={14} />}
              onClick={() => void makeVersion()}
            >
              {t('versions.make')}
            </Button>
          </Group>
        </Alert>
      )}
      <Tabs
        value={tab}
        onChange={openTab}
        flex={1}
        mih={0}
        style={{ display: 'flex', flexDirection: 'column' }}
      >
        <Tabs.List>
          <Tabs.Tab value="questions">{t('tabQuestions')}</Tabs.Tab>
          <Tabs.Tab value="remarks">{t('tabRemarks')}</Tabs.Tab>
          <Tabs.Tab value="unsure">
            <UnsureLabel guide={guide} />
          </Tabs.Tab>
          <Tabs.Tab value="compare">{t('tabCompare')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="questions" flex={1} mih={0} pt="xs">
          <Stack h="100%" gap="xs">
            {guide.roles.length > 0 && (
              <Group>
                <SegmentedControl
                  size="xs"
                  aria-label={t('roleFilter')}
                  value={role}
                  onChange={setRole}
                  data={[
                    { value: whole, label: t('allRoles') },
                    ...guide.roles.map((one) => ({
                      value: one.code,
                      label: <RoleLabel role={one} many={guide.roles.length > MANY_ROLES} />,
                    })),
                  ]}
                />
                <Text size="sm" c="dimmed" data-testid="leads-shown">
                  {t('leads', { count: counts.leadQuestions })}
                </Text>
                {role !== whole && (
                  <Text size="sm" c="dimmed" data-testid="supplementary-shown">
                    {t('supplementary', { count: counts.supplementary })}
                  </Text>
                )}
              </Group>
            )}
            {role === whole ? (
              <GuideEditor editing={editing} active={active} onActive={setActive} jumps={jumps} />
            ) : (
              <ScrollArea flex={1} type="auto" viewportProps={{ tabIndex: 0 }}>
                <GuideTree guide={guide} roles={[role]} />
              </ScrollArea>
            )}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="remarks" flex={1} mih={0} pt="sm">
          <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
            {/* What nobody sees is not drawn: each key in the tree would draw these forms again. */}
            {tab === 'remarks' && <FrontEditor editing={editing} shown={frontPart} />}
          </ScrollArea>
        </Tabs.Panel>
        <Tabs.Panel value="unsure" flex={1} mih={0} pt="sm">
          <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
            {tab === 'unsure' && (
              <WarningList editing={editing} active={active} onShow={show} onShowFront={showFront} />
            )}
          </ScrollArea>
        </Tabs.Panel>
        <Tabs.Panel value="compare" flex={1} mih={0} pt="sm">
          {tab === 'compare' && <ComparePanel guide={guide} />}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

/** Counts a moment after the guide changed, and by itself: typing in the tree goes first. */
const UnsureLabel = memo(function UnsureLabel({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation('guides');
  const settled = useDeferredValue(guide);
  const count = useMemo(() => countUnsure(settled), [settled]);
  return t('tabUnsure', { count });
});

/** With more roles than this, long names no longer stand side by side at 1280 pixels. */
const MANY_ROLES = 3;

function RoleLabel({ role: { code, label }, many }: { readonly role: GuideRole; readonly many: boolean }) {
  const name = `${code} – ${label}`;
  return (
    <span className={many ? classes.shortRole : undefined} title={name}>
      {name}
    </span>
  );
}

function countsFor(guide: Guide, role: string) {
  return guideCounts({ nodes: role === whole ? guide.nodes : roleGuide(guide, [role]).sections });
}
