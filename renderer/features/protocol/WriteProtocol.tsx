import { Box, ScrollArea, Stack } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Panel, Group as Panels, Separator, useDefaultLayout } from 'react-resizable-panels';
import { asId, type BlockId } from '#shared/model/ids';
import { isLocked } from '#shared/model/lifeCycle';
import { TextEditor } from '../../editor/TextEditor';
import { useShortcuts } from '../../ui/keys/useShortcuts';
import { showError } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { redo, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { AidsMenu } from './AidsMenu';
import { GuidePanel } from './GuidePanel';
import { InboxPanel } from './InboxPanel';
import { LockedBanner } from './LockedBanner';
import { questionSections } from './questionSections';
import { Rail } from './Rail';
import { SendToField } from './SendToField';
import { SpellMenu } from './SpellMenu';
import { type OpenProtocol, protocolTitle } from './useProtocol';
import { useSpellMenu } from './useSpellMenu';
import { useViewSwitch } from './useViewSwitch';
import { useWriting } from './useWriting';
import { useWritingAids } from './useWritingAids';
import { WriteHeader } from './WriteHeader';
import { WriteToolbar } from './WriteToolbar';
import classes from './write.module.css';

interface Props {
  readonly open: OpenProtocol;
  readonly onBack: () => void;
  readonly onCode: () => void;
  readonly onAnonymise: () => void;
}

/** Split view: the role's guide with progress, the answers over the inbox, and what helps with the question one is at. */
export function WriteProtocol({ open, onBack, onCode, onAnonymise }: Props) {
  const { t } = useTranslation('protocol');
  const attempt = useAttempt();
  const { protocol, skeleton } = open;
  const writing = useWriting(open);
  const aids = useWritingAids();
  const spell = useSpellMenu();
  const jump = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  /** Paragraphs that wait for the number of their question; the selection is lost to the field that asks for it. */
  const [sending, setSending] = useState<readonly BlockId[]>([]);
  const [focusMode, toggleFocusMode] = useViewSwitch('focusMode', false);
  const [inboxOpen, toggleInbox] = useViewSwitch('inbox', true);
  const locked = isLocked(protocol);
  const mode = locked ? 'read' : 'write';
  const { answers: answered, answerSources, promptsAsked } = protocol;
  const sections = useMemo(
    () => questionSections(skeleton, { answers: answered, answerSources, promptsAsked }, locked, t),
    [skeleton, answered, answerSources, promptsAsked, locked, t],
  );
  const labels = useMemo(
    () => ({
      text: t('textLabel', { title: protocolTitle(open) }),
      stripes: t('stripesLabel'),
      stray: t('stray'),
      drag: t('dragLabel'),
    }),
    [open, t],
  );

  // Writing begins at once: the caret stands in the first open question.
  const begin = useRef(locked ? () => undefined : writing.begin);
  useEffect(() => begin.current(), []);

  function openNote(): void {
    // At once: the next letter already belongs to the note.
    if (focusMode) flushSync(toggleFocusMode);
    note.current?.focus();
  }

  function switchInbox(): void {
    flushSync(toggleInbox);
    (inboxOpen ? writing.answers : writing.inbox).current?.focus();
  }

  function goToInbox(): void {
    if (!inboxOpen) flushSync(toggleInbox);
    writing.inbox.current?.focus();
  }

  const editing = {
    notAsked: () => writing.toggleState('notAsked'),
    noAnswer: () => writing.toggleState('noAnswer'),
    later: () => writing.toggleState('later'),
    source: writing.nextSource,
    verbatim: () => writing.active()?.toggleMark('verbatim'),
    paragraphUp: () => writing.sendToNeighbour(-1),
    paragraphDown: () => writing.sendToNeighbour(1),
    sendTo: () => setSending(writing.selected()),
    spelling: () => spell.openAtCaret(writing.active()),
    nextMisspelled: () => void writing.nextUnknown(aids.spelling),
  };
  const looking = {
    jump: () => jump.current?.focus(),
    nextOpen: writing.nextOpen,
    inbox: switchInbox,
    note: openNote,
    prompts: writing.enterPrompts,
    focusMode: toggleFocusMode,
  };
  useShortcuts('write', locked ? looking : { ...looking, ...editing });

  const columns = focusMode ? ['text'] : ['guide', 'text', 'rail'];
  const layout = useDefaultLayout({ id: 'fallwerk.write', panelIds: columns });
  const rows = useDefaultLayout({
    id: 'fallwerk.write.text',
    panelIds: inboxOpen ? ['answers', 'inbox'] : ['answers'],
  });

  return (
    <Stack h="100%" gap={0}>
      <WriteHeader
        open={open}
        inboxCount={writing.inboxCount}
        onBefore={writing.flush}
        onBack={onBack}
        onCode={onCode}
        onAnonymise={onAnonymise}
      />
      {locked && <LockedBanner />}
      {spell.open !== null && (
        <SpellMenu
          key={spell.open.unknown.word}
          unknown={spell.open.unknown}
          suggest={aids.suggest}
          onReplace={spell.replace}
          onKnown={spell.addWord}
          onClose={spell.close}
        />
      )}
      <Panels
        id="fallwerk.write"
        className={classes.columns}
        defaultLayout={layout.defaultLayout}
        onLayoutChanged={layout.onLayoutChanged}
        disableCursor
      >
        {!focusMode && (
          <>
            <Panel id="guide" minSize={180} maxSize="40%" defaultSize={252}>
              <GuidePanel
                ref={jump}
                skeleton={skeleton}
                states={writing.states}
                question={writing.question}
                inboxCount={writing.inboxCount}
                canDrop={!locked}
                onGo={writing.go}
                onNextOpen={writing.nextOpen}
                onDrop={(to, blocks) => writing.send(to, blocks, false)}
                onInbox={goToInbox}
              />
            </Panel>
            <Separator className={classes.upright} aria-label={t('resizeGuide')} />
          </>
        )}
        <Panel id="text" minSize={320}>
          <Stack h="100%" gap={4}>
            <WriteToolbar
              locked={locked}
              inboxOpen={inboxOpen}
              focusMode={focusMode}
              onVerbatim={editing.verbatim}
              onUp={editing.paragraphUp}
              onDown={editing.paragraphDown}
              onSend={editing.sendTo}
              onInbox={switchInbox}
              onFocusMode={toggleFocusMode}
            >
              <AidsMenu aids={aids} />
            </WriteToolbar>
            {sending.length > 0 && (
              <SendToField
                skeleton={skeleton}
                onSend={(to) => {
                  setSending([]);
                  writing.active()?.focus();
                  writing.send(to, sending, true);
                }}
                onLeave={() => {
                  setSending([]);
                  writing.active()?.focus();
                }}
              />
            )}
            <Panels
              id="fallwerk.write.text"
              orientation="vertical"
              className={classes.rows}
              defaultLayout={rows.defaultLayout}
              onLayoutChanged={rows.onLayoutChanged}
              disableCursor
            >
              <Panel id="answers" minSize={120}>
                <ScrollArea
                  h="100%"
                  type="auto"
                  data-testid="protocol-text"
                  onFocus={() => writing.enter('answers')}
                  onContextMenu={(event) => spell.onContextMenu(writing.answers.current)(event)}
                >
                  <Box className={focusMode ? (classes.narrow ?? '') : ''}>
                    <TextEditor
                      className="fw-without-stripes"
                      ref={writing.answers}
                      sections={sections}
                      blocks={writing.answerBlocks}
                      mode={mode}
                      labels={labels}
                      newBlockId={newBlockId}
                      onChange={(made) => writing.change('answers', made)}
                      onUndo={() => void attempt(undo)}
                      onRedo={() => void attempt(redo)}
                      onPrompt={writing.tickPrompt}
                      spelling={locked ? null : aids.spelling}
                      expand={aids.expand}
                      onSelection={(_, at) => writing.arrive(at)}
                      onPasteTooLarge={() => showError(t('pasteTooLarge', { returnObjects: true }))}
                    />
                  </Box>
                </ScrollArea>
              </Panel>
              {inboxOpen && (
                <>
                  <Separator className={classes.level} aria-label={t('resizeInbox')} />
                  <Panel id="inbox" minSize={72} defaultSize={132}>
                    <InboxPanel
                      writing={writing}
                      aids={aids}
                      onContextMenu={(event) => spell.onContextMenu(writing.inbox.current)(event)}
                      mode={mode}
                      dragLabel={labels.drag}
                      newBlockId={newBlockId}
                    />
                  </Panel>
                </>
              )}
            </Panels>
          </Stack>
        </Panel>
        {!focusMode && (
          <>
            <Separator className={classes.upright} aria-label={t('resizeRail')} />
            <Panel id="rail" minSize={200} maxSize="45%" defaultSize={264}>
              <Rail open={open} writing={writing} locked={locked} note={note} />
            </Panel>
          </>
        )}
      </Panels>
    </Stack>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}
