import { castDraft, type Draft } from 'immer';
import type { NameEntryId, NameListId, TextId } from '#shared/model/ids';
import { isLocked } from '#shared/model/lifeCycle';
import type { NameEntry, NameList } from '#shared/model/privacy';
import type { CodedText } from '#shared/model/tree';
import { plainForm } from '#shared/privacy/findingGroups';
import type { ListedThing } from '#shared/privacy/projectNames';
import { replaceEverywhere } from '#shared/privacy/replaceEverywhere';
import { type Place, replacePlaces } from '#shared/privacy/replacePlaces';
import { replaceAll } from '#shared/text/replaceAll';
import { changeAround, replaceAround } from './aroundText';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needText,
  type TreeDraft,
} from './command';
import { needUnlocked } from './lifeCycleCommands';
import { editCodedText, originalOf } from './protocolCommands';

/** A name as a person confirmed it; `entry` null = it becomes a new entry of the list. */
export interface NameDecision extends Omit<NameEntry, 'id'> {
  readonly entry: NameEntryId | null;
}

/** The list has a key of its own, which must lie in the vault before the first name is written. */
const ownKey = { newKeys: (params: { readonly list: NameListId }) => [params.list] };

/**
 * Puts the replacement in these places of one text, carries its codings, and does the same to what hangs on
 * the text: notes, memos and the quotes of anchors in review. `keep` null: dates, sums and the like, which
 * no list needs. Refused (`locked`) when the text is approved.
 */
export const replaceName = defineCommand(
  'names.replace',
  (
    draft,
    params: {
      list: NameListId;
      text: TextId;
      places: readonly Place[];
      thing: Omit<ListedThing, 'id'>;
      keep: { readonly entry: NameEntryId | null } | null;
    },
    context,
  ): void => {
    const text = needText(draft, params.text);
    needUnlocked(originalOf(text));
    const replacement = chosen(params.thing);
    const thing = { ...params.thing, id: '' };
    editCodedText(draft, text, replacePlaces(originalOf(text).blocks, params.places, thing, replacement));
    replaceAround(draft, text, thing, replacement);
    if (params.keep !== null) {
      keepName(draft, params.list, { ...params.thing, entry: params.keep.entry }, 'add', context);
    }
  },
  ownKey,
);

/** Replaces every kept name in every text that is not approved. Answers how many places were replaced. */
export const replaceNameInAllTexts = defineCommand(
  'names.replaceInAllTexts',
  (draft, params: { list: NameListId; entry: NameEntryId }): number => {
    const entry = needEntry(draft, params.list, params.entry);
    const thing: ListedThing = originalOf(entry);
    const replacement = chosen(thing);
    let replaced = 0;
    for (const text of openTexts(draft)) {
      const edits = replaceEverywhere(originalOf(text).blocks, thing, replacement);
      if (edits.length > 0) editCodedText(draft, text, edits);
      replaceAround(draft, text, thing, replacement);
      replaced += edits.length;
    }
    return replaced;
  },
);

/**
 * Keeps a name with its replacement, or corrects one that is kept. Another replacement also takes the place
 * of the old one in every text that is not approved, as long as no other name shares it ("[Ort]").
 */
export const saveName = defineCommand(
  'names.save',
  (draft, params: { list: NameListId; name: NameDecision }, context): NameEntryId => {
    const known =
      params.name.entry === null ? undefined : draft.nameList[params.list]?.entries[params.name.entry];
    const old = known === undefined ? null : chosen(originalOf(known));
    const id = keepName(draft, params.list, params.name, 'correct', context);
    const now = chosen(params.name);
    if (old !== null && old !== now && !isShared(draft, params.list, id, old)) exchange(draft, old, now);
    return id;
  },
  ownKey,
);

/** Forgets a name. Texts keep the replacement; from now on nothing tells what it stands for. */
export const removeName = defineCommand(
  'names.remove',
  (draft, params: { list: NameListId; entry: NameEntryId }) => {
    needEntry(draft, params.list, params.entry);
    delete need(draft, 'nameList', params.list).entries[params.entry];
  },
);

/** Says that a word is no name, in any text. */
export const ignoreWords = defineCommand(
  'names.ignore',
  (draft, params: { list: NameListId; words: readonly string[] }) => {
    const list = listFor(draft, params.list);
    const known = new Set(list.ignored.map(plainForm));
    list.ignored.push(...params.words.filter((word) => word.trim() !== '' && !known.has(plainForm(word))));
  },
  ownKey,
);

/** Takes that back: the word is asked about again. */
export const watchWord = defineCommand('names.watch', (draft, params: { list: NameListId; word: string }) => {
  const list = need(draft, 'nameList', params.list);
  list.ignored = list.ignored.filter((word) => word !== params.word);
});

/** Lets words stand in one text; elsewhere they are asked about. */
export const passWords = defineCommand(
  'names.pass',
  (draft, params: { list: NameListId; text: TextId; words: readonly string[] }) => {
    const list = listFor(draft, params.list);
    const passed = list.passed[params.text] ?? [];
    const known = new Set(passed.map(plainForm));
    const fresh = params.words.filter((word) => word.trim() !== '' && !known.has(plainForm(word)));
    list.passed[params.text] = [...passed, ...fresh];
  },
  ownKey,
);

/** Asks again about everything that was let pass in one text. */
export const askAgain = defineCommand(
  'names.askAgain',
  (draft, params: { list: NameListId; text: TextId }) => {
    delete need(draft, 'nameList', params.list).passed[params.text];
  },
);

/** `correct`: the spellings are all there are; `add`: they come to those that are known. */
function keepName(
  draft: TreeDraft,
  listId: NameListId,
  { entry, ...name }: NameDecision,
  how: 'add' | 'correct',
  context: CommandContext,
): NameEntryId {
  const originals = filled(name.originals);
  const replacements = filled(name.replacements);
  if (originals.length === 0 || replacements.length === 0) throw new CommandRefused('emptyName');
  const list = listFor(draft, listId);
  const known = entry === null ? undefined : list.entries[entry];
  const id = known?.id ?? context.newId<NameEntryId>();
  list.entries[id] = castDraft({
    id,
    class: name.class,
    originals: distinct(how === 'add' ? [...(known?.originals ?? []), ...originals] : originals),
    replacements,
    degree: Math.min(name.degree, replacements.length - 1),
  });
  return id;
}

function filled(words: readonly string[]): string[] {
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function distinct(originals: readonly string[]): string[] {
  const seen = new Set<string>();
  return originals.filter((original) => {
    const form = plainForm(original);
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

function isShared(draft: TreeDraft, list: NameListId, id: NameEntryId, replacement: string): boolean {
  return Object.values(draft.nameList[list]?.entries ?? {}).some(
    (entry) => entry.id !== id && chosen(entry) === replacement,
  );
}

/** The old replacement stands for the same thing as the new one, so codings stay on it. */
function exchange(draft: TreeDraft, old: string, now: string): void {
  for (const text of openTexts(draft)) {
    const edits = replaceAll(originalOf(text).blocks, old, now, { matchCase: true });
    if (edits.length > 0) editCodedText(draft, text, edits);
    changeAround(draft, text, (words) => words.replaceAll(old, now));
  }
}

/** All texts whose words may change. */
function openTexts(draft: TreeDraft): readonly Draft<CodedText>[] {
  return [
    ...Object.values(draft.protocol).filter((text) => !isLocked(originalOf(text))),
    ...Object.values(draft.document).filter((text) => !isLocked(originalOf(text))),
  ];
}

function listFor(draft: TreeDraft, id: NameListId): Draft<NameList> {
  const known = draft.nameList[id];
  if (known !== undefined) return known;
  const made: NameList = { id, kind: 'nameList', entries: {}, ignored: [], passed: {} };
  draft.nameList[id] = castDraft(made);
  return need(draft, 'nameList', id);
}

function needEntry(draft: TreeDraft, list: NameListId, id: NameEntryId): Draft<NameEntry> {
  const entry = need(draft, 'nameList', list).entries[id];
  if (entry === undefined) throw new CommandRefused('gone');
  return entry;
}

function chosen({ replacements, degree }: Pick<ListedThing, 'replacements' | 'degree'>): string {
  const replacement = replacements[Math.min(degree, replacements.length - 1)]?.trim() ?? '';
  if (replacement === '') throw new CommandRefused('emptyName');
  return replacement;
}
