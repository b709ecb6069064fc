import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeRow } from '#shared/codebook/codeRows';
import type { CodeId } from '#shared/model/ids';
import classes from './tree.module.css';

export type DropPlace = 'before' | 'inside' | 'after';

/** What a row can ask for; the same object for all rows. */
export interface CodeRowHandlers {
  choose(code: CodeId): void;
  toggle(code: CodeId): void;
  rename(code: CodeId): void;
  /** Null leaves the name as it is. */
  leaveName(code: CodeId, name: string | null): void;
  dragStart(code: CodeId): void;
  dragOver(code: CodeId, place: DropPlace): boolean;
  drop(): void;
  dragEnd(): void;
}

interface Props {
  readonly row: CodeRow;
  /** Distance from the top of the tree, pixels. */
  readonly top: number;
  readonly count: number;
  readonly active: boolean;
  readonly renaming: boolean;
  readonly drop: DropPlace | null;
  readonly handlers: CodeRowHandlers;
}

/** One line of the tree: colour, name, whether the team has decided, and how often it was given. */
export const CodeRowView = memo(RowView, (before, after) => {
  const { row: a, ...restBefore } = before;
  const { row: b, ...restAfter } = after;
  const sameRest = Object.keys(restAfter).every(
    (key) => restBefore[key as keyof typeof restBefore] === restAfter[key as keyof typeof restAfter],
  );
  return (
    sameRest &&
    a.code === b.code &&
    a.level === b.level &&
    a.index === b.index &&
    a.siblings === b.siblings &&
    a.expanded === b.expanded
  );
});

function RowView({ row, top, count, active, renaming, drop, handlers }: Props) {
  const { t } = useTranslation('codebook');
  const { code, level, index, siblings, expanded } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys for all its rows
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and points at the row (aria-activedescendant)
    <div
      role="treeitem"
      id={codeRowId(code.id)}
      aria-level={level}
      aria-posinset={index + 1}
      aria-setsize={siblings}
      aria-selected={active}
      {...(expanded === null ? {} : { 'aria-expanded': expanded })}
      className={classes.row}
      style={{ '--level': level, transform: `translateY(${top}px)` } as React.CSSProperties} // a custom property is no known style
      data-level={level}
      data-active={active}
      {...(drop === null ? {} : { 'data-drop': drop })}
      draggable={!renaming}
      onClick={() => handlers.choose(code.id)}
      onDoubleClick={() => handlers.rename(code.id)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', code.name);
        handlers.dragStart(code.id);
      }}
      onDragOver={(event) => {
        if (!handlers.dragOver(code.id, placeOf(event))) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      }}
      onDrop={(event) => {
        event.preventDefault();
        handlers.drop();
      }}
      onDragEnd={handlers.dragEnd}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        className={classes.chevron}
        onClick={(event) => {
          event.stopPropagation();
          handlers.toggle(code.id);
        }}
      >
        {expanded === null ? null : expanded ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
      </button>
      <span className={classes.swatch} style={{ background: code.color }} aria-hidden />
      {renaming ? (
        <NameField name={code.name} onDone={(name) => handlers.leaveName(code.id, name)} />
      ) : (
        <span className={classes.name} title={code.name}>
          {code.name}
        </span>
      )}
      {code.provisional && <span className={classes.provisional}>{t('provisional')}</span>}
      <span className={classes.count} title={t('codings', { count })}>
        {count}
      </span>
    </div>
  );
}

function NameField({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string | null) => void;
}) {
  const { t } = useTranslation('codebook');
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  // Leaving by key also blurs the field; the first outcome counts.
  function finish(value: string | null): void {
    if (done.current) return;
    done.current = true;
    onDone(value);
  }

  return (
    <input
      ref={field}
      className={classes.field}
      aria-label={t('name')}
      defaultValue={name}
      autoComplete="off"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}

export function codeRowId(code: CodeId): string {
  return `code-${code}`;
}

/** The upper and lower part mean the gap, the middle means the code itself. */
function placeOf(event: DragEvent<HTMLElement>): DropPlace {
  const box = event.currentTarget.getBoundingClientRect();
  const at = (event.clientY - box.top) / box.height;
  if (at < 0.3) return 'before';
  return at > 0.7 ? 'after' : 'inside';
}
