import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOfText } from '#shared/deletion/handouts';
import { asId, type TextId } from '#shared/model/ids';
import { type LeavingText, passedIn } from '#shared/privacy/scanBeforeExport';
import { type ExportedHit, hitsCsv, hitsDocument, hitsSheet } from '#shared/search/hitExport';
import type { SearchHit } from '#shared/search/request';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showInfo } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import type { ExportResult } from '../../workers/export/exportMessages';
import { mayLeave, takeLook } from '../../workspace/mayLeave';
import { noteHandout } from '../../workspace/noteHandout';
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
  const errors = useFileErrors();
  const wait = useWait();
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
    signal: AbortSignal,
  ): Promise<ExportResult> {
    const heads = {
      site: t('export.site'),
      roles: t('export.roles'),
      wave: t('export.wave'),
      question: t('export.question'),
      codes: t('export.codes'),
      text: t('export.text'),
    };
    if (kind === 'csv') return { ok: true, bytes: new TextEncoder().encode(hitsCsv(hits, heads)) };
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
    return kind === 'xlsx'
      ? client.current.xlsx([hitsSheet(hits, heads, t('export.sheet'))], signal)
      : client.current.docx(hitsDocument(hits, texts, language), signal);
  }

  return async (kind, hits, question) => {
    const project = currentProject();
    if (project === null) return;
    const language = i18n.language === 'en' ? 'en' : 'de';
    const leaving: LeavingText[] = [];
    const from = new Set<string>();
    const rows = hits.flatMap((hit): ExportedHit[] => {
      const found = hitText(project.tree, hit, question.mode, language);
      if (found === null) return [];
      const { place, codes, words } = found;
      const source = asId<TextId>(hit.source);
      const key = keyOfText(project.tree, source);
      if (key !== null) from.add(key);
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
    await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
      if (!(await aside(mayLeave(leaving, { sitesNamed: true })))) return;
      const made = await bytesOf(kind, rows, question.query, signal);
      signal.throwIfAborted();
      if (!made.ok) {
        errors.notMade(made.reason, made.detail);
        return;
      }
      const suggestedName = `${t('export.fileName')}.${kind}`;
      const saved = await aside(
        getHost().files.save({ suggestedName, mimeType: exportKinds[kind], bytes: made.bytes }),
      );
      if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
      else if (saved.value.saved) {
        showInfo(t('export.saved', { name: saved.value.name }));
        await noteHandout('passages', saved.value.name, [...from], takeLook());
      }
    });
  };
}
