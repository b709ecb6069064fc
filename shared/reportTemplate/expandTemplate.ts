import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideSection, ReportPart, TemplatePart } from '#shared/model/reportTemplate';

/**
 * The parts a report along this guide gets from a template. A section of another guide or version is found by its
 * id, else by number and words; one that this guide does not have is left out. No part comes twice.
 */
export function expandTemplate(parts: readonly TemplatePart[], guide: Guide | null): readonly ReportPart[] {
  const named = new Set(
    parts.flatMap((part) => (part.kind === 'section' && part.of !== null ? [part.of] : [])),
  );
  const taken = new Set([...named].flatMap((of) => findSection(guide, of)?.id ?? []));
  const expanded = parts.flatMap((part): readonly ReportPart[] => {
    if (part.kind === 'guide') {
      // Sections that the template names itself stand where it names them.
      return guideSections(guide)
        .filter(({ id }) => !taken.has(id))
        .map(({ id }) => ({ kind: 'section', node: id, heading: '', hint: '' }));
    }
    if (part.kind !== 'section') return [part];
    const { heading, hint } = part;
    if (part.of === null) return [{ kind: 'section', node: part.id, heading, hint }];
    const node = findSection(guide, part.of);
    return node === null ? [] : [{ kind: 'section', node: node.id, heading, hint }];
  });
  const seen = new Set<string>();
  return expanded.filter((part) => {
    const key = partKey(part);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What makes a part the same in two lists. */
export function partKey(part: ReportPart): string {
  return part.kind === 'section' ? part.node : part.kind;
}

/** What a guide is divided into: its sections, or its top questions where it has none. */
export function guideSections(guide: Guide | null): readonly GuideNode[] {
  const nodes = guide?.nodes ?? [];
  const sections = nodes.filter(({ kind }) => kind === 'section');
  return sections.length > 0 ? sections : nodes.filter(({ kind }) => kind === 'question' || kind === 'group');
}

function findSection(guide: Guide | null, of: GuideSection): GuideNode | null {
  const sections = guideSections(guide);
  return (
    sections.find(({ id }) => id === of.node) ??
    sections.find((node) => node.printedNumber === of.number && fold(node.text) === fold(of.text)) ??
    null
  );
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
