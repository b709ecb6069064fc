import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleDots } from '#shared/guide/roleDots';
import type { TreeRow } from '#shared/guide/treeRows';
import type { GuideRole } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { RowNumberEditor, RowTextEditor, type TextOutcome } from './RowEditor';
import classes from './tree.module.css';
import type { DropPlace } from './treeActions';

export type OpenField = 'text' | 'newText' | 'number';

/** What a row can ask for; one stable object for all rows, so that a keystroke renders only what it changed. */
export interface RowHandlers {
  choose(node: GuideNodeId): void;
  toggle(node: GuideNodeId): void;
  open(node: GuideNodeId, field: OpenField): void;
  leaveText(node: GuideNodeId, outcome: TextOutcome): void;
  leaveNumber(node: GuideNodeId, number: string | null): void;
  switchRole(node: GuideNodeId, column: number): void;
  confirmLevel(node: GuideNodeId): void;
  dragStart(node: GuideNodeId): void;
  dragOver(node: GuideNodeId, place: DropPlace): boolean;
  drop(): void;
  dragEnd(): void;
}

interface Props {
  readonly row: TreeRow;
  readonly roles: readonly GuideRole[];
  readonly active: boolean;
  readonly field: OpenField | null;
  /** Column of the dot under the keyboard's cursor. */
  readonly column: number | null;
  readonly drop: DropPlace | null;
  readonly locked: boolean;
  readonly handlers: RowHandlers;
}

/** One line of the tree: number, text, marks, and a dot for each role. */
export const TreeRowView = memo(RowView, (before, after) => {
  const { row: a, ...restBefore } = before;
  const { row: b, ...restAfter } = after;
  const sameRest = Object.keys(restAfter).every(
    (key) => restBefore[key as keyof typeof restBefore] === restAfter[key as keyof typeof restAfter],
  );
  return sameRest && sameRow(a, b);
});

/** Rows are made anew with every edit; their nodes are not. */
function sameRow(a: TreeRow, b: TreeRow): boolean {
  return (
    a.node === b.node &&
    a.level === b.level &&
    a.index === b.index &&
    a.siblings === b.siblings &&
    a.expanded === b.expanded &&
    a.inherited.join() === b.inherited.join()
  );
}

function RowView({ row, roles, active, field, column, drop, locked, handlers }: Props) {
  const { t } = useTranslation('guides');
  const { node, level, index, siblings, expanded } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys for all its rows
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and points at the row (aria-activedescendant)
    <div
      role="treeitem"
      id={rowId(node.id)}
      aria-level={level}
      aria-posinset={index + 1}
      aria-setsize={siblings}
      aria-selected={active}
      {...(expanded === null ? {} : { 'aria-expanded': expanded })}
      className={classes.row}
      style={{ '--level': level } as React.CSSProperties} // a custom property is no known style
      data-node={node.id}
      data-kind={node.kind}
      data-active={active}
      {...(drop === null ? {} : { 'data-drop': drop })}
      draggable={!locked && field === null}
      onClick={() => handlers.choose(node.id)}
      onDoubleClick={() => handlers.open(node.id, 'text')}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', node.text);
        handlers.dragStart(node.id);
      }}
      onDragOver={(event) => {
        if (!handlers.dragOver(node.id, placeOf(event))) return;
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
        onClick={() => handlers.toggle(node.id)}
      >
        {expanded === null ? null : expanded ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
      </button>
      {field === 'number' ? (
        <RowNumberEditor
          number={node.printedNumber ?? ''}
          onDone={(number) => handlers.leaveNumber(node.id, number)}
        />
      ) : (
        <span className={classes.number}>{node.printedNumber ?? bulletOf(row)}</span>
      )}
      <span className={classes.words}>
        {field === 'text' || field === 'newText' ? (
          <RowTextEditor
            text={node.text}
            selectAll={field === 'newText'}
            onDone={(outcome) => handlers.leaveText(node.id, outcome)}
          />
        ) : (
          <>
            {node.text}
            {node.optional && <span className={classes.note}>{t('optionalQuestion')}</span>}
            {node.levelUnsure && (
              <button
                type="button"
                tabIndex={-1}
                className={classes.note}
                data-tone="unsure"
                title={t('editor.confirmLevel')}
                onClick={() => handlers.confirmLevel(node.id)}
              >
                {t('levelUnsure')}
              </button>
            )}
            {node.condition !== null && !node.text.startsWith(node.condition) && (
              <span className={classes.condition}>{t('editor.conditionLine', { text: node.condition })}</span>
            )}
          </>
        )}
      </span>
      <Dots row={row} roles={roles} column={column} locked={locked} handlers={handlers} />
    </div>
  );
}

function Dots({
  row: { node, inherited },
  roles,
  column,
  locked,
  handlers,
}: Pick<Props, 'row' | 'roles' | 'column' | 'locked' | 'handlers'>) {
  const { t } = useTranslation('guides');
  return (
    <span className={classes.dots}>
      {roleDots({ roles }, node, inherited).map((dot, i) => {
        const role = roles[i]?.code ?? '';
        const label = t(`editor.dot.${dot}`, { role });
        return (
          <button
            key={role}
            type="button"
            tabIndex={-1}
            id={dotId(node.id, i)}
            className={classes.dot}
            data-dot={dot}
            data-cursor={column === i}
            aria-pressed={dot !== 'off'}
            aria-label={label}
            title={label}
            disabled={locked}
            onClick={() => handlers.switchRole(node.id, i)}
          />
        );
      })}
    </span>
  );
}

export function rowId(node: GuideNodeId): string {
  return `row-${node}`;
}

export function dotId(node: GuideNodeId, column: number): string {
  return `dot-${node}-${column}`;
}

/** Items without a number were printed with a bullet; the level shows in its form. */
function bulletOf({ node, level }: TreeRow): string {
  if (node.kind !== 'supplementary') return '';
  return level > 3 ? '–' : '•';
}

/** The upper and lower quarter mean the gap, the middle means the node itself. */
function placeOf(event: DragEvent<HTMLElement>): DropPlace {
  const box = event.currentTarget.getBoundingClientRect();
  const at = (event.clientY - box.top) / box.height;
  if (at < 0.3) return 'before';
  return at > 0.7 ? 'after' : 'inside';
}
