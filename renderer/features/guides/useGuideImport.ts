import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { getHost } from '../../host/getHost';
import { showError } from '../../ui/notices';
import type { GuideImportFailure } from '../../workers/import/guideImportMessages';
import { importGuideFile } from '../../workers/import/importGuide';

type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly guide: Guide };

/** The longest printed guide has 21 kB; sixteen megabytes refuse only what is certainly something else. */
const maxBytes = 16 * 1024 * 1024;

/** Chooses a file and reads it as a guide; nothing enters the project before a person takes it over. */
export function useGuideImport() {
  const { t } = useTranslation('guides');
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const discard = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  }, []);

  const choose = useCallback(async () => {
    const refuse = (reason: GuideImportFailure | 'unreadable', name?: string, place = '') => {
      const values = { place: place === '' ? t('refused.wholeFile') : place };
      showError(
        name === undefined ? t('refused.title') : t('refused.titleOf', { name }),
        t(`refused.${reason}`, values),
      );
      setState({ kind: 'idle' });
    };
    const opened = await getHost().files.open({
      extensions: ['docx', 'pdf', 'txt', 'md', 'json'],
      multiple: false,
      maxBytes,
    });
    if (!opened.ok) return refuse(opened.reason === 'tooLarge' ? 'tooLarge' : 'unreadable');
    const [file] = opened.value;
    if (file === undefined) return;
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'reading', name: file.name });
    const request = { fileName: file.name, bytes: file.bytes, now: new Date().toISOString() };
    const answer = await importGuideFile(request, control.signal);
    if (control.signal.aborted) return;
    if (answer.ok) setState({ kind: 'read', guide: answer.guide });
    else refuse(answer.reason, file.name, answer.place);
  }, [t]);

  return { state, choose, discard };
}
