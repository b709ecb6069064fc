import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './tree.module.css';

/** How a person leaves the text field of a row. */
export type TextOutcome =
  | { readonly kind: 'keep'; readonly text: string }
  | { readonly kind: 'split'; readonly text: string; readonly offset: number }
  | { readonly kind: 'join'; readonly text: string }
  | { readonly kind: 'cancel' };

interface TextProps {
  readonly text: string;
  /** A fresh node's text is to be written over. */
  readonly selectAll: boolean;
  readonly onDone: (outcome: TextOutcome) => void;
}

/** Writing in place: Enter keeps, Escape leaves, Ctrl+Enter splits, Backspace at the start joins. */
export function RowTextEditor({ text, selectAll, onDone }: TextProps) {
  const { t } = useTranslation('guides');
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus();
    if (selectAll) element.select();
    else element.setSelectionRange(0, 0);
  }, [selectAll]);

  // Leaving by key also blurs the field; the first outcome counts.
  function finish(outcome: TextOutcome): void {
    if (done.current) return;
    done.current = true;
    onDone(outcome);
  }

  function split(): void {
    const element = field.current;
    if (element !== null) finish({ kind: 'split', text: element.value, offset: element.selectionStart });
  }

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Escape') finish({ kind: 'cancel' });
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) split();
    else if (event.key === 'Enter') finish({ kind: 'keep', text: value });
    else if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0)
      finish({ kind: 'join', text: value });
    else return;
    event.preventDefault();
  }

  return (
    <>
      <textarea
        ref={field}
        className={classes.field}
        aria-label={t('editor.text')}
        defaultValue={text}
        rows={1}
        onKeyDown={onKey}
        onBlur={(event) => finish({ kind: 'keep', text: event.currentTarget.value })}
      />
      <span className={classes.fieldTools}>
        <Button
          size="compact-xs"
          variant="default"
          // The caret must stay where it is, or there is nothing to split at.
          onMouseDown={(event) => event.preventDefault()}
          onClick={split}
        >
          {t('editor.splitHere')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => finish({ kind: 'join', text: field.current?.value ?? text })}
        >
          {t('editor.join')}
        </Button>
        {t('editor.textKeys')}
      </span>
    </>
  );
}

interface NumberProps {
  readonly number: string;
  /** null leaves the number as it is. */
  readonly onDone: (number: string | null) => void;
}

/** The printed number: a label of at most twelve characters. */
export function RowNumberEditor({ number, onDone }: NumberProps) {
  const { t } = useTranslation('guides');
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);

  function finish(value: string | null): void {
    if (done.current) return;
    done.current = true;
    onDone(value);
  }

  return (
    <input
      ref={field}
      className={classes.numberField}
      aria-label={t('editor.number')}
      defaultValue={number}
      maxLength={12}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
