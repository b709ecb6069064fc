import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxFileBytes, maxHandedFiles } from '#shared/host/limits';
import { showError } from '../../../ui/notices';
import { incomingFree, useIncoming } from '../../incomingFile';
import { sayUnreadable } from './sayUnreadable';

/**
 * Handlers for the element onto which a backup may be dropped, and whether a file is held over it. What is no backup
 * by its name is refused before it is read.
 */
export function useBackupDrop() {
  const { t } = useTranslation('restore');
  const [over, setOver] = useState(false);
  // While one file is looked at, no second one is taken.
  const isOurs = ({ dataTransfer }: DragEvent) =>
    dataTransfer.types.includes('Files') && useIncoming.getState().file === null;

  async function take(file: File): Promise<void> {
    if (!/\.fallwerk$/i.test(file.name)) {
      showError(t('refused.notASnapshot', { file: file.name, returnObjects: true }));
      return;
    }
    if (file.size > maxFileBytes) return sayUnreadable('tooLarge', '');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      useIncoming.setState({ file: { name: file.name, bytes } });
    } catch (error) {
      // A folder with that name, or a file that another program holds.
      sayUnreadable('failed', String(error));
    }
  }

  async function takeAll(files: readonly File[]): Promise<void> {
    for (const file of files) {
      await incomingFree();
      await take(file);
    }
  }

  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        // From one thing on the page to the next is no leaving.
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setOver(false);
      },
      onDrop(event: DragEvent) {
        setOver(false);
        if (!isOurs(event)) return;
        event.preventDefault();
        void takeAll([...event.dataTransfer.files].slice(0, maxHandedFiles));
      },
    },
  };
}
