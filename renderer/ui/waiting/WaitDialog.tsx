import { Modal } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { WaitLine } from './WaitLine';
import { windowWaits } from './waits';

/** Above every dialog that something was started from. */
const above = 400;

/** The one dialog of waits; stands beside everything for as long as the window does. */
export function WaitDialog() {
  const wait = useSyncExternalStore(windowWaits.subscribe, windowWaits.shown);
  const [last, setLast] = useState(wait);
  // While it fades out, it says what it said.
  if (wait !== null && wait !== last) setLast(wait);
  useEffect(() => {
    // Registered before any other dialog's: Escape calls the wait off and leaves the dialog below it open.
    const onKey = (event: KeyboardEvent) => {
      const shown = windowWaits.shown();
      if (event.key !== 'Escape' || event.isComposing || shown === null) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      shown.cancel();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <Modal
      opened={wait !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={last?.title}
      zIndex={above}
      transitionProps={{ transition: 'fade', duration: 120 }}
      data-testid="wait"
    >
      {last !== null && (
        <WaitLine
          label={last.title}
          line={last.line}
          amount={last.amount}
          counted={last.unstoppable === null}
          ending={last.ending}
          {...(last.unstoppable === null ? { onCancel: last.cancel } : { why: last.unstoppable })}
        />
      )}
    </Modal>
  );
}
