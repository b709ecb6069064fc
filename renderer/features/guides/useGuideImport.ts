import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showError } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import type { GuideImportFailure } from '../../workers/import/guideImportMessages';
import { importGuideFile } from '../../workers/import/importGuide';

type ImportState = { readonly kind: 'idle' } | { readonly kind: 'read'; readonly guide: Guide };

/** The longest printed guide has 21 kB; sixteen megabytes refuse only what is certainly something else. */
const maxBytes = 16 * 1024 * 1024;

/** Chooses a file and reads it as a guide; nothing enters the project before a person takes it over. */
export function useGuideImport() {
  const { t } = useTranslation('guides');
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const errors = useFileErrors();
  const wait = useWait();

  const discard = useCallback(() => setState({ kind: 'idle' }), []);

  const choose = useCallback(async () => {
    const refuse = (reason: GuideImportFailure, name?: string, place = '') => {
      const values = { place: place === '' ? t('refused.wholeFile') : place };
      showError({
        happened: name === undefined ? t('refused.title') : t('refused.titleOf', { name }),
        safe: t('nothingChanged', { ns: 'errors' }),
        ...t(`refused.${reason}`, { ...values, returnObjects: true }),
      });
      setState({ kind: 'idle' });
    };
    const opened = await getHost().files.open({
      extensions: ['docx', 'pdf', 'txt', 'md', 'json'],
      multiple: false,
      maxBytes,
    });
    if (!opened.ok) {
      if (opened.reason === 'tooLarge') refuse('tooLarge');
      else errors.notRead(opened.reason, opened.detail);
      return;
    }
    const [file] = opened.value;
    if (file === undefined) return;
    const request = { fileName: file.name, bytes: file.bytes, now: new Date().toISOString() };
    const title = t('readingFile', { ns: 'waiting', name: file.name });
    const read = await wait({ title }, ({ signal }) => importGuideFile(request, signal));
    if (read.kind === 'cancelled') return;
    const answer = read.value;
    if (answer.ok) setState({ kind: 'read', guide: answer.guide });
    else refuse(answer.reason, file.name, answer.place);
  }, [errors, t, wait]);

  return { state, choose, discard };
}
