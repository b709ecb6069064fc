import { Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import { CommitField } from '../../../ui/CommitField';
import { ColorField } from './ColorField';
import { QuestionField } from './QuestionField';
import { useEditCode } from './useEditCode';

/** How a code is called, drawn, where it comes from and which questions suggest it. */
export function TraitsTab({ code }: { readonly code: Code }) {
  const { t } = useTranslation('codebook');
  const edit = useEditCode(code.id);
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <CommitField label={t('name')} value={code.name} onCommit={(name) => name !== '' && edit({ name })} />
        <CommitField
          label={t('shortName')}
          description={t('shortNameHint')}
          value={code.shortName}
          onCommit={(shortName) => edit({ shortName })}
        />
      </Group>
      <ColorField code={code} onChange={(color) => edit({ color })} />
      <Group gap="xl" align="flex-end">
        <Stack gap={2}>
          <Text size="sm" fw={500} id="code-origin">
            {t('origin')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby="code-origin"
            value={code.origin}
            data={(['deductive', 'inductive'] as const).map((value) => ({
              value,
              label: t(`origins.${value}`),
            }))}
            onChange={(value) => edit({ origin: value === 'inductive' ? 'inductive' : 'deductive' })}
          />
        </Stack>
        <Switch
          mb={4}
          label={t('provisionalSwitch')}
          checked={code.provisional}
          onChange={(event) => edit({ provisional: event.currentTarget.checked })}
        />
      </Group>
      <QuestionField code={code} onChange={(questions) => edit({ questions })} />
      <CommitField
        label={t('notes')}
        value={code.notes}
        lines="several"
        onCommit={(notes) => edit({ notes })}
      />
    </Stack>
  );
}
