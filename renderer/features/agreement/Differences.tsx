import { Box, Button, Group, ScrollArea, Select, Stack, Switch, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Confusion, confusions } from '#shared/coding/reconcile/differences';
import { settleDifferences } from '#shared/commands/reconcileCommands';
import type { Code } from '#shared/model/coding';
import { asId, type PersonId, type TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { useNarrowing } from '../../ui/narrowing';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTextTitle } from '../../workspace/useTextTitle';
import { ConfusionList, confusionKey } from './ConfusionList';
import { DifferenceList } from './DifferenceList';
import { type Choice, settlementOf } from './settlements';
import type { Coder } from './useCoders';
import { type OpenDifference, useDifferences } from './useDifferences';

interface Props {
  readonly texts: readonly TextId[];
  /** At least two. */
  readonly coders: readonly Coder[];
  readonly codes: readonly Code[];
  readonly onOpenText: (text: TextId) => void;
}

/** Where two coders differ, by what they confuse; settled singly or many at once. */
export function Differences({ texts, coders, codes, onOpenText }: Props) {
  const { t } = useTranslation('agreement');
  const [first, second] = coders;
  const [pair, setPair] = useState<{ a: PersonId; b: PersonId } | null>(null);
  const a = coders.find(({ id }) => id === pair?.a) ?? first;
  const b =
    coders.find(({ id }) => id === pair?.b && id !== a?.id) ?? (second?.id === a?.id ? first : second);
  if (a === undefined || b === undefined) return null;
  return (
    <Stack h="100%" gap="sm">
      {coders.length > 2 && (
        <Group gap="sm">
          <PersonSelect
            label={t('sideA')}
            value={a.id}
            coders={coders}
            onChange={(id) => setPair({ a: id, b: b.id })}
          />
          <PersonSelect
            label={t('sideB')}
            value={b.id}
            coders={coders}
            onChange={(id) => setPair({ a: a.id, b: id })}
          />
        </Group>
      )}
      <Pair key={`${a.id} ${b.id}`} texts={texts} a={a} b={b} codes={codes} onOpenText={onOpenText} />
    </Stack>
  );
}

interface PersonSelectProps {
  readonly label: string;
  readonly value: PersonId;
  readonly coders: readonly Coder[];
  readonly onChange: (id: PersonId) => void;
}

function PersonSelect({ label, value, coders, onChange }: PersonSelectProps) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={value}
      data={coders.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => id !== null && onChange(asId<PersonId>(id))}
    />
  );
}

interface PairProps {
  readonly texts: readonly TextId[];
  readonly a: Coder;
  readonly b: Coder;
  readonly codes: readonly Code[];
  readonly onOpenText: (text: TextId) => void;
}

function Pair({ texts, a, b, codes, onOpenText }: PairProps) {
  const { t } = useTranslation('agreement');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const title = useTextTitle();
  const all = useDifferences(texts, a.id, b.id);
  const [confusion, setConfusion] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const [withSettled, setWithSettled] = useState(false);
  const open = useMemo(() => all.filter(({ decision }) => decision === null), [all]);
  const alike = useMemo(() => open.filter(({ difference }) => difference.kind === 'same'), [open]);
  const groups = useMemo(() => confusions(open.map(({ difference }) => difference)), [open]);
  const shown = useMemo(
    () =>
      (withSettled ? all : open).filter(
        (one) =>
          one.difference.kind !== 'same' &&
          (text === null || one.text === text) &&
          (confusion === null || keyOf(one) === confusion),
      ),
    [all, open, withSettled, text, confusion],
  );

  function settle(which: readonly OpenDifference[], choice: Choice): void {
    const byText = new Map<TextId, OpenDifference[]>();
    for (const one of which) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
    const batches = [...byText].map(([id, list]) => ({
      text: id,
      settlements: list.map((one) => settlementOf(one, choice)),
    }));
    void attempt(() => run(settleDifferences, { batches }));
  }

  if (all.length === 0) {
    return <EmptyState title={t('noCodingsTitle')} text={t('noCodings')} />;
  }
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {t('counts', {
            open: open.length - alike.length,
            settled: all.length - open.length,
            alike: alike.length,
          })}
        </Text>
        <Group gap="sm">
          {alike.length > 0 && (
            <Button size="xs" onClick={() => settle(alike, 'a')}>
              {t('takeAlike', { count: alike.length })}
            </Button>
          )}
          <Select
            aria-label={t('text')}
            placeholder={t('allTexts')}
            clearable
            searchable
            limit={500}
            filter={narrow}
            size="xs"
            value={text}
            onChange={setText}
            data={texts.map((id) => ({ value: id, label: title(id) }))}
          />
          <Switch
            label={t('showSettled')}
            checked={withSettled}
            onChange={(event) => setWithSettled(event.currentTarget.checked)}
          />
        </Group>
      </Group>
      <Group flex={1} mih={0} align="stretch" wrap="nowrap" gap="md">
        <ScrollArea w={300} type="auto" style={{ flexShrink: 0 }}>
          <ConfusionList
            groups={groups}
            codes={codes}
            a={a}
            b={b}
            chosen={confusion}
            onChoose={setConfusion}
          />
        </ScrollArea>
        <Stack flex={1} miw={0} gap="xs">
          {shown.length > 1 && (
            <Group gap="xs">
              <Text size="sm">{t('forAllShown', { count: shown.length })}</Text>
              {(['a', 'b', 'both', 'neither'] as const).map((choice) => (
                <Button
                  key={choice}
                  size="compact-xs"
                  variant="default"
                  onClick={() => settle(shown, choice)}
                >
                  {t(`choice.${choice}`, { a: a.name, b: b.name })}
                </Button>
              ))}
            </Group>
          )}
          <Box flex={1} mih={0}>
            <DifferenceList
              differences={shown}
              codes={codes}
              a={a}
              b={b}
              onSettle={(one, choice) => settle([one], choice)}
              onOpenText={onOpenText}
            />
          </Box>
        </Stack>
      </Group>
    </>
  );
}

function keyOf({ difference: { kind, a, b } }: OpenDifference): string | null {
  if (kind === 'same') return null;
  const group: Confusion = { kind, a: a?.coding.code ?? null, b: b?.coding.code ?? null, count: 0 };
  return confusionKey(group);
}
