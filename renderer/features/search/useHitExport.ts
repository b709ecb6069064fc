import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type TextId } from '#shared/model/ids';
import { type LeavingText, passedIn } from '#shared/privacy/scanBeforeExport';
import { type ExportedHit, hitsCsv, hitsDocument, hitsSheet } from '#shared/search/hitExport';
import type { SearchHit } from '#shared/search/request';
import { getHost } from '../../host/getHost';
import { showError, showInfo } from '../../ui/notices';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import { mayLeave } from '../../workspace/mayLeave';
import { currentProject } from '../../workspace/store';
import { hitText } from './hitTexts';
import type { Question } from './searchStore';

export const exportKinds = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

export type ExportKind = keyof typeof exportKinds;

/** Writes found passages to a file that the person chooses; says what happened. */
export function useHitExport(): (
  kind: ExportKind,
  hits: readonly SearchHit[],
  question: Question,
) => Promise<void> {
  const { t, i18n } = useTranslation('search');
  const client = useRef<ExportClient | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  async function bytesOf(
    kind: ExportKind,
    hits: readonly ExportedHit[],
    query: string,
  ): Promise<Uint8Array | null> {
    const heads = {
      site: t('export.site'),
      roles: t('export.roles'),
      wave: t('export.wave'),
      question: t('export.question'),
      codes: t('export.codes'),
      text: t('export.text'),
    };
    if (kind === 'csv') return new TextEncoder().encode(hitsCsv(hits, heads));
    client.current ??= createExportClient();
    const language = i18n.language === 'en' ? 'en' : 'de';
    const facts = [
      { label: t('export.query'), value: query === '' ? '–' : query },
      { label: t('export.count'), value: hits.length.toLocaleString(language) },
    ];
    const texts = {
      kicker: t('export.kicker'),
      title: query === '' ? t('export.allPassages') : query,
      facts,
      page: t('export.page'),
      noCode: t('export.noCode'),
    };
    const written =
      kind === 'xlsx'
        ? await client.current.xlsx([hitsSheet(hits, heads, t('export.sheet'))])
        : await client.current.docx(hitsDocument(hits, texts, language));
    return written.ok ? written.bytes : null;
  }

  return async (kind, hits, question) => {
    const project = currentProject();
    if (project === null) return;
    const language = i18n.language === 'en' ? 'en' : 'de';
    const leaving: LeavingText[] = [];
    const rows = hits.flatMap((hit): ExportedHit[] => {
      const found = hitText(project.tree, hit, question.mode, language);
      if (found === null) return [];
      const { place, codes, words } = found;
      const source = asId<TextId>(hit.source);
      const where = place.document ?? place.question;
      leaving.push({ where, text: words, passed: passedIn(project.tree, source) });
      return [
        {
          site: [place.site, place.siteName]
            .filter((part, i, all) => part !== '' && all.indexOf(part) === i)
            .join(' '),
          roles: place.roles.join(', '),
          wave: place.wave === null ? '' : String(place.wave),
          question: where,
          codes: codes.map(({ name }) => name).join(', '),
          text: words,
        },
      ];
    });
    leaving.push({ where: t('export.query'), text: question.query });
    // The columns name sites and codes on purpose; looked through are the passages and what was asked.
    if (!(await mayLeave(leaving, { sitesNamed: true }))) return;
    const bytes = await bytesOf(kind, rows, question.query);
    if (bytes === null) {
      showError(t('export.failed'), t('export.notWritten'));
      return;
    }
    const suggestedName = `${t('export.fileName')}.${kind}`;
    const saved = await getHost().files.save({ suggestedName, mimeType: exportKinds[kind], bytes });
    if (!saved.ok) {
      const known = (['diskFull', 'denied', 'busy'] as const).find((one) => one === saved.reason);
      showError(t('export.failed'), t(`export.reason.${known ?? 'other'}`));
    } else if (saved.value.saved) showInfo(t('export.saved', { name: saved.value.name }));
  };
}
