import { domPoint } from './coding/domPoint';
import type { EditorMode } from './readingGuard';
import { scrollParent } from './viewport';

export interface EditorFrame {
  /** The text; Lexical draws in it. */
  readonly root: HTMLElement;
  /** Beside it, for stripes. */
  readonly margin: HTMLElement;
  /** Matches this editor's text only. */
  readonly scope: string;
  name(labels: { readonly text: string; readonly stripes: string }): void;
  show(mode: EditorMode): void;
  /** Brings a place of the text into the middle of what scrolls. */
  scrollTo(block: HTMLElement, offset: number): void;
}

/** The elements one open text stands in, and what they say of themselves. */
export function createEditorFrame(shell: HTMLElement, name: string): EditorFrame {
  const root = document.createElement('div');
  const margin = document.createElement('div');
  root.className = 'fw-text';
  root.dataset.fwEditor = name;
  root.spellcheck = false;
  margin.className = 'fw-stripes';
  margin.setAttribute('role', 'group');
  shell.classList.add('fw-text-shell');
  shell.replaceChildren(root, margin);

  return {
    root,
    margin,
    scope: `[data-fw-editor="${name}"]`,
    name({ text, stripes }) {
      root.setAttribute('aria-label', text);
      margin.setAttribute('aria-label', stripes);
    },
    show(mode) {
      root.contentEditable = String(mode !== 'read');
      root.setAttribute('role', 'textbox');
      root.setAttribute('aria-multiline', 'true');
      root.setAttribute('aria-readonly', String(mode !== 'write'));
      shell.dataset.mode = mode;
    },
    scrollTo(block, offset) {
      block.scrollIntoView({ block: 'center' });
      const point = domPoint(block, offset, 'start');
      if (!point) return;
      const place = document.createRange();
      place.setStart(point.node, point.offset);
      const parent = scrollParent(root);
      const box = parent?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
      // A block can be taller than the window: then its middle says nothing about the range.
      const away = place.getBoundingClientRect().top - (box.top + box.height / 2);
      if (Math.abs(away) > box.height / 3) (parent ?? window).scrollBy({ top: away });
    },
  };
}
