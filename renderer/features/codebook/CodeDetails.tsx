import { ActionIcon, Button, ColorSwatch, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeCode } from '#shared/commands/codeCommands';
import type { Code } from '#shared/model/coding';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { CodeDialog } from './CodeDialog';
import { useCodingCounts } from './useCodingCounts';

interface Props {
  readonly code: Code;
}

export function CodeDetails({ code }: Props) {
  const { t } = useTranslation('coding');
  const attempt = useAttempt();
  const count = useCodingCounts().get(code.id) ?? 0;
  const [open, setOpen] = useState<'edit' | 'subcode' | null>(null);
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <ColorSwatch size={18} color={code.color} withShadow={false} />
            <Title order={2}>{code.name}</Title>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} />}
              onClick={() => setOpen('subcode')}
            >
              {t('addSubcode')}
            </Button>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('editCode')}
              title={t('editCode')}
              onClick={() => setOpen('edit')}
            >
              <IconPencil size={16} />
            </ActionIcon>
            <ConfirmButton
              title={t('removeCode')}
              text={t('removeCodeText', { name: code.name, count })}
              confirmLabel={t('remove', { ns: 'common' })}
              onConfirm={() => void attempt(() => run(removeCode, { id: code.id }))}
              trigger={(ask) => (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('removeCode')}
                  title={t('removeCode')}
                  onClick={ask}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            />
          </Group>
        </Group>
        <Text size="sm" c="dimmed">
          {t('codings', { count })}
        </Text>
        <Field title={t('definition')} text={code.definition} empty={t('noDefinition')} />
        <Field title={t('rule')} text={code.rule} empty={t('noRule')} />
      </Stack>
      {open === 'edit' && <CodeDialog code={code} parent={code.parent} onClose={() => setOpen(null)} />}
      {open === 'subcode' && <CodeDialog code={null} parent={code.id} onClose={() => setOpen(null)} />}
    </Paper>
  );
}

function Field({
  title,
  text,
  empty,
}: {
  readonly title: string;
  readonly text: string;
  readonly empty: string;
}) {
  return (
    <Stack gap={2}>
      <Title order={3}>{title}</Title>
      <Text style={{ whiteSpace: 'pre-wrap' }} {...(text === '' ? { c: 'dimmed' } : {})}>
        {text === '' ? empty : text}
      </Text>
    </Stack>
  );
}
