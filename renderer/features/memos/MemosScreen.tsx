import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { textTitle } from '#shared/coding/textTitle';
import { asId, type PersonId, type TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { useNarrowing } from '../../ui/narrowing';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { MemoCard } from './MemoCard';
import { everyMemo, filterMemos, type MemoKind, memoRows } from './memoRows';
import { NewMemo } from './NewMemo';

interface Props {
  readonly onOpenText: (text: TextId) => void;
}

const kinds = ['project', 'site', 'text', 'code', 'coding'] as const satisfies readonly MemoKind[];
/** Cards drawn at once: several screenfuls. */
const step = 50;

/** Every thought that was written down beside the material, in one place. */
export function MemosScreen({ onOpenText }: Props) {
  const { t } = useTranslation('memos');
  const narrow = useNarrowing();
  const parts = useTree(
    useShallow(({ memo, codingLayer, codebook, site, protocol, document, interview, guide }) => ({
      memo,
      codingLayer,
      codebook,
      site,
      protocol,
      document,
      interview,
      guide,
    })),
  );
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const rows = useMemo(() => memoRows(parts), [parts]);
  const [filter, setFilter] = useState(everyMemo);
  const [drawn, setDrawn] = useState(step);
  const [writing, setWriting] = useState(false);
  const found = filterMemos(rows, filter);
  const names = Object.values(people ?? {});
  const texts = [...new Set(rows.flatMap(({ text }) => (text === null ? [] : [text])))];
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setWriting(true)}>
          {t('add')}
        </Button>
      </PageHeader>
      <Stack gap="sm" maw={860}>
        {writing && <NewMemo onDone={() => setWriting(false)} />}
        {rows.length === 0 && !writing && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
        {rows.length > 0 && (
          <>
            <Group gap="xs" component="search" aria-label={t('filters')}>
              <TextInput
                size="xs"
                w={200}
                aria-label={t('words')}
                placeholder={t('words')}
                leftSection={<IconSearch size={14} />}
                value={filter.words}
                onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
                autoComplete="off"
              />
              <Select
                size="xs"
                w={150}
                aria-label={t('kind')}
                placeholder={t('kind')}
                value={filter.kind}
                onChange={(kind) => setFilter({ ...filter, kind: kinds.find((one) => one === kind) ?? null })}
                data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
                clearable
              />
              {names.length > 1 && (
                <Select
                  size="xs"
                  w={150}
                  aria-label={t('person')}
                  placeholder={t('person')}
                  value={filter.by}
                  onChange={(by) => setFilter({ ...filter, by: by === null ? null : asId<PersonId>(by) })}
                  data={names.map(({ id, name }) => ({ value: id, label: name }))}
                  clearable
                />
              )}
              {texts.length > 1 && (
                <Select
                  size="xs"
                  w={240}
                  aria-label={t('text')}
                  placeholder={t('text')}
                  value={filter.text}
                  onChange={(text) =>
                    setFilter({ ...filter, text: text === null ? null : asId<TextId>(text) })
                  }
                  data={texts.map((id) => ({ value: id, label: titleOf(id) }))}
                  searchable
                  limit={500}
                  filter={narrow}
                  clearable
                />
              )}
            </Group>
            <Text size="sm" c="dimmed" role="status">
              {t('found', { count: found.length })}
            </Text>
          </>
        )}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {found.slice(0, drawn).map((row) => (
            <MemoCard
              key={row.key}
              row={row}
              by={row.by === null ? t('agreed') : (people?.[row.by]?.name ?? '')}
              onOpenText={onOpenText}
            />
          ))}
        </Stack>
        {found.length > drawn && (
          <Button variant="default" onClick={() => setDrawn(drawn + step)}>
            {t('showMore', { count: found.length - drawn })}
          </Button>
        )}
      </Stack>
    </>
  );

  function titleOf(id: TextId): string {
    const text = parts.protocol[id] ?? parts.document[id];
    return text === undefined ? '' : textTitle(parts, text);
  }
}
