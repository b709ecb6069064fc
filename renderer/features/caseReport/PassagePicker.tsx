import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachEvidence, changeEvidence, detachEvidence } from '#shared/commands/evidenceCommands';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { GuideNode } from '#shared/model/guide';
import type { TextId } from '#shared/model/ids';
import { pressedAction } from '../../ui/keys/pressedAction';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { type Candidate, type CandidateGroup, siteCandidates, usedPlaces } from './candidates';
import classes from './caseReport.module.css';
import { ExceptionDialog } from './ExceptionDialog';
import { PassageCard } from './PassageCard';
import { PassageFilters } from './PassageFilters';
import { atCaret, countCandidates, everything, filterGroups, type PassageFilter } from './passageFilter';
import { TargetQuote } from './TargetQuote';
import type { Target } from './target';

interface Props {
  readonly report: CaseReport;
  readonly target: Target | null;
  readonly caretSection: GuideNode | null;
  readonly filter: PassageFilter;
  readonly onFilter: (filter: PassageFilter) => void;
  /** True when the first passage should get the focus; reset here once it has it. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onOpenProtocol: (text: TextId) => void;
}

/** Cards drawn at once: a few screens; a whole site can have a thousand. */
const page = 60;

/** The passages of the site that the sentence at the caret may rest on. */
export function PassagePicker(props: Props) {
  const { report, target, caretSection, filter, onFilter, wantsFocus, onOpenProtocol } = props;
  const { t, i18n } = useTranslation('caseReport');
  const language = i18n.language === 'de' ? 'de' : 'en';
  const { keyOf } = useKeyNames();
  const attempt = useAttempt();
  const box = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(page);
  const [active, setActive] = useState<string | null>(null);
  const [exception, setException] = useState<{ candidate: Candidate; stance: Stance } | null>(null);
  const groups = useCandidates(report);
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const layers = useTree((tree) => tree.evidenceLayer);
  const used = useMemo(() => usedPlaces(report, layers), [report, layers]);
  const { groups: shown, elsewhere } = useMemo(
    () => filterGroups(groups, filter, caretSection, codebook),
    [groups, filter, caretSection, codebook],
  );
  const visible = useMemo(() => firstOf(shown, limit), [shown, limit]);
  const places = visible.flatMap(({ candidates }) => candidates.map(({ key }) => key));
  const tabStop = active !== null && places.includes(active) ? active : (places[0] ?? null);
  const rest = countCandidates(shown) - places.length;
  const links = target?.statement?.evidence ?? [];
  const linkOf = (key: string) => used.get(key)?.find((link) => links.includes(link));

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const first = box.current?.querySelector<HTMLElement>('[data-attach][tabindex="0"]:not(:disabled)');
    (first ?? box.current?.querySelector<HTMLElement>('input'))?.focus();
  });

  function attach(candidate: Candidate, stance: Stance): void {
    if (target === null) return;
    const link = linkOf(candidate.key)?.id;
    const statement = target.statement?.id;
    if (link !== undefined && statement !== undefined) {
      // Only the stance is meant; whether it is printed as a quotation stays.
      void attempt(() => run(changeEvidence, { report: report.id, statement, link, stance }));
      return;
    }
    // Kept out by default: a reason is asked for first.
    if (candidate.excluded !== null) setException({ candidate, stance });
    else attachNew(candidate, stance, '');
  }

  function attachNew(candidate: Candidate, stance: Stance, exception: string): void {
    if (target === null) return;
    const { source: text, range: passage } = candidate;
    const base = { report: report.id, sentence: target.range, text, passage, stance };
    void attempt(() => run(attachEvidence, { ...base, quoted: false, exception }));
  }

  function toggle(candidate: Candidate): void {
    const link = linkOf(candidate.key)?.id;
    const statement = target?.statement?.id;
    if (link === undefined || statement === undefined) attach(candidate, 'supports');
    else void attempt(() => run(detachEvidence, { report: report.id, statement, link }));
  }

  // The cards are drawn anew only when something about them changed, so their callbacks stay the same.
  const latestToggle = useRef(toggle);
  useEffect(() => {
    latestToggle.current = toggle;
  });
  const onToggle = useCallback((candidate: Candidate) => latestToggle.current(candidate), []);
  const onFocus = useCallback(({ key }: Candidate) => setActive(key), []);

  function key(event: KeyboardEvent<HTMLElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-attach]')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (at < 0) return;
    const to =
      event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = buttons[Math.max(0, Math.min(buttons.length - 1, to))];
      next?.focus();
      next?.closest('li')?.scrollIntoView({ block: 'nearest' });
    } else if (pressedAction(event, 'report') === 'attachAgainst') {
      event.preventDefault();
      const candidate = visible.flatMap(({ candidates }) => candidates)[at];
      if (candidate !== undefined) attach(candidate, 'contradicts');
    }
  }

  function headingOf({ document, question }: CandidateGroup): string {
    if (document !== null) return `${document.citationKey}: ${document.title}`;
    return question === null ? t('passages.noQuestion') : nodeLabel(question, language);
  }

  return (
    <Stack gap="sm" ref={box}>
      {target === null ? (
        <Text c="dimmed" size="sm">
          {t('panel.noTargetPassages')}
        </Text>
      ) : (
        <TargetQuote target={target} />
      )}
      <PassageFilters groups={groups} filter={filter} reportWave={report.wave} onFilter={onFilter} />
      {places.length === 0 && (
        <Text c="dimmed" size="sm">
          {groups.length > 0 ? t('passages.none') : t('passages.noneAtSite')}
        </Text>
      )}
      <Stack gap="md" role="group" aria-label={t('passages.list')} onKeyDown={key}>
        {visible.map((group) => (
          <section key={group.key}>
            <Title order={3} fz="xs" mb={4}>
              {headingOf(group)}
            </Title>
            <ul className={classes.list}>
              {group.candidates.map((candidate) => (
                <PassageCard
                  key={candidate.key}
                  candidate={candidate}
                  codebook={codebook}
                  uses={used.get(candidate.key)?.length ?? 0}
                  attached={linkOf(candidate.key) !== undefined}
                  possible={target !== null}
                  tabStop={candidate.key === tabStop}
                  onFocus={onFocus}
                  onToggle={onToggle}
                  onOpenProtocol={onOpenProtocol}
                />
              ))}
            </ul>
          </section>
        ))}
      </Stack>
      {rest > 0 && (
        <Button size="xs" variant="default" onClick={() => setLimit(limit + page)}>
          {t('passages.more', { count: rest })}
        </Button>
      )}
      {elsewhere > 0 && filter.question === atCaret && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="start"
          onClick={() => onFilter({ ...filter, question: everything })}
        >
          {t('passages.elsewhere', { count: elsewhere })}
        </Anchor>
      )}
      {exception !== null && (
        <ExceptionDialog
          role={exception.candidate.excluded?.label ?? ''}
          onClose={() => setException(null)}
          onAttach={(reason) => {
            attachNew(exception.candidate, exception.stance, reason);
            setException(null);
          }}
        />
      )}
      {places.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('passages.keys', { against: keyOf('attachAgainst') })}
        </Text>
      )}
    </Stack>
  );
}

function useCandidates(report: CaseReport): readonly CandidateGroup[] {
  const interview = useTree((tree) => tree.interview);
  const protocol = useTree((tree) => tree.protocol);
  const document = useTree((tree) => tree.document);
  const codingLayer = useTree((tree) => tree.codingLayer);
  const guide = useTree((tree) => tree.guide);
  const project = useTree((tree) => tree.project);
  const { site, guide: reportGuide } = report;
  return useMemo(
    () =>
      siteCandidates(
        { interview, protocol, document, codingLayer, guide, project },
        site,
        guide[reportGuide] ?? null,
      ),
    [interview, protocol, document, codingLayer, guide, project, site, reportGuide],
  );
}

function firstOf(groups: readonly CandidateGroup[], limit: number): readonly CandidateGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const candidates = group.candidates.slice(0, left);
    left -= candidates.length;
    return candidates.length === 0 ? [] : [{ ...group, candidates }];
  });
}
