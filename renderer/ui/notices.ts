import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

function closable() {
  return { closeButtonProps: { 'aria-label': i18next.t('close') } };
}

/** A short word that something happened; goes away by itself. */
export function showInfo(message: string): void {
  notifications.show({ message, color: 'petrol', autoClose: 4_000, ...closable() });
}

/** Something did not work: stays until it is closed, because it says what is safe and what to do. */
export function showError(title: string, message: string): void {
  notifications.show({ title, message, color: 'red', autoClose: false, ...closable() });
}
