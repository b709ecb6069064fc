import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeCycleStep } from '#shared/model/fieldwork';
import type { TextId } from '#shared/model/ids';
import { furthestStep, type LifeCycleState, lifeCycleState, standingSteps } from '#shared/model/lifeCycle';
import type { CodedText } from '#shared/model/tree';
import { EmptyState } from '../../ui/EmptyState';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';
import { useTextTitle } from '../../workspace/useTextTitle';

interface Props {
  readonly onOpen: (text: TextId) => void;
  readonly onSites: () => void;
}

/** Rows drawn at once: several screenfuls. */
const step = 80;

/** The texts that have words, those first whose next step this is. */
export function AnonymiseList({ onOpen, onSites }: Props) {
  const { t } = useTranslation('privacy');
  const day = useDay();
  const rows = useRows();
  const [drawn, setDrawn] = useState(step);
  if (rows.length === 0) {
    return (
      <EmptyState title={t('emptyListTitle')} text={t('emptyListText')}>
        <Button onClick={onSites}>{t('toSites')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }} aria-label={t('texts')}>
        {rows.slice(0, drawn).map((row) => (
          <Paper key={row.id} component="li" withBorder px="md" py="xs">
            <Group justify="space-between" wrap="nowrap">
              <Stack gap={0} miw={0} flex={1}>
                <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
                  {row.title}
                </Title>
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {[t(`form.${row.form}`), row.about, row.date === '' ? '' : day(row.date)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Text>
              </Stack>
              {row.state !== null && <LifeCycleBadge state={row.state} skipped={row.skipped} />}
              <Button
                variant={row.due ? 'filled' : 'light'}
                style={{ flexShrink: 0 }}
                onClick={() => onOpen(row.id)}
                aria-label={`${t('open')}: ${row.title}`}
              >
                {t('open')}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
      {rows.length > drawn && (
        <Button mt="sm" variant="default" onClick={() => setDrawn(drawn + step)}>
          {t('showMore', { count: rows.length - drawn })}
        </Button>
      )}
    </>
  );
}

interface Row {
  readonly id: TextId;
  readonly title: string;
  readonly form: 'protocol' | 'transcript' | 'document';
  /** What a source is called, beside its citation key. */
  readonly about: string;
  /** yyyy-mm-dd of the conversation; empty when not known. */
  readonly date: string;
  /** Null: a source nobody has looked through. */
  readonly state: LifeCycleState | null;
  readonly skipped: readonly LifeCycleStep[];
  /** Replacing its names is what comes next. A concept paper may name whom it likes, so it is never due. */
  readonly due: boolean;
}

function useRows(): readonly Row[] {
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  const interviews = useTree((tree) => tree.interview);
  const titleOf = useTextTitle();
  return useMemo(() => {
    const written = Object.values(protocols).flatMap((protocol): Row[] => {
      const interview = interviews[protocol.interview];
      if (interview === undefined || isEmpty(protocol)) return [];
      const state = lifeCycleState(interview, protocol);
      return [
        {
          id: protocol.id,
          title: titleOf(protocol.id),
          form: 'protocol',
          about: '',
          date: interview.date,
          state,
          skipped: standingSteps(protocol.lifeCycle)
            .filter(({ what }) => what === 'skipped')
            .map(({ step: left }) => left),
          due: state === 'complete',
        },
      ];
    });
    const sources = Object.values(documents).flatMap((document): Row[] => {
      if (isEmpty(document)) return [];
      const state = furthestStep(document.lifeCycle);
      return [
        {
          id: document.id,
          title: document.citationKey,
          form: document.form,
          about: document.title === document.citationKey ? '' : document.title,
          date: '',
          state,
          skipped: [],
          due: state === null && document.form === 'transcript',
        },
      ];
    });
    return [...written, ...sources].sort(
      (a, b) => rankOf(a) - rankOf(b) || a.title.localeCompare(b.title, 'de', { numeric: true }),
    );
  }, [protocols, documents, interviews, titleOf]);
}

function isEmpty({ blocks }: Pick<CodedText, 'blocks'>): boolean {
  return blocks.every(({ text }) => text.trim() === '');
}

/** What is due, then what is being written or was never looked at, then what is done. */
function rankOf({ due, state }: Row): number {
  if (due) return 0;
  return state === 'draft' || state === null ? 1 : 2;
}
