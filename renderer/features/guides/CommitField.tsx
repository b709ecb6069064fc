import { Textarea, TextInput } from '@mantine/core';
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** In a table the column's head says it; then the label is for screen readers only. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric';
  /** Long texts wrap; they are still one line. */
  readonly wraps?: boolean;
  /** False when the value is not possible; the field shows the old one again. */
  readonly onCommit: (value: string) => unknown;
}

/** A field whose change counts when it is left or Enter is pressed, so that one change is one step. */
export function CommitField({ label, value, hideLabel = false, wraps = false, onCommit, ...rest }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text.trim() === value) setText(value);
    else if (onCommit(text.trim()) === false) setText(value);
  };
  const field = {
    size: 'xs',
    ...(hideLabel ? { 'aria-label': label } : { label }),
    ...rest,
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setText(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        // A field has one line; a dialog around it is not sent either.
        event.preventDefault();
        commit();
      }
      if (event.key === 'Escape') setText(value);
    },
  } as const;
  return wraps ? <Textarea {...field} autosize minRows={1} /> : <TextInput {...field} />;
}
