import { describe, expect, test } from 'vitest';
import { defaultKeys, keyActionList } from '../../../renderer/ui/keys/keyActions';
import { actionFor, keysOf, readKeyChanges, refusalOf, shownKey } from '../../../renderer/ui/keys/keyChanges';
import { comboOf, type PressedKey, partsOf } from '../../../renderer/ui/keys/keyCombo';

function pressed(key: string, more: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

describe('a pressed key', () => {
  test.each<[string, PressedKey, boolean, string | null]>([
    ['a letter is a capital', pressed('j', { ctrlKey: true }), false, 'Mod+J'],
    ['with Shift', pressed('N', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+N'],
    ['on a Mac the command key is meant', pressed('j', { metaKey: true }), true, 'Mod+J'],
    ['and Ctrl is not', pressed('j', { ctrlKey: true }), true, 'J'],
    ['an arrow', pressed('ArrowUp', { altKey: true }), false, 'Alt+ArrowUp'],
    ['a sign carries no Shift', pressed('?', { shiftKey: true }), false, '?'],
    ['a sign with Ctrl', pressed('.', { ctrlKey: true }), false, 'Mod+.'],
    ['Alt with a letter on a Mac', pressed('~', { altKey: true, code: 'KeyN' }), true, 'Alt+N'],
    ['a space', pressed(' ', { ctrlKey: true }), false, 'Mod+Space'],
    ['a modifier alone is no key yet', pressed('Shift', { shiftKey: true }), false, null],
  ])('%s', (_, event, mac, expected) => {
    expect(comboOf(event, mac)).toBe(expected);
  });

  test('the plus sign is a key like others', () => {
    expect(partsOf('Mod++')).toEqual(['Mod', '+']);
    expect(partsOf('+')).toEqual(['+']);
  });
});

describe('the usual keys', () => {
  test('differ within one place and from those that work everywhere', () => {
    for (const action of keyActionList) {
      for (const key of defaultKeys(action)) {
        expect(refusalOf(action, key, {}, false)?.reason ?? 'free', `${action}: ${key}`).not.toBe('taken');
      }
    }
  });

  test('one of them reaches the program in a browser', () => {
    for (const action of keyActionList)
      expect(shownKey(action, {}, true)).not.toMatch(/^Mod\+(Shift\+)?[NTW]$/);
    expect(shownKey('notAsked', {}, true)).toBe('Alt+N');
    expect(shownKey('notAsked', {}, false)).toBe('Mod+Shift+N');
  });
});

describe('another key', () => {
  test('takes the place of the usual ones', () => {
    const changes = { notAsked: 'Alt+Q' };
    expect(keysOf('notAsked', changes)).toEqual(['Alt+Q']);
    expect(actionFor('Alt+Q', 'write', changes)).toBe('notAsked');
    expect(actionFor('Alt+N', 'write', changes)).toBeNull();
  });

  test.each<[string, Parameters<typeof refusalOf>, ReturnType<typeof refusalOf>]>([
    ['taken in the same place', ['later', 'Mod+J', {}, true], { reason: 'taken', by: 'jump' }],
    ['free when the other has moved', ['later', 'Mod+J', { jump: 'Alt+J' }, true], null],
    ['taken everywhere', ['codeSearch', 'F1', {}, true], { reason: 'taken', by: 'help' }],
    ['the same key in another place', ['codeSearch', 'Mod+J', {}, true], null],
    ['kept by the browser', ['later', 'Mod+T', {}, true], { reason: 'browser' }],
    ['free in the desktop program', ['later', 'Mod+T', {}, false], null],
    ['a letter while writing', ['later', 'X', {}, false], { reason: 'writing' }],
    ['a letter while coding', ['uncertain', 'X', {}, false], null],
    ['a letter at the desk', ['agreement', 'J', {}, false], null],
    ['a digit at the desk', ['detachEvidence', '7', {}, false], null],
    ['a letter where the desk is written at', ['toReport', 'J', {}, false], { reason: 'writing' }],
    ['taken at the desk', ['agreement', '1', {}, false], { reason: 'taken', by: 'attachSupports' }],
    ['undo', ['later', 'Mod+Z', {}, false], { reason: 'writing' }],
    ['a digit while coding gives a code', ['uncertain', '3', {}, false], { reason: 'writing' }],
    ['Enter', ['uncertain', 'Enter', {}, false], { reason: 'writing' }],
  ])('%s', (_, question, answer) => {
    expect(refusalOf(...question)).toEqual(answer);
  });
});

describe('stored keys', () => {
  test('lose what is unknown, unfit or given twice', () => {
    expect(readKeyChanges({ later: 'Alt+L', gone: 'Alt+G', jump: 'X', note: 'Alt+L', verbatim: 7 })).toEqual({
      later: 'Alt+L',
    });
    expect(readKeyChanges('nonsense')).toEqual({});
  });
});
