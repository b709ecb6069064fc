import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GuideRole } from '#shared/model/guide';
import { CommitField } from '../../../ui/CommitField';

interface Props {
  readonly subgroups: readonly GuideRole[];
  readonly locked: boolean;
  readonly onChange: (subgroups: readonly GuideRole[]) => boolean;
}

/** Parts of a role that are counted apart: code and name. */
export function SubgroupsEditor({ subgroups, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  const change = (index: number, part: Partial<GuideRole>) =>
    onChange(subgroups.map((one, i) => (i === index ? { ...one, ...part } : one)));
  return (
    <Stack gap={6} align="flex-start">
      {subgroups.map(({ code, label }, i) => (
        <Group key={code} gap="xs" wrap="nowrap">
          <CommitField
            size="xs"
            hideLabel
            label={t('front.subgroups.code', { number: i + 1 })}
            value={code}
            maxLength={12}
            disabled={locked}
            onCommit={(next) => change(i, { code: next })}
          />
          <CommitField
            size="xs"
            hideLabel
            label={t('front.subgroups.label', { number: i + 1 })}
            placeholder={t('front.subgroups.labelPlaceholder')}
            value={label}
            disabled={locked}
            onCommit={(next) => change(i, { label: next })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={locked}
            aria-label={t('front.subgroups.remove', { code })}
            title={t('front.subgroups.remove', { code })}
            onClick={() => onChange(subgroups.toSpliced(i, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="xs"
        variant="default"
        disabled={locked}
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...subgroups, { code: freeCode(subgroups), label: '' }])}
      >
        {t('front.subgroups.add')}
      </Button>
    </Stack>
  );
}

/** A code to write over: the first number that is free. */
function freeCode(subgroups: readonly GuideRole[]): string {
  let n = subgroups.length + 1;
  while (subgroups.some(({ code }) => code === String(n))) n++;
  return String(n);
}
