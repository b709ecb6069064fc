import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

function closable() {
  return { closeButtonProps: { 'aria-label': i18next.t('close') } };
}

/** A short word that something happened; goes away by itself. */
export function showInfo(message: string): void {
  notifications.show({ message, color: 'petrol', role: 'status', autoClose: 4_000, ...closable() });
}

/** Long enough to read the longest of our sentences twice. */
const readingTime = 20_000;
let errors = 0;

/** Something did not work: says what is safe and what to do. A new one takes the place of the last. */
export function showError(title: string, message: string): void {
  notifications.hide(`error-${errors}`);
  errors += 1;
  notifications.show({
    // A notice that is just fading out still holds its id.
    id: `error-${errors}`,
    title,
    message,
    color: 'red',
    role: 'alert',
    autoClose: readingTime,
    ...closable(),
  });
}
