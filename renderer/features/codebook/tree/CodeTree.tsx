import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeId } from '#shared/model/ids';
import { useCodingCounts } from '../useCodingCounts';
import { CodeRowView, codeRowId } from './CodeRowView';
import { codeTreeKey } from './codeTreeKeys';
import classes from './tree.module.css';
import type { CodeTreeState } from './useCodeTree';

interface Props {
  readonly tree: CodeTreeState;
  /** The element that has the keys. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onAdd: (place: { readonly below: boolean }) => void;
  readonly onRemove: (code: CodeId) => void;
}

/** Height of a row, as in tree.module.css. Pixels. */
const rowHeight = 32;
/** Rows drawn ahead: one turn of the wheel. */
const ahead = 8;

/** The codes in view; the cursor stays in the tree and points at the chosen row. */
export function CodeTree({ tree, box, onAdd, onRemove }: Props) {
  const { t } = useTranslation('codebook');
  const { rows, at, handlers } = tree;
  const counts = useCodingCounts();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.code.id ?? index,
    overscan: ahead,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const drawn = defaultRangeExtractor(range);
        // The chosen row is always there: the cursor points at it, and a field may be open in it.
        if (at < 0 || drawn.includes(at)) return drawn;
        return [...drawn, at].sort((a, b) => a - b);
      },
      [at],
    ),
  });
  const chosen = rows[at]?.code.id ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls, not another row above
  useEffect(() => {
    if (chosen !== null) virtual.scrollToIndex(at, { align: 'auto' });
  }, [chosen]);

  function onKey(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target instanceof HTMLInputElement) return;
    const action = codeTreeKey(event, rows, at);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.kind) {
      case 'choose': {
        const row = rows[action.index];
        if (row !== undefined) handlers.choose(row.code.id);
        break;
      }
      case 'expand':
        if (chosen !== null) tree.toggle(chosen, action.open);
        break;
      case 'step':
        tree.step(action.step);
        break;
      case 'add':
      case 'addBelow':
        onAdd({ below: action.kind === 'addBelow' });
        break;
      case 'rename':
        if (chosen !== null) handlers.rename(chosen);
        break;
      case 'remove':
        if (chosen !== null) onRemove(chosen);
    }
  }

  return (
    <div className={classes.scroll} ref={scroll} data-testid="code-tree-scroll">
      <div
        ref={box}
        role="tree"
        tabIndex={0}
        aria-label={t('title')}
        {...(chosen === null ? {} : { 'aria-activedescendant': codeRowId(chosen) })}
        className={classes.tree}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKey}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const { id } = row.code;
          return (
            <CodeRowView
              key={item.key}
              row={row}
              top={item.start}
              count={counts.get(id) ?? 0}
              active={id === chosen}
              renaming={tree.renaming === id}
              drop={tree.drop?.code === id ? tree.drop.place : null}
              handlers={handlers}
            />
          );
        })}
      </div>
    </div>
  );
}
