import { useEffect } from 'react';
import { useDevice } from './deviceSettings';

/** The browser's own size of text, of which the person's choice is a part: whoever set it larger keeps that. */
const browserSize = 100;

/** Sets size and contrast on the page's root, where the theme's rem and variables read them. */
export function useApplyDevice(): void {
  const textSize = useDevice((state) => state.textSize);
  const contrast = useDevice((state) => state.contrast);
  useEffect(() => {
    document.documentElement.style.fontSize = `${(browserSize * textSize) / 100}%`;
  }, [textSize]);
  useEffect(() => {
    document.documentElement.setAttribute('data-contrast', contrast);
  }, [contrast]);
}
