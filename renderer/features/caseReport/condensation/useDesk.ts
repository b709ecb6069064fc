import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { DeskPlace } from '#shared/condensation/choice';
import { buildMatrix, type Matrix } from '#shared/condensation/matrix';
import { reportsAt } from '#shared/condensation/reportAt';
import type { RowKey } from '#shared/condensation/rows';
import { type Progress, progressOf, type RowStand, rowStands } from '#shared/condensation/usage';
import type { CaseReport } from '#shared/model/caseReport';
import { useTree } from '../../../workspace/store';
import { useDeskView } from './deskView';

export interface Desk {
  readonly matrix: Matrix;
  /** Null until the first sentence. */
  readonly report: CaseReport | null;
  readonly stands: ReadonlyMap<RowKey, RowStand>;
  readonly progress: Progress;
}

/** The material of a place, and how far its report is. Writing a sentence does not build the matrix again. */
export function useDesk(place: DeskPlace): Desk {
  const { rows, columns } = useDeskView(useShallow(({ rows, columns }) => ({ rows, columns })));
  const sources = useTree(
    useShallow(({ interview, protocol, guide, project, codebook, codingLayer, deletion }) => ({
      interview,
      protocol,
      guide,
      project,
      codebook,
      codingLayer,
      deletion,
    })),
  );
  const caseReport = useTree((tree) => tree.caseReport);
  const evidenceLayer = useTree((tree) => tree.evidenceLayer);
  const report = useMemo(
    () => reportsAt({ caseReport, guide: sources.guide }, place)[0] ?? null,
    [caseReport, sources.guide, place],
  );
  const first = report?.guide ?? null;
  const matrix = useMemo(
    () => buildMatrix(sources, { ...place, rows, columns }, first),
    [sources, place, rows, columns, first],
  );
  const { protocol } = sources;
  const stands = useMemo(
    () => rowStands({ protocol, evidenceLayer }, matrix, report),
    [protocol, evidenceLayer, matrix, report],
  );
  const progress = useMemo(() => progressOf(matrix, stands), [matrix, stands]);
  return { matrix, report, stands, progress };
}
