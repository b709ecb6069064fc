import { describe, expect, test } from 'vitest';
import { asId, type BlockId } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/text';
import { expansionAt } from '../../../shared/text/autotext';

const forms = [
  { short: 'EGV', long: 'Eingliederungsvereinbarung' },
  { short: 'bg', long: 'Bedarfsgemeinschaft' },
  { short: 'gAG-S', long: 'gemeinsamer Arbeitgeber-Service' },
];

function block(text: string, marks: Block['marks'] = []): Block {
  return { id: asId<BlockId>('b'), kind: 'paragraph', text, marks, question: null };
}

/** The text after the expansion; `|` is the caret. */
function typed(text: string, marks: Block['marks'] = []): string {
  const caret = text.indexOf('|');
  const plain = text.replace('|', '');
  const made = expansionAt(block(plain, marks), caret, forms);
  return made === null ? plain : plain.slice(0, made.at) + made.insert + plain.slice(made.at + made.remove);
}

describe('autotext', () => {
  test.each([
    ['small letters', 'Die egv |', 'Die Eingliederungsvereinbarung '],
    ['as in the list', 'Die EGV, |', 'Die EGV, '],
    ['before a comma', 'Die EGV,|', 'Die Eingliederungsvereinbarung,'],
    ['a capital in front', 'Bg |', 'Bedarfsgemeinschaft '],
    ['capitals the list does not have', 'BG |', 'BG '],
    ['with a hyphen', 'Der gag-s |', 'Der gemeinsamer Arbeitgeber-Service '],
    ['inside a word', 'xegv |', 'xegv '],
    ['before the word ends', 'egv|', 'egv'],
    ['a part of a compound', 'EGV-|', 'EGV-'],
    ['in the middle of a text', 'egv | war da', 'Eingliederungsvereinbarung  war da'],
    ['at a closing quotation mark', '„egv“|', '„Eingliederungsvereinbarung“'],
    ['nothing before', ' |', ' '],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });

  test('leaves the words of others alone', () => {
    expect(typed('Die egv |', [{ kind: 'verbatim', start: 4, end: 7 }])).toBe('Die egv ');
    expect(typed('Die egv |', [{ kind: 'verbatim', start: 0, end: 3 }])).toBe(
      'Die Eingliederungsvereinbarung ',
    );
  });
});
