import { Box, Group, ScrollArea, Stack } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerAround } from '#shared/coding/answerAround';
import { type BoundaryMove, moveBoundary } from '#shared/coding/moveBoundary';
import type { Code } from '#shared/model/coding';
import { asId, type BlockId, type CodingId, type TextId } from '#shared/model/ids';
import { isEmptyRange, sliceRange } from '#shared/text/range';
import type { TextEditor as TextEditorHandle } from '../../editor/editorContract';
import { TextEditor } from '../../editor/TextEditor';
import { useKeysHere } from '../../ui/keys/keyHelpStore';
import { useAttempt } from '../../ui/useAttempt';
import { useStableHandlers } from '../../ui/useStableHandlers';
import { redo, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { anchorGrouping } from './anchorGroups';
import { CodePalette } from './CodePalette';
import styles from './coding.module.css';
import { codingKeys } from './codingKeys';
import { InVivoForm } from './InVivoForm';
import { type PanelTab, PassagePanel } from './PassagePanel';
import { Suggestions } from './Suggestions';
import { TextHead } from './TextHead';
import { useArrival } from './useArrival';
import { useCodeKeyPlaces } from './useCodeKeyPlaces';
import { useCodeKeys } from './useCodeKeys';
import { useCodingActions } from './useCodingActions';
import { type PlacedCoding, useCodes, useCodings } from './useCodings';
import { useGiving } from './useGiving';
import type { OpenText } from './useOpenText';
import { usePassage } from './usePassage';
import { useQueue } from './useQueue';
import { useNextSuggestion, useSuggestions } from './useSuggestions';
import { useTextDrop } from './useTextDrop';

interface Props {
  readonly open: OpenText;
  readonly onOpen: (text: TextId | null) => void;
  /** Null for texts that are not written here. */
  readonly onWrite: (() => void) | null;
  readonly onCodebook: () => void;
}

/** Coding a text: its words cannot change here, every key is a tool. */
export function CodeText({ open, onOpen, onWrite, onCodebook }: Props) {
  const { t } = useTranslation('coding');
  const attempt = useAttempt();
  const { text, title, guide, sections, marks } = open;
  const { blocks } = text;
  const editor = useRef<TextEditorHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const memo = useRef<HTMLTextAreaElement>(null);
  const weight = useRef<HTMLInputElement>(null);
  useKeysHere('code');
  const codes = useCodes();
  const codings = useCodings(text.id);
  const actions = useCodingActions(text.id);
  const places = useCodeKeyPlaces(codes);
  const { texts, arriveAt } = useQueue();
  const passage = usePassage(editor, blocks, codings);
  const { range, question, here, current, setFocused } = passage;
  const [looked, setLooked] = useState<Code | null>(null);
  const [tab, setTab] = useState<PanelTab>(arriveAt?.text === text.id ? 'review' : 'here');
  const suggestions = useSuggestions(guide, codes, question);
  const giving = useGiving({
    editor,
    range,
    codes,
    actions,
    places,
    onGiven(coding, code) {
      setFocused(coding);
      if (code === null) return;
      setLooked(null);
      setTab('here');
    },
    onRecoded: () => setLooked(null),
  });
  const { lastCode, recoding, setRecoding, inVivo, setInVivo, give, back } = giving;

  const labels = useMemo(
    () => ({ text: t('textLabel', { title }), stripes: t('stripesLabel'), stray: t('stray') }),
    [title, t],
  );
  const grouped = useMemo(() => anchorGrouping(t), [t]);
  const anchors = useMemo(() => grouped(codings), [grouped, codings]);
  const about = looked ?? current?.code ?? lastCode;
  const nextSuggestion = useNextSuggestion(suggestions, here, range);
  const canCode = range !== null && !isEmptyRange(range);
  useArrival(editor, text, codings);

  function show({ coding }: PlacedCoding): void {
    setFocused(coding.id);
    setLooked(null);
    editor.current?.scrollTo(coding);
  }

  /** Tab goes through the codings of the passage; behind the last it leads on, as everywhere. */
  function cycle(step: 1 | -1): boolean {
    const at = current === null ? -1 : here.indexOf(current);
    const next = here[at + step];
    if (next === undefined) return false;
    setFocused(next.coding.id);
    setLooked(null);
    setTab('here');
    return true;
  }

  function move(wanted: BoundaryMove): void {
    if (current === null || current.coding.state !== 'placed') return;
    const next = moveBoundary(blocks, current.coding, wanted);
    if (next === null) return;
    setFocused(current.coding.id);
    actions.place(current, next);
  }

  function withCurrent(act: (one: PlacedCoding) => void): () => boolean {
    return () => {
      if (current === null) return true;
      setFocused(current.coding.id);
      act(current);
      return true;
    };
  }

  function selectAnswer(): void {
    const block = (editor.current?.getSelection() ?? range)?.end.block;
    const whole = block === undefined ? null : answerAround(text, block);
    if (whole !== null) editor.current?.setSelection(whole);
  }

  function goInQueue(step: 1 | -1): void {
    const next = texts[texts.indexOf(text.id) + step];
    if (next !== undefined) onOpen(next);
  }

  function startRecoding(one: PlacedCoding): void {
    setRecoding(one);
    search.current?.focus();
  }

  const onKeyDown = useCodeKeys(
    codingKeys({
      editor,
      search,
      memo,
      weight,
      repeat: () => lastCode !== null && void give(lastCode),
      accept: () => nextSuggestion !== null && void give(nextSuggestion),
      inVivo: () => canCode && setInVivo(range),
      selectAnswer,
      cycle,
      showHere: () => setTab('here'),
      withCurrent,
      toggleCertain: actions.toggleCertain,
      recode: startRecoding,
      remove(one) {
        actions.remove(one);
        setFocused(null);
      },
      move,
      goInQueue,
    }),
    (digit) => {
      const code = codes.find((one) => one.code.id === places.keys[digit - 1]?.code)?.code;
      if (code !== undefined) void give(code);
    },
  );

  const drop = useTextDrop((id, block) => {
    const code = codes.find((one) => one.code.id === id)?.code;
    const whole = blocks.find((one) => one.id === block);
    if (code === undefined) return;
    void give(
      code,
      whole && {
        start: { block: whole.id, offset: 0 },
        end: { block: whole.id, offset: whole.text.length },
      },
    ).then(() => editor.current?.focus());
  });

  const on = useStableHandlers({
    open: onOpen,
    write: () => onWrite?.(),
    codebook: onCodebook,
    step: goInQueue,
    inVivo: () => setInVivo(range),
    choose: giving.choose,
    back,
    show,
    recode: startRecoding,
    accept: (code: Code) => {
      void give(code);
      editor.current?.focus();
    },
  });

  return (
    <Stack h="100%" gap={0} onKeyDownCapture={onKeyDown}>
      <TextHead
        text={text}
        title={title}
        queue={texts}
        canCode={canCode}
        onOpen={on.open}
        onWrite={onWrite === null ? null : on.write}
        onStep={on.step}
        onInVivo={on.inVivo}
      />
      <Group flex={1} mih={0} align="stretch" wrap="nowrap" gap="sm" className={styles.columns}>
        <Box className={`${styles.side} ${styles.palette}`}>
          {inVivo !== null ? (
            <InVivoForm
              words={sliceRange(blocks, inVivo)}
              codes={codes}
              onMake={(name, parent) => void giving.makeInVivo(name, parent)}
              onCancel={back}
            />
          ) : (
            <CodePalette
              ref={search}
              codes={codes}
              places={places}
              canCode={canCode || recoding !== null}
              recoding={recoding?.code ?? null}
              onGive={on.choose}
              onAbout={setLooked}
              onLeave={on.back}
              onCodebook={on.codebook}
            />
          )}
        </Box>
        <Stack flex={1} miw={0} gap={0}>
          {guide !== null && (
            <Suggestions codes={suggestions} next={nextSuggestion} disabled={!canCode} onAccept={on.accept} />
          )}
          <ScrollArea
            flex={1}
            mih={0}
            type="auto"
            data-testid="protocol-text"
            className={styles.text}
            {...drop}
          >
            <TextEditor
              ref={editor}
              sections={sections}
              blocks={blocks}
              blockMarks={marks}
              anchors={anchors}
              mode="code"
              labels={labels}
              newBlockId={newBlockId}
              onChange={ignoreChange}
              onUndo={() => void attempt(undo)}
              onRedo={() => void attempt(redo)}
              onSelection={(next, at) => {
                passage.select(next, at);
                setLooked(null);
              }}
              onStripe={(anchor) => {
                setFocused(asId<CodingId>(anchor));
                setTab('here');
              }}
            />
          </ScrollArea>
        </Stack>
        <Box className={`${styles.side} ${styles.passage}`}>
          <PassagePanel
            text={text.id}
            tab={tab}
            onTab={setTab}
            here={here}
            current={current}
            all={codings}
            codes={codes}
            blocks={blocks}
            selection={canCode ? range : null}
            about={about}
            actions={actions}
            memo={memo}
            weight={weight}
            onShow={on.show}
            onRecode={on.recode}
            onLeave={on.back}
            onCodebook={on.codebook}
          />
        </Box>
      </Group>
    </Stack>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}

/** In code mode the editor changes nothing; there is nothing to hear. */
const ignoreChange = () => undefined;
