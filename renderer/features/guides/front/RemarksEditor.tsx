import { Button, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly paragraphs: readonly string[];
  readonly locked: boolean;
  readonly onChange: (paragraphs: readonly string[]) => boolean;
}

interface Caret {
  readonly paragraph: number;
  readonly at: number;
}

/** The preliminary remarks, paragraph by paragraph; what is left is one step. */
export function RemarksEditor({ paragraphs, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Caret | null>(null);
  const [adding, setAdding] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret waits for the paragraphs it was set for
  useEffect(() => {
    const wanted = caret.current;
    caret.current = null;
    const field = wanted && box.current?.querySelectorAll('textarea')[wanted.paragraph];
    if (!wanted || !field) return;
    field.focus();
    field.setSelectionRange(wanted.at, wanted.at);
  }, [paragraphs]);

  function replace(index: number, ...texts: readonly string[]): boolean {
    return onChange(paragraphs.toSpliced(index, 1, ...texts));
  }

  function join(index: number, text: string): void {
    const before = paragraphs[index - 1] ?? '';
    caret.current = { paragraph: index - 1, at: before.length };
    onChange(paragraphs.toSpliced(index - 1, 2, `${before} ${text}`));
  }

  function move(index: number, text: string, by: number, at: number): void {
    const to = index + by;
    if (to < 0 || to >= paragraphs.length) return;
    caret.current = { paragraph: to, at };
    onChange(paragraphs.toSpliced(index, 1).toSpliced(to, 0, text));
  }

  const seen = new Map<string, number>();
  return (
    <Stack gap={6} ref={box}>
      {paragraphs.length === 0 && !adding && (
        <Text size="sm" c="dimmed">
          {t('noRemarks')}
        </Text>
      )}
      {paragraphs.map((paragraph, index) => {
        // Paragraphs have no ids. Their text is the key, so that a step above leaves the caret where it is.
        const nth = (seen.get(paragraph) ?? 0) + 1;
        seen.set(paragraph, nth);
        return (
          <Paragraph
            key={`${nth} ${paragraph}`}
            label={t('front.paragraph', { number: index + 1 })}
            text={paragraph}
            locked={locked}
            onCommit={(text) => replace(index, text)}
            onJoin={index === 0 ? null : (text) => join(index, text)}
            onMove={(text, by, at) => move(index, text, by, at)}
          />
        );
      })}
      {adding && (
        <Paragraph
          label={t('front.newParagraph')}
          text=""
          locked={false}
          autoFocus
          onCommit={(text) => {
            setAdding(false);
            return text.trim() === '' || onChange([...paragraphs, text]);
          }}
          onJoin={null}
          onMove={() => undefined}
        />
      )}
      {!locked && (
        <>
          <Text size="xs" c="dimmed">
            {t('front.remarksKeys')}
          </Text>
          <Button
            size="xs"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlus size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('front.addParagraph')}
          </Button>
        </>
      )}
    </Stack>
  );
}

function Paragraph({
  label,
  text: stored,
  locked,
  autoFocus = false,
  onCommit,
  onJoin,
  onMove,
}: {
  readonly label: string;
  readonly text: string;
  readonly locked: boolean;
  readonly autoFocus?: boolean;
  readonly onCommit: (text: string) => boolean;
  /** With the paragraph above; null in the first one. */
  readonly onJoin: ((text: string) => void) | null;
  readonly onMove: (text: string, by: number, at: number) => void;
}) {
  const [text, setText] = useState(stored);
  // A key that already did the step leaves nothing for the blur that follows.
  const done = useRef(false);

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart: at, selectionEnd } = event.currentTarget;
    if (event.key === 'Escape') setText(stored);
    else if (event.key === 'Backspace' && at === 0 && selectionEnd === 0 && onJoin) {
      event.preventDefault();
      done.current = true;
      onJoin(text);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      done.current = text !== stored;
      onMove(text, event.key === 'ArrowUp' ? -1 : 1, at);
    }
  }

  return (
    <Textarea
      aria-label={label}
      size="sm"
      autosize
      minRows={1}
      value={text}
      readOnly={locked}
      variant={locked ? 'unstyled' : 'default'}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={locked ? undefined : onKey}
      onBlur={() => {
        if (done.current || locked) return;
        if (autoFocus || text.trim() !== stored) onCommit(text);
      }}
    />
  );
}
