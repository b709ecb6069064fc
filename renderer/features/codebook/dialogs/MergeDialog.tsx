import { Button, Checkbox, Group, Modal, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countMove, planCodeMove } from '#shared/codebook/codeMove';
import { childrenByParent } from '#shared/coding/codeTree';
import { mergeCodes } from '#shared/commands/codeMergeCommands';
import { asId, type CodeId } from '#shared/model/ids';
import { useNarrowing } from '../../../ui/narrowing';
import { showInfo } from '../../../ui/notices';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useCodeOptions } from '../useCodeOptions';
import { useCodes } from '../useCodes';
import { EffectTable } from './EffectTable';

interface Props {
  readonly code: CodeId;
  /** The code that is left, or null when nothing was done. */
  readonly onClose: (into: CodeId | null) => void;
}

/** Makes codes one, after showing what happens to the codings of everybody. */
export function MergeDialog({ code, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const codes = useCodes();
  const layers = useTree((tree) => tree.codingLayer);
  const options = useCodeOptions();
  const [from, setFrom] = useState<readonly CodeId[]>([code]);
  const [into, setInto] = useState<CodeId | null>(null);
  const [keepTexts, setKeepTexts] = useState(true);
  const target = into === null ? undefined : codes[into];
  const plan = useMemo(
    () => (into === null ? null : planCodeMove(layers, new Set(from), into)),
    [layers, from, into],
  );
  const counts = useMemo(() => (plan === null ? [] : countMove(layers, plan)), [layers, plan]);
  const subcodes = useMemo(() => {
    const byParent = childrenByParent(codes);
    return from.flatMap((id) => byParent.get(id) ?? []).filter(({ id }) => id !== into && !from.includes(id))
      .length;
  }, [codes, from, into]);

  async function merge(): Promise<void> {
    if (target === undefined) return;
    const notes = keepTexts
      ? from
          .map(textOf)
          .filter((text) => text !== '')
          .join('\n\n')
      : '';
    const done = await attempt(async () => {
      await run(mergeCodes, { from, into: target.id, notes });
      return true;
    });
    if (done === undefined) return;
    showInfo(t('merge.done', { name: target.name }));
    onClose(target.id);
  }

  /** What a code meant, for the notes of the one that stays. */
  function textOf(id: CodeId): string {
    const one = codes[id];
    if (one === undefined || (one.definition === '' && one.rule === '')) return '';
    return [
      t('merge.noteHead', { name: one.name }),
      ...(one.definition === '' ? [] : [t('merge.noteDefinition', { text: one.definition })]),
      ...(one.rule === '' ? [] : [t('merge.noteRule', { text: one.rule })]),
    ].join('\n');
  }

  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      size="xl"
      title={t('merge.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <MultiSelect
          label={t('merge.from')}
          data={options.filter(({ value }) => value !== into)}
          value={[...from]}
          onChange={(values) => setFrom(values.map((value) => asId<CodeId>(value)))}
          searchable
          limit={200}
          filter={narrow}
        />
        <Select
          label={t('merge.into')}
          placeholder={t('merge.intoPlaceholder')}
          data={options.filter(({ value }) => !from.some((id) => id === value))}
          value={into}
          onChange={(value) => setInto(value === null ? null : asId<CodeId>(value))}
          searchable
          limit={200}
          filter={narrow}
          data-autofocus
        />
        {plan !== null && target !== undefined && (
          <Stack gap={6} role="status">
            <Text size="sm">
              {t('merge.effect', {
                count: plan.moved.length + plan.joined.length,
                name: target.name,
                texts: new Set(counts.map(({ text }) => text)).size,
              })}
            </Text>
            {plan.joined.length > 0 && (
              <Text size="sm">{t('merge.joined', { count: plan.joined.length })}</Text>
            )}
            {subcodes > 0 && (
              <Text size="sm">{t('merge.subcodes', { count: subcodes, name: target.name })}</Text>
            )}
            <Text size="sm" c="dimmed">
              {t('oneUndo')}
            </Text>
          </Stack>
        )}
        <EffectTable counts={counts} withJoined />
        <Checkbox
          label={t('merge.keepTexts')}
          checked={keepTexts}
          onChange={(event) => setKeepTexts(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(null)}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button disabled={target === undefined || from.length === 0} onClick={() => void merge()}>
            {t('merge.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
