import { asId, type GuideNodeId } from '#shared/model/ids';
import type { SectionPrompt } from './sections';

/** A prompt that can be ticked: the box and its words in one label. */
export function promptTick(
  text: string,
  { id, done, fixed }: NonNullable<SectionPrompt['tick']>,
): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = done;
  box.disabled = fixed;
  box.dataset.prompt = id;
  label.className = 'fw-prompt-tick';
  label.append(box, text);
  return label;
}

/** The boxes within an element, in the order of the page. */
export function promptTicks(within: Element): readonly HTMLInputElement[] {
  return [...within.querySelectorAll<HTMLInputElement>('input[data-prompt]')];
}

/** Which prompt a box belongs to; null for anything else. */
export function tickedPrompt(element: EventTarget | null): string | null {
  return element instanceof HTMLInputElement ? (element.dataset.prompt ?? null) : null;
}

interface PromptListeners {
  readonly onTick: (prompt: GuideNodeId, done: boolean) => void;
  /** Escape: back to the answer the prompts belong to. */
  readonly onLeave: (question: GuideNodeId) => void;
}

/**
 * Hears ticks, and Escape among the prompts. Keys pressed there are not the text's: Lexical would take the
 * space bar for a letter.
 */
export function watchPrompts(root: HTMLElement, { onTick, onLeave }: PromptListeners): () => void {
  function change({ target }: Event): void {
    const prompt = tickedPrompt(target);
    if (prompt !== null && target instanceof HTMLInputElement)
      onTick(asId<GuideNodeId>(prompt), target.checked);
  }
  function key(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('.fw-prompts') === null) return;
    if (event.key === ' ' || event.key === 'Enter') event.stopImmediatePropagation();
    if (event.key !== 'Escape') return;
    const question = event.target.closest<HTMLElement>('.fw-answer')?.dataset.question;
    if (question === undefined || question === '') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Lexical lets the caret alone as long as a field within the text has the focus.
    root.focus({ preventScroll: true });
    onLeave(asId<GuideNodeId>(question));
  }
  root.addEventListener('change', change);
  // On the way down, before Lexical hears of it.
  const shell = root.parentElement ?? root;
  shell.addEventListener('keydown', key, true);
  return () => {
    root.removeEventListener('change', change);
    shell.removeEventListener('keydown', key, true);
  };
}

/** Opens the prompts of a question and goes to the first that is not ticked, or to their head. */
export function enterPrompts(root: HTMLElement, question: GuideNodeId): void {
  const list = root.querySelector<HTMLDetailsElement>(
    `.fw-answer[data-question="${CSS.escape(question)}"] .fw-prompts`,
  );
  if (list === null) return;
  list.open = true;
  const goal = promptTicks(list).find(({ checked, disabled }) => !checked && !disabled);
  (goal ?? list.querySelector('summary'))?.focus();
  list.scrollIntoView({ block: 'nearest' });
}
