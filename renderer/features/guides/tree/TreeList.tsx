import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideNodeId } from '#shared/model/ids';
import type { GuideEditing } from '../editing';
import { dotId, rowId, TreeRowView } from './TreeRowView';
import classes from './tree.module.css';
import { actionOfKey } from './treeActions';
import { walkOfKey } from './treeKeys';
import type { TreeEditing } from './useTreeEditing';

interface Props {
  readonly editing: GuideEditing;
  readonly tree: TreeEditing;
  /** The element that has the keys. */
  readonly box: RefObject<HTMLDivElement | null>;
}

const HEAD = 28;
/** Rows above and below the view that are drawn ahead: one turn of the wheel. */
const AHEAD = 8;

/** The rows in view of a guide's tree; the cursor stays in the tree and points at the chosen row. */
export function TreeList({ editing, tree, box }: Props) {
  const { t } = useTranslation('guides');
  const { roles } = editing.guide;
  const { rows, row, column, handlers } = tree;
  const scroll = useRef<HTMLDivElement>(null);
  const measured = useRef(new Set<GuideNodeId>());
  const at = row === null ? -1 : rows.indexOf(row);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimate(rows[index]?.node.text.length ?? 0),
    getItemKey: (index) => rows[index]?.node.id ?? index,
    overscan: AHEAD,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    // Asking a new row for its height lays the page out in the middle of an edit. A row that was there before is
    // taken to be as high as it was; the observer of its size corrects that before it is painted.
    measureElement: (element, entry, instance) => {
      const index = instance.indexFromElement(element);
      const node = rows[index]?.node.id;
      if (entry === undefined && node !== undefined && measured.current.has(node)) {
        return instance.itemSizeCache.get(node) ?? instance.options.estimateSize(index);
      }
      if (node !== undefined) measured.current.add(node);
      return measureElement(element, entry, instance);
    },
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

  const chosen = row?.node.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls, not another row above
  useEffect(() => {
    if (chosen !== null && at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [chosen]);

  function onKey(event: KeyboardEvent<HTMLDivElement>): void {
    if (isField(event.target) || row === null) return;
    if (column !== null ? dotKey(event) : treeKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function treeKey(event: KeyboardEvent): boolean {
    const action = actionOfKey(event);
    if (action !== null) {
      tree.perform(action);
      return true;
    }
    return !event.altKey && !event.ctrlKey && !event.metaKey && walk(event.key);
  }

  function walk(key: string): boolean {
    const to = walkOfKey(key, rows, at);
    if (to === null) return false;
    const target = rows[to.kind === 'expand' ? at : to.index];
    if (target === undefined) return false;
    if (to.kind === 'expand') tree.toggle(target.node.id, to.open);
    else handlers.choose(target.node.id);
    return true;
  }

  function dotKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey || column === null || row === null) return false;
    switch (event.key) {
      case 'ArrowRight':
        tree.setColumn(Math.min(roles.length - 1, column + 1));
        return true;
      case 'ArrowLeft':
        tree.setColumn(column === 0 ? null : column - 1);
        return true;
      case ' ':
      case 'Enter':
        handlers.switchRole(row.node.id, column);
        return true;
      case 'Escape':
      case 'r':
        tree.setColumn(null);
        return true;
      default:
        return walk(event.key);
    }
  }

  const pointed =
    row === null ? undefined : column === null ? rowId(row.node.id) : dotId(row.node.id, column);
  return (
    <div className={classes.frame}>
      <div className={classes.scroll} ref={scroll} data-testid="guide-tree-scroll">
        <div className={classes.head} aria-hidden>
          {roles.map(({ code, label }) => (
            <span key={code} className={classes.headCell} title={label === '' ? code : `${code} – ${label}`}>
              {code}
            </span>
          ))}
        </div>
        <div
          ref={box}
          role="tree"
          tabIndex={0}
          aria-label={t('editor.tree')}
          {...(pointed === undefined ? {} : { 'aria-activedescendant': pointed })}
          className={classes.tree}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKey}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) tree.setColumn(null);
          }}
        >
          {virtual.getVirtualItems().map((item) => {
            const one = rows[item.index];
            if (one === undefined) return null;
            const active = one.node.id === chosen;
            return (
              <div
                key={item.key}
                role="none"
                ref={virtual.measureElement}
                data-index={item.index}
                className={classes.place}
                style={{ transform: `translateY(${item.start - HEAD}px)` }}
              >
                <TreeRowView
                  row={one}
                  roles={roles}
                  active={active}
                  field={tree.field?.node === one.node.id ? tree.field.field : null}
                  column={active ? column : null}
                  drop={tree.drop?.node === one.node.id ? tree.drop.place : null}
                  locked={editing.locked}
                  handlers={handlers}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Keys in a field are for writing. */
function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName);
}

/** A line holds about seventy characters and is twenty pixels high; measuring corrects it. */
function estimate(characters: number): number {
  return 10 + 20 * Math.max(1, Math.ceil(characters / 70));
}
