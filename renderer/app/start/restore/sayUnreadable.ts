import i18next from 'i18next';
import type { HostFailureReason } from '#shared/host/contract';
import { showError } from '../../../ui/notices';

/** Tells why a backup file that was chosen, dropped or handed over could not be read. */
export function sayUnreadable(reason: HostFailureReason, detail: string): void {
  const known = (['denied', 'busy', 'tooLarge'] as const).find((name) => name === reason);
  const text = i18next.t(`openFile.${known ?? 'other'}`, { ns: 'errors', returnObjects: true });
  showError(text, known === undefined ? detail : undefined);
}
