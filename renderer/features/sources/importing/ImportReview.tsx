import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { PageHeader } from '../../../ui/PageHeader';
import { useTree } from '../../../workspace/store';
import { FileList } from './FileList';
import { ItemDetails } from './ItemDetails';
import type { ImportItem, RefusedFile } from './importItem';
import classes from './importing.module.css';
import { resetImport } from './importStore';
import { findProblems } from './planItem';
import { useTakeOver } from './useTakeOver';

interface Props {
  readonly items: readonly ImportItem[];
  readonly refused: readonly RefusedFile[];
  readonly onSites: () => void;
  readonly onGuides: () => void;
}

/** Every file with what it would become; nothing is in the project before a person says so. */
export function ImportReview({ items, refused, onSites, onGuides }: Props) {
  const { t } = useTranslation('sources');
  const tree = useTree((one) => one);
  const takeOver = useTakeOver();
  const [chosen, setChosen] = useState(items[0]?.id ?? 0);
  const [running, setRunning] = useState(false);
  const problems = useMemo(() => findProblems(items, tree), [items, tree]);
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  const taken = items.filter(({ kind }) => kind !== 'skip').length;
  const firstProblem = items.find(({ id }) => problems.has(id));

  async function start(): Promise<void> {
    setRunning(true);
    await takeOver(items, refused);
    setRunning(false);
  }

  return (
    <div className={classes.review}>
      <PageHeader title={t('review.title')} subtitle={t('review.subtitle')}>
        <ConfirmButton
          trigger={(open) => (
            <Button variant="default" onClick={open} disabled={running}>
              {t('review.discard')}
            </Button>
          )}
          title={t('review.discardTitle')}
          text={t('review.discardText')}
          confirmLabel={t('review.discard')}
          onConfirm={resetImport}
        />
        <Button
          leftSection={<IconCheck size={16} />}
          disabled={taken === 0 || problems.size > 0}
          loading={running}
          onClick={() => void start()}
        >
          {t('review.takeOver', { count: taken })}
        </Button>
      </PageHeader>
      {firstProblem !== undefined && (
        <Group gap="xs" mb="sm" role="status">
          <IconAlertTriangle size={16} aria-hidden />
          <Text size="sm">{t('review.problems', { count: problems.size })}</Text>
          <Button size="compact-sm" variant="light" onClick={() => setChosen(firstProblem.id)}>
            {t('review.showProblem')}
          </Button>
        </Group>
      )}
      {item === undefined ? (
        <div className={classes.columns}>
          <FileList items={items} problems={problems} chosen={-1} refused={refused} onChoose={setChosen} />
          <Text c="dimmed">{t('review.nothing')}</Text>
        </div>
      ) : (
        <div className={classes.columns}>
          <FileList
            items={items}
            problems={problems}
            chosen={item.id}
            refused={refused}
            onChoose={setChosen}
          />
          <ItemDetails
            key={item.id}
            item={item}
            items={items}
            problem={problems.get(item.id) ?? null}
            onSites={onSites}
            onGuides={onGuides}
          />
        </div>
      )}
    </div>
  );
}
