import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskPlace } from '#shared/condensation/choice';
import type { DeskPassage } from '#shared/condensation/passages';
import type { ReportSpot } from '#shared/condensation/reportSpot';
import type { RowKey } from '#shared/condensation/rows';
import type { Stance, Statement } from '#shared/model/caseReport';
import type { BlockId, TextId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { TextRange } from '#shared/model/text';
import type { TextEditor } from '../../../editor/editorContract';
import { EmptyState } from '../../../ui/EmptyState';
import { useKeyNames } from '../../../ui/keys/useKeyNames';
import { useShortcuts } from '../../../ui/keys/useShortcuts';
import { useWorkspace } from '../../../workspace/store';
import { ExceptionDialog } from '../ExceptionDialog';
import classes from './condensation.module.css';
import { DeskGrid } from './DeskGrid';
import { DeskPanel, type PanelTab } from './DeskPanel';
import { DeskProgress } from './DeskProgress';
import { type DeskActions, DeskContext, type Spot } from './deskContext';
import { type rowFilters, useDeskView } from './deskView';
import { isShownRow } from './filterRows';
import { rowTarget } from './rowTarget';
import { useDesk } from './useDesk';
import { useDeskEvidence } from './useDeskEvidence';
import { useDeskWriting } from './useDeskWriting';
import { useOtherView } from './useOtherView';
import { useReportTitle } from './useReportTitle';

interface Props {
  readonly site: Site;
  readonly place: DeskPlace;
  /** The place of the report somebody comes from. */
  readonly sought: ReportSpot | null;
  readonly onOpenReport: (spot: ReportSpot) => void;
  readonly onOpenText: (text: TextId, block: BlockId | null) => void;
}

/** The matrix of one place with its panel; everything that is done there meets here. */
export function DeskWork({ site, place, sought, onOpenReport, onOpenText }: Props) {
  const { t } = useTranslation('condense');
  const { keyOf } = useKeyNames();
  const desk = useDesk(place);
  const { matrix, report, stands, progress } = desk;
  const filter = useDeskView((state) => state.filter);
  const choose = useDeskView((state) => state.choose);
  const closed = useWorkspace((state) => state.open?.readOnly != null);
  const readOnly = closed || report?.status === 'released';
  const { arrival: found, toReport } = useOtherView(desk, place, sought);
  const [spot, setSpot] = useState<Spot | null>(found);
  const [writing, setWriting] = useState<RowKey | null>(null);
  const [caret, setCaret] = useState<{ readonly row: RowKey; readonly range: TextRange } | null>(null);
  const [tab, setTab] = useState<PanelTab>('cell');
  const [said, setSaid] = useState('');
  const editor = useRef<TextEditor>(null);
  const arrival = useRef<{ readonly row: RowKey; readonly at: TextRange | null }>(null);
  const gridFocus = useRef<Spot>(found);
  const panelFocus = useRef(false);
  /** Where the panel was entered from, so that Escape leads back there. */
  const fromText = useRef(false);

  // Going through the cells goes first, and so does typing; the panel follows when there is time.
  const panelSpot = useDeferredValue(spot);
  const row = matrix.rows.find(({ key }) => key === panelSpot?.row) ?? null;
  const stand = row === null ? undefined : stands.get(row.key);
  const cell = row?.cells.find(({ column }) => column.key === panelSpot?.column) ?? null;
  const settledCaret = useDeferredValue(caret);
  const written = writing === null ? undefined : stands.get(writing);
  // The open text keeps its sentence, also while somebody looks at another row.
  const writtenTarget = useMemo(
    () => rowTarget(report, written, settledCaret?.row === writing ? (settledCaret?.range ?? null) : null),
    [report, written, settledCaret, writing],
  );
  const readTarget = useMemo(() => rowTarget(report, stand, null), [report, stand]);
  const target = row !== null && row.key === writing ? writtenTarget : readTarget;
  // What somebody works on stays where it is, also when it no longer belongs to what is shown.
  const shown = useMemo(
    () =>
      filter === 'all'
        ? matrix.rows
        : matrix.rows.filter(
            (one) =>
              isShownRow(one, stands.get(one.key), filter) || one.key === spot?.row || one.key === writing,
          ),
    [matrix.rows, stands, filter, spot?.row, writing],
  );
  const counts = useMemo(() => {
    const count = (one: (typeof rowFilters)[number]) =>
      matrix.rows.filter((each) => isShownRow(each, stands.get(each.key), one)).length;
    return { all: count('all'), open: count('open'), unused: count('unused'), contrast: count('contrast') };
  }, [matrix.rows, stands]);

  const latestDesk = useRef(desk);
  useEffect(() => {
    latestDesk.current = desk;
  });
  const title = useReportTitle(site, place);
  const words = useDeskWriting(place, latestDesk, title);
  const evidence = useDeskEvidence({ matrix, report, readOnly, stand, target, editor, onSay: setSaid });

  const latest = useRef({ attach: evidence.attach, t, spot });
  useEffect(() => {
    latest.current = { attach: evidence.attach, t, spot };
  });
  const actions = useMemo<DeskActions>(
    () => ({
      select: (to) => setSpot((last) => (last?.row === to.row && last.column === to.column ? last : to)),
      open(to) {
        setSpot(to);
        setTab('cell');
        fromText.current = false;
        panelFocus.current = true;
      },
      showUnused(key) {
        setSpot((last) => (last?.row === key ? last : { row: key, column: null }));
        setTab('unused');
        fromText.current = false;
        panelFocus.current = true;
      },
      write(key, at) {
        editor.current?.flush();
        setSpot((last) => (last?.row === key ? last : { row: key, column: null }));
        setWriting(key);
        // A new object each time, so that writing in the row that is open already takes the focus, too.
        arrival.current = { row: key, at };
        setCaret((last) => (last?.row === key ? { ...last } : last));
      },
      mark(marked, mark) {
        words.mark(marked, mark);
        const { t: say } = latest.current;
        setSaid(mark === null ? say('mark.saidCleared') : say('mark.saidSet', { mark: say(`mark.${mark}`) }));
      },
      typed: words.typed,
      caret(key, range) {
        if (range === null) return;
        setSpot((last) => (last?.row === key ? last : { row: key, column: null }));
        setCaret({ row: key, range });
      },
      leaveText(row, to) {
        editor.current?.flush();
        if (to === 'grid') {
          gridFocus.current = latest.current.spot;
          setSpot((last) => (last === null ? last : { ...last }));
          return;
        }
        fromText.current = true;
        panelFocus.current = true;
        const { matrix: all, stands: known } = latestDesk.current;
        // All of the row, not of the cell that happened to be chosen before the first word.
        setTab((known.get(row)?.unused.length ?? 0) > 0 ? 'unused' : 'cell');
        setSpot({ row, column: null });
        const found = all.rows.find(({ key }) => key === row);
        if (found?.passages.length === 0) setSaid(latest.current.t('panel.noPassages'));
      },
      attach: (passage, stance, sentence) => latest.current.attach({ passage, stance, sentence }),
      undo: words.undo,
      redo: words.redo,
    }),
    [words],
  );
  const context = useMemo(
    () => ({ matrix, report, readOnly, actions, editor, arrival }),
    [matrix, report, readOnly, actions],
  );

  function showRange(range: TextRange): void {
    const key = report?.blockRows[range.start.block];
    const there = matrix.rows.find(({ owns }) => key !== undefined && owns.includes(key));
    if (there !== undefined) actions.write(there.key, { start: range.start, end: range.start });
    else if (report !== null) onOpenReport({ report: report.id, range, section: null });
  }
  function leavePanel(): void {
    if (fromText.current && writing !== null && writing === spot?.row) {
      if (caret !== null) editor.current?.setSelection(caret.range);
      editor.current?.focus();
      return;
    }
    gridFocus.current = spot;
    setSpot((last) => (last === null ? last : { ...last }));
  }

  function openReport(): void {
    editor.current?.flush();
    const there = toReport(spot?.row ?? writing, caret?.range ?? null);
    if (there !== null) onOpenReport(there);
  }

  useShortcuts('condense', report === null ? {} : { toReport: openReport });

  // The panel and the grid are drawn anew only when something about them changed, so what they call stays the same.
  const now = { showRange, leavePanel, openReport, onOpenText, setStance: evidence.setStance };
  const latestCalls = useRef(now);
  useEffect(() => {
    latestCalls.current = now;
  });
  const calls = useMemo(
    () => ({
      onTab: setTab,
      onShowInReport: (range: TextRange) => latestCalls.current.showRange(range),
      onShowStatement: ({ start, end }: Statement) => latestCalls.current.showRange({ start, end }),
      onStance: (passage: DeskPassage, stance: Stance) => latestCalls.current.setStance(passage, stance),
      onOpen: ({ text, range }: DeskPassage) => latestCalls.current.onOpenText(text, range.start.block),
      onOpenProtocol: (text: TextId) => latestCalls.current.onOpenText(text, null),
      onOpenReport: () => latestCalls.current.openReport(),
      onBeforeChange: () => editor.current?.flush(),
      onLeave: () => latestCalls.current.leavePanel(),
    }),
    [],
  );

  if (matrix.rows.length === 0) {
    const codes = matrix.choice.rows === 'code';
    return (
      <EmptyState title={t('emptyTitle')} text={codes ? t('emptyCodes') : t('emptyRows')}>
        <Button onClick={() => choose({ rows: codes ? 'question' : 'code' })}>
          {t(`rowKind.${codes ? 'question' : 'code'}`)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <DeskContext.Provider value={context}>
      <DeskProgress
        progress={progress}
        counts={counts}
        hasReport={report !== null}
        onOpenReport={calls.onOpenReport}
      />
      <div className={classes.columns}>
        {shown.length === 0 ? (
          <EmptyState
            title={t('filterCount', { filter: t(`filter.${filter}`), count: 0 })}
            text={t('emptyFilter')}
          >
            <Button onClick={() => choose({ filter: 'all' })}>{t('showAll')}</Button>
          </EmptyState>
        ) : (
          <div className={classes.left}>
            <DeskGrid
              columns={matrix.columns}
              rows={shown}
              stands={stands}
              spot={spot}
              writing={writing}
              target={writtenTarget}
              wantsFocus={gridFocus}
              actions={actions}
              onShowInReport={calls.onShowInReport}
            />
            <Text size="xs" c="dimmed" className={classes.keys ?? ''}>
              {t('grid.keys', {
                write: keyOf('deskWrite'),
                agreement: keyOf('agreement'),
                contrast: keyOf('contrast'),
                unused: keyOf('deskUnused'),
              })}
            </Text>
          </div>
        )}
        <DeskPanel
          tab={tab}
          row={row}
          stand={stand}
          cell={cell}
          target={target}
          wantsFocus={panelFocus}
          settled={panelSpot === spot}
          calls={calls}
        />
      </div>
      <VisuallyHidden role="status" data-testid="desk-said">
        {said}
      </VisuallyHidden>
      {evidence.exception !== null && (
        <ExceptionDialog
          role={evidence.exception.role}
          onClose={evidence.exception.close}
          onAttach={evidence.exception.attach}
        />
      )}
    </DeskContext.Provider>
  );
}
