import { Button, Group, SegmentedControl, Title } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId, TextId } from '#shared/model/ids';
import { quotation } from '#shared/report/quotation';
import { parseQuery } from '#shared/search/parseQuery';
import type { SearchHit } from '#shared/search/request';
import { markerFor } from '#shared/search/textMatch';
import { EmptyState } from '../../ui/EmptyState';
import { showError, showInfo } from '../../ui/notices';
import { search } from '../../workspace/search';
import { currentProject, useTree } from '../../workspace/store';
import { useSearch } from '../../workspace/useSearch';
import { ActionBar } from './ActionBar';
import { Building } from './Building';
import { CodeDialog } from './CodeDialog';
import { EvidenceDialog } from './EvidenceDialog';
import { FacetPanel } from './FacetPanel';
import { HitList } from './HitList';
import { hitText } from './hitTexts';
import { InDoubt } from './InDoubt';
import { NotThereView } from './NotThereView';
import { QueryField } from './QueryField';
import { SavedSearches } from './SavedSearches';
import classes from './search.module.css';
import { ask, hitKey, type Question, useSearchView } from './searchStore';
import { type ExportKind, useHitExport } from './useHitExport';
import { usePlaceLine } from './usePlaceLine';

interface Props {
  /** Opens a text where a passage stands. */
  readonly onOpen: (text: TextId, block: BlockId) => void;
}

/** Hits are asked for in parts of this size, and one such part before and behind. */
const part = 50;

/** Every passage of the project: typed, narrowed, chosen, and what is not there. */
export function SearchScreen({ onOpen }: Props) {
  const { t } = useTranslation('search');
  const { view, question } = useSearchView();
  const [seen, setSeen] = useState(0);
  const [coding, setCoding] = useState<readonly SearchHit[] | null>(null);
  const [attaching, setAttaching] = useState<readonly SearchHit[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Choosing all hits, as long as it takes. */
  const choosing = useRef<Promise<void>>(Promise.resolve());
  const placeLine = usePlaceLine();
  const exportHits = useHitExport();
  const offset = Math.max(0, (Math.floor(seen / part) - 1) * part);
  const parsed = useMemo(
    () => parseQuery(question.query, question.options),
    [question.query, question.options],
  );
  // While a mistake stands in the field the last answer stays in sight.
  const [understood, setUnderstood] = useState(question.query);
  if (parsed.ok && understood !== question.query) setUnderstood(question.query);
  const answered = useSearch({ ...question, query: understood, offset, limit: 3 * part });
  const marker = useMemo(() => markerFor(parsed.ok ? parsed.query : { kind: 'everything' }), [parsed]);
  const problems = parsed.ok ? parsed.hints : [parsed.problem];
  const answer = answered?.answer;
  const result = answer?.ok === true ? answer : null;
  const texts = useTree((tree) => Object.keys(tree.protocol).length + Object.keys(tree.document).length);
  const sameMode = answered?.request.mode === question.mode;
  const focusList = useCallback(() => list.current?.focus(), []);
  const focusField = useCallback(() => {
    document.querySelector<HTMLInputElement>('[data-search-field] input')?.focus();
  }, []);

  function here(): SearchHit | undefined {
    return result?.hits[useSearchView.getState().at - (answered?.request.offset ?? 0)];
  }

  /** The chosen hits, or the one at the cursor. */
  function meant(): readonly SearchHit[] {
    const chosen = [...useSearchView.getState().chosen.values()];
    const one = here();
    return chosen.length > 0 ? chosen : one === undefined ? [] : [one];
  }

  function open(hit: SearchHit | undefined): void {
    const tree = currentProject()?.tree;
    if (hit === undefined || tree === undefined) return;
    const found = hitText(tree, hit, question.mode, 'de');
    if (found !== null) onOpen(found.text.id, found.range.start.block);
  }

  async function allHits(): Promise<readonly SearchHit[]> {
    const all = await search({ ...question, offset: 0, limit: result?.total ?? 0 });
    return all?.ok === true ? all.hits : [];
  }

  async function chooseAll(): Promise<void> {
    const chosen = allHits().then((hits) => {
      useSearchView.setState({ chosen: new Map(hits.map((hit) => [hitKey(hit, question.mode), hit])) });
    });
    choosing.current = chosen;
    await chosen;
  }

  /** Whoever presses Ctrl+A and at once the next key means all, although the index is still listing them. */
  function onceChosen(act: () => void): void {
    void choosing.current.then(act);
  }

  async function quote(): Promise<void> {
    const project = currentProject();
    if (project === null) return;
    const language = Object.values(project.tree.project)[0]?.language ?? 'de';
    const lines = meant().flatMap((hit) => {
      const found = hitText(project.tree, hit, question.mode, language);
      return found === null ? [] : [`${quotation(found.words, language)} (${placeLine(found.place)})`];
    });
    if (lines.length === 0) return;
    try {
      await navigator.clipboard.writeText(lines.join('\n\n'));
      showInfo(t('quoted', { count: lines.length }));
    } catch {
      showError(t('notCopied', { returnObjects: true }));
    }
  }

  async function exportAs(kind: ExportKind): Promise<void> {
    const chosen = [...useSearchView.getState().chosen.values()];
    await exportHits(kind, chosen.length > 0 ? chosen : await allHits(), question);
  }

  function onKey(key: string): boolean {
    switch (key.toLowerCase()) {
      case 'k':
        onceChosen(() => setCoding(meant()));
        return true;
      case 'ctrl+e':
        onceChosen(() => setAttaching(meant()));
        return true;
      case 'ctrl+c':
        if (String(getSelection()) !== '') return false;
        onceChosen(() => void quote());
        return true;
      case 'ctrl+a':
        void chooseAll();
        return true;
      case 'escape':
        useSearchView.setState({ chosen: new Map() });
        return true;
      default:
        return false;
    }
  }

  return (
    <div className={classes.screen} data-testid="search-screen">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="md" wrap="nowrap">
          <Title order={1}>{t('title')}</Title>
          <SegmentedControl
            size="xs"
            value={view}
            onChange={(value) => useSearchView.setState({ view: value === 'notThere' ? 'notThere' : 'hits' })}
            data={[
              { value: 'hits', label: t('view.hits') },
              { value: 'notThere', label: t('view.notThere') },
            ]}
            aria-label={t('view.label')}
          />
        </Group>
        <SavedSearches question={question} />
      </Group>
      <div data-search-field>
        <QueryField question={question} problems={problems} onDown={focusList} />
      </div>
      <div className={classes.columns}>
        <FacetPanel question={question} result={result} />
        {view === 'notThere' ? (
          <NotThereView question={question} />
        ) : (
          <div className={classes.hits}>
            <ActionBar
              question={question}
              result={result}
              onOpen={() => open(here())}
              onCode={() => setCoding(meant())}
              onAttach={() => setAttaching(meant())}
              onQuote={() => void quote()}
              onExport={(kind) => void exportAs(kind)}
              onChooseAll={() => void chooseAll()}
            />
            {question.mode === 'segments' && <InDoubt />}
            {result !== null && result.total === 0 ? (
              result.coverage.done < texts ? (
                <Building done={result.coverage.done} all={texts} />
              ) : (
                <Nothing question={question} />
              )
            ) : (
              <HitList
                question={question}
                total={sameMode ? (result?.total ?? 0) : 0}
                offset={answered?.request.offset ?? 0}
                hits={sameMode ? (result?.hits ?? []) : []}
                marker={marker}
                list={list}
                onSeen={setSeen}
                onOpen={open}
                onKey={onKey}
                onUp={focusField}
              />
            )}
          </div>
        )}
      </div>
      <CodeDialog hits={coding} mode={question.mode} onClose={() => setCoding(null)} />
      <EvidenceDialog hits={attaching} mode={question.mode} onClose={() => setAttaching(null)} />
    </div>
  );
}

function Nothing({ question }: { readonly question: Question }) {
  const { t } = useTranslation('search');
  const language = useTree((tree) => Object.values(tree.project)[0]?.language ?? 'de');
  const { query, options, filters, relations } = question;
  const narrowed = filters.length > 0 || relations.length > 0;
  const strict = query.trim() !== '' && (!options.typos || options.stem === null);
  if (query.trim() === '' && !narrowed) {
    return <EmptyState title={t('empty.noTexts')} text={t('empty.noTextsHint')} />;
  }
  return (
    <EmptyState title={t('empty.title')} text={t('empty.hint')}>
      <Group gap="xs">
        {strict && (
          <Button
            size="xs"
            variant="light"
            onClick={() => ask({ options: { ...options, typos: true, stem: language } })}
          >
            {t('empty.loosen')}
          </Button>
        )}
        {narrowed && (
          <Button size="xs" variant="light" onClick={() => ask({ filters: [], relations: [] })}>
            {t('empty.clear')}
          </Button>
        )}
      </Group>
    </EmptyState>
  );
}
