import { ColorSwatch, Group, Stack } from '@mantine/core';
import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { Fragment, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '#shared/search/textMatch';
import type { HitText } from './hitTexts';
import classes from './search.module.css';
import { snippet } from './snippet';
import { usePlaceLine } from './usePlaceLine';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  readonly total: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** Null while it is on its way. */
  readonly text: HitText | null;
  readonly marker: (text: string) => readonly Mark[];
  readonly at: boolean;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** So much of a paragraph is shown around a coded passage: half a sentence. */
const around = 90;

export function HitRow(props: Props) {
  const { ref, index, total, start, text, marker, at, chosen, onPoint, onChoose, onOpen } = props;
  const { t } = useTranslation('search');
  const placeLine = usePlaceLine();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys for all rows
    <div
      ref={ref}
      id={`hit-${index}`}
      data-index={index}
      data-at={at}
      data-testid="hit"
      className={classes.hit}
      style={{ transform: `translateY(${start}px)` }}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={index + 1}
      aria-setsize={total}
      onClick={(event) => {
        onPoint();
        if (event.ctrlKey || event.metaKey || isChoice(event.target)) onChoose();
      }}
      onDoubleClick={onOpen}
    >
      <span className={classes.choice} data-choice title={t('list.choose')}>
        {chosen ? <IconSquareCheckFilled size={16} /> : <IconSquare size={16} />}
      </span>
      {text === null ? (
        <span className={classes.source}>{t('list.loading')}</span>
      ) : (
        <Stack gap={3} miw={0}>
          <span className={classes.source}>{placeLine(text.place)}</span>
          <Words text={text} marker={marker} full={at} />
          {text.codes.length > 0 && (
            <Group gap="2px 10px">
              {text.codes.map((code) => (
                <span key={code.id} className={classes.code}>
                  <ColorSwatch size={10} color={code.color} withShadow={false} />
                  {code.name}
                </span>
              ))}
            </Group>
          )}
        </Stack>
      )}
    </div>
  );
}

function isChoice(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-choice]') !== null;
}

interface WordsProps {
  readonly text: HitText;
  readonly marker: Props['marker'];
  readonly full: boolean;
}

function Words({ text, marker, full }: WordsProps) {
  const { words, before, after } = text;
  const shownBefore = before.length > around ? `… ${before.slice(-around).replace(/^\S*\s/, '')}` : before;
  const shownAfter = after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, '')} …` : after;
  return (
    <div className={classes.words}>
      {shownBefore.trim() !== '' && <span className={classes.around}>{shownBefore}</span>}
      {snippet(words, marker(words), full).map(({ from, text: part, kind }) =>
        kind === 'mark' ? (
          <mark key={from}>{part}</mark>
        ) : (
          <Fragment key={`${kind} ${from}`}>{part}</Fragment>
        ),
      )}
      {shownAfter.trim() !== '' && <span className={classes.around}>{shownAfter}</span>}
    </div>
  );
}
