import { Button, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import { asId, type CodeId } from '#shared/model/ids';
import { useNarrowing } from '../../ui/narrowing';

interface Props {
  /** The selected words. */
  readonly words: string;
  readonly codes: readonly CodeInTree[];
  readonly onMake: (name: string, parent: CodeId | null) => void;
  readonly onCancel: () => void;
}

/** Longer names do not fit a stripe, a table head or a breath. */
const longestName = 60;

/** Asks beside the text what the new code shall be called: the words themselves, unless somebody says otherwise. */
export function InVivoForm({ words, codes, onMake, onCancel }: Props) {
  const { t } = useTranslation('coding');
  const narrow = useNarrowing();
  const [name, setName] = useState(() => shorten(words));
  const [parent, setParent] = useState<string | null>(null);
  return (
    <Paper
      withBorder
      p="xs"
      component="form"
      aria-label={t('inVivo')}
      onSubmit={(event) => {
        event.preventDefault();
        onMake(name, parent === null ? null : asId<CodeId>(parent));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Stack gap={6}>
        <Text size="xs" c="dimmed">
          {t('inVivoHelp')}
        </Text>
        <TextInput
          size="xs"
          data-autofocus
          autoFocus
          label={t('inVivoName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          autoComplete="off"
        />
        <Select
          size="xs"
          label={t('inVivoParent')}
          placeholder={t('inVivoTop')}
          value={parent}
          onChange={setParent}
          data={codes.map(({ code, level }) => ({
            value: code.id,
            label: `${' '.repeat(level * 3)}${code.name}`,
          }))}
          clearable
          searchable
          limit={500}
          filter={narrow}
        />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" disabled={name.trim() === ''}>
            {t('inVivoMake')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
            {t('cancel', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= longestName) return plain;
  const cut = plain.slice(0, longestName);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestName / 2)).trim()} …`;
}
