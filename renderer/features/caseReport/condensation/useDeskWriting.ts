import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type DeskReport, markRow, writeRow } from '#shared/commands/condensationCommands';
import { placeOfRow } from '#shared/condensation/blockRows';
import type { DeskPlace } from '#shared/condensation/choice';
import type { MatrixRow } from '#shared/condensation/matrix';
import { editsInWhole } from '#shared/condensation/partEdits';
import { reportsAt } from '#shared/condensation/reportAt';
import { sectionOfRow } from '#shared/condensation/sectionOfRow';
import type { CaseReport, RowMark } from '#shared/model/caseReport';
import type { BlockId } from '#shared/model/ids';
import type { TextChange } from '../../../editor/changeLog';
import { useAttempt } from '../../../ui/useAttempt';
import { redo, run, undo } from '../../../workspace/run';
import { systemClock } from '../../../workspace/session';
import { currentProject } from '../../../workspace/store';
import { createTypingRun } from '../../../workspace/typingRun';
import type { Desk } from './useDesk';

interface Writing {
  typed(row: MatrixRow, change: TextChange): void;
  mark(row: MatrixRow, mark: RowMark | null): void;
  undo(): void;
  redo(): void;
}

/**
 * Writes what is typed in a row into the report of the place, and makes the report with the first word. The same
 * functions as long as the desk is open; they look the report up anew each time, because typing comes in faster
 * than the screen is drawn.
 */
export function useDeskWriting(place: DeskPlace, desk: RefObject<Desk>, title: string): Writing {
  const attempt = useAttempt();
  const latestTitle = useRef(title);
  useEffect(() => {
    latestTitle.current = title;
  });
  return useMemo(() => {
    const typingRun = createTypingRun(systemClock);

    function deskReport(): { readonly report: CaseReport | null; readonly params: DeskReport } | null {
      const tree = currentProject()?.tree;
      const guide = desk.current.matrix.guides[0]?.id;
      if (tree === undefined || guide === undefined) return null;
      const report = reportsAt(tree, place)[0] ?? null;
      return { report, params: { ...place, report: report?.id ?? null, guide, title: latestTitle.current } };
    }

    return {
      typed(row, { kind, edits }) {
        const at = deskReport();
        const tree = currentProject()?.tree;
        if (at === null || tree === undefined) return;
        const { report, params } = at;
        const { rows } = desk.current.matrix;
        const whole = report?.blocks ?? [];
        const blockRows = report?.blockRows ?? {};
        const owns = new Set(row.owns);
        const part = new Set<BlockId>(whole.flatMap(({ id }) => (owns.has(blockRows[id] ?? '') ? [id] : [])));
        const section = sectionOfRow(row, tree.guide[report?.guide ?? params.guide]);
        const start = placeOfRow({ blocks: whole, blockRows }, rows, row.key, section);
        const made = editsInWhole(whole, part, edits, start);
        const group = typingRun({ kind, edits });
        void attempt(() =>
          run(writeRow, { ...params, row: row.key, edits: made }, group === undefined ? {} : { group }),
        );
      },
      mark(row, mark) {
        const at = deskReport();
        if (at !== null)
          void attempt(() => run(markRow, { ...at.params, row: row.key, owns: row.owns, mark }));
      },
      undo: () => void attempt(undo),
      redo: () => void attempt(redo),
    };
  }, [attempt, desk, place]);
}
