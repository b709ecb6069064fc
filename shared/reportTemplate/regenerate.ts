import { hasWords, heldInterviews } from '#shared/fieldwork/heldInterviews';
import type { CaseReport } from '#shared/model/caseReport';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { Generated, ReportPart, ReportPartSection } from '#shared/model/reportTemplate';
import type { ProjectTree } from '#shared/model/tree';
import { guideSections, partKey } from './expandTemplate';

/** What making a report's parts anew would change. */
export type PartChange =
  | { readonly kind: 'new'; readonly part: ReportPart }
  /** Not in the template any more, and nothing is written there. */
  | { readonly kind: 'gone'; readonly part: ReportPart }
  /** Not in the template any more; it stays, because somebody wrote there. */
  | { readonly kind: 'kept'; readonly part: ReportPartSection }
  | { readonly kind: 'renamed'; readonly before: ReportPartSection; readonly after: ReportPartSection }
  | { readonly kind: 'order' }
  | { readonly kind: 'basis'; readonly before: Generated['basis']; readonly after: Generated['basis'] };

export interface Regeneration {
  readonly parts: readonly ReportPart[];
  readonly changes: readonly PartChange[];
}

/**
 * Makes the parts of a report anew and tells what changes, before anything does. No paragraph is touched: a section
 * in which somebody wrote stays, at its old place among the others or at the end.
 */
export function regenerate(
  report: Pick<CaseReport, 'parts' | 'blocks' | 'generated'>,
  wanted: readonly ReportPart[],
  guide: Guide | null,
  basis: Generated['basis'],
): Regeneration {
  const before = report.parts ?? guideParts(guide);
  const known = new Map(before.map((part) => [partKey(part), part]));
  const keys = new Set(wanted.map(partKey));
  const written = writtenSections(report, guide);
  const parts = [...wanted];
  const changes: PartChange[] = [];
  for (const part of wanted) {
    const old = known.get(partKey(part));
    if (old === undefined) changes.push({ kind: 'new', part });
    else if (old.kind === 'section' && part.kind === 'section' && old.heading !== part.heading) {
      changes.push({ kind: 'renamed', before: old, after: part });
    }
  }
  before.forEach((part, index) => {
    if (keys.has(partKey(part))) return;
    if (part.kind !== 'section' || !written.has(part.node)) {
      changes.push({ kind: 'gone', part });
      return;
    }
    changes.push({ kind: 'kept', part });
    const neighbour = before
      .slice(0, index)
      .findLast((one) => parts.some((there) => partKey(there) === partKey(one)));
    const at =
      neighbour === undefined ? 0 : parts.findIndex((one) => partKey(one) === partKey(neighbour)) + 1;
    parts.splice(at, 0, part);
  });
  const common = (list: readonly ReportPart[], other: ReadonlySet<string>) =>
    list.map(partKey).filter((key) => other.has(key));
  if (common(before, keys).join() !== common(wanted, new Set(known.keys())).join())
    changes.push({ kind: 'order' });
  const old = report.generated?.basis;
  if (
    old !== undefined &&
    (['planned', 'held', 'protocols'] as const).some((one) => old[one] !== basis[one])
  ) {
    changes.push({ kind: 'basis', before: old, after: basis });
  }
  return { parts, changes };
}

/** What a report has that was never made from a template. */
function guideParts(guide: Guide | null): readonly ReportPart[] {
  return [
    { kind: 'basis' },
    ...guideSections(guide).map(
      ({ id }): ReportPart => ({ kind: 'section', node: id, heading: '', hint: '' }),
    ),
  ];
}

/** The top sections in which the report has words: of the guide, or of a template. */
function writtenSections(report: Pick<CaseReport, 'blocks'>, guide: Guide | null): ReadonlySet<GuideNodeId> {
  const top = new Map<GuideNodeId, GuideNodeId>();
  function visit(node: GuideNode, root: GuideNodeId): void {
    top.set(node.id, root);
    for (const child of node.children) visit(child, root);
  }
  for (const node of guide?.nodes ?? []) visit(node, node.id);
  return new Set(
    report.blocks.flatMap(({ text, question }) =>
      text.trim() === '' || question === null ? [] : [top.get(question) ?? question],
    ),
  );
}

/** The interviews of a report's site, wave and level as they stand now. */
export function basisNow(
  tree: ProjectTree,
  report: Pick<CaseReport, 'site' | 'wave' | 'level'>,
): Generated['basis'] {
  const interviews = Object.values(tree.interview).filter(
    (one) =>
      one.site === report.site &&
      one.wave === report.wave &&
      one.status !== 'dropped' &&
      (report.level === null || (tree.guide[one.guide]?.level ?? report.level) === report.level),
  );
  const all = heldInterviews(tree);
  const held = interviews.filter(({ id }) => all.has(id));
  const ids = new Set(held.map(({ id }) => id));
  return {
    planned: interviews.length,
    held: held.length,
    protocols: Object.values(tree.protocol).filter((one) => ids.has(one.interview) && hasWords(one)).length,
  };
}
