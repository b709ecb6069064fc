import { Box, Stack, Tabs, Text } from '@mantine/core';
import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { editCaseReport } from '#shared/commands/caseReportCommands';
import type { DeskPlace } from '#shared/condensation/choice';
import { placeOfReport } from '#shared/condensation/reportAt';
import type { ReportSpot } from '#shared/condensation/reportSpot';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { asId, type BlockId, type GuideNodeId, type StatementId, type TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { TextChange } from '../../editor/changeLog';
import type { TextEditor as TextEditorHandle } from '../../editor/editorContract';
import { TextEditor } from '../../editor/TextEditor';
import { useShortcuts } from '../../ui/keys/useShortcuts';
import { showError } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { redo, run, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { useTree, useWorkspace } from '../../workspace/store';
import { createTypingRun } from '../../workspace/typingRun';
import classes from './caseReport.module.css';
import { PassagePicker } from './PassagePicker';
import { paintStatements } from './paintStatements';
import { ReportSide } from './parts/ReportSide';
import { useReportTranslate } from './parts/useReportTranslate';
import { atCaret, type PassageFilter } from './passageFilter';
import { ReportHeader } from './ReportHeader';
import { reportOutline, sectionOf } from './reportOutline';
import { StatementEvidence } from './StatementEvidence';
import { targetAt } from './target';

interface Props {
  readonly report: CaseReport;
  /** Where the caret stands first; null = at the start. */
  readonly sought: ReportSpot | null;
  readonly onBack: () => void;
  readonly onDesk: (place: DeskPlace, sought: ReportSpot) => void;
  readonly onOpenProtocol: (text: TextId) => void;
}

interface Caret {
  readonly range: TextRange | null;
  readonly question: GuideNodeId | null;
}

type Panel = 'evidence' | 'passages' | 'report';

const panels: readonly Panel[] = ['evidence', 'passages', 'report'];

/** Writing a case report: its text at the left, at the right what the sentence at the caret rests on. */
export function ReportView({ report, sought, onBack, onDesk, onOpenProtocol }: Props) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const editor = useRef<TextEditorHandle>(null);
  const text = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const guide = useTree((tree) => tree.guide[report.guide]);
  const locked = report.status === 'released';
  const readOnly = useWorkspace((state) => state.open?.readOnly != null) || locked;
  const [typingRun] = useState(() => createTypingRun(systemClock));
  const [caret, setCaret] = useState<Caret>({ range: null, question: null });
  const [panel, setPanel] = useState<Panel>('evidence');
  const [filter, setFilter] = useState<PassageFilter>({
    question: atCaret,
    code: null,
    wave: report.wave,
    uncoded: false,
  });
  // Typing goes first; the panel follows when there is time.
  const settledCaret = useDeferredValue(caret);
  const target = useMemo(() => targetAt(report, settledCaret.range), [report, settledCaret.range]);
  const caretSection = useMemo(() => sectionOf(guide, settledCaret.question), [guide, settledCaret.question]);
  const texts = useReportTexts();
  const sections = useMemo(
    () => reportOutline(guide, texts.outline, report.parts),
    [guide, texts, report.parts],
  );
  const painted = panel === 'passages' ? target : null;
  const anchors = useMemo(() => paintStatements(report, painted, texts.paint), [report, painted, texts]);

  const firstSection = sections[0]?.id ?? null;
  const [first] = useState(sought);
  useEffect(() => {
    const range = first?.range ?? null;
    if (range === null) {
      editor.current?.focus(first?.section ?? firstSection);
      return;
    }
    editor.current?.setSelection({ start: range.start, end: range.start });
    editor.current?.scrollTo(range);
    editor.current?.focus();
  }, [first, firstSection]);

  const change = useCallback(
    ({ kind, edits }: TextChange) => {
      const group = typingRun({ kind, edits });
      const params = { report: report.id, edits };
      void attempt(() => run(editCaseReport, params, group === undefined ? {} : { group }));
    },
    [attempt, report.id, typingRun],
  );

  function select(range: TextRange | null, question: GuideNodeId | null): void {
    // Without a selection (the focus went to the panel) the last sentence stays the one that is meant.
    if (range === null) return;
    setCaret({ range, question });
    const before = targetAt(report, caret.range)?.statement?.id;
    const now = targetAt(report, range)?.statement?.id;
    // Who has gone on to the panel is choosing there; only a caret that somebody moves shows its evidence.
    const inText = text.current?.contains(document.activeElement) === true;
    if (inText && now !== undefined && now !== before) setPanel('evidence');
  }

  function search(): void {
    editor.current?.flush();
    wantsFocus.current = true;
    // A new object each time: asking again for the open tab must draw it again, so that it takes the focus.
    setFilter((last) => ({ ...last }));
    setPanel('passages');
  }

  function toDesk(): void {
    editor.current?.flush();
    const spot = { report: report.id, range: caret.range, section: caretSection?.id ?? caret.question };
    onDesk(placeOfReport({ guide: guide === undefined ? {} : { [guide.id]: guide } }, report), spot);
  }

  function show({ start, end }: Statement): void {
    editor.current?.setSelection({ start, end: start });
    editor.current?.scrollTo({ start, end });
    editor.current?.focus();
  }

  useShortcuts('report', { reportPassages: search, toDesk });

  function leavePanel(event: KeyboardEvent): void {
    const inOpenList =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || event.defaultPrevented || inOpenList) return;
    event.preventDefault();
    if (caret.range !== null) editor.current?.setSelection(caret.range);
    editor.current?.focus();
  }

  return (
    <Stack h="100%" gap={0}>
      <ReportHeader
        report={report}
        onBack={onBack}
        onDesk={toDesk}
        onBeforeExport={() => editor.current?.flush()}
      />
      {locked && (
        <Text role="note" size="sm" mb="xs">
          {t('locked', { ns: 'reportParts' })}
        </Text>
      )}
      <Box className={classes.columns ?? ''}>
        <Box ref={text} className={classes.text ?? ''} data-testid="report-text">
          <TextEditor
            ref={editor}
            sections={sections}
            blocks={report.blocks}
            anchors={anchors}
            mode={readOnly ? 'read' : 'write'}
            labels={texts.labels}
            newBlockId={newBlockId}
            onChange={change}
            onUndo={() => void attempt(undo)}
            onRedo={() => void attempt(redo)}
            onSelection={select}
            onStripe={(id) => {
              const statement = report.statements[asId<StatementId>(id)];
              if (statement !== undefined) show(statement);
              setPanel('evidence');
            }}
            onPasteTooLarge={() => showError(t('text.pasteTooLarge', { returnObjects: true }))}
          />
        </Box>
        <Tabs
          component="aside"
          aria-label={t('panel.label')}
          className={classes.panel ?? ''}
          value={panel}
          onChange={(value) => setPanel(panels.find((one) => one === value) ?? 'evidence')}
          keepMounted={false}
          onKeyDown={leavePanel}
        >
          <Tabs.List grow>
            <Tabs.Tab value="evidence">
              {target?.statement
                ? t('panel.evidenceCount', { count: target.statement.evidence.length })
                : t('panel.evidence')}
            </Tabs.Tab>
            <Tabs.Tab value="passages">{t('panel.passages')}</Tabs.Tab>
            <Tabs.Tab value="report">{t('tab', { ns: 'reportParts' })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="evidence" className={classes.tabPanel ?? ''}>
            <StatementEvidence
              report={report}
              target={target}
              searchKey="reportPassages"
              onSearch={search}
              onOpenProtocol={onOpenProtocol}
              onShowStatement={show}
              onBeforeChange={() => editor.current?.flush()}
            />
          </Tabs.Panel>
          <Tabs.Panel value="passages" className={classes.tabPanel ?? ''}>
            <PassagePicker
              report={report}
              target={target}
              caretSection={caretSection}
              filter={filter}
              onFilter={setFilter}
              wantsFocus={wantsFocus}
              onOpenProtocol={onOpenProtocol}
            />
          </Tabs.Panel>
          <Tabs.Panel value="report" className={classes.tabPanel ?? ''}>
            <ReportSide
              report={report}
              target={target}
              section={caretSection?.id ?? null}
              locked={readOnly}
              onBeforeChange={() => editor.current?.flush()}
            />
          </Tabs.Panel>
        </Tabs>
      </Box>
    </Stack>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}

/** Texts handed to the editor; the same objects until the language changes. */
function useReportTexts() {
  const { t } = useTranslation('caseReport');
  // A heading that is printed is shown in the language it is printed in.
  const { translate } = useReportTranslate();
  return useMemo(
    () => ({
      labels: { text: t('text.label'), stripes: t('text.stripes'), stray: t('text.stray') },
      outline: {
        placeholder: t('text.placeholder'),
        otherHeading: translate('otherHeading'),
        otherPlaceholder: t('text.otherPlaceholder'),
      },
      paint: {
        statement: (count: number, text: string) => t('text.statement', { count, text }),
        review: (text: string) => t('text.statementReview', { text }),
        target: (text: string) => t('text.target', { text }),
      },
    }),
    [t, translate],
  );
}
