import { Alert, Button, ColorSwatch, Group, Menu, Stack, Tabs, Text, Title } from '@mantine/core';
import {
  IconArrowMerge,
  IconArrowsSplit,
  IconCheck,
  IconChevronDown,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { codePathOf } from '#shared/coding/codeTree';
import { acceptCode } from '#shared/commands/codeCommands';
import type { Code } from '#shared/model/coding';
import type { BlockId, TextId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import classes from '../codebook.module.css';
import { useCodes } from '../useCodes';
import { useCodingCounts } from '../useCodingCounts';
import { EarlierTab } from './EarlierTab';
import { MeaningTab } from './MeaningTab';
import { TraitsTab } from './TraitsTab';

interface Props {
  readonly code: Code;
  readonly onOpenText: (text: TextId, block: BlockId) => void;
  readonly onAddBelow: () => void;
  readonly onMerge: () => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
}

/** All that is known of a code; each field is one step of undo when it is left. */
export function CodeDetails({ code, onOpenText, onAddBelow, onMerge, onSplit, onRemove }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const codes = useCodes();
  const count = useCodingCounts().get(code.id) ?? 0;
  const above = codePathOf(codes, code.id).slice(0, -1);
  return (
    <section className={classes.details} aria-label={code.name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={2} miw={0}>
            {above.length > 0 && (
              <Text size="xs" c="dimmed">
                {above.map(({ name }) => name).join(' / ')}
              </Text>
            )}
            <Group gap="sm" wrap="nowrap">
              <ColorSwatch size={16} color={code.color} withShadow={false} />
              <Title order={2} style={{ overflowWrap: 'anywhere' }}>
                {code.name}
              </Title>
            </Group>
            <Text size="sm" c="dimmed">
              {t('codings', { count })}
            </Text>
          </Stack>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
                {t('actions')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPlus size={16} />} onClick={onAddBelow}>
                {t('addSubcode')}
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={onMerge}>
                {t('merge.title')}
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowsSplit size={16} />} disabled={count === 0} onClick={onSplit}>
                {t('split.title')}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} />} onClick={onRemove}>
                {t('removing.title')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        {code.provisional && (
          <Alert
            role="note"
            color="yellow"
            variant="light"
            title={t('proposal.title')}
            p="sm"
            // The colour of the frame is no colour for words.
            styles={{ title: { color: 'var(--mantine-color-text)' } }}
          >
            <Stack gap="xs">
              <Text size="sm">{t('proposal.text')}</Text>
              <Group gap="xs">
                <Button
                  size="xs"
                  leftSection={<IconCheck size={14} />}
                  onClick={() => void attempt(() => run(acceptCode, { id: code.id }))}
                >
                  {t('proposal.accept')}
                </Button>
                <Button size="xs" variant="default" onClick={onMerge}>
                  {t('proposal.merge')}
                </Button>
                <Button size="xs" variant="default" onClick={onRemove}>
                  {t('proposal.reject')}
                </Button>
              </Group>
            </Stack>
          </Alert>
        )}
        <Tabs defaultValue="meaning" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="meaning">{t('tabs.meaning')}</Tabs.Tab>
            <Tabs.Tab value="traits">{t('tabs.traits')}</Tabs.Tab>
            <Tabs.Tab value="earlier">{t('tabs.earlier', { count: code.earlier.length })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="meaning" pt="sm">
            <MeaningTab code={code} onOpenText={onOpenText} />
          </Tabs.Panel>
          <Tabs.Panel value="traits" pt="sm">
            <TraitsTab code={code} />
          </Tabs.Panel>
          <Tabs.Panel value="earlier" pt="sm">
            <EarlierTab code={code} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </section>
  );
}
