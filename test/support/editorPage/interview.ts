import { asId, type GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { EditorSection } from '../../../renderer/editor/sections';
import { anchor, block } from '../text/blocks';
import type { PageAnchor, PageText } from './page';

/** A made-up protocol of three questions, the second still unanswered. */
export function interview(more: Partial<PageText> = {}): PageText {
  return {
    sections: [
      section('q1', '1', 'Wie beginnt ein Tag in der Werkstatt?'),
      section('q2', '2', 'Was würden Sie ändern?'),
      section('q3', '3', 'Gibt es noch etwas?'),
    ],
    blocks: [
      block('a', 'Eine gute Antwort', 'q1'),
      block('b', 'weiter so im Text', 'q1'),
      block('c', 'Dritte Antwort hier', 'q3'),
    ],
    codes: [{ color: '#e03131' }, { color: '#2f9e44' }, { color: '#f2d600', style: 'underline' }],
    anchors: anchors([
      pageAnchor('gute', 0, 'a', 5, 'a', 9),
      pageAnchor('both', 1, 'a', 10, 'b', 6),
      pageAnchor('dritte', 2, 'c', 0, 'c', 6),
    ]),
    ...more,
  };
}

/** A text without questions. */
export function freeText(texts: readonly string[], list: readonly PageAnchor[] = []): PageText {
  const blocks: readonly Block[] = texts.map((text, index) => block('abcdefgh'.charAt(index), text));
  return { blocks, codes: [{ color: '#1971c2' }], anchors: anchors(list) };
}

export function pageAnchor(
  id: string,
  code: number,
  startBlock: string,
  start: number,
  endBlock: string,
  end: number,
): PageAnchor {
  return { ...anchor(startBlock, start, endBlock, end), id, code, label: `Kodierung ${id}` };
}

function anchors(list: readonly PageAnchor[]): Record<string, PageAnchor> {
  return Object.fromEntries(list.map((item) => [item.id, item]));
}

function section(id: string, number: string, heading: string): EditorSection {
  return { id: asId<GuideNodeId>(id), number, heading, level: 3, placeholder: 'Antwort schreiben' };
}
