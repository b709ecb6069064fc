import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExampleInPlace, examplesOf } from '#shared/codebook/codingsOfCode';
import { removeCodeExample } from '#shared/commands/codeExampleCommands';
import type { Code } from '#shared/model/coding';
import type { BlockId, TextId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import classes from '../codebook.module.css';
import { useCodingCounts } from '../useCodingCounts';
import { useSourceLine } from '../useSourceLine';
import { ExamplePicker } from './ExamplePicker';

interface Props {
  readonly code: Code;
  readonly onOpenText: (text: TextId, block: BlockId) => void;
}

/** Anchor examples with their words as they stand now. */
export function ExampleList({ code, onOpenText }: Props) {
  const { t } = useTranslation('codebook');
  const tree = useTree((all) => all);
  const examples = useMemo(() => examplesOf(tree, code), [tree, code]);
  const count = useCodingCounts().get(code.id) ?? 0;
  const [picking, setPicking] = useState(false);
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Title order={3} fz="sm">
          {t('examples.title')}
        </Title>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} />}
          disabled={count === 0}
          onClick={() => setPicking(true)}
        >
          {t('examples.choose')}
        </Button>
      </Group>
      {examples.length === 0 && (
        <Text size="sm" c="dimmed">
          {count === 0 ? t('examples.noCodings') : t('examples.none')}
        </Text>
      )}
      {examples.map((example) => (
        <ExampleItem key={example.coding} code={code} example={example} onOpenText={onOpenText} />
      ))}
      {picking && <ExamplePicker code={code} onClose={() => setPicking(false)} />}
    </Stack>
  );
}

function ExampleItem({
  code,
  example: { layer, coding, state },
  onOpenText,
}: Props & { readonly example: ExampleInPlace }) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const sourceLine = useSourceLine();
  const passage = state.kind === 'gone' ? null : state.passage;
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap" justify="space-between">
      <Stack gap={2} flex={1} miw={0}>
        {passage !== null && passage.words !== null && (
          <blockquote className={classes.quote}>{passage.words}</blockquote>
        )}
        {state.kind !== 'shown' && (
          <Text size="sm" c="dimmed">
            {t(`examples.state.${state.kind}`)}
          </Text>
        )}
        {passage !== null && (
          <Text size="xs" c="dimmed">
            {sourceLine(passage)}
          </Text>
        )}
      </Stack>
      <Group gap={2} wrap="nowrap">
        {passage !== null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('examples.open')}
            title={t('examples.open')}
            onClick={() => onOpenText(passage.text, passage.coding.start.block)}
          >
            <IconExternalLink size={16} />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('examples.remove')}
          title={t('examples.remove')}
          onClick={() => void attempt(() => run(removeCodeExample, { code: code.id, layer, coding }))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </Group>
  );
}
