import { ActionIcon, Button, Group, ScrollArea, SegmentedControl, Stack, Tabs, Text } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeGuide } from '#shared/commands/guideCommands';
import { guideCounts } from '#shared/guide/guideCounts';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { CountsLine } from './GuideList';
import { GuideTree } from './GuideTree';
import { WarningList } from './WarningList';

interface Props {
  readonly guide: Guide;
  readonly onBack: () => void;
  readonly onNextStep: () => void;
}

/** Stands for "every role" in the switch. */
const whole = '*';

/** A guide of the project: as a whole or as one role sees it, its remarks, and what the import was unsure of. */
export function GuideView({ guide, onBack, onNextStep }: Props) {
  const { t } = useTranslation('guides');
  const attempt = useAttempt();
  const [role, setRole] = useState(whole);
  const [tab, setTab] = useState<string | null>('questions');
  const [shown, setShown] = useState<GuideNodeId | null>(null);
  const roles = role === whole ? null : [role];
  const leads = guideCounts({
    nodes: roles === null ? guide.nodes : roleGuide(guide, roles).sections,
  }).leadQuestions;
  const unsure = (guide.source?.warnings.length ?? 0) + (guide.source?.leftovers.length ?? 0);

  function show(node: GuideNodeId): void {
    setRole(whole);
    setTab('questions');
    setShown(node);
  }

  async function remove(): Promise<void> {
    const done = await attempt(async () => {
      await run(removeGuide, { id: guide.id });
      return true;
    });
    if (done !== undefined) onBack();
  }

  return (
    <Stack h="100%" gap="xs">
      <PageHeader title={`${guide.label} ${guide.title}`.trim()}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('back')}
        </Button>
        <Button onClick={onNextStep}>{t('nextStep')}</Button>
        <ConfirmButton
          title={t('remove')}
          text={t('removeText')}
          confirmLabel={t('remove', { ns: 'common' })}
          onConfirm={() => void remove()}
          trigger={(ask) => (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('remove')}
              title={t('remove')}
              onClick={ask}
            >
              <IconTrash size={18} />
            </ActionIcon>
          )}
        />
      </PageHeader>
      <CountsLine guide={guide} />
      <Tabs
        value={tab}
        onChange={setTab}
        flex={1}
        mih={0}
        style={{ display: 'flex', flexDirection: 'column' }}
      >
        <Tabs.List>
          <Tabs.Tab value="questions">{t('tabQuestions')}</Tabs.Tab>
          <Tabs.Tab value="remarks">{t('tabRemarks')}</Tabs.Tab>
          <Tabs.Tab value="unsure">{t('tabUnsure', { count: unsure })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="questions" flex={1} mih={0} pt="sm">
          <Stack h="100%" gap="sm">
            {guide.roles.length > 0 && (
              <Group>
                <SegmentedControl
                  size="xs"
                  aria-label={t('roleFilter')}
                  value={role}
                  onChange={setRole}
                  data={[
                    { value: whole, label: t('allRoles') },
                    ...guide.roles.map(({ code, label }) => ({ value: code, label: `${code} – ${label}` })),
                  ]}
                />
                <Text size="sm" c="dimmed" data-testid="leads-shown">
                  {t('leads', { count: leads })}
                </Text>
              </Group>
            )}
            <ScrollArea flex={1} type="auto">
              <GuideTree guide={guide} roles={roles} shown={shown} />
            </ScrollArea>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="remarks" flex={1} mih={0} pt="sm">
          <ScrollArea h="100%" type="auto">
            <Stack gap="xs" maw={760}>
              {guide.preliminary.length === 0 && <Text c="dimmed">{t('noRemarks')}</Text>}
              {guide.preliminary.map((paragraph, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed paragraphs have no ids and never move
                <Text key={i}>{paragraph}</Text>
              ))}
            </Stack>
          </ScrollArea>
        </Tabs.Panel>
        <Tabs.Panel value="unsure" flex={1} mih={0} pt="sm">
          <ScrollArea h="100%" type="auto">
            <WarningList guide={guide} onShow={show} />
          </ScrollArea>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
