import { Textarea } from '@mantine/core';
import { type Ref, useEffect, useRef, useState } from 'react';

interface Props {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly onSave: (value: string) => void;
  /** Escape: back to where one came from; what was written is saved. */
  readonly onLeave?: () => void;
}

/** Short enough that nothing is lost, long enough that not every letter is a change. */
const pause = 600;

/** Lines of the field's size and its padding and border above and below. */
function linesHigh(lines: number): string {
  return `calc(${lines}lh + 12px)`;
}

/** A text field that saves by itself: after a pause, when it is left, and when it goes. */
export function AutosaveText(props: Props) {
  const { label, hideLabel = false, value, minRows = 2, maxRows = 8, onSave, onLeave, ...rest } = props;
  const [text, setText] = useState(value);
  const live = useRef({ text, value, onSave });
  useEffect(() => {
    live.current = { text, value, onSave };
  });
  // Changed elsewhere (undo): what stands there now counts.
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => live.current.onSave(live.current.text), pause);
    return () => clearTimeout(timer);
  }, [text, value]);
  useEffect(() => () => save(live.current), []);
  return (
    <Textarea
      {...(hideLabel ? { 'aria-label': label } : { label })}
      size="xs"
      rows={minRows}
      // As tall as its words, laid out by the browser: measuring it by script costs a layout with every coding.
      styles={{
        input: { fieldSizing: 'content', minHeight: linesHigh(minRows), maxHeight: linesHigh(maxRows) },
      }}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => save(live.current)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onLeave === undefined) return;
        event.stopPropagation();
        onLeave();
      }}
      {...rest}
    />
  );
}

function save({
  text,
  value,
  onSave,
}: {
  text: string;
  value: string;
  onSave: (value: string) => void;
}): void {
  if (text !== value) onSave(text);
}
