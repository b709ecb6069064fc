import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../ui/ConfirmButton';
import type { OpeningFailure, OpeningResult } from '../../workspace/opening';
import { hasSampleProject, removeSampleProject } from '../../workspace/sampleProject';
import { windowOpening } from '../opening';
import { openSample, prepareSample } from './sample';

/** The way into the invented project: one click, no passphrase; made anew or removed as often as one likes. */
export function SampleCard() {
  const { t } = useTranslation('projects');
  const [busy, setBusy] = useState(false);
  const [there, setThere] = useState(false);
  const [failure, setFailure] = useState<OpeningFailure | null>(null);
  useEffect(() => {
    void hasSampleProject(windowOpening()).then(setThere, () => setThere(false));
  }, []);

  async function act(work: () => Promise<OpeningResult>): Promise<void> {
    setBusy(true);
    setFailure(null);
    const result = await work();
    // When a project was opened, this card is gone with the start screen.
    if (!result.ok) setFailure(result.reason);
    setBusy(false);
  }
  const remove = async (): Promise<OpeningResult> => {
    const result = await removeSampleProject(windowOpening());
    if (result.ok) setThere(false);
    return result;
  };
  const prepare = () => {
    if (!there) void prepareSample();
  };

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="sample-title" data-testid="sample-card">
      <Stack gap="sm">
        <Text id="sample-title" fw={600}>
          {t('sampleTitle')}
        </Text>
        <Text size="sm">{t('sampleText')}</Text>
        <Group gap="xs">
          <Button
            variant="light"
            loading={busy}
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={() => void act(openSample)}
          >
            {t('sampleOpen')}
          </Button>
          {there && (
            <>
              <ConfirmButton
                trigger={(ask) => (
                  <Button variant="subtle" disabled={busy} onClick={ask}>
                    {t('sampleAnew')}
                  </Button>
                )}
                title={t('sampleAnewTitle')}
                text={t('sampleAnewText')}
                confirmLabel={t('sampleAnew')}
                onConfirm={() =>
                  void act(async () => {
                    const removed = await remove();
                    return removed.ok ? openSample() : removed;
                  })
                }
              />
              <ConfirmButton
                trigger={(ask) => (
                  <Button variant="subtle" color="gray" disabled={busy} onClick={ask}>
                    {t('sampleRemove')}
                  </Button>
                )}
                title={t('sampleRemoveTitle')}
                text={t('sampleRemoveText')}
                confirmLabel={t('sampleRemove')}
                onConfirm={() => void act(remove)}
              />
            </>
          )}
        </Group>
        {busy && (
          <Text size="sm" role="status">
            {t('sampleOpening')}
          </Text>
        )}
        {failure !== null && (
          <Alert color="red" role="alert">
            {t(`opening.${failure}`, { ns: 'errors' })}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
