import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodedPassage } from '#shared/codebook/codingsOfCode';
import type { CodingId } from '#shared/model/ids';
import classes from './codebook.module.css';
import { useSourceLine } from './useSourceLine';

interface Props {
  readonly passages: readonly CodedPassage[];
  readonly chosen: ReadonlySet<CodingId>;
  readonly onChange: (passages: readonly CodedPassage[], chosen: boolean) => void;
  /** Offers to take all that the search leaves. */
  readonly withAll: boolean;
}

/** So many passages are looked through; a search narrows the rest. */
const longest = 200;

/** Passages to choose from, with a search over their words and sources. */
export function PassageList({ passages, chosen, onChange, withAll }: Props) {
  const { t } = useTranslation('codebook');
  const sourceLine = useSourceLine();
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => {
    const parts = wanted
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part !== '');
    if (parts.length === 0) return passages;
    return passages.filter((passage) => {
      const text = `${passage.words ?? ''} ${sourceLine(passage)}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    });
  }, [passages, wanted, sourceLine]);
  const all = found.length > 0 && found.every(({ coding }) => chosen.has(coding.id));
  return (
    <Stack gap={6}>
      <Group gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={t('passages.filter')}
          placeholder={t('passages.filter')}
          leftSection={<IconSearch size={14} />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          autoComplete="off"
        />
        {withAll && (
          <Checkbox
            label={t('passages.all', { count: found.length })}
            checked={all}
            disabled={found.length === 0}
            onChange={(event) => onChange(found, event.currentTarget.checked)}
          />
        )}
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={classes.list} aria-label={t('passages.title')} tabIndex={0}>
        {found.slice(0, longest).map((passage) => (
          <div key={passage.coding.id} className={classes.item}>
            <Checkbox
              mt={2}
              checked={chosen.has(passage.coding.id)}
              onChange={(event) => onChange([passage], event.currentTarget.checked)}
              label={
                <>
                  <span className={classes.words}>{passage.words ?? t('passages.noWords')}</span>
                  <Text component="span" size="xs" c="dimmed">
                    {sourceLine(passage)}
                  </Text>
                </>
              }
            />
          </div>
        ))}
        {found.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {t('passages.none')}
          </Text>
        )}
      </section>
      {found.length > longest && (
        <Text size="xs" c="dimmed">
          {t('passages.more', { count: found.length - longest })}
        </Text>
      )}
    </Stack>
  );
}
