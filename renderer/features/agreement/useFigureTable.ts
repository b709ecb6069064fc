import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, AgreementReport } from '#shared/coding/agreement/agreement';
import { printCsv } from '#shared/exchange/csv';
import type { Code } from '#shared/model/coding';
import { asId } from '#shared/model/ids';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showInfo } from '../../ui/notices';
import { mayLeave } from '../../workspace/mayLeave';
import { useTextTitle } from '../../workspace/useTextTitle';

/** Saves all figures as a table for spreadsheets: over all, by code, by text. */
export function useFigureTable(report: AgreementReport, codes: readonly Code[]): () => Promise<void> {
  const { t } = useTranslation('agreement');
  const title = useTextTitle();
  const errors = useFileErrors();
  return useCallback(async () => {
    // A source's citation key or a case's label may name somebody; places are the rows' own names.
    const titles = [...report.byText.keys()].map((text) => title(asId(text)));
    const leaving = titles.map((text) => ({ where: t('columns.what'), text }));
    if (!(await mayLeave(leaving, { sitesNamed: true }))) return;
    const head = [
      t('columns.what'),
      t('columns.units'),
      t('columns.coded'),
      t('columns.percent'),
      t('columns.kappa'),
      t('columns.low'),
      t('columns.high'),
      t('columns.alpha'),
      t('columns.low'),
      t('columns.high'),
      t('columns.binary'),
      t('columns.coding'),
    ];
    const rows = [
      head,
      cells(t('overall'), report.overall),
      ...codes.flatMap(({ id, name }) => {
        const one = report.byCode.get(id);
        return one === undefined ? [] : [cells(name, one)];
      }),
      ...[...report.byText].map(([text, one]) => cells(title(asId(text)), one)),
    ];
    const saved = await getHost().files.save({
      suggestedName: `${t('fileName')}.csv`,
      mimeType: 'text/csv',
      bytes: new TextEncoder().encode(printCsv(rows)),
    });
    if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
    else if (saved.value.saved) showInfo(t('savedAs', { name: saved.value.name }));
  }, [report, codes, errors, t, title]);
}

function cells(name: string, { units, coded, percent, kappa, alpha, unitizing }: Agreement) {
  const value = (one: number | null | undefined) => one ?? '';
  return [
    name,
    units,
    coded,
    value(percent),
    value(kappa.value),
    value(kappa.interval?.low),
    value(kappa.interval?.high),
    value(alpha.value),
    value(alpha.interval?.low),
    value(alpha.interval?.high),
    value(unitizing.binary),
    value(unitizing.coding),
  ];
}
