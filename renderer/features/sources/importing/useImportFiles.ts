import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showError } from '../../../ui/notices';
import { importSources } from '../../../workers/import/importSources';
import type { SourceFile } from '../../../workers/import/sourceImportMessages';
import { currentProject } from '../../../workspace/store';
import type { RefusedFile } from './importItem';
import { setPhase, useImport } from './importStore';
import { proposeItems, type ReadFile } from './proposeItems';

/** A concept paper with pictures has some ten megabytes; what is larger is refused before it is read. */
const maxBytes = 64 * 1024 * 1024;
/** A study has some two hundred interviews; more files at once are a folder dropped by mistake. */
const maxFiles = 300;

const extensions = ['docx', 'odt', 'pdf', 'txt', 'md'];

/** The ways files come in: chosen, dropped, pasted. They are read in workers; the project is not touched. */
export function useImportFiles() {
  const { t } = useTranslation('sources');
  const errors = useFileErrors();

  const read = useCallback(
    async (files: readonly SourceFile[], unread: readonly RefusedFile[] = []) => {
      const project = currentProject();
      if (project === null || files.length + unread.length === 0) return;
      if (files.length > maxFiles) {
        showError(t('import.tooMany', { all: files.length, max: maxFiles, returnObjects: true }));
        return;
      }
      const control = new AbortController();
      setPhase({ kind: 'reading', read: 0, all: files.length, control });
      let done = 0;
      const results = await importSources({
        files,
        guides: Object.values(project.tree.guide),
        signal: control.signal,
        onRead: () => {
          done++;
          if (isOurs(control)) setPhase({ kind: 'reading', read: done, all: files.length, control });
        },
      });
      if (!isOurs(control)) return;
      const refused: RefusedFile[] = [...unread];
      const readFiles: ReadFile[] = [];
      for (const [index, result] of results.entries()) {
        const fileName = files[index]?.fileName ?? '';
        if (result.ok) readFiles.push({ fileName, text: result.text, recognized: result.recognized });
        else refused.push({ fileName, reason: result.reason, place: result.place });
      }
      const tree = currentProject()?.tree;
      if (tree === undefined) return;
      const items = proposeItems(readFiles, tree, new Date().toISOString());
      setPhase({ kind: 'review', items, refused });
    },
    [t],
  );

  const choose = useCallback(async () => {
    const opened = await getHost().files.open({ extensions, multiple: true, maxBytes });
    if (!opened.ok) {
      errors.notRead(opened.reason, opened.detail);
      return;
    }
    await read(opened.value.map(({ name, bytes }) => ({ fileName: name, bytes })));
  }, [errors, read]);

  const drop = useCallback(
    async (list: FileList) => {
      const files = [...list].slice(0, maxFiles + 1);
      const readable: SourceFile[] = [];
      const unread: RefusedFile[] = [];
      for (const file of files) {
        if (file.size > maxBytes) {
          unread.push({ fileName: file.name, reason: 'tooLarge', place: '' });
          continue;
        }
        try {
          readable.push({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        } catch {
          // A folder, or a file that another program holds.
          unread.push({ fileName: file.name, reason: 'failed', place: '' });
        }
      }
      await read(readable, unread);
    },
    [read],
  );

  const paste = useCallback(
    (text: string) => read([{ fileName: t('import.pastedName'), bytes: new TextEncoder().encode(text) }]),
    [read, t],
  );

  return { choose, drop, paste };
}

/** Another import or a locked project has taken the place of this one. */
function isOurs(control: AbortController): boolean {
  const { phase } = useImport.getState();
  return phase.kind === 'reading' && phase.control === control;
}
