import type { GuideStep } from '#shared/guide/guideStep';
import type { TreeRow } from '#shared/guide/treeRows';
import type { Guide, GuideNode, GuideNodeKind } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

/** What a key or a button of the toolbar does with the chosen node. */
export type TreeAction =
  | 'promote'
  | 'demote'
  | 'up'
  | 'down'
  | 'join'
  | 'add'
  | 'addBelow'
  | 'remove'
  | 'confirmLevel'
  | 'editText'
  | 'renumber'
  | 'roles';

export interface PlannedAction {
  readonly steps: readonly GuideStep[];
  /** The node that is chosen afterwards. */
  readonly focus: GuideNodeId | null;
  /** A fresh node opens for writing. */
  readonly write: boolean;
}

interface Keys {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const altKeys: { readonly [key: string]: TreeAction } = {
  ArrowLeft: 'promote',
  ArrowRight: 'demote',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const plainKeys: { readonly [key: string]: TreeAction } = {
  Enter: 'editText',
  F2: 'renumber',
  r: 'roles',
  b: 'confirmLevel',
  Backspace: 'join',
  Delete: 'remove',
  Insert: 'add',
};

/** The action of a key press in the tree; null when the key means something else there. */
export function actionOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Keys): TreeAction | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return altKeys[key] ?? null;
  if (key === 'Insert' && shiftKey) return 'addBelow';
  return plainKeys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/**
 * The steps of an action on a row; null for actions that open a field instead. `newNode` is the id a fresh node
 * gets, `newText` what stands in it until it is written.
 */
export function planAction(
  action: TreeAction,
  guide: Pick<Guide, 'nodes'>,
  row: TreeRow,
  fresh: { readonly newNode: GuideNodeId; readonly newText: string },
): PlannedAction | null {
  const { node, parent, index } = row;
  const siblings = parent?.children ?? guide.nodes;
  const stay = (step: GuideStep): PlannedAction => ({ steps: [step], focus: node.id, write: false });
  switch (action) {
    case 'promote':
    case 'demote':
    case 'confirmLevel':
      return stay({ kind: action, node: node.id });
    case 'up':
    case 'down':
      return stay({ kind: 'moveBy', node: node.id, steps: action === 'up' ? -1 : 1 });
    case 'join':
      return {
        steps: [{ kind: 'join', node: node.id }],
        focus: siblings[index - 1]?.id ?? null,
        write: false,
      };
    case 'remove': {
      const next = siblings[index + 1] ?? siblings[index - 1] ?? parent;
      return { steps: [{ kind: 'remove', node: node.id }], focus: next?.id ?? null, write: false };
    }
    case 'add':
      return adding({ parent: parent?.id ?? null, index: index + 1, kind: node.kind }, fresh);
    case 'addBelow': {
      const kind = kindBelow(node);
      return kind === null ? null : adding({ parent: node.id, index: node.children.length, kind }, fresh);
    }
    default:
      return null;
  }
}

function adding(
  place: { readonly parent: GuideNodeId | null; readonly index: number; readonly kind: GuideNodeKind },
  { newNode, newText }: { readonly newNode: GuideNodeId; readonly newText: string },
): PlannedAction {
  const step: GuideStep = { kind: 'add', place: { ...place, text: newText }, newNode };
  return { steps: [step], focus: newNode, write: true };
}

/** What usually stands below a node; null below an instruction, which holds nothing. */
export function kindBelow(node: GuideNode): GuideNodeKind | null {
  if (node.kind === 'section') return 'question';
  return node.kind === 'instruction' ? null : 'supplementary';
}

/** Where something is dropped, seen from the row under the pointer. */
export type DropPlace = 'before' | 'after' | 'inside';

/** The step that moves a node to where it was dropped; null when that is where it is. */
export function dropStep(dragged: TreeRow, target: TreeRow, place: DropPlace): GuideStep | null {
  const node = dragged.node.id;
  if (node === target.node.id) return null;
  if (place === 'inside')
    return { kind: 'moveTo', node, parent: target.node.id, index: target.node.children.length };
  const sameList = dragged.parent?.id === target.parent?.id;
  const behind = target.index + (place === 'after' ? 1 : 0);
  const index = sameList && dragged.index < behind ? behind - 1 : behind;
  if (sameList) {
    return index === dragged.index ? null : { kind: 'moveBy', node, steps: index - dragged.index };
  }
  return target.parent === null ? null : { kind: 'moveTo', node, parent: target.parent.id, index };
}
