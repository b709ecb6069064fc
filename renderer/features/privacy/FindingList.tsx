import { Badge, Group, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '#shared/privacy/findingGroups';
import classes from './privacy.module.css';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly current: FindingGroup | null;
  readonly onChoose: (group: FindingGroup) => void;
}

/** What is still to be decided, thing by thing, in the order of the text. */
export function FindingList({ groups, current, onChoose }: Props) {
  const { t } = useTranslation('privacy');
  const active = useRef<HTMLButtonElement>(null);
  const key = current?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row comes into view when another is chosen
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return (
    <ScrollArea className={classes.rows ?? ''} type="auto">
      <Stack component="ul" gap={2} p={0} m={0} aria-label={t('findings')} className={classes.list}>
        {groups.map((group) => (
          <li key={group.key}>
            <UnstyledButton
              ref={group === current ? active : null}
              className={classes.finding ?? ''}
              aria-current={group === current ? 'true' : undefined}
              onClick={() => onChoose(group)}
              data-testid="finding"
            >
              <Group gap={6} wrap="nowrap" justify="space-between">
                <Text size="sm" fw={600} truncate="end">
                  {group.originals[0]}
                </Text>
                {group.places.length > 1 && (
                  <Badge size="sm" variant="default" tt="none" style={{ flexShrink: 0 }}>
                    {t('times', { count: group.places.length })}
                  </Badge>
                )}
              </Group>
              <Text size="xs" c="dimmed" truncate="end">
                {`${t(`class.${group.class}`)} → ${group.suggestion.degrees[group.suggestion.degree] ?? ''}`}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </ScrollArea>
  );
}
