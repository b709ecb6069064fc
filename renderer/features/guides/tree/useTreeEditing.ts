import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findNode } from '#shared/guide/guideNodes';
import { applySteps, type GuideStep } from '#shared/guide/guideStep';
import { switchRole } from '#shared/guide/roleDots';
import { type TreeRow, treeRows } from '#shared/guide/treeRows';
import { asId, type GuideNodeId } from '#shared/model/ids';
import type { GuideEditing } from '../editing';
import type { TextOutcome } from './RowEditor';
import type { OpenField, RowHandlers } from './TreeRowView';
import { type DropPlace, dropStep, planAction, type TreeAction } from './treeActions';

export interface TreeEditing {
  readonly rows: readonly TreeRow[];
  /** The chosen row; null in an empty guide. */
  readonly row: TreeRow | null;
  readonly field: { readonly node: GuideNodeId; readonly field: OpenField } | null;
  /** Column of the cursor among the role dots; null while it is in the tree. */
  readonly column: number | null;
  readonly drop: { readonly node: GuideNodeId; readonly place: DropPlace } | null;
  /** What was not possible, for the status line. */
  readonly refused: 'notPossible' | 'locked' | null;
  readonly handlers: RowHandlers;
  perform(action: TreeAction): void;
  toggle(node: GuideNodeId, open?: boolean): void;
  toggleAll(open: boolean): void;
  setColumn(column: number | null): void;
  apply(steps: readonly GuideStep[]): boolean;
}

interface Options {
  readonly editing: GuideEditing;
  readonly active: GuideNodeId | null;
  readonly onActive: (node: GuideNodeId) => void;
  /** After a field is left, the keys belong to the tree again. */
  readonly onFieldLeft: () => void;
  /** Somebody wants to say who is asked, and the guide has no roles yet. */
  readonly onNoRoles: () => void;
}

/** State and actions of the guide's tree: what is open, chosen, being written or dragged. */
export function useTreeEditing({ editing, active, onActive, onFieldLeft, onNoRoles }: Options): TreeEditing {
  const { t } = useTranslation('guides');
  const { guide, locked } = editing;
  const [collapsed, setCollapsed] = useState<ReadonlySet<GuideNodeId>>(new Set());
  const [field, setField] = useState<TreeEditing['field']>(null);
  const [column, setColumn] = useState<number | null>(null);
  const [drop, setDrop] = useState<TreeEditing['drop']>(null);
  const [refused, setRefused] = useState<TreeEditing['refused']>(null);
  const dragged = useRef<GuideNodeId | null>(null);

  // A node that is chosen from outside (a warning, a line of the source) is shown even below a closed one.
  const opened = useMemo(() => {
    if (active === null || collapsed.size === 0) return collapsed;
    const above = findNode(guide, active)?.parents.filter(({ id }) => collapsed.has(id)) ?? [];
    if (above.length === 0) return collapsed;
    const open = new Set(collapsed);
    for (const { id } of above) open.delete(id);
    return open;
  }, [guide, active, collapsed]);
  const rows = useMemo(() => treeRows(guide, opened), [guide, opened]);
  const row = rows.find(({ node }) => node.id === active) ?? rows[0] ?? null;

  const { apply: applyToGuide } = editing;
  const apply = useCallback(
    (steps: readonly GuideStep[]) => {
      const done = applyToGuide(steps);
      setRefused(done ? null : locked ? 'locked' : 'notPossible');
      return done;
    },
    [applyToGuide, locked],
  );

  const toggle = useCallback(
    (node: GuideNodeId, open?: boolean) =>
      setCollapsed((before) => {
        const after = new Set(before);
        if (open ?? after.has(node)) after.delete(node);
        else after.add(node);
        return after;
      }),
    [],
  );

  function toggleAll(open: boolean): void {
    setCollapsed(
      open
        ? new Set()
        : new Set(
            guide.nodes.flatMap((section) => [section.id, ...section.children.map((child) => child.id)]),
          ),
    );
    const top = guide.nodes[0];
    if (!open && top !== undefined) onActive(sectionOf(rows, row)?.id ?? top.id);
  }

  function perform(action: TreeAction): void {
    if (row === null) return;
    if (action === 'roles' && guide.roles.length === 0 && !locked) onNoRoles();
    else if (action === 'roles') setColumn(guide.roles.length > 0 ? 0 : null);
    else if (action === 'editText') openField(row.node.id, 'text');
    else if (action === 'renumber') openField(row.node.id, 'number');
    else change(action, row);
  }

  function openField(node: GuideNodeId, kind: OpenField): void {
    if (locked) setRefused('locked');
    else setField({ node, field: kind });
  }

  function change(action: TreeAction, at: TreeRow): void {
    const newNode = freshId();
    const newText = t(
      action === 'add' && at.node.kind === 'section' ? 'editor.newSection' : 'editor.newText',
    );
    const plan = planAction(action, guide, at, { newNode, newText });
    if (plan === null || !apply(plan.steps)) {
      setRefused(locked ? 'locked' : 'notPossible');
      return;
    }
    if (action === 'demote') toggleAbove(at.node.id);
    if (plan.focus !== null) onActive(plan.focus);
    if (plan.write) setField({ node: newNode, field: 'newText' });
  }

  /** What went below a closed node stays in sight. */
  function toggleAbove(node: GuideNodeId): void {
    const at = rows.findIndex((one) => one.node.id === node);
    const above = rows.slice(0, at).findLast((one) => one.level === rows[at]?.level);
    if (above !== undefined) toggle(above.node.id, true);
  }

  function leaveText(node: GuideNodeId, outcome: TextOutcome): void {
    const before = findNode(guide, node)?.node;
    setField(null);
    onFieldLeft();
    if (before === undefined || outcome.kind === 'cancel') return;
    const changed = outcome.text.trim() !== before.text;
    const steps: GuideStep[] = changed ? [{ kind: 'setText', node, text: outcome.text }] : [];
    if (outcome.kind === 'keep') {
      if (changed) apply(steps);
      return;
    }
    if (outcome.kind === 'split') {
      const newNode = freshId();
      // The text is kept without the blanks around it, so the caret moves with its beginning.
      const offset = outcome.offset - (outcome.text.length - outcome.text.trimStart().length);
      if (!apply([...steps, { kind: 'split', node, offset, newNode }])) return;
      onActive(newNode);
      setField({ node: newNode, field: 'text' });
      return;
    }
    const at = rows.find((one) => one.node.id === node);
    const previous = (at?.parent?.children ?? guide.nodes)[(at?.index ?? 0) - 1];
    if (apply([...steps, { kind: 'join', node }]) && previous !== undefined) onActive(previous.id);
  }

  const now: Omit<RowHandlers, 'choose'> = {
    toggle: (node) => toggle(node),
    open(node, kind) {
      onActive(node);
      openField(node, kind);
    },
    leaveText,
    leaveNumber(node, number) {
      setField(null);
      onFieldLeft();
      const before = findNode(guide, node)?.node.printedNumber ?? '';
      if (number !== null && number.trim() !== before) apply([{ kind: 'renumber', node, number }]);
    },
    switchRole(node, at) {
      const placed = findNode(guide, node);
      const role = guide.roles[at]?.code;
      if (placed === null || role === undefined) return;
      const roles = switchRole(guide, placed.node, placed.parents, role);
      if (roles === null) setRefused(locked ? 'locked' : 'notPossible');
      else apply([{ kind: 'setRoles', node, roles }]);
    },
    confirmLevel: (node) => void apply([{ kind: 'confirmLevel', node }]),
    dragStart: (node) => {
      dragged.current = node;
    },
    dragOver(node, place) {
      const from = rows.find((one) => one.node.id === dragged.current);
      const target = rows.find((one) => one.node.id === node);
      if (drop?.node === node && drop.place === place) return true;
      const step = from && target ? dropStep(from, target, place) : null;
      const possible = step !== null && applySteps(guide, [step]).ok;
      setDrop(possible ? { node, place } : null);
      return possible;
    },
    drop() {
      const from = rows.find((one) => one.node.id === dragged.current);
      const target = rows.find((one) => one.node.id === drop?.node);
      setDrop(null);
      const step = from && target && drop ? dropStep(from, target, drop.place) : null;
      if (from === undefined || step === null) return;
      if (apply([step])) onActive(from.node.id);
    },
    dragEnd() {
      dragged.current = null;
      setDrop(null);
    },
  };
  const handlers = useStable({ ...now, choose: onActive });
  return {
    rows,
    row,
    field,
    column,
    drop,
    refused,
    handlers,
    perform,
    toggle,
    toggleAll,
    setColumn,
    apply,
  };
}

/** Handlers that stay the same object, so that rows are not rendered for them, and always do the latest. */
function useStable(latest: RowHandlers): RowHandlers {
  const ref = useRef(latest);
  ref.current = latest;
  return useMemo(
    () => ({
      choose: (node) => ref.current.choose(node),
      toggle: (node) => ref.current.toggle(node),
      open: (node, field) => ref.current.open(node, field),
      leaveText: (node, outcome) => ref.current.leaveText(node, outcome),
      leaveNumber: (node, number) => ref.current.leaveNumber(node, number),
      switchRole: (node, column) => ref.current.switchRole(node, column),
      confirmLevel: (node) => ref.current.confirmLevel(node),
      dragStart: (node) => ref.current.dragStart(node),
      dragOver: (node, place) => ref.current.dragOver(node, place),
      drop: () => ref.current.drop(),
      dragEnd: () => ref.current.dragEnd(),
    }),
    [],
  );
}

function freshId(): GuideNodeId {
  return asId<GuideNodeId>(crypto.randomUUID());
}

function sectionOf(rows: readonly TreeRow[], row: TreeRow | null): TreeRow['node'] | null {
  const at = row === null ? -1 : rows.indexOf(row);
  return rows.slice(0, at + 1).findLast(({ level }) => level === 1)?.node ?? null;
}
