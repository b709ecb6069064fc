import type { KeyCombo } from './keyCombo';

/** Where an action's keys work. Keys must differ within one place, and from those that work everywhere. */
export type KeyScope = 'everywhere' | 'write' | 'code' | 'anonymise' | 'condense' | 'report';

interface ActionEntry {
  readonly scope: KeyScope;
  /** All of them work; the first that the machine lets through is shown. */
  readonly keys: readonly KeyCombo[];
  /** Works while somebody writes, too, so that letters and signs alone cannot be its key. */
  readonly whileWriting?: boolean;
}

/** Everything that has a key that can be changed, in the order of the list; named in `keys:action.<id>`. */
export const keyActions = {
  help: { scope: 'everywhere', keys: ['F1', '?'] },
  jumpAnywhere: { scope: 'everywhere', keys: ['Mod+K'] },
  secondText: { scope: 'everywhere', keys: ['Alt+Z'] },
  jump: { scope: 'write', keys: ['Mod+J'] },
  nextOpen: { scope: 'write', keys: ['Mod+Enter'] },
  // Browsers keep Ctrl+Shift+N for a window of their own, so a second key leads there, too.
  notAsked: { scope: 'write', keys: ['Mod+Shift+N', 'Alt+N'] },
  noAnswer: { scope: 'write', keys: ['Mod+Shift+K'] },
  later: { scope: 'write', keys: ['Mod+L'] },
  source: { scope: 'write', keys: ['Mod+Shift+S'] },
  prompts: { scope: 'write', keys: ['Alt+P'] },
  verbatim: { scope: 'write', keys: ['Mod+Q'] },
  paragraphUp: { scope: 'write', keys: ['Alt+ArrowUp'] },
  paragraphDown: { scope: 'write', keys: ['Alt+ArrowDown'] },
  sendTo: { scope: 'write', keys: ['Mod+Shift+J'] },
  inbox: { scope: 'write', keys: ['Mod+Shift+E'] },
  note: { scope: 'write', keys: ['Mod+Shift+O'] },
  focusMode: { scope: 'write', keys: ['Mod+Shift+F'] },
  spelling: { scope: 'write', keys: ['Mod+.'] },
  nextMisspelled: { scope: 'write', keys: ['F7'] },
  codeSearch: { scope: 'code', keys: ['/'] },
  codeRepeat: { scope: 'code', keys: ['.'] },
  selectWord: { scope: 'code', keys: ['W'] },
  selectSentence: { scope: 'code', keys: ['S'] },
  selectParagraph: { scope: 'code', keys: ['P'] },
  selectAnswer: { scope: 'code', keys: ['A'] },
  acceptSuggestion: { scope: 'code', keys: ['Enter'] },
  inVivo: { scope: 'code', keys: ['I'] },
  nextCoding: { scope: 'code', keys: ['Tab'] },
  previousCoding: { scope: 'code', keys: ['Shift+Tab'] },
  uncertain: { scope: 'code', keys: ['U'] },
  weight: { scope: 'code', keys: ['G'] },
  codingMemo: { scope: 'code', keys: ['M'] },
  recode: { scope: 'code', keys: ['R'] },
  removeCoding: { scope: 'code', keys: ['Delete', 'Backspace'] },
  // The left hand has the start, the right hand the end; inner keys draw in, outer ones out.
  startBack: { scope: 'code', keys: ['D'] },
  startForward: { scope: 'code', keys: ['F'] },
  endBack: { scope: 'code', keys: ['J'] },
  endForward: { scope: 'code', keys: ['K'] },
  startBackLetter: { scope: 'code', keys: ['Shift+D'] },
  startForwardLetter: { scope: 'code', keys: ['Shift+F'] },
  endBackLetter: { scope: 'code', keys: ['Shift+J'] },
  endForwardLetter: { scope: 'code', keys: ['Shift+K'] },
  nextText: { scope: 'code', keys: ['N'] },
  previousText: { scope: 'code', keys: ['Shift+N'] },
  replaceFinding: { scope: 'anonymise', keys: ['A', 'Mod+Enter'] },
  editReplacement: { scope: 'anonymise', keys: ['E'] },
  letStand: { scope: 'anonymise', keys: ['I'] },
  noName: { scope: 'anonymise', keys: ['X'] },
  nextFinding: { scope: 'anonymise', keys: ['N'] },
  previousFinding: { scope: 'anonymise', keys: ['B'] },
  markName: { scope: 'anonymise', keys: ['M'] },
  deskWrite: { scope: 'condense', keys: ['F2'] },
  deskPassages: { scope: 'condense', keys: ['Mod+E'], whileWriting: true },
  deskUnused: { scope: 'condense', keys: ['U'] },
  agreement: { scope: 'condense', keys: ['+'] },
  contrast: { scope: 'condense', keys: ['-'] },
  attachSupports: { scope: 'condense', keys: ['1'] },
  attachContradicts: { scope: 'condense', keys: ['2', 'X'] },
  attachLimits: { scope: 'condense', keys: ['3'] },
  attachExample: { scope: 'condense', keys: ['4'] },
  detachEvidence: { scope: 'condense', keys: ['Delete', 'Backspace'] },
  toReport: { scope: 'condense', keys: ['Alt+B'], whileWriting: true },
  reportPassages: { scope: 'report', keys: ['Mod+E'], whileWriting: true },
  attachAgainst: { scope: 'report', keys: ['X'] },
  // The same key as on the desk: it leads to and fro.
  toDesk: { scope: 'report', keys: ['Alt+B'], whileWriting: true },
} as const satisfies Readonly<Record<string, ActionEntry>>;

export type KeyAction = keyof typeof keyActions;

export const keyActionList = Object.keys(keyActions) as readonly KeyAction[]; // the object's own keys

export function scopeOf(action: KeyAction): KeyScope {
  return keyActions[action].scope;
}

/** Whether plain letters and signs may be its key: where it works, nobody writes. */
export function isTool(action: KeyAction): boolean {
  const { scope, whileWriting }: ActionEntry = keyActions[action];
  return scope !== 'everywhere' && scope !== 'write' && whileWriting !== true;
}

export function defaultKeys(action: KeyAction): readonly KeyCombo[] {
  return keyActions[action].keys;
}
