import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#shared/search/request';
import type { Mark } from '#shared/search/textMatch';
import { useTree } from '../../workspace/store';
import { HitRow } from './HitRow';
import { hitText } from './hitTexts';
import classes from './search.module.css';
import { hitKey, type Question, toggleChosen, useSearchView } from './searchStore';

interface Props {
  readonly question: Question;
  readonly total: number;
  /** Number of the first hit that is there, and the hits from it on. */
  readonly offset: number;
  readonly hits: readonly SearchHit[];
  readonly marker: (text: string) => readonly Mark[];
  readonly list: RefObject<HTMLDivElement | null>;
  /** Asks for the hits around a place in the list. */
  readonly onSeen: (first: number) => void;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onKey: (key: string) => boolean;
  /** Back to the search field. */
  readonly onUp: () => void;
}

/** A source line, two or three lines of text, a line of codes. */
const usualHeight = 104;

/** All hits, the ones in view drawn; one of them has the keys. */
export function HitList(props: Props) {
  const { question, total, offset, hits, marker, list, onSeen, onOpen, onKey, onUp } = props;
  const { t, i18n } = useTranslation('search');
  const language = i18n.language === 'en' ? 'en' : 'de';
  const tree = useTree((whole) => whole);
  const at = useSearchView((state) => state.at);
  const chosen = useSearchView((state) => state.chosen);
  const scrolled = useRef(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  useEffect(() => onSeen(first), [first, onSeen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not another list
  useEffect(() => {
    if (at !== scrolled.current && at < total) virtual.scrollToIndex(at, { align: 'auto' });
    scrolled.current = at;
  }, [at]);
  const here = hits[at - offset];

  function move(to: number): void {
    useSearchView.setState({ at: Math.max(0, Math.min(total - 1, to)) });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey) return;
    const handled = event.ctrlKey || event.metaKey ? onKey(`Ctrl+${event.key}`) : plainKey(event.key);
    if (handled) event.preventDefault();
  }

  function plainKey(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        move(at + 1);
        return true;
      case 'ArrowUp':
        if (at === 0) onUp();
        else move(at - 1);
        return true;
      case 'PageDown':
        move(at + 5);
        return true;
      case 'PageUp':
        move(at - 5);
        return true;
      case 'Home':
        move(0);
        return true;
      case 'End':
        move(total - 1);
        return true;
      case ' ':
        if (here !== undefined) toggleChosen(here);
        return true;
      case 'Enter':
        if (here !== undefined) onOpen(here);
        return true;
      default:
        return onKey(key);
    }
  }

  return (
    <div
      ref={list}
      className={classes.scroll}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-multiselectable
      aria-activedescendant={here === undefined ? undefined : `hit-${at}`}
      onKeyDown={onKeyDown}
      data-testid="hits"
    >
      <div className={classes.inner} style={{ height: virtual.getTotalSize() }} role="presentation">
        {rows.map(({ index, start, key }) => {
          const hit = hits[index - offset];
          const text = hit === undefined ? null : hitText(tree, hit, question.mode, language);
          return (
            <HitRow
              key={key}
              ref={virtual.measureElement}
              index={index}
              total={total}
              start={start}
              text={text}
              marker={marker}
              at={index === at}
              chosen={hit !== undefined && chosen.has(hitKey(hit, question.mode))}
              onPoint={() => move(index)}
              onChoose={() => hit !== undefined && toggleChosen(hit)}
              onOpen={() => hit !== undefined && onOpen(hit)}
            />
          );
        })}
      </div>
    </div>
  );
}
