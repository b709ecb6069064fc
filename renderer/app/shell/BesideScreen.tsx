import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Group as Panels, Separator } from 'react-resizable-panels';
import classes from '../secondText/secondText.module.css';
import { useSecondText } from '../secondText/secondTextStore';
import { Screen } from './Screen';

const SecondText = lazy(async () => ({
  default: (await import('../secondText/SecondText')).SecondText,
}));

/** The open screen, with a second text beside it when wished; the screen itself stays as it is meanwhile. */
export function BesideScreen() {
  const { t } = useTranslation('shell');
  const shown = useSecondText((state) => state.shown);
  return (
    <Panels id="fallwerk.beside" style={{ flex: 1, minHeight: 0 }} disableCursor>
      <Panel id="screen" minSize={360} style={{ display: 'flex', flexDirection: 'column' }}>
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
