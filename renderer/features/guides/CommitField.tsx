import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

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
  /** False when the value is not possible; the field shows the old one again. */
  readonly onCommit: (value: string) => unknown;
}

/** A field whose change counts when it is left or Enter is pressed, so that one change is one step. */
export function CommitField({ label, value, hideLabel = false, onCommit, ...rest }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text.trim() === value) setText(value);
    else if (onCommit(text.trim()) === false) setText(value);
  };
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(value);
      }}
      {...rest}
    />
  );
}
