import type { Draft } from 'immer';
import type { PersonId, TextId } from '#shared/model/ids';
import type { CodedText, ProjectTree, RecordKind, RecordKinds } from '#shared/model/tree';

/** The tree while a command changes it. */
export type TreeDraft = Draft<ProjectTree>;

/** What a command may know of the world; everything else comes in its params. */
export interface CommandContext {
  /** A fresh random UUID. */
  newId<I extends string>(): I;
  /** ISO date-time. */
  readonly now: string;
  readonly author: PersonId;
}

/**
 * One user action: an Immer recipe over the tree. It throws CommandRefused when the action makes no sense
 * (then nothing is changed), and knows neither screen nor storage.
 */
export interface Command<Params, Result = void> {
  /** `noun.verb`; stands in the journal, so it is never renamed. */
  readonly type: string;
  /** Interviews whose own keys must lie in the vault before this command is saved. */
  readonly newKeys?: (params: Params) => readonly string[];
  run(draft: TreeDraft, params: Params, context: CommandContext): Result;
}

export function defineCommand<Params, Result = void>(
  type: string,
  run: Command<Params, Result>['run'],
  more: Pick<Command<Params, Result>, 'newKeys'> = {},
): Command<Params, Result> {
  return { type, run, ...more };
}

/** A named reason the interface has a sentence for (`errors:refused.<reason>`). */
export class CommandRefused extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(`command refused: ${reason}`);
    this.reason = reason;
  }
}

export type RefusalReason =
  | 'gone'
  | 'emptyName'
  | 'nameTaken'
  | 'inUse'
  | 'noRole'
  | 'emptyPassage'
  | 'codeCycle'
  | 'guideAnswered'
  | 'notPossibleHere'
  | 'badDate'
  | 'badCount'
  | 'locked'
  | 'reportLocked'
  | 'stepOutOfOrder'
  | 'reasonNeeded'
  | 'sameHands'
  | 'notWritten'
  | 'notSkippable'
  | 'interviewDropped'
  | 'lastCase'
  | 'notEmpty'
  | 'textDeleted'
  | 'deletionUnderWay'
  | 'secondPersonNeeded';

/** The record with this id; refuses with `gone` when it is not there (deleted meanwhile). */
export function need<K extends RecordKind>(draft: TreeDraft, kind: K, id: string): Draft<RecordKinds[K]> {
  // The map of a kind holds only records of that kind; the compiler loses this over the generic index.
  const records = draft[kind] as { [id: string]: Draft<RecordKinds[K]> };
  const record = records[id];
  if (record === undefined) throw new CommandRefused('gone');
  return record;
}

/** The protocol or document with this id; refuses with `gone`. */
export function needText(draft: TreeDraft, id: TextId): Draft<CodedText> {
  const text = draft.protocol[id] ?? draft.document[id];
  if (text === undefined) throw new CommandRefused('gone');
  return text;
}

/** The name without blanks around it; refuses an empty one. */
export function needName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new CommandRefused('emptyName');
  return trimmed;
}
