import { ActionIcon, Chip, Group, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconForms, IconHelp, IconSearch, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOptions, QueryProblem } from '#shared/search/query';
import { useTree } from '../../workspace/store';
import { PlainForm } from './PlainForm';
import classes from './search.module.css';
import { ask, type Question } from './searchStore';

interface Props {
  readonly question: Question;
  readonly problems: readonly QueryProblem[];
  /** Moves into the list of hits. */
  readonly onDown: () => void;
}

/** Where a search is typed: with a syntax, or in a plain form, and how words are taken. */
export function QueryField({ question, problems, onDown }: Props) {
  const { t } = useTranslation('search');
  const input = useRef<HTMLInputElement>(null);
  const { query, options, sort, mode } = question;
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          ref={input}
          flex={1}
          data-autofocus
          autoFocus
          aria-label={t('field.label')}
          placeholder={t('field.placeholder')}
          leftSection={<IconSearch size={16} />}
          value={query}
          onChange={(event) => ask({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              onDown();
            } else if (event.key === 'Escape') ask({ query: '' });
          }}
          error={problems.length > 0}
          aria-describedby={problems.length > 0 ? 'search-problems' : undefined}
          rightSection={
            query === '' ? null : (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('field.clear')}
                title={t('field.clear')}
                onClick={() => {
                  ask({ query: '' });
                  input.current?.focus();
                }}
              >
                <IconX size={16} />
              </ActionIcon>
            )
          }
        />
        <Popover width={420} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="default" size={36} aria-label={t('form.open')} title={t('form.open')}>
              <IconForms size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <PlainForm />
          </Popover.Dropdown>
        </Popover>
        <Popover width="min(41rem, 92vw)" position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="default" size={36} aria-label={t('help.open')} title={t('help.open')}>
              <IconHelp size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <SyntaxHelp />
          </Popover.Dropdown>
        </Popover>
        <Select
          w={176}
          aria-label={t('sort.label')}
          data={(['place', 'relevance', 'code'] as const).map((value) => ({
            value,
            label: t(`sort.${value}`),
          }))}
          value={sort}
          onChange={(value) => ask({ sort: value === 'relevance' || value === 'code' ? value : 'place' })}
          allowDeselect={false}
        />
      </Group>
      <Problems query={query} problems={problems} />
      <Group gap={6}>
        <Chip.Group
          value={mode}
          onChange={(value) => ask({ mode: value === 'segments' ? 'segments' : 'passages' })}
        >
          <Group gap={6} role="radiogroup" aria-label={t('mode.label')}>
            <Chip size="xs" value="passages">
              {t('mode.passages')}
            </Chip>
            <Chip size="xs" value="segments">
              {t('mode.segments')}
            </Chip>
          </Group>
        </Chip.Group>
        <Text size="xs" c="dimmed" px={4} aria-hidden>
          |
        </Text>
        <WordOptions options={options} />
      </Group>
    </Stack>
  );
}

function WordOptions({ options }: { readonly options: QueryOptions }) {
  const { t } = useTranslation('search');
  const language = useTree((tree) => Object.values(tree.project)[0]?.language ?? 'de');
  const set = (change: Partial<QueryOptions>) => ask({ options: { ...options, ...change } });
  return (
    <>
      <Chip size="xs" checked={options.wordStarts} onChange={(wordStarts) => set({ wordStarts })}>
        {t('options.wordStarts')}
      </Chip>
      <Chip size="xs" checked={options.stem !== null} onChange={(on) => set({ stem: on ? language : null })}>
        {t('options.stem')}
      </Chip>
      <Chip size="xs" checked={options.gender} onChange={(gender) => set({ gender })}>
        {t('options.gender')}
      </Chip>
      <Chip size="xs" checked={options.typos} onChange={(typos) => set({ typos })}>
        {t('options.typos')}
      </Chip>
    </>
  );
}

/** Longer queries are shown around the mistake only. */
const shownAround = 60;

function Problems({
  query,
  problems,
}: {
  readonly query: string;
  readonly problems: readonly QueryProblem[];
}) {
  const { t } = useTranslation('search');
  return (
    <Stack gap={2} id="search-problems" role="status" aria-live="polite">
      {problems.slice(0, 2).map(({ reason, from, to }) => (
        <Text key={`${reason} ${from}`} className={classes.problem ?? ''} c="error">
          <code>
            {query.slice(Math.max(0, from - shownAround), from)}
            <mark>{query.slice(from, Math.min(to, from + shownAround))}</mark>
            {query.slice(Math.min(to, from + shownAround), to + shownAround)}
          </code>{' '}
          {t(`problems.${reason}`)}
        </Text>
      ))}
    </Stack>
  );
}

const examples = [
  'word',
  'phrase',
  'start',
  'inside',
  'typo',
  'and',
  'or',
  'not',
  'near',
  'code',
  'site',
] as const;

function SyntaxHelp() {
  const { t } = useTranslation('search');
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        {t('help.title')}
      </Text>
      <table>
        <tbody>
          {examples.map((one) => (
            <tr key={one}>
              <td style={{ whiteSpace: 'nowrap', paddingRight: 12, verticalAlign: 'top' }}>
                <Text size="xs" ff="monospace">
                  {t(`help.example.${one}`)}
                </Text>
              </td>
              <td>
                <Text size="xs">{t(`help.meaning.${one}`)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed">
        {t('help.spelling')}
      </Text>
    </Stack>
  );
}
