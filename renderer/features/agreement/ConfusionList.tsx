import { Badge, NavLink, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confusion } from '#shared/coding/reconcile/differences';
import type { Code } from '#shared/model/coding';
import type { Coder } from './useCoders';

interface Props {
  readonly groups: readonly Confusion[];
  readonly codes: readonly Code[];
  readonly a: Coder;
  readonly b: Coder;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

export function confusionKey({ kind, a, b }: Confusion): string {
  return `${kind} ${a} ${b}`;
}

/** What was confused with what, most frequent first; choosing one narrows the list of differences. */
export function ConfusionList({ groups, codes, a, b, chosen, onChoose }: Props) {
  const { t } = useTranslation('agreement');
  const names = useMemo(() => new Map<string, string>(codes.map(({ id, name }) => [id, name])), [codes]);
  const name = (code: string | null) => (code === null ? t('noCode') : (names.get(code) ?? t('codeGone')));
  return (
    <Stack component="nav" gap={0} aria-label={t('confusions')}>
      <NavLink
        component="button"
        type="button"
        active={chosen === null}
        label={t('allKinds')}
        onClick={() => onChoose(null)}
        py={4}
      />
      {groups.map((group) => {
        const key = confusionKey(group);
        return (
          <NavLink
            key={key}
            component="button"
            type="button"
            active={chosen === key}
            aria-current={chosen === key ? 'true' : undefined}
            label={
              <Text size="sm">
                {group.kind === 'otherCode'
                  ? t('pair', { a: name(group.a), b: name(group.b) })
                  : name(group.a ?? group.b)}
              </Text>
            }
            description={t(`kind.${group.kind}`, { a: a.name, b: b.name })}
            rightSection={<Badge variant="light">{group.count}</Badge>}
            onClick={() => onChoose(chosen === key ? null : key)}
            py={4}
          />
        );
      })}
    </Stack>
  );
}
