import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';

export const fileKinds = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

export type FileKind = keyof typeof fileKinds;

/** Asks where a file shall go and writes it; says what happened. Answers true when it was saved. */
export function useSaveFile(): (name: string, kind: FileKind, bytes: Uint8Array) => Promise<boolean> {
  const { t } = useTranslation('fieldworkBoard');
  const errors = useFileErrors();
  return useCallback(
    async (name, kind, bytes) => {
      const suggestedName = `${name}.${kind}`;
      const saved = await getHost().files.save({ suggestedName, mimeType: fileKinds[kind], bytes });
      if (!saved.ok) {
        errors.notSaved(saved.reason, saved.detail);
        return false;
      }
      if (saved.value.saved) showInfo(t('file.saved', { name: saved.value.name }));
      return saved.value.saved;
    },
    [errors, t],
  );
}
