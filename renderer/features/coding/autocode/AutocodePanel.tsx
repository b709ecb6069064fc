import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { questionReferences } from '#shared/codebook/questionReference';
import { type AutocodeUnit, alreadyCoded, passageKey } from '#shared/coding/autocode';
import { filterTexts, type TextRow } from '#shared/coding/textRows';
import { addCodings } from '#shared/commands/codingCommands';
import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import { asId, type CodeId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { EmptyState } from '../../../ui/EmptyState';
import { useNarrowing } from '../../../ui/narrowing';
import { showInfo } from '../../../ui/notices';
import { useAttempt } from '../../../ui/useAttempt';
import { useWait } from '../../../ui/waiting/useWait';
import { run } from '../../../workspace/run';
import { runInSteps } from '../../../workspace/runInSteps';
import { useTree, useWorkspace } from '../../../workspace/store';
import { useSameList } from '../heldValue';
import { TextFilters } from '../TextFilters';
import { useCodes } from '../useCodings';
import { useQueue } from '../useQueue';
import { Finding } from './Finding';
import { type AutocodeBy, mostPassages } from './findPassages';
import { PassagePreview } from './PassagePreview';
import { usePassages } from './usePassages';

interface Props {
  readonly rows: readonly TextRow[];
  readonly layers: ProjectTree['codingLayer'];
  /** Hears when many passages begin to be coded, and when that is over. */
  readonly onCoding: (coding: boolean) => void;
  readonly onCodebook: () => void;
}

const ways = ['search', 'saved', 'question', 'speaker'] as const;
const units = ['hit', 'sentence', 'paragraph', 'answer'] as const satisfies readonly AutocodeUnit[];

/** One command; a key or a click is answered after each. */
const atOnce = 100;

/** Many passages at once, found by words, question or speaker. Nothing is coded that was not shown and ticked. */
export function AutocodePanel({ rows, layers, onCoding, onCodebook }: Props) {
  const { t } = useTranslation('coding');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const wait = useWait();
  const codes = useCodes();
  const author = useWorkspace((state) => state.open?.author ?? null);
  const filter = useQueue((state) => state.filter);
  const [way, setWay] = useState<AutocodeBy['kind']>('search');
  const [wanted, setWanted] = useState({ search: '', saved: '', question: '', speaker: '' });
  const [unit, setUnit] = useState<AutocodeUnit>('sentence');
  const [code, setCode] = useState<CodeId | null>(null);
  const [uncertain, setUncertain] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const parts = useTree(
    useShallow(({ protocol, document, interview, site, guide }) => ({
      protocol,
      document,
      interview,
      site,
      guide,
    })),
  );
  const texts = useSameList(useMemo(() => filterTexts(rows, filter).map(({ id }) => id), [rows, filter]));
  const saved = useTree((tree) => tree.savedSearch);
  const by = useMemo(() => byOf(way, wanted[way], saved), [way, wanted, saved]);
  // A question or a speaker is found as paragraphs; a hit alone says nothing there.
  const asked = way !== 'search' && way !== 'saved' && unit === 'hit' ? 'paragraph' : unit;
  const search = usePassages(parts, texts, by, asked);
  const { passages, cut, problem } = search.found;
  const busy = search.state === 'waiting' || search.state === 'finding';
  const there = useMemo(
    () => (code === null ? new Set<string>() : alreadyCoded(Object.values(layers), author, code)),
    [layers, author, code],
  );
  const fresh = useMemo(
    () => passages.filter((passage) => !there.has(passageKey(passage))),
    [passages, there],
  );
  const chosen = useMemo(
    () => (left.size === 0 ? fresh : fresh.filter((passage) => !left.has(passageKey(passage)))),
    [fresh, left],
  );
  const questions = useQuestionChoices(parts.guide);
  const speakers = useMemo(
    () =>
      [...new Set(Object.values(parts.document).flatMap(({ speakers: by }) => Object.values(by)))].toSorted(),
    [parts.document],
  );

  async function codeAll(): Promise<void> {
    if (code === null) return;
    onCoding(true);
    const done = await attempt(() =>
      wait({ title: t('autocoding') }, ({ signal, tell }) =>
        runInSteps(
          chosen,
          atOnce,
          (passages, group) => run(addCodings, { code, certain: !uncertain, passages }, { group }),
          { signal, onDone: (all) => tell('', { done: all, all: chosen.length }) },
        ),
      ),
    );
    onCoding(false);
    if (done?.kind === 'done') showInfo(t('autocoded', { count: done.value }));
  }

  if (codes.length === 0) {
    return (
      <EmptyState title={t('noCodesTitle')} text={t('noCodes')}>
        <Button onClick={onCodebook}>{t('toCodebook')}</Button>
      </EmptyState>
    );
  }
  return (
    <Stack gap="sm">
      <TextFilters rows={rows} />
      <Group align="flex-end" gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('autocodeBy')}
          value={way}
          onChange={setWay}
          data={ways.map((value) => ({ value, label: t(`by.${value}`) }))}
        />
        {way === 'search' && (
          <TextInput
            size="xs"
            w={280}
            label={t('autocodeQuery')}
            placeholder={t('autocodeQueryHint')}
            value={wanted.search}
            onChange={(event) => setWanted({ ...wanted, search: event.currentTarget.value })}
            error={problem === null ? undefined : t(`problems.${problem.reason}`, { ns: 'search' })}
            autoComplete="off"
          />
        )}
        {way === 'saved' && (
          <Select
            size="xs"
            w={280}
            label={t('autocodeSaved')}
            placeholder={Object.keys(saved).length === 0 ? t('noSavedSearches') : t('autocodeSaved')}
            disabled={Object.keys(saved).length === 0}
            value={wanted.saved === '' ? null : wanted.saved}
            onChange={(id) => setWanted({ ...wanted, saved: id ?? '' })}
            data={Object.values(saved).map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            limit={500}
            filter={narrow}
            clearable
          />
        )}
        {way === 'question' && (
          <Select
            size="xs"
            w={360}
            label={t('autocodeQuestion')}
            placeholder={t('autocodeQuestion')}
            value={wanted.question === '' ? null : wanted.question}
            onChange={(question) => setWanted({ ...wanted, question: question ?? '' })}
            data={questions}
            searchable
            limit={500}
            filter={narrow}
            clearable
          />
        )}
        {way === 'speaker' && (
          <Select
            size="xs"
            w={200}
            label={t('autocodeSpeaker')}
            placeholder={speakers.length === 0 ? t('noSpeakers') : t('autocodeSpeaker')}
            disabled={speakers.length === 0}
            value={wanted.speaker === '' ? null : wanted.speaker}
            onChange={(speaker) => setWanted({ ...wanted, speaker: speaker ?? '' })}
            data={speakers}
            clearable
          />
        )}
        <Select
          size="xs"
          w={150}
          label={t('autocodeUnit')}
          value={asked}
          onChange={(value) => setUnit(units.find((one) => one === value) ?? 'sentence')}
          data={units
            .filter((value) => way === 'search' || way === 'saved' || value !== 'hit')
            .map((value) => ({ value, label: t(`unit.${value}`) }))}
          allowDeselect={false}
        />
        <Select
          size="xs"
          w={240}
          label={t('autocodeCode')}
          placeholder={t('autocodeCode')}
          value={code}
          onChange={(value) => setCode(value === null ? null : asId<CodeId>(value))}
          data={codes.map(({ code: one, level }) => ({
            value: one.id,
            label: `${' '.repeat(level * 3)}${one.name}`,
          }))}
          searchable
          limit={500}
          filter={narrow}
          clearable
        />
      </Group>
      <Group justify="space-between">
        <Text size="sm" role="status" data-testid="autocode-counts">
          {by === null && t('autocodeStart')}
          {by !== null &&
            // Neither "none found" before anything was looked for, nor numbers of what was called off.
            (search.state === 'found' || passages.length > 0) &&
            t('autocodeFound', {
              count: passages.length,
              texts: new Set(passages.map(({ text }) => text)).size,
              there: passages.length - fresh.length,
            })}
          {cut ? ` ${t('autocodeCut', { most: mostPassages })}` : ''}
        </Text>
        <Group gap="sm">
          <Checkbox
            size="xs"
            label={t('autocodeUncertain')}
            checked={uncertain}
            onChange={(event) => setUncertain(event.currentTarget.checked)}
          />
          <Button
            size="xs"
            disabled={busy || code === null || chosen.length === 0}
            onClick={() => void codeAll()}
          >
            {t('autocodeRun', { count: chosen.length })}
          </Button>
        </Group>
      </Group>
      <Finding search={search}>
        {passages.length > 0 && (
          <PassagePreview rows={rows} parts={parts} passages={fresh} left={left} onLeft={setLeft} />
        )}
      </Finding>
    </Stack>
  );
}

function byOf(kind: AutocodeBy['kind'], value: string, saved: ProjectTree['savedSearch']): AutocodeBy | null {
  if (value.trim() === '') return null;
  switch (kind) {
    case 'search':
      return { kind, query: value };
    case 'saved': {
      const search = saved[value]?.search;
      return search === undefined ? null : { kind, saved: search };
    }
    case 'question':
      return { kind, reference: value };
    case 'speaker':
      return { kind, speaker: value };
  }
}

/** Each question once, over all versions of its guide. */
function useQuestionChoices(
  guides: Parameters<typeof usePassages>[0]['guide'],
): readonly { readonly value: string; readonly label: string }[] {
  const { i18n } = useTranslation('coding');
  const language = i18n.language === 'de' ? 'de' : 'en';
  return useMemo(() => {
    const choices = new Map<string, string>();
    for (const guide of Object.values(guides)) {
      const references = questionReferences(guide);
      for (const { node } of answerableNodes(guide)) {
        const reference = references.get(node.id);
        if (reference === undefined || choices.has(reference)) continue;
        choices.set(
          reference,
          [guide.label, nodeLabel(node, language)].filter((part) => part !== '').join(' · '),
        );
      }
    }
    return [...choices].map(([value, label]) => ({ value, label }));
  }, [guides, language]);
}
