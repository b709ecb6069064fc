import { Alert, Button, Group, ScrollArea, SegmentedControl, Stack } from '@mantine/core';
import { IconArrowLeft, IconFiles, IconHighlight, IconPencil } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type BlockId } from '#shared/model/ids';
import { isLocked } from '#shared/model/lifeCycle';
import type { TextRange } from '#shared/model/text';
import { isEmptyRange } from '#shared/text/range';
import type { TextEditor as TextEditorHandle } from '../../editor/editorContract';
import { TextEditor } from '../../editor/TextEditor';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { redo, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { FindingsPanel } from './FindingsPanel';
import { ProtocolSteps } from './ProtocolSteps';
import { paintFindings, rangeOf } from './paintFindings';
import classes from './privacy.module.css';
import { SourceSteps } from './SourceSteps';
import type { OpenText } from './useOpenText';
import { useReview } from './useReview';
import { useReviewKeys } from './useReviewKeys';

interface Props {
  readonly open: OpenText;
  readonly onBack: () => void;
  /** To where the words can be written or read as a whole. */
  readonly onSource: () => void;
  /** To coding, once the text is approved. */
  readonly onCode: () => void;
}

/** The text with everything found in it, and beside it one decision after the other. */
export function AnonymiseText({ open, onBack, onSource, onCode }: Props) {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const { text, title, sections, marks } = open;
  const editor = useRef<TextEditorHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const [range, setRange] = useState<TextRange | null>(null);
  const [side, setSide] = useState<'findings' | 'steps'>('findings');
  const locked = isLocked(text);
  const review = useReview(text);
  const { groups, current } = review;
  const selection = range === null || isEmptyRange(range) ? null : range;

  const labels = useMemo(
    () => ({ text: t('textLabel', { title }), stripes: t('stripesLabel'), stray: t('stray') }),
    [title, t],
  );
  const anchors = useMemo(
    () =>
      review.fresh
        ? paintFindings(
            groups,
            current,
            (group) => `${t(`class.${group.class}`)}: ${group.originals[0] ?? ''}`,
          )
        : [],
    [review.fresh, groups, current, t],
  );

  // Choosing a thing brings its first place into view, also after the one before was decided.
  const firstPlace = current?.places[0];
  const showAt = `${firstPlace?.block} ${firstPlace?.start}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is worth scrolling for
  useEffect(() => {
    if (firstPlace !== undefined && review.fresh) editor.current?.scrollTo(rangeOf(firstPlace));
  }, [showAt, review.fresh]);

  // Without a caret to go back to, the focus brings the end of the text into view, a moment later.
  const inView = useRef(firstPlace);
  useEffect(() => {
    if (firstPlace !== undefined) inView.current = firstPlace;
  }, [firstPlace]);

  async function replace(): Promise<void> {
    if (!(await review.replace())) return;
    editor.current?.focus();
    requestAnimationFrame(() => {
      if (inView.current !== undefined) editor.current?.scrollTo(rangeOf(inView.current));
    });
  }

  const tools = {
    replace: () => void replace(),
    edit: () => field.current?.select(),
    letStand: () => void review.letStand(),
    noName: () => void review.noName(),
    next: () => review.step(1),
    previous: () => review.step(-1),
    mark: () => selection !== null && review.mark(selection),
    degree: review.decision.setDegree,
    degrees: current?.suggestion.degrees.length ?? 0,
  };
  const onKey = useReviewKeys(tools, locked);

  return (
    <Stack h="100%" gap={0}>
      <PageHeader title={t('title')} subtitle={title}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('back')}
        </Button>
        <Button
          variant="light"
          leftSection={text.kind === 'protocol' ? <IconPencil size={16} /> : <IconFiles size={16} />}
          onClick={onSource}
        >
          {text.kind === 'protocol' ? t('toWriting') : t('toSource')}
        </Button>
        {locked && (
          <Button leftSection={<IconHighlight size={16} />} onClick={onCode}>
            {t('toCoding')}
          </Button>
        )}
      </PageHeader>
      <Group flex={1} mih={0} align="stretch" wrap="nowrap" gap="md" className={classes.columns ?? ''}>
        <ScrollArea flex={1} type="auto" data-testid="anonymise-text" viewportProps={{ tabIndex: 0 }}>
          <TextEditor
            ref={editor}
            className="fw-without-stripes"
            sections={sections}
            blocks={text.blocks}
            blockMarks={marks}
            anchors={anchors}
            mode="code"
            labels={labels}
            newBlockId={newBlockId}
            onChange={ignoreChange}
            onUndo={() => void attempt(undo)}
            onRedo={() => void attempt(redo)}
            onSelection={(selected) => {
              setRange(selected);
              if (selected !== null) review.chooseAt(selected.end);
            }}
            onKey={onKey}
          />
        </ScrollArea>
        <Stack mih={0} gap="xs" className={classes.side ?? ''}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('side')}
            value={side}
            onChange={(value) => setSide(value === 'steps' ? 'steps' : 'findings')}
            data={[
              { value: 'findings', label: t('sideFindings', { count: groups.length }) },
              { value: 'steps', label: t('sideSteps') },
            ]}
          />
          {side === 'findings' ? (
            <FindingsPanel
              review={review}
              blocks={text.blocks}
              selection={selection}
              locked={locked}
              field={field}
              onReplace={tools.replace}
              onShow={(place) => editor.current?.scrollTo(rangeOf(place))}
              onLeave={() => editor.current?.focus()}
              onSteps={() => setSide('steps')}
            />
          ) : (
            <ScrollArea flex={1} mih={0} type="auto">
              <Stack gap="xs">
                {groups.length > 0 && !locked && (
                  <Alert role="note" variant="light" color="yellow" p="xs">
                    {t('openLeft', { count: groups.length })}
                  </Alert>
                )}
                {text.kind === 'protocol' ? (
                  <ProtocolSteps protocol={text.id} />
                ) : (
                  <SourceSteps document={text} />
                )}
              </Stack>
            </ScrollArea>
          )}
        </Stack>
      </Group>
    </Stack>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}

/** In code mode the editor changes nothing; there is nothing to hear. */
const ignoreChange = () => undefined;
