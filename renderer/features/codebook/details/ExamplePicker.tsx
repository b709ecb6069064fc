import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodedPassage, codingsOfCode } from '#shared/codebook/codingsOfCode';
import { addCodeExample, removeCodeExample } from '#shared/commands/codeExampleCommands';
import type { Code } from '#shared/model/coding';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { PassageList } from '../PassageList';

interface Props {
  readonly code: Code;
  readonly onClose: () => void;
}

/** Chooses anchor examples among the codings of a code; each tick counts at once. */
export function ExamplePicker({ code, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const tree = useTree((all) => all);
  const passages = useMemo(
    () => codingsOfCode(tree, code.id).filter(({ words }) => words !== null),
    [tree, code.id],
  );
  const chosen = useMemo(() => new Set(code.examples.map(({ coding }) => coding)), [code.examples]);

  function change([passage]: readonly CodedPassage[], on: boolean): void {
    if (passage === undefined) return;
    const params = { code: code.id, layer: passage.layer, coding: passage.coding.id };
    void attempt(() => (on ? run(addCodeExample, params) : run(removeCodeExample, params)));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('examples.pickTitle', { name: code.name })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack>
        <Text size="sm">{t('examples.pickText')}</Text>
        <PassageList passages={passages} chosen={chosen} onChange={change} withAll={false} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('close', { ns: 'common' })}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
