import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { createElement } from 'react';
import { ErrorWords } from './errors/ErrorWords';
import type { ErrorText } from './errors/errorText';

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

/** Something did not work: says what happened, what is safe and what to do; `detail` is folded away. */
export function showError(text: ErrorText, detail?: string): void {
  notifications.hide(`error-${errors}`);
  errors += 1;
  notifications.show({
    // A notice that is just fading out still holds its id.
    id: `error-${errors}`,
    title: text.happened,
    message: createElement(ErrorWords, { text, detail }),
    color: 'red',
    role: 'alert',
    autoClose: readingTime,
    ...closable(),
  });
}
