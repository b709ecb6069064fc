import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodeSystem, loadCodeSystem } from '#schemas/codeSystem';
import { templateCodes } from '#shared/codebook/template';
import { useAttempt } from '../../../ui/useAttempt';
import { useTree } from '../../../workspace/store';
import { IntakePreview } from './IntakePreview';
import { useIntake } from './useIntake';

interface Props {
  readonly onClose: () => void;
}

/** The code system that ships with the program, whole or its upper levels. */
export function TemplateDialog({ onClose }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const [system, setSystem] = useState<CodeSystem | null>(null);
  useEffect(() => {
    let stays = true;
    void attempt(loadCodeSystem).then((loaded) => {
      if (stays && loaded !== undefined) setSystem(loaded);
    });
    return () => {
      stays = false;
    };
  }, [attempt]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('template.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {system === null ? (
        <Text size="sm">{t('loading', { ns: 'common' })}</Text>
      ) : (
        <Levels system={system} onClose={onClose} />
      )}
    </Modal>
  );
}

const levelChoices = ['3', '2', '1'] as const;

function Levels({ system, onClose }: Props & { readonly system: CodeSystem }) {
  const { t } = useTranslation('codebook');
  // The texts of a project are in its language, whatever the interface speaks.
  const language = useTree((tree) => Object.values(tree.project)[0]?.language ?? 'de');
  const [levels, setLevels] = useState<string>('3');
  const codes = useMemo(
    () => templateCodes(system.codes, language, Number(levels)),
    [system, language, levels],
  );
  const { intake, nothing, take } = useIntake(codes, 'merge');

  async function confirm(): Promise<void> {
    if (await take()) onClose();
  }

  return (
    <Stack gap="sm">
      <Text size="sm">{t('template.text')}</Text>
      <Radio.Group label={t('template.levels')} value={levels} onChange={setLevels}>
        <Stack gap={4} mt={4}>
          {levelChoices.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={t(`template.level.${choice}`, {
                count: templateCodes(system.codes, language, Number(choice)).length,
              })}
            />
          ))}
        </Stack>
      </Radio.Group>
      <IntakePreview intake={intake} />
      <Text size="sm" c="dimmed">
        {nothing ? t('intake.nothing') : t('oneUndo')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button disabled={nothing} onClick={() => void confirm()} data-autofocus>
          {t('template.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
