import { Alert, Button, Group, SegmentedControl, Switch, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boardOf, firstLevel, levels } from '#shared/fieldwork/board';
import { type Cell, levelTotal, totalOf } from '#shared/fieldwork/fieldworkIndex';
import { guidesForCell } from '#shared/fieldwork/guideForCell';
import type { GuideLevel } from '#shared/model/guide';
import type { InterviewId, ProtocolId, SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { EmptyState } from '../../../ui/EmptyState';
import { showInfo } from '../../../ui/notices';
import { currentProject } from '../../../workspace/store';
import { SiteProfileDialog } from '../profile/SiteProfileDialog';
import { BoardGrid } from './BoardGrid';
import { useFieldwork } from './useFieldwork';
import { useGuideRoles } from './useGuideRoles';
import { useMakeInterview } from './useMakeInterview';
import { WaveSummary } from './WaveSummary';

interface Props {
  readonly onEditInterview: (interview: InterviewId) => void;
  readonly onEditSite: (site: Site) => void;
  readonly onSettings: () => void;
  readonly onSites: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** The quota plan of a level and wave, with what came of it. */
export function BoardView({ onEditInterview, onEditSite, onSettings, onSites, onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const fieldwork = useFieldwork();
  const make = useMakeInterview();
  const { project, index } = fieldwork;
  const [level, setLevel] = useState<GuideLevel>(() => firstLevel(fieldwork));
  const guideRoles = useGuideRoles(level);
  const [chosenWave, setWave] = useState(project.waves[0] ?? 1);
  const [allSites, setAllSites] = useState(false);
  const [profile, setProfile] = useState<SiteId | null>(null);
  const profiled = fieldwork.sites.find(({ id }) => id === profile);
  const wave = project.waves.includes(chosenWave) ? chosenWave : (project.waves[0] ?? 1);
  const board = boardOf(fieldwork, { level, wave, allSites });
  const unplaced = totalOf(index, (place) => place.level === null).counts;
  const otherWaves = totalOf(index, (place) => !project.waves.includes(place.wave));
  const planned = (one: GuideLevel) => {
    const total = levelTotal(index, one, wave);
    return total.planned + total.additional;
  };

  function makeInterview(cell: Cell): void {
    const tree = currentProject()?.tree;
    if (tree === undefined) return;
    const place = { ...cell.place, level };
    const [guide] = guidesForCell(tree, place);
    if (guide === undefined) showInfo(t('panel.noGuide'));
    else void make(place, guide);
  }

  return (
    <>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Tabs value={level} onChange={(value) => setLevel(levels.find((one) => one === value) ?? level)}>
          <Tabs.List aria-label={t('levels')}>
            {levels.map((one) => (
              <Tabs.Tab key={one} value={one} py={6}>
                {t('levelTab', { level: t(`level.${one}`), planned: planned(one) })}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <Group gap="md" wrap="nowrap">
          {level !== 'strategic' && (
            <Switch
              size="xs"
              label={t('allSites')}
              checked={allSites}
              onChange={(event) => setAllSites(event.currentTarget.checked)}
            />
          )}
          <SegmentedControl
            size="xs"
            aria-label={t('waves')}
            value={String(wave)}
            onChange={(value) => setWave(Number(value))}
            data={project.waves.map((one) => ({ value: String(one), label: t('wave', { wave: one }) }))}
          />
        </Group>
      </Group>
      {board.columns.length === 0 ? (
        <EmptyState
          title={t('noRoles.title')}
          text={t(guideRoles.missing > 0 ? 'noRoles.text' : 'noRoles.textWithoutGuide')}
        >
          <Group gap="sm">
            {guideRoles.missing > 0 ? (
              <Button onClick={guideRoles.takeOver}>
                {t('noRoles.takeOver', { count: guideRoles.missing })}
              </Button>
            ) : (
              <Button onClick={onGuides}>{t('noRoles.toGuides')}</Button>
            )}
            <Button variant="default" onClick={onSettings}>
              {t('noRoles.action')}
            </Button>
          </Group>
        </EmptyState>
      ) : (
        <>
          <BoardGrid
            key={level}
            fieldwork={fieldwork}
            board={board}
            onMake={makeInterview}
            onEditInterview={onEditInterview}
            onEditSite={onEditSite}
            onProfile={setProfile}
            onWrite={onWrite}
            onGuides={onGuides}
          />
          <WaveSummary index={index} wave={wave} />
        </>
      )}
      {(unplaced.made + unplaced.dropped > 0 || otherWaves.counts.made > 0) && (
        <Alert role="note" color="yellow" py={6} variant="light">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">
              {unplaced.made + unplaced.dropped > 0
                ? t('unplaced', { count: unplaced.made + unplaced.dropped })
                : t('otherWaves', { count: otherWaves.counts.made })}
            </Text>
            <Button size="compact-sm" variant="default" onClick={onSites}>
              {t('toList')}
            </Button>
          </Group>
        </Alert>
      )}
      {profiled !== undefined && <SiteProfileDialog site={profiled} onClose={() => setProfile(null)} />}
    </>
  );
}
