import { excludedRole } from '#shared/evidence/excludedRole';
import type { CaseReport } from '#shared/model/caseReport';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { TextRange } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { blockOrder, comparePoints } from '#shared/text/range';

/** Words as they were spoken, marked so in a protocol, that the report does not quote. */
export interface VerbatimCandidate {
  readonly interview: Interview;
  readonly protocol: Protocol;
  readonly range: TextRange;
  readonly words: string;
}

/** In the order of the interviews and their texts; roles that are kept out of case reports are left aside. */
export function verbatimCandidates(
  tree: ProjectTree,
  report: Pick<CaseReport, 'site' | 'wave' | 'level' | 'statements'>,
): readonly VerbatimCandidate[] {
  const quoted = new Set(
    Object.values(report.statements)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ quote, passage }) => (quote === null ? [] : [passage])),
  );
  return Object.values(tree.protocol).flatMap((protocol) => {
    const interview = tree.interview[protocol.interview];
    if (interview === undefined || interview.site !== report.site || interview.wave !== report.wave)
      return [];
    if (report.level !== null && (tree.guide[interview.guide]?.level ?? report.level) !== report.level)
      return [];
    if (excludedRole(tree, interview) !== null) return [];
    const order = blockOrder(protocol.blocks);
    const taken = Object.values(tree.evidenceLayer)
      .filter(({ text }) => text === protocol.id)
      .flatMap(({ passages }) => Object.values(passages))
      .filter(({ id, state }) => state === 'placed' && quoted.has(id));
    return protocol.blocks.flatMap((block) =>
      block.marks
        .filter(({ kind, start, end }) => kind === 'verbatim' && start < end)
        .map(({ start, end }) => ({
          interview,
          protocol,
          range: { start: { block: block.id, offset: start }, end: { block: block.id, offset: end } },
          words: block.text.slice(start, end),
        }))
        .filter(
          ({ range }) =>
            !taken.some(
              (one) =>
                comparePoints(one.start, range.end, order) < 0 &&
                comparePoints(range.start, one.end, order) < 0,
            ),
        ),
    );
  });
}
