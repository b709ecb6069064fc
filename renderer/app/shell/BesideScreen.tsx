import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Group as Panels, Separator } from 'react-resizable-panels';
import classes from '../secondText/secondText.module.css';
import { useSecondText } from '../secondText/secondTextStore';
import { Screen } from './Screen';

const SecondText = lazy(async () => ({
  default: (await import('../secondText/SecondText')).SecondText,
}));

/**
 * What a screen needs to show its parts one below the other: less than a window of 720 pixels leaves it. In a lower
 * window, or with larger text, it keeps that height and the page scrolls.
 */
const LOWEST = '32rem';

/** The open screen, with a second text beside it when wished; the screen itself stays as it is meanwhile. */
export function BesideScreen() {
  const { t } = useTranslation('shell');
  const shown = useSecondText((state) => state.shown);
  return (
    <Panels id="fallwerk.beside" style={{ flex: 1, minHeight: LOWEST }} disableCursor>
      <Panel
        id="screen"
        minSize={360}
        // Screens ask how much room they have, whether a window, large letters or a second text leave it.
        style={{ display: 'flex', flexDirection: 'column', container: 'screen / inline-size' }}
      >
        <Screen />
      </Panel>
      {shown && (
        <>
          <Separator className={classes.border} aria-label={t('secondText.border')} />
          <Panel id="second" minSize={240} defaultSize="38%">
            <Suspense>
              <SecondText />
            </Suspense>
          </Panel>
        </>
      )}
    </Panels>
  );
}
