import type { GuideNode, GuideNodeKind, GuideWarning } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { bulletLevels, type Level, outerBulletColumn } from './bulletLevels';
import type { BulletStyle } from './bullets';
import type { Entry } from './entries';
import { takeFootnoteMarks } from './footnotes';
import { guideWarning } from './importWarnings';
import { INSTRUCTION_START, type OutlineLead, type OutlineSection } from './outline';
import { takeRoleTags } from './roleTags';
import { readCondition } from './wording';

export interface BuildContext {
  readonly bullets: BulletStyle;
  readonly roleCodes: ReadonlySet<string>;
  readonly footnoteMarks: ReadonlySet<string>;
  readonly newId: () => string;
}

export interface BuiltNodes {
  readonly nodes: readonly GuideNode[];
  readonly warnings: readonly GuideWarning[];
  /** Which node a footnote's mark was printed at. */
  readonly footnoteNodes: ReadonlyMap<string, GuideNodeId>;
  /** Separators used in role tags, as printed. */
  readonly separators: readonly string[];
}

/** What is noticed on the way; filled while one tree is built. */
interface Findings {
  readonly warnings: GuideWarning[];
  readonly footnoteNodes: Map<string, GuideNodeId>;
  readonly separators: string[];
}

type Build = BuildContext & { readonly found: Findings };

/** A bullet column of its own for each kind of lead: blocks without a number are often set wider. */
type Columns = ReadonlyMap<OutlineLead['kind'], number | null>;

/** An instruction that stands inside a question, in capitals: "... INTERVIEWER: Bitte notieren ...". */
const INSTRUCTION_INSIDE = /\s\[?(?:INTERVIEWER(?:IN|:IN|\/IN)?|HINWEIS|ANWEISUNG|INSTRUCTION)\s*:/;

/** Turns the outline into the tree of sections, questions, groups and supplementary questions. */
export function buildNodes(sections: readonly OutlineSection[], context: BuildContext): BuiltNodes {
  const found: Findings = { warnings: [], footnoteNodes: new Map(), separators: [] };
  const build = { ...context, found };
  const columns = columnsOf(sections);
  const nodes = sections.map((section) => {
    const head = makeNode('section', section.entry, build);
    const leads = section.leads.flatMap((lead) => leadNodes(lead, columns, build));
    return withChildren(head, [...head.children, ...leads]);
  });
  return { nodes, ...found };
}

function columnsOf(sections: readonly OutlineSection[]): Columns {
  const bullets = new Map<OutlineLead['kind'], Entry[]>();
  for (const lead of sections.flatMap((section) => section.leads)) {
    const list = bullets.get(lead.kind) ?? [];
    bullets.set(lead.kind, list);
    for (const item of lead.items) if (item.glyph !== null) list.push(item);
  }
  return new Map([...bullets].map(([kind, entries]) => [kind, outerBulletColumn(entries)]));
}

function leadNodes(lead: OutlineLead, columns: Columns, build: Build): GuideNode[] {
  if (lead.kind === 'loose' || lead.entry === null) {
    // Without a question above them the outer items are the questions.
    const items = itemNodes(lead, columns, build);
    return items.map((node) => (node.kind === 'supplementary' ? { ...node, kind: 'question' } : node));
  }
  const node = makeNode(lead.kind, lead.entry, build);
  if (lead.kind === 'group') build.found.warnings.push(guideWarning('unnumberedGroup', place(node)));
  return [withChildren(node, [...node.children, ...itemNodes(lead, columns, build)])];
}

interface Item {
  node: GuideNode;
  readonly level: Level;
  readonly children: Item[];
}

function itemNodes(lead: OutlineLead, columns: Columns, build: Build): GuideNode[] {
  const made = lead.items.map((entry) => ({ entry, node: makeNode(kindOf(entry), entry, build) }));
  const texts = made.map(({ entry, node }) => ({ entry, text: node.text }));
  const levels = bulletLevels(texts, build.bullets, columns.get(lead.kind) ?? null);
  const roots: Item[] = [];
  const open: Item[] = [];
  for (const [index, { entry, node }] of made.entries()) {
    const level = levels[index] ?? { depth: 1, unsure: true, reason: 'usual' };
    const item: Item = { node: { ...node, levelUnsure: level.unsure }, level, children: [] };
    // An item two levels deeper than the one above hangs below that one: levels have no gaps.
    open.length = Math.min(open.length, level.depth - 1);
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
    warnAboutItem(entry, item, build.found);
  }
  return roots.map(closeItem);
}

function closeItem(item: Item): GuideNode {
  return withChildren(item.node, [...item.node.children, ...item.children.map(closeItem)]);
}

function kindOf(entry: Entry): GuideNodeKind {
  return INSTRUCTION_START.test(entry.text) ? 'instruction' : 'supplementary';
}

function warnAboutItem(entry: Entry, { node, level }: Item, found: Findings): void {
  if (level.unsure) {
    const values = { reason: level.reason, level: String(level.depth) };
    found.warnings.push(guideWarning('levelUnsure', place(node), values));
  }
  if (entry.glyph === null && node.kind === 'supplementary') {
    found.warnings.push(guideWarning('followUpWithoutBullet', place(node)));
  }
}

/** Makes a node of a paragraph: footnote marks, role tags, parentheses and instructions are taken apart. */
function makeNode(kind: GuideNodeKind, entry: Entry | null, build: Build): GuideNode {
  const id = asId<GuideNodeId>(build.newId());
  const marked = takeFootnoteMarks(entry?.text ?? '', build.footnoteMarks, build.found.footnoteNodes);
  for (const mark of marked.marks) build.found.footnoteNodes.set(mark, id);
  const tagged = takeRoleTags(marked.text, build.roleCodes);
  build.found.separators.push(...tagged.separators);
  const { text: whole, optional } = readParentheses(tagged.text, entry?.opensParenthesis ?? false);
  const [text, instruction] = kind === 'instruction' ? [whole, null] : splitInstruction(whole);
  const node: GuideNode = {
    id,
    kind,
    printedNumber: entry?.number ?? null,
    text,
    topic: null,
    // A column's tick and a printed tag say the same; where both stand, both count.
    roles: [...new Set([...(entry?.hint?.roles ?? []), ...tagged.roles])],
    optional,
    condition: kind === 'section' ? null : readCondition(text),
    familyId: null,
    levelUnsure: false,
    sourceLine: entry?.line ?? null,
    children: [],
  };
  if (optional) build.found.warnings.push(guideWarning('optionalQuestion', place(node)));
  if (node.condition !== null) {
    build.found.warnings.push(guideWarning('conditionFound', place(node), { condition: node.condition }));
  }
  return instruction === null ? node : withChildren(node, [instructionNode(instruction, node, build)]);
}

/** "(1.2 ...?)" is asked at the interviewer's discretion, and so is "1.2 (...?)" when nothing else is printed. */
function readParentheses(text: string, opened: boolean): { text: string; optional: boolean } {
  if (opened) {
    return text.endsWith(')')
      ? { text: text.slice(0, -1).trim(), optional: true }
      : { text: `(${text}`, optional: false };
  }
  return { text, optional: /^\([^()]*\?\s*\)$/.test(text) || /\(optional\)/i.test(text) };
}

function splitInstruction(text: string): readonly [string, string | null] {
  const at = text.search(INSTRUCTION_INSIDE);
  return at < 0 ? [text, null] : [text.slice(0, at).trim(), text.slice(at).trim()];
}

function instructionNode(text: string, above: GuideNode, build: Build): GuideNode {
  return {
    ...above,
    id: asId<GuideNodeId>(build.newId()),
    kind: 'instruction',
    printedNumber: null,
    text,
    roles: [],
    optional: false,
    condition: null,
    children: [],
  };
}

function withChildren(node: GuideNode, children: readonly GuideNode[]): GuideNode {
  return { ...node, children };
}

function place(node: GuideNode): { line: number | null; node: GuideNodeId } {
  return { line: node.sourceLine, node: node.id };
}
