import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskPlace } from '#shared/condensation/choice';
import type { ReportSpot } from '#shared/condensation/reportSpot';
import type { BlockId, TextId } from '#shared/model/ids';
import { EmptyState } from '../../../ui/EmptyState';
import { PageHeader } from '../../../ui/PageHeader';
import classes from './condensation.module.css';
import { DeskHead } from './DeskHead';
import { DeskWork } from './DeskWork';
import { useDeskPlace } from './useDeskPlace';

interface Props {
  /** Null = where the desk was the last time. */
  readonly wanted: DeskPlace | null;
  /** The place of the report somebody comes from. */
  readonly sought: ReportSpot | null;
  readonly onSites: () => void;
  readonly onOpenReport: (spot: ReportSpot) => void;
  readonly onOpenText: (text: TextId, block: BlockId | null) => void;
}

/** The condensation desk: all that a site says, question by question, and the case report that grows below it. */
export function CondensationScreen({ wanted, sought, onSites, onOpenReport, onOpenText }: Props) {
  const { t } = useTranslation('condense');
  const { sites, site, places, place } = useDeskPlace(wanted);
  if (site === null) {
    return (
      <>
        <PageHeader title={t('title')} subtitle={t('subtitle')} />
        <EmptyState title={t('emptyTitle')} text={t('emptyProject')}>
          <Button onClick={onSites}>{t('toSites')}</Button>
        </EmptyState>
      </>
    );
  }
  if (place === null) {
    return (
      <div className={classes.screen}>
        <DeskHead sites={sites} site={site} places={places} place={null} />
        <EmptyState title={t('emptyTitle')} text={t('emptySite', { site: site.name })}>
          <Button onClick={onSites}>{t('toSites')}</Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={classes.screen}>
      <DeskHead sites={sites} site={site} places={places} place={place} />
      <DeskWork
        key={`${place.site} ${place.level} ${place.wave}`}
        site={site}
        place={place}
        sought={sought}
        onOpenReport={onOpenReport}
        onOpenText={onOpenText}
      />
    </div>
  );
}
