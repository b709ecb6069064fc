import { Anchor, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMemo, editMemo, type NewMemoTarget } from '#shared/commands/memoCommands';
import type { Memo } from '#shared/model/memo';
import { AutosaveText } from '../../ui/AutosaveText';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';

/** The memos on a code or a text, written where one thinks of them; all of them are read under "Memos". */
export function MemoLines({ about }: { readonly about: NewMemoTarget }) {
  const { t } = useTranslation('coding');
  const attempt = useAttempt();
  const all = useTree((tree) => tree.memo);
  const memos = Object.values(all)
    .filter((memo) => isAbout(memo, about))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const [writing, setWriting] = useState(false);
  const label = about.kind === 'code' ? t('memoOnCode') : t('memoOnText');
  return (
    <Stack gap={4}>
      {memos.map((memo) => (
        <AutosaveText
          key={memo.id}
          label={memo.title === '' ? label : memo.title}
          hideLabel={memo.title === ''}
          minRows={1}
          value={memo.text}
          onSave={(text) => void attempt(() => run(editMemo, { memo: memo.id, text }))}
        />
      ))}
      {writing ? (
        <AutosaveText
          label={label}
          hideLabel
          minRows={1}
          placeholder={label}
          value=""
          onSave={(text) => {
            setWriting(false);
            if (text.trim() !== '') void attempt(() => run(addMemo, { about, title: '', text }));
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <Anchor component="button" type="button" size="xs" ta="start" onClick={() => setWriting(true)}>
          {t('addMemo', { what: label })}
        </Anchor>
      )}
    </Stack>
  );
}

function isAbout({ about }: Memo, wanted: NewMemoTarget): boolean {
  if (about.kind === 'code') return wanted.kind === 'code' && about.code === wanted.code;
  if (about.kind === 'text') return wanted.kind === 'text' && about.text === wanted.text;
  if (about.kind === 'site') return wanted.kind === 'site' && about.site === wanted.site;
  return wanted.kind === 'project';
}
