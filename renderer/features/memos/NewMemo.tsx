import { Button, Group, Paper, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { textTitle } from '#shared/coding/textTitle';
import { addMemo, type NewMemoTarget } from '#shared/commands/memoCommands';
import { asId, type CodeId, type SiteId, type TextId } from '#shared/model/ids';
import { useNarrowing } from '../../ui/narrowing';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';

const kinds = ['project', 'site', 'text', 'code'] as const satisfies readonly NewMemoTarget['kind'][];

/** Writes a memo on the project, a site, a text or a code; those on codings are written while coding. */
export function NewMemo({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('memos');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const [kind, setKind] = useState<NewMemoTarget['kind']>('project');
  const [target, setTarget] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const targets = useTargets(kind);
  const about = targetOf(kind, target);

  async function save(): Promise<void> {
    if (about === null) return;
    if ((await attempt(() => run(addMemo, { about, title, text: words }))) !== undefined) onDone();
  }

  return (
    <Paper
      withBorder
      p="sm"
      component="form"
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="xs">
        <Group gap="xs" align="flex-end">
          <Select
            size="xs"
            w={150}
            label={t('about')}
            value={kind}
            onChange={(value) => {
              setKind(kinds.find((one) => one === value) ?? 'project');
              setTarget(null);
            }}
            data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            allowDeselect={false}
          />
          {kind !== 'project' && (
            <Select
              size="xs"
              w={320}
              label={t('which')}
              placeholder={targets.length === 0 ? t('nothingToChoose') : t('which')}
              value={target}
              onChange={setTarget}
              data={targets}
              searchable
              limit={500}
              filter={narrow}
            />
          )}
        </Group>
        <TextInput
          size="xs"
          label={t('memoTitle')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          autoComplete="off"
        />
        <Textarea
          size="xs"
          autosize
          minRows={3}
          maxRows={12}
          autoFocus
          label={t('memoWords')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="xs" type="submit" disabled={about === null || (title + words).trim() === ''}>
            {t('save', { ns: 'common' })}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
            {t('cancel', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function targetOf(kind: NewMemoTarget['kind'], target: string | null): NewMemoTarget | null {
  if (kind === 'project') return { kind };
  if (target === null) return null;
  switch (kind) {
    case 'site':
      return { kind, site: asId<SiteId>(target) };
    case 'code':
      return { kind, code: asId<CodeId>(target) };
    case 'text':
      return { kind, text: asId<TextId>(target) };
  }
}

function useTargets(kind: NewMemoTarget['kind']): { value: string; label: string }[] {
  const tree = useTree((all) => all);
  switch (kind) {
    case 'project':
      return [];
    case 'site':
      return Object.values(tree.site)
        .toSorted((a, b) => a.position - b.position)
        .map(({ id, name }) => ({ value: id, label: name }));
    case 'code':
      return Object.values(tree.codebook).flatMap((book) =>
        codesInTreeOrder(book).map(({ code, level }) => ({
          value: code.id,
          label: `${' '.repeat(level * 3)}${code.name}`,
        })),
      );
    case 'text':
      return [...Object.values(tree.protocol), ...Object.values(tree.document)]
        .map((text) => ({ value: text.id, label: textTitle(tree, text) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'de', { numeric: true }));
  }
}
