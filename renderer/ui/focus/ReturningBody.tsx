import { type ComponentProps, useEffect } from 'react';
import { goBack, wayBack } from './focusTrail';

/**
 * The body of every dialog and drawer: when it goes, the focus goes back to where the dialog was opened from. Mantine
 * does so only for a dialog that is drawn closed first; ours are drawn while they are open, and gone at once. The
 * entry of a menu that opened it is gone by then, too: then it is the menu's button.
 */
export function ReturningBody(props: ComponentProps<'div'>) {
  useEffect(() => {
    const way = wayBack();
    // A turn later: by then the dialog is out of the page, and a dialog in its place has taken the focus.
    return () => void setTimeout(() => goBack(way));
  }, []);
  return <div {...props} />;
}
