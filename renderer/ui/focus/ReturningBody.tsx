import { type ComponentProps, useEffect } from 'react';
import { goBack, wayBack } from './focusTrail';

/** Mantine gives the focus back 10 ms after closing, to an entry of a menu that may be gone. Milliseconds. */
const MANTINE_IS_DONE = 50;

/**
 * The body of every dialog and drawer: when it goes, the focus goes back to where the dialog was opened from. Mantine
 * does so only for a dialog that is drawn closed first; ours are drawn while they are open, and gone at once. The
 * entry of a menu that opened it is gone by then, too: then it is the menu's button.
 */
export function ReturningBody(props: ComponentProps<'div'>) {
  useEffect(() => {
    const way = wayBack();
    return () => {
      // A turn later: by then the dialog is out of the page, and a dialog in its place has taken the focus.
      setTimeout(() => goBack(way));
      setTimeout(() => goBack(way), MANTINE_IS_DONE);
    };
  }, []);
  return <div {...props} />;
}
