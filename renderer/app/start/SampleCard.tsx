import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { showError } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import type { WaitOrder } from '../../ui/waiting/waits';
import { hasSampleProject } from '../../workspace/onDevice';
import type { Opening, OpeningResult } from '../../workspace/opening';
import { windowOpening } from '../opening';
import { removeFromDevice } from './removal/removeFromDevice';
import { openSample, prepareSample } from './sample';
import { useTellOpening } from './useTellOpening';

/** The way into the invented project: one click, no passphrase; made anew or removed as often as one likes. */
export function SampleCard() {
  const { t } = useTranslation('projects');
  const [busy, setBusy] = useState(false);
  const [there, setThere] = useState(false);
  const wait = useWait();
  const told = useTellOpening();
  const look = useCallback(() => {
    void hasSampleProject(windowOpening()).then(setThere, () => setThere(false));
  }, []);
  useEffect(look, [look]);

  async function act(
    order: WaitOrder,
    work: (tools: Pick<Opening, 'signal' | 'onStep'>) => Promise<OpeningResult>,
  ): Promise<void> {
    setBusy(true);
    const done = await wait(order, (tools) => work(told(tools)));
    setBusy(false);
    // When a project was opened, this card is gone with the start screen.
    if (done.kind === 'cancelled') return look();
    if (done.value.ok) return;
    const { reason, detail } = done.value;
    showError(t(`opening.${reason}`, { ns: 'errors', returnObjects: true }), detail);
    look();
  }
  const opening: WaitOrder = { title: there ? t('sampleOpening') : t('sampleMaking') };
  const remove = async (): Promise<OpeningResult> => {
    const result = await removeFromDevice(sampleProjectId);
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
            onClick={() => void act(opening, openSample)}
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
                  void act({ title: t('sampleMaking') }, async (tools) => {
                    const removed = await remove();
                    return removed.ok ? openSample(tools) : removed;
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
                onConfirm={() =>
                  void act({ title: t('sampleRemoving'), unstoppable: t('sampleKeyGone') }, remove)
                }
              />
            </>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
