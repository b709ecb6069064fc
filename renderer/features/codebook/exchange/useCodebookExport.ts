import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeTable } from '#shared/codebook/codeTable';
import { examplesOf } from '#shared/codebook/codingsOfCode';
import { keyOfText } from '#shared/deletion/handouts';
import { printCsv } from '#shared/exchange/csv';
import { writeQdc } from '#shared/exchange/qdcWrite';
import type { Sheet } from '#shared/exchange/sheet';
import type { CodeId, TextId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { ProjectTree } from '#shared/model/tree';
import { type LeavingText, passedIn } from '#shared/privacy/scanBeforeExport';
import { codebookDocument } from '#shared/report/codebookDocument';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import type { WaitTools } from '../../../ui/waiting/waits';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import type { ExportResult } from '../../../workers/export/exportMessages';
import { mayLeave, takeLook } from '../../../workspace/mayLeave';
import { noteHandout } from '../../../workspace/noteHandout';
import { currentProject } from '../../../workspace/store';

export type CodebookFormat = 'qdc' | 'xlsx' | 'csv' | 'docx';

export interface PrintChoice {
  readonly examples: boolean;
  readonly notes: boolean;
}

export interface CodebookExport {
  readonly busy: boolean;
  save(format: CodebookFormat, choice?: PrintChoice): Promise<boolean>;
}

const mimeTypes: { readonly [format in CodebookFormat]: string } = {
  qdc: 'application/xml',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Widths of the table's columns in characters, in the order of `codeTable`. */
const widths = [8, 8, 34, 16, 50, 50, 40, 12, 10, 24, 10, 40, 12, 38] as const;

/** Windows, macOS and Linux together refuse these in file names. */
const refused = /[\p{Cc}<>:"/\\|?*]+/gu;

function languageOf({ project }: Pick<ProjectTree, 'project'>): Language {
  return Object.values(project)[0]?.language ?? 'de';
}

/** Writes the codebook to a file the person chooses, in the language of the project. */
export function useCodebookExport(): CodebookExport {
  const { t } = useTranslation('codebook');
  const [busy, setBusy] = useState(false);
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

  async function save(format: CodebookFormat, choice: PrintChoice = { examples: true, notes: false }) {
    const project = currentProject();
    if (project === null) return false;
    setBusy(true);
    const title = t('writing', { ns: 'waiting' });
    try {
      const done = await wait({ title }, (tools) => saveNow(project.tree, format, choice, tools));
      return done.kind === 'done' && done.value;
    } finally {
      setBusy(false);
    }
  }

  async function saveNow(
    tree: ProjectTree,
    format: CodebookFormat,
    choice: PrintChoice,
    { signal, aside }: WaitTools,
  ): Promise<boolean> {
    // Names, definitions and rules are the team's own words, and the same in every project; examples are not.
    const examples = format === 'docx' && choice.examples ? shownExamples(tree) : [];
    const leaving = examples.map(({ leaves }) => leaves);
    if (!(await aside(mayLeave(leaving)))) return false;
    const made = await write(tree, format, choice, signal);
    signal.throwIfAborted();
    if (!made.ok) {
      errors.notMade(made.reason, made.detail);
      return false;
    }
    const printed = i18next.getFixedT(languageOf(tree), 'codebook');
    const suggestedName = `${fileTitle(tree, printed('export.fileTitle'))} ${localTime().slice(0, 10)}.${format}`;
    const saved = await aside(
      getHost().files.save({ suggestedName, mimeType: mimeTypes[format], bytes: made.bytes }),
    );
    if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
    else if (saved.value.saved) {
      showInfo(t('export.saved', { name: saved.value.name }));
      // Without examples it is the team's own words alone.
      const from = examples.flatMap(({ text }) => keyOfText(tree, text) ?? []);
      if (examples.length > 0) await noteHandout('codebook', saved.value.name, from, takeLook());
    }
    return saved.ok && saved.value.saved;
  }

  async function write(
    tree: ProjectTree,
    format: CodebookFormat,
    choice: PrintChoice,
    signal: AbortSignal,
  ): Promise<ExportResult> {
    const codes = Object.values(tree.codebook)[0]?.codes ?? {};
    const language = languageOf(tree);
    if (format === 'qdc') {
      const text = writeQdc(codes, language, 'Fallwerk');
      return text === null
        ? { ok: false, reason: 'failed', detail: 'qdc' }
        : { ok: true, bytes: new TextEncoder().encode(text) };
    }
    if (format === 'docx') {
      const fixed = i18next.getFixedT(language, 'codebook');
      client.current ??= createExportClient();
      const document = codebookDocument(tree, {
        ...choice,
        language,
        now: localTime(),
        translate: (key, values = {}) => fixed(`printed.${key}`, values),
      });
      return client.current.docx(document, signal);
    }
    const rows = codeTable(codes, codingCounts(tree), language);
    if (format === 'csv') return { ok: true, bytes: new TextEncoder().encode(printCsv(rows)) };
    client.current ??= createExportClient();
    return client.current.xlsx([sheetOf(rows, i18next.getFixedT(language, 'codebook')('title'))], signal);
  }

  return { busy, save };
}

/** The passages printed as anchor examples, with the code they stand for. */
/** Examples that are printed, with what is looked through. */
function shownExamples(
  tree: ProjectTree,
): readonly { readonly text: TextId; readonly leaves: LeavingText }[] {
  return Object.values(Object.values(tree.codebook)[0]?.codes ?? {}).flatMap((code) =>
    examplesOf(tree, code).flatMap(({ state }) =>
      state.kind === 'shown'
        ? [
            {
              text: state.passage.text,
              leaves: {
                where: code.name,
                text: state.passage.words ?? '',
                passed: passedIn(tree, state.passage.text),
              },
            },
          ]
        : [],
    ),
  );
}

function sheetOf(rows: ReturnType<typeof codeTable>, name: string): Sheet {
  return {
    name,
    widths,
    headRow: 1,
    rows: rows.map((row, i) => row.map((value) => ({ value, style: i === 0 ? 'head' : 'body' }))),
  };
}

function codingCounts(tree: ProjectTree): ReadonlyMap<CodeId, number> {
  const counts = new Map<CodeId, number>();
  for (const layer of Object.values(tree.codingLayer)) {
    for (const { code } of Object.values(layer.codings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function fileTitle(tree: ProjectTree, title: string): string {
  const name = Object.values(tree.project)[0]?.name ?? '';
  return `${title} ${name}`.replace(refused, ' ').replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** ISO date-time of the clock on the wall: a file made at half past midnight carries that day's date. */
function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
