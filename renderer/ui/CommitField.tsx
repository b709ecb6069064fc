import { Textarea, TextInput } from '@mantine/core';
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** In a table the column's head says it; then the label is for screen readers only. */
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly type?: 'text' | 'date';
  /** Several lines; Enter then starts a new one. */
  readonly long?: boolean;
  /** False when the value is not possible; the field shows the old one again. */
  readonly onCommit: (value: string) => unknown;
}

type Leaving = { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** A field whose change counts when it is left or Enter is pressed, so that one change is one step of undo. */
export function CommitField({ label, value, hideLabel = false, long = false, onCommit, ...rest }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  function commit({ currentTarget: { validity } }: Leaving): void {
    // A half-typed date reads as empty; it must not wipe the one that was there.
    if (validity.badInput || text.trim() === value || onCommit(text.trim()) === false) setText(value);
  }
  const common = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    size: 'sm',
    value: text,
    autoComplete: 'off',
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setText(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.key === 'Enter' && !long) commit(event);
      if (event.key === 'Escape') setText(value);
    },
    ...rest,
  };
  return long ? <Textarea autosize minRows={2} maxRows={8} {...common} /> : <TextInput {...common} />;
}
