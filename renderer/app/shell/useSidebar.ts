import { useMediaQuery } from '@mantine/hooks';
import { useDevice } from '../../ui/device/deviceSettings';

/** Below this width the texts need the room; in em, so that larger letters and zoom count as less room. */
const roomy = '(min-width: 60em)';

/** Whether the sidebar shows icons alone, and whether the window's width leaves no choice. */
export function useSidebar(): { readonly narrow: boolean; readonly forced: boolean } {
  const enough = useMediaQuery(roomy, true, { getInitialValueInEffect: false });
  const wished = useDevice((state) => state.narrowSidebar);
  const textSize = useDevice((state) => state.textSize);
  // The page's own size of text does not reach media queries.
  const forced = !enough || window.innerWidth / textSize < 9.6;
  return { narrow: forced || wished, forced };
}
