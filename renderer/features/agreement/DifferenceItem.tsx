import { ActionIcon, Badge, Button, ColorSwatch, Group, Select, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedCoding } from '#shared/coding/reconcile/differences';
import { reopenDifference, settleDifferences } from '#shared/commands/reconcileCommands';
import type { Code } from '#shared/model/coding';
import { asId, type CodeId } from '#shared/model/ids';
import { useNarrowing } from '../../ui/narrowing';
import { useAttempt } from '../../ui/useAttempt';
import { useDayAndTime } from '../../ui/useDay';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { useTextTitle } from '../../workspace/useTextTitle';
import classes from './agreement.module.css';
import { type Choice, otherCode } from './settlements';
import type { Coder } from './useCoders';
import type { OpenDifference } from './useDifferences';

interface Props {
  readonly open: OpenDifference;
  readonly codes: readonly Code[];
  readonly a: Coder;
  readonly b: Coder;
  readonly focusable: boolean;
  readonly onFocus: () => void;
  readonly onSettle: (choice: Choice) => void;
  readonly onOpenText: () => void;
}

/** One difference: both sides with their words, and what can be decided. */
export function DifferenceItem({ open, codes, a, b, focusable, onFocus, onSettle, onOpenText }: Props) {
  const { t } = useTranslation('agreement');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const title = useTextTitle();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const { difference, decision, words } = open;
  const byId = useMemo(() => new Map<string, Code>(codes.map((code) => [code.id, code])), [codes]);
  const sides = [
    { who: a, placed: difference.a, text: words.a },
    { who: b, placed: difference.b, text: words.b },
  ];
  const day = useDayAndTime();
  return (
    <article className={classes.item} tabIndex={focusable ? 0 : -1} onFocus={onFocus}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Group gap="xs">
          <Badge variant="light" tt="none">
            {t(`kind.${difference.kind}`, { a: a.name, b: b.name })}
          </Badge>
          <Text size="xs" c="dimmed">
            {title(open.text)}
          </Text>
        </Group>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('openText')}
          title={t('openText')}
          onClick={onOpenText}
        >
          <IconExternalLink size={16} />
        </ActionIcon>
      </Group>
      <div className={classes.sides}>
        {sides.map(({ who, placed, text }) => (
          <Stack key={who.id} gap={2}>
            <Group gap={6} wrap="nowrap">
              <Text size="xs" fw={600}>
                {who.name}
              </Text>
              <CodeName placed={placed} codes={byId} />
            </Group>
            <Text size="sm" lineClamp={4} className={classes.words}>
              {placed === null ? t('noCodingHere') : text}
            </Text>
          </Stack>
        ))}
      </div>
      {decision === null ? (
        <Group gap={6} mt={6}>
          {(['a', 'b', 'both', 'neither'] as const).map((choice) => (
            <Button key={choice} size="compact-xs" variant="default" onClick={() => onSettle(choice)}>
              {t(`choice.${choice}`, { a: a.name, b: b.name })}
            </Button>
          ))}
          <Select
            size="xs"
            w={180}
            aria-label={t('otherCode')}
            placeholder={t('otherCode')}
            searchable
            limit={500}
            filter={narrow}
            value={null}
            data={codes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(code) => {
              const settlement = code === null ? null : otherCode(open, asId<CodeId>(code));
              if (settlement === null) return;
              const batches = [{ text: open.text, settlements: [settlement] }];
              void attempt(() => run(settleDifferences, { batches }));
            }}
          />
        </Group>
      ) : (
        <Group gap="xs" mt={6}>
          <Text size="xs">
            {t('decided', {
              choice: t(`decision.${decision.choice}`, { a: a.name, b: b.name }),
              name: people?.[decision.by]?.name ?? '',
              day: day(decision.at),
            })}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() =>
              void attempt(() => run(reopenDifference, { text: open.text, about: decision.about }))
            }
          >
            {t('reopen')}
          </Button>
        </Group>
      )}
    </article>
  );
}

function CodeName({
  placed,
  codes,
}: {
  readonly placed: PlacedCoding | null;
  readonly codes: ReadonlyMap<string, Code>;
}) {
  if (placed === null) return null;
  const code = codes.get(placed.coding.code);
  if (code === undefined) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <ColorSwatch size={10} color={code.color} aria-hidden />
      <Text size="xs">{code.name}</Text>
    </Group>
  );
}
