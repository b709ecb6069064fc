import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keysBehind } from '#shared/deletion/handouts';
import { evidenceBadge } from '#shared/evidence/badge';
import type { ReviewRow } from '#shared/evidence/reviewStatements';
import { printCsv } from '#shared/exchange/csv';
import type { Sheet } from '#shared/exchange/sheet';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import type { ExportResult } from '../../../workers/export/exportMessages';
import { mayLeave, takeLook } from '../../../workspace/mayLeave';
import { noteHandout } from '../../../workspace/noteHandout';
import { useTree } from '../../../workspace/store';
import { useWhoWhen } from '../checks/useWhoWhen';

const kinds = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Characters of each column; the statement gets what is left of a landscape page. */
const widths = [24, 18, 8, 70, 10, 12, 14, 34, 40, 24];

/** Saves what the reviewer sees as a table; says what happened. */
export function useReviewExport(): (kind: keyof typeof kinds, rows: readonly ReviewRow[]) => Promise<void> {
  const { t } = useTranslation('evidence');
  const sites = useTree((tree) => tree.site);
  const whoWhen = useWhoWhen();
  const errors = useFileErrors();
  const wait = useWait();
  const client = useRef<ExportClient | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  function tableOf(rows: readonly ReviewRow[]): readonly (readonly (string | number)[])[] {
    const head = [
      t('review.columnReport'),
      t('review.site'),
      t('review.wave'),
      t('review.columnStatement'),
      t('review.supporting'),
      t('review.limiting'),
      t('review.contradicting'),
      t('review.columnFlags'),
      t('review.remarks'),
      t('review.confirmedBy'),
    ];
    return [head, ...rows.map(cellsOf)];
  }

  function cellsOf(row: ReviewRow): readonly (string | number)[] {
    const statement = row.kind === 'statement' ? row.statement : null;
    const badge = evidenceBadge(statement ?? { evidence: [] });
    const confirmed = statement?.confirmed ?? null;
    return [
      row.report.title,
      sites[row.report.site]?.name ?? '',
      row.report.wave,
      row.text,
      badge.supporting.texts,
      badge.limiting.texts,
      badge.contradicting.texts,
      row.flags.map((flag) => t(`review.flag.${flag}`)).join(', '),
      remarksOf(row).join(' / '),
      confirmed === null ? '' : t('challenge.by', whoWhen(confirmed)),
    ];
  }

  async function bytesOf(
    kind: keyof typeof kinds,
    table: ReturnType<typeof tableOf>,
    signal: AbortSignal,
  ): Promise<ExportResult> {
    if (kind === 'csv') return { ok: true, bytes: new TextEncoder().encode(printCsv(table)) };
    client.current ??= createExportClient();
    const sheet: Sheet = {
      name: t('review.fileName'),
      widths,
      headRow: 1,
      rows: table.map((row, i) => row.map((value) => ({ value, style: i === 0 ? 'head' : 'body' }))),
    };
    return client.current.xlsx([sheet], signal);
  }

  return async (kind, rows) => {
    // The table names its sites in a column of their own.
    const leaving = rows.flatMap((row) => [
      { where: row.report.title, text: row.text },
      { where: t('review.columnReport'), text: row.report.title },
      ...remarksOf(row).map((text) => ({ where: t('review.remarks'), text })),
    ]);
    await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
      if (!(await aside(mayLeave(leaving, { sitesNamed: true })))) return;
      const made = await bytesOf(kind, tableOf(rows), signal);
      signal.throwIfAborted();
      if (!made.ok) {
        errors.notMade(made.reason, made.detail);
        return;
      }
      const suggestedName = `${t('review.fileName')}.${kind}`;
      const saved = await aside(
        getHost().files.save({ suggestedName, mimeType: kinds[kind], bytes: made.bytes }),
      );
      if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
      else if (saved.value.saved) {
        showInfo(t('review.saved', { name: saved.value.name }));
        const statements = rows.flatMap((row) => (row.kind === 'statement' ? [row.statement] : []));
        await noteHandout('reviewList', saved.value.name, keysBehind(statements), takeLook());
      }
    });
  };
}

/** What reviewers wrote and nobody settled. */
function remarksOf(row: ReviewRow): readonly string[] {
  const challenges = row.kind === 'statement' ? row.statement.challenges : [];
  return challenges.filter(({ resolved }) => resolved === null).map(({ remark }) => remark);
}
