import {
  $create,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
  setDOMUnmanaged,
} from 'lexical';
import { promptTick, promptTicks, tickedPrompt } from '../prompts';
import type { EditorSection, SectionPrompts } from '../sections';

/**
 * The blocks of one answer under the heading of its question. The heading is no text of the document: it is
 * drawn here and Lexical leaves it alone. A text without sections is one answer without heading.
 */
export class AnswerNode extends ElementNode {
  __section: EditorSection | null = null;

  override $config() {
    return this.config('answer', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__section = previous.__section;
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const answer = document.createElement('section');
    const heading = document.createElement('div');
    const body = document.createElement('div');
    answer.className = 'fw-answer';
    heading.className = 'fw-answer-heading';
    body.className = 'fw-answer-body';
    heading.contentEditable = 'false';
    setDOMUnmanaged(heading);
    answer.append(heading, body);
    drawSection(answer, this.__section);
    return answer;
  }

  override updateDOM(previous: this, answer: HTMLElement): boolean {
    if (previous.__section !== this.__section) drawSection(answer, this.__section);
    return false;
  }

  override getDOMSlot(answer: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(answer).withElement(bodyOf(answer));
  }

  override canBeEmpty(): boolean {
    return false;
  }

  getSection(): EditorSection | null {
    return this.getLatest().__section;
  }

  setSection(section: EditorSection | null): void {
    if (this.getLatest().__section !== section) this.getWritable().__section = section;
  }
}

export function $createAnswerNode(section: EditorSection | null): AnswerNode {
  const node = $create(AnswerNode);
  node.__section = section;
  return node;
}

export function $isAnswerNode(node: LexicalNode | null | undefined): node is AnswerNode {
  return node instanceof AnswerNode;
}

function bodyOf(answer: HTMLElement): HTMLElement {
  const body = answer.lastElementChild;
  if (!(body instanceof HTMLElement)) throw new Error('editor: an answer lost its body');
  return body;
}

function drawSection(answer: HTMLElement, section: EditorSection | null): void {
  const heading = answer.firstElementChild;
  if (!(heading instanceof HTMLElement)) return;
  const wasOpen = heading.querySelector('details')?.open ?? false;
  const sameQuestion = answer.dataset.question === (section?.id ?? '');
  const ticking = heading.contains(document.activeElement) ? tickedPrompt(document.activeElement) : null;
  heading.hidden = section === null || section.heading === '';
  heading.replaceChildren();
  bodyOf(answer).dataset.placeholder = section?.placeholder ?? '';
  answer.dataset.question = section?.id ?? '';
  if (section === null || section.heading === '') return;
  const title = document.createElement(`h${section.level}`);
  if (section.number) title.append(element('span', 'fw-answer-number', section.number), ' ');
  title.append(section.heading);
  for (const { kind, text } of section.chips ?? []) {
    title.append(' ', element('span', `fw-chip fw-chip-${kind}`, text));
  }
  heading.append(title);
  for (const remark of section.remarks ?? []) heading.append(element('p', 'fw-answer-note', remark));
  if (section.prompts) heading.append(promptList(section.prompts, wasOpen && sameQuestion));
  // The list is drawn anew with each tick; whoever ticks by key goes on from there.
  if (ticking !== null)
    promptTicks(heading)
      .find((tick) => tickedPrompt(tick) === ticking)
      ?.focus();
}

function promptList({ label, items }: SectionPrompts, open: boolean): HTMLElement {
  const details = document.createElement('details');
  details.className = 'fw-prompts';
  details.open = open;
  const list = document.createElement('ul');
  for (const { text, level, remark, tick } of items) {
    const item = element('li', `fw-prompt-${level}${remark ? ' fw-prompt-remark' : ''}`, '');
    item.append(tick === undefined ? text : promptTick(text, tick));
    list.append(item);
  }
  details.append(element('summary', '', label), list);
  return details;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
