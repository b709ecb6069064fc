import { Button, Group, Kbd, Text, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FlatCut,
  type FlatRange,
  leaveOut,
  putIn,
  replaceWords,
  segmentsOf,
  takeBack,
} from '#shared/quote/flatQuote';
import classes from './quotes.module.css';

interface Props {
  /** The passage as it stands in its source. */
  readonly text: string;
  readonly cuts: readonly FlatCut[];
  readonly onChange: (cuts: readonly FlatCut[]) => void;
}

type Writing = { readonly kind: 'insert' | 'replace'; readonly words: string };

/**
 * The original, word by word: arrows walk, Shift widens the choice, Delete leaves out or takes in again, Enter puts
 * words in before the chosen one. With the mouse: click or drag, then the buttons.
 */
export function WordBench({ text, cuts, onChange }: Props) {
  const { t } = useTranslation('quotes');
  const segments = segmentsOf(text, cuts);
  const words = segments.filter(({ isWord }) => isWord);
  const [anchor, setAnchor] = useState(words[0]?.from ?? 0);
  const [head, setHead] = useState(words[0]?.from ?? 0);
  const [writing, setWriting] = useState<Writing | null>(null);
  const dragging = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const at = (offset: number) =>
    Math.max(
      0,
      words.findLastIndex(({ from }) => from <= offset),
    );
  const first = words[Math.min(at(anchor), at(head))];
  const last = words[Math.max(at(anchor), at(head))];
  const range: FlatRange = { from: first?.from ?? 0, to: last?.to ?? 0 };
  const chosen = words.filter(({ from }) => range.from <= from && from < range.to);
  const allLeft = chosen.length > 0 && chosen.every(({ left }) => left);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  useEffect(() => {
    const release = () => {
      dragging.current = false;
    };
    window.addEventListener('pointerup', release);
    return () => window.removeEventListener('pointerup', release);
  }, []);

  function go(to: number, widen: boolean): void {
    const word = words[Math.max(0, Math.min(words.length - 1, to))];
    if (word === undefined) return;
    setHead(word.from);
    if (!widen) setAnchor(word.from);
  }

  function toggle(): void {
    onChange(allLeft ? takeBack(cuts, range) : leaveOut(text, cuts, range));
    wantsFocus.current = true;
  }

  function write(kind: Writing['kind']): void {
    // The field takes the focus, whatever was to have it before.
    wantsFocus.current = false;
    const known = cuts.find((cut) =>
      kind === 'insert'
        ? cut.from === range.from && cut.to === range.from
        : cut.from === range.from && cut.to === range.to,
    );
    setWriting({ kind, words: known?.insert ?? '' });
  }

  function writeIn(event: FormEvent): void {
    event.preventDefault();
    // The form stands in a dialog whose own form it must not send.
    event.stopPropagation();
    if (writing === null) return;
    onChange(
      writing.kind === 'insert'
        ? putIn(cuts, range.from, writing.words)
        : replaceWords(cuts, range, writing.words),
    );
    setWriting(null);
    wantsFocus.current = true;
  }

  function keys(event: KeyboardEvent): void {
    const now = at(head);
    const step = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: words.length - 1,
    }[event.key];
    if (step !== undefined) {
      go(step, event.shiftKey);
      wantsFocus.current = true;
    } else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === ' ') toggle();
    else if (event.key === 'Enter') write('insert');
    else return;
    event.preventDefault();
  }

  const inserted = (offset: number) => cuts.find((cut) => cut.from === offset && cut.insert !== '');
  return (
    <div>
      <Text size="sm" fw={500} id="quote-original">
        {t('original')}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t('keys')}
      </Text>
      <div
        ref={list}
        role="listbox"
        aria-multiselectable
        aria-orientation="horizontal"
        aria-labelledby="quote-original"
        tabIndex={-1}
        className={classes.words}
        onKeyDown={keys}
      >
        {segments.map((segment) => {
          const put = inserted(segment.from);
          const shown = put !== undefined && <span className={classes.put}>[{put.insert}]</span>;
          if (!segment.isWord) {
            return (
              <span key={segment.from} aria-hidden className={segment.left ? classes.left : undefined}>
                {segment.text}
              </span>
            );
          }
          const isChosen = range.from <= segment.from && segment.from < range.to;
          return (
            <span key={segment.from} className={classes.place}>
              {shown}
              <span
                role="option"
                aria-selected={isChosen}
                aria-label={segment.left ? t('leftOut', { word: segment.text }) : segment.text}
                tabIndex={words[at(head)] === segment ? 0 : -1}
                className={classes.word}
                data-left={segment.left}
                onPointerDown={(event) => {
                  dragging.current = true;
                  go(words.indexOf(segment), event.shiftKey);
                }}
                onPointerEnter={() => {
                  if (dragging.current) setHead(segment.from);
                }}
              >
                {segment.text}
              </span>
            </span>
          );
        })}
      </div>
      {writing === null ? (
        <Group gap="xs" mt="xs">
          <Button
            size="compact-sm"
            variant="default"
            onClick={toggle}
            rightSection={<Kbd size="xs">{t('keyDelete')}</Kbd>}
          >
            {allLeft ? t('takeBack') : t('leaveOut')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => write('insert')}
            rightSection={<Kbd size="xs">{t('keyEnter')}</Kbd>}
          >
            {t('putIn')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => write('replace')}>
            {t('replace')}
          </Button>
        </Group>
      ) : (
        <form onSubmit={writeIn} autoComplete="off">
          <Group gap="xs" mt="xs" align="flex-end">
            <TextInput
              size="xs"
              flex={1}
              autoFocus
              label={writing.kind === 'insert' ? t('putInLabel') : t('replaceLabel')}
              value={writing.words}
              onChange={(event) => setWriting({ ...writing, words: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setWriting(null);
                wantsFocus.current = true;
              }}
              autoComplete="off"
            />
            <Button size="xs" type="submit">
              {t('take')}
            </Button>
          </Group>
        </form>
      )}
    </div>
  );
}
