import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import { type Command, type CommandContext, CommandRefused } from '#shared/commands/command';
import { isFinal } from '#shared/commands/deletionCommands';
import type { ProjectTree } from '#shared/model/tree';
import { openFrame, openHead, type Patch, readFrame } from '#shared/seal/journal';
import { beyondDeletion, needKeys } from './beyondDeletion';
import { type Change, checkChange } from './change';
import { compactPatches } from './compactPatches';
import { type ReadOnlyReason, readOnlyReason } from './failure';
import { ensureKeys } from './keys';
import { queueChange, saveQueue, saveTrailing } from './saving';
import type { Session } from './session';
import { currentProject, type OpenProject, patchProject } from './store';
import { isFewCodings } from './trailing';
import { findTargets, type HistoryStep } from './undoTargets';

enablePatches();

let active: Session | null = null;
/** Saves under way; "saved" is said when the last one is through. */
const underWay = new Set<Promise<void>>();
/** Sessions whose queue is saved after the next frame. */
const waiting = new WeakSet<Session>();
/** The window is being closed or covered: there may be no later moment, so everything is saved at once. */
let leaving = false;
let stopListening: (() => void) | null = null;

export function setActiveSession(session: Session | null): void {
  stopListening?.();
  if (active !== null) saveNow(active);
  active = session;
  leaving = false;
  stopListening = session === null ? null : session.host.closing.onClosing(async () => leave(session));
}

/** No `await` before the saving: a page that goes waits for nothing. */
function leave(session: Session): void {
  leaving = true;
  saveNow(session);
  // The open text may hand over its last words after us. A window that paints again has stayed.
  session.afterPaint(() => {
    leaving = false;
  });
}

export function activeSession(): Session | null {
  return active;
}

/** Nothing is open, or nothing can be saved any more. */
class WorkspaceUnavailable extends Error {
  readonly reason = 'unavailable';
}

export interface RunOptions<Result> {
  /** Commands of one group are one step for undo. */
  readonly group?: string;
  /** Hears the result in the turn in which the tree changes, so that the screen is drawn once and not twice. */
  readonly applied?: (result: Result) => void;
}

/**
 * Runs a command: the tree in memory changes at once, saving follows. The promise resolves with the
 * command's result when it is applied, not when it is saved; `saving` in the store tells that.
 * A command whose result is not what the schemas say has not happened: the promise rejects.
 * Rejects with CommandRefused when the command makes no sense, with WorkspaceUnavailable when read-only.
 */
export async function run<Params, Result>(
  command: Command<Params, Result>,
  params: Params,
  options: RunOptions<Result> = {},
): Promise<Result> {
  const { session } = writable();
  const keys = command.newKeys?.(params) ?? [];
  if (keys.length > 0) await ensureKeys(session, keys);
  const { project } = writable();
  const context: CommandContext = {
    newId: <I extends string>() => session.clock.newId() as I, // a fresh UUID may carry any id's brand
    now: new Date(session.clock.now()).toISOString(),
    author: session.author,
  };
  let result: Result | undefined;
  const [after, patches, inverse] = produceWithPatches(project.tree, (draft) => {
    result = command.run(draft, params, context);
  });
  if (patches.length > 0) {
    commit(session, {
      type: command.type,
      group: options.group ?? null,
      reverts: null,
      ...compacted(
        project.tree,
        after,
        patches as readonly Patch[],
        // What must not come back is not written down once more.
        isFinal(command.type) ? [] : (inverse as readonly Patch[]),
      ),
    });
  }
  const done = result as Result; // set by the recipe, which has run
  options.applied?.(done);
  return done;
}

function compacted(
  before: ProjectTree,
  after: ProjectTree,
  patches: readonly Patch[],
  inverse: readonly Patch[],
) {
  return {
    before,
    after,
    patches: compactPatches(before, after, patches),
    inverse: compactPatches(after, before, inverse),
  };
}

function writable(): { session: Session; project: OpenProject } {
  const project = currentProject();
  if (active === null || project === null || project.readOnly !== null) throw new WorkspaceUnavailable();
  return { session: active, project };
}

function commit(session: Session, change: Change): void {
  checkChange(change, session.accepted);
  needKeys(session.ring, change);
  queueChange(session, change);
  const ordinary = change.reverts === null && !isFinal(change.type);
  patchProject({
    tree: change.after,
    saving: 'saving',
    ...(ordinary ? { canUndo: true, canRedo: false } : {}),
  });
  if (leaving) saveNow(session);
  // Coding goes from text to text, key after key: the disk is at work while the frame is drawn and painted.
  else if (isFewCodings(change)) saveNow(session);
  else saveSoon(session);
}

/** Sealing a long record takes longer than a frame; the screen goes first. */
function saveSoon(session: Session): void {
  if (waiting.has(session)) return;
  waiting.add(session);
  session.afterPaint(() => {
    waiting.delete(session);
    saveNow(session);
  });
}

/** Seals what is queued and hands it to the database before it returns; the disk answers later. */
export function saveNow(session: Session): void {
  if (session.queue.length > 0) track(session, saveQueue(session));
}

/** Says in the store when it is saved, or that nothing is any more. */
function track(session: Session, saving: Promise<ReadOnlyReason | null>): void {
  const save = saving.catch(readOnlyReason).then((failure) => {
    underWay.delete(save);
    if (active !== session) return;
    if (failure !== null) patchProject({ readOnly: failure });
    else if (underWay.size === 0 && session.queue.length === 0) patchProject({ saving: 'saved' });
  });
  underWay.add(save);
}

/** Writes anew what stands whole in the journal only; resolves when nothing is being saved. */
export async function saveWhole(session: Session): Promise<void> {
  await settled();
  const project = currentProject();
  if (active !== session || project === null || project.readOnly !== null) return;
  // A key may have been pressed meanwhile: what is written now is what the tree holds.
  saveNow(session);
  if (session.trailing.size > 0) track(session, saveTrailing(session, project.tree));
  await settled();
}

/** Takes back the newest step (a run of typing is one). Resolves with the undone command's type, or null. */
export function undo(): Promise<string | null> {
  return revert('undo');
}

/** Brings back what the last undo took. Resolves with the command's type, or null. */
export function redo(): Promise<string | null> {
  return revert('redo');
}

async function revert(kind: 'undo' | 'redo'): Promise<string | null> {
  const { session } = writable();
  const targets = await findTargets(stepsNewestFirst(session));
  const seqs = targets[kind];
  if (seqs.length === 0) return null;
  const seen = session.seq;
  const entries = await entriesOf(session, seqs);
  if (await beyondDeletion(session, entries)) throw new CommandRefused('textDeleted');
  // Somebody typed while the journal was read: look again, the newest step is another one now.
  if (session.seq !== seen) return revert(kind);
  const { project } = writable();
  const steps =
    kind === 'undo'
      ? entries.flatMap((entry) => entry.parts.flatMap((part) => part.inverse))
      : [...entries].reverse().flatMap((entry) => entry.parts.flatMap((part) => part.patches));
  const [after, patches, inverse] = produceWithPatches(project.tree, (draft) => {
    applyPatches(
      draft,
      steps.map((patch) => ({ ...patch, path: [...patch.path] })),
    );
  });
  const type = entries[0]?.type ?? kind;
  const change = compacted(project.tree, after, patches as readonly Patch[], inverse as readonly Patch[]);
  commit(session, { type: `${kind}`, group: null, reverts: { kind, seqs }, ...change });
  await refreshUndo(session);
  return type;
}

async function entriesOf(session: Session, seqs: readonly number[]) {
  // The newest step may still be queued or on its way.
  await settled();
  const rows = await session.db.journal.bulkGet([...seqs]);
  return rows.map((row) => {
    if (row === undefined) throw new CommandRefused('gone');
    const { entry, lost } = openFrame(session.ring, readFrame(row.frame));
    // Part of this step belonged to a deleted interview; half a step is not taken back.
    if (lost.length > 0) throw new CommandRefused('textDeleted');
    return entry;
  });
}

/** Says in the store what can be undone and redone; called after opening and after each undo. */
export async function refreshUndo(session: Session): Promise<void> {
  const { undo: undoable, redo: redoable } = await findTargets(stepsNewestFirst(session));
  if (active === session) patchProject({ canUndo: undoable.length > 0, canRedo: redoable.length > 0 });
}

/** Heads are read this many at a time: a screenful of history, a few milliseconds. */
const chunk = 200;

async function* stepsNewestFirst(session: Session): AsyncGenerator<HistoryStep> {
  for (let i = session.steps.length - 1; ; i--) {
    if (i < 0) {
      const loaded = await loadOlder(session);
      if (loaded === 0) return;
      i = loaded - 1;
    }
    const step = session.steps[i];
    if (step === undefined) return;
    // The first command makes the project itself; taking it back would leave nothing to stand on.
    // A deletion is never taken back; what was done before it may be, as far as it left that alone.
    if (step.seq > 1 && !isFinal(step.type)) yield step;
  }
}

async function loadOlder(session: Session): Promise<number> {
  const first = session.steps[0]?.seq ?? session.seq + 1;
  if (first <= 1) return 0;
  const rows = await session.db.journal
    .where('seq')
    .between(Math.max(1, first - chunk), first)
    .toArray();
  const steps = rows.map((row) => {
    const frame = readFrame(row.frame);
    return { seq: frame.body.seq, ...openHead(session.ring, frame) };
  });
  session.steps.unshift(...steps);
  return steps.length;
}

/** Saves what is queued; resolves when nothing is being saved. */
export async function settled(): Promise<void> {
  if (active !== null) saveNow(active);
  while (underWay.size > 0) await Promise.all(underWay);
}
