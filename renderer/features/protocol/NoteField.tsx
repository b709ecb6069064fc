import { Kbd, Textarea } from '@mantine/core';
import { type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setNote } from '#shared/commands/protocolCommands';
import type { GuideNodeId, ProtocolId } from '#shared/model/ids';
import { getHost } from '../../host/getHost';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface Props {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly protocol: ProtocolId;
  readonly question: GuideNodeId;
  readonly note: string;
}

/** A pause in typing after which the note is saved; longer than in the text, because it is one field. */
const pause = 700;

/** The researcher's own note on a question; saved in every pause, also when the text is approved. */
export function NoteField({ ref, protocol, question, note }: Props) {
  const { t } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const attempt = useAttempt();
  const [text, setText] = useState(note);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const typed = pending.current;
    pending.current = null;
    if (typed !== null) void attempt(() => run(setNote, { protocol, question, note: typed }));
  }, [attempt, protocol, question]);

  useEffect(() => save, [save]);
  useEffect(() => getHost().closing.onClosing(async () => save()), [save]);
  // Undone or changed elsewhere: what is being typed here is newer.
  useEffect(() => {
    if (pending.current === null) setText(note);
  }, [note]);

  return (
    <Textarea
      ref={ref}
      size="xs"
      label={t('note')}
      description={t('noteHelp')}
      inputWrapperOrder={['label', 'input', 'description']}
      rightSection={text === '' ? <Kbd size="xs">{keyOf('note')}</Kbd> : null}
      rightSectionWidth={120}
      autosize
      minRows={2}
      maxRows={6}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        pending.current = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(save, pause);
      }}
      onBlur={save}
    />
  );
}
