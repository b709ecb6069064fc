import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showInfo } from '../../ui/notices';
import { useGuideName } from '../../workspace/useGuideName';

/** Windows, macOS and Linux together refuse these in file names. */
const refused = /[\p{Cc}<>:"/\\|?*·]+/gu;

/** Leaves room for folders within the 260 characters that Windows allows for a whole path. */
const longestName = 120;

/** Saves a guide as JSON, which the import reads again (schemas/guide.schema.json). */
export function useGuideExport(): (guide: Guide) => Promise<void> {
  const { t } = useTranslation('guides');
  const nameOf = useGuideName();
  const errors = useFileErrors();
  return useCallback(
    async (guide) => {
      const name = nameOf(guide).replace(refused, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName);
      const text = `${JSON.stringify(guide, null, 2)}\n`;
      const saved = await getHost().files.save({
        suggestedName: `${name === '' ? t('title') : name}.json`,
        mimeType: 'application/json',
        bytes: new TextEncoder().encode(text),
      });
      if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
      else if (saved.value.saved) showInfo(t('export.saved', { name: saved.value.name }));
    },
    [errors, nameOf, t],
  );
}
