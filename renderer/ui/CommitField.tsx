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
  readonly inputMode?: 'numeric';
  readonly size?: 'xs' | 'sm';
  /** `wrapped`: a long text wraps and is still one line. `several`: Enter starts a new line. */
  readonly lines?: 'one' | 'wrapped' | 'several';
  /** False when the value is not possible; the field shows the old one again. */
  readonly onCommit: (value: string) => unknown;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field whose change counts when it is left or Enter is pressed, so that one change is one step of undo. */
export function CommitField({
  label,
  value,
  hideLabel,
  lines = 'one',
  size = 'sm',
  onCommit,
  ...rest
}: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  function commit(): void {
    if (text.trim() === value || onCommit(text.trim()) === false) setText(value);
  }
  const common = {
    size,
    ...(hideLabel === true ? { 'aria-label': label } : { label }),
    value: text,
    autoComplete: 'off',
    onChange: (event: ChangeEvent<Field>) => setText(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.key === 'Enter' && lines !== 'several') {
        // A dialog around the field is not sent by it.
        event.preventDefault();
        commit();
      }
      if (event.key === 'Escape') setText(value);
    },
    ...rest,
  };
  return lines === 'one' ? (
    <TextInput {...common} inputWrapperOrder={['label', 'input', 'description', 'error']} />
  ) : (
    <Textarea autosize minRows={lines === 'wrapped' ? 1 : 2} {...common} />
  );
}
