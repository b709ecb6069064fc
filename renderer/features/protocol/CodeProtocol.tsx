import { Box, Button, Group, ScrollArea, Stack } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCoding, changeCoding, moveCoding, removeCoding } from '#shared/commands/codingCommands';
import type { Code } from '#shared/model/coding';
import { asId, type BlockId, type CodingId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { isEmptyRange } from '#shared/text/range';
import type { AnchorGroup } from '../../editor/coding/anchorBook';
import type { TextEditor as TextEditorHandle } from '../../editor/createTextEditor';
import { TextEditor } from '../../editor/TextEditor';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { redo, run, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { CodePalette } from './CodePalette';
import { codingsAt } from './codingsAt';
import { PassagePanel } from './PassagePanel';
import { protocolSections } from './protocolSections';
import { type PlacedCoding, useCodes, useCodings } from './useCodings';
import { type OpenProtocol, protocolTitle } from './useProtocol';

interface Props {
  readonly open: OpenProtocol;
  readonly onBack: () => void;
  readonly onWrite: () => void;
  readonly onCodebook: () => void;
}

/** Coding a protocol: the text cannot change here, every key is a tool. */
export function CodeProtocol({ open, onBack, onWrite, onCodebook }: Props) {
  const { t } = useTranslation('protocol');
  const attempt = useAttempt();
  const { protocol, skeleton } = open;
  const { answers, answerSources } = protocol;
  const editor = useRef<TextEditorHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const codes = useCodes();
  const codings = useCodings(protocol.id);
  const [range, setRange] = useState<TextRange | null>(null);
  const [focused, setFocused] = useState<CodingId | null>(null);
  const [lastCode, setLastCode] = useState<Code | null>(null);
  const sections = useMemo(
    () => protocolSections(skeleton, { answers, answerSources }, t),
    [skeleton, answers, answerSources, t],
  );
  const labels = useMemo(
    () => ({
      text: t('textLabel', { title: protocolTitle(open) }),
      stripes: t('stripesLabel'),
      stray: t('stray'),
    }),
    [open, t],
  );
  const anchors = useMemo(() => anchorGroups(codings, t), [codings, t]);
  const here = useMemo(
    () => codingsAt(protocol.blocks, codings, range, focused),
    [protocol.blocks, codings, range, focused],
  );
  const current = here.find(({ coding }) => coding.id === focused) ?? here[0] ?? null;

  // The keys are tools from the first moment: the caret stands at the top, nothing is scrolled away.
  const [firstBlock] = useState(protocol.blocks[0]?.id);
  useEffect(() => {
    if (firstBlock === undefined) return;
    const top = { block: firstBlock, offset: 0 };
    editor.current?.setSelection({ start: top, end: top });
    editor.current?.focus();
  }, [firstBlock]);

  async function give(code: Code): Promise<void> {
    const selected = editor.current?.getSelection() ?? range;
    if (selected === null) return;
    const id = await attempt(() => run(addCoding, { text: protocol.id, code: code.id, range: selected }));
    if (id === undefined) return;
    setLastCode(code);
    setFocused(id);
  }

  async function remove({ coding, layer }: PlacedCoding): Promise<void> {
    await attempt(() => run(removeCoding, { layer, coding: coding.id }));
    setFocused(null);
  }

  async function toggleCertain({ coding, layer }: PlacedCoding): Promise<void> {
    await attempt(() => run(changeCoding, { layer, coding: coding.id, certain: !coding.certain }));
  }

  async function place({ coding, layer }: PlacedCoding): Promise<void> {
    if (range === null) return;
    await attempt(() => run(moveCoding, { layer, coding: coding.id, range }));
  }

  function show({ coding }: PlacedCoding): void {
    setFocused(coding.id);
    editor.current?.scrollTo(coding);
  }

  function key(event: KeyboardEvent): void {
    const digit = /^[1-9]$/.test(event.key) ? codes[Number(event.key) - 1] : undefined;
    if (digit !== undefined) void give(digit);
    else if (event.key === '/') search.current?.focus();
    else if (event.key === '.' && lastCode !== null) void give(lastCode);
    else if (event.key === 'w') editor.current?.selectUnit('word');
    else if (event.key === 's') editor.current?.selectUnit('sentence');
    else if (event.key === 'p') editor.current?.selectUnit('paragraph');
    else if (event.key === 'u' && current !== null) void toggleCertain(current);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && current !== null) void remove(current);
  }

  return (
    <Stack h="100%" gap={0}>
      <PageHeader title={protocolTitle(open)}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('back')}
        </Button>
        <Button variant="light" leftSection={<IconPencil size={16} />} onClick={onWrite}>
          {t('toWriting')}
        </Button>
      </PageHeader>
      <Group flex={1} mih={0} align="stretch" wrap="nowrap" gap="md">
        <Box w={250} mih={0} style={{ flexShrink: 0 }}>
          <CodePalette
            ref={search}
            codes={codes}
            canCode={range !== null && !isEmptyRange(range)}
            onGive={(code) => {
              void give(code);
              editor.current?.focus();
            }}
            onLeave={() => editor.current?.focus()}
            onCodebook={onCodebook}
          />
        </Box>
        <ScrollArea flex={1} type="auto" data-testid="protocol-text">
          <TextEditor
            ref={editor}
            sections={sections}
            blocks={protocol.blocks}
            anchors={anchors}
            mode="code"
            labels={labels}
            newBlockId={newBlockId}
            onChange={ignoreChange}
            onUndo={() => void attempt(undo)}
            onRedo={() => void attempt(redo)}
            onSelection={setRange}
            onKey={key}
            onStripe={(anchor) => setFocused(asId<CodingId>(anchor))}
          />
        </ScrollArea>
        <Box w={270} mih={0} style={{ flexShrink: 0 }}>
          <PassagePanel
            here={here}
            current={current}
            all={codings}
            codes={codes}
            blocks={protocol.blocks}
            hasSelection={range !== null && !isEmptyRange(range)}
            onShow={show}
            onRemove={(one) => void remove(one)}
            onToggleCertain={(one) => void toggleCertain(one)}
            onPlace={(one) => void place(one)}
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

type Translate = ReturnType<typeof useTranslation<'protocol'>>['t'];

/** One group per code; codings that wait for review are not painted, they are listed. */
function anchorGroups(codings: readonly PlacedCoding[], t: Translate): readonly AnchorGroup[] {
  const groups = new Map<string, { code: Code; placed: PlacedCoding[] }>();
  for (const one of codings) {
    if (one.coding.state !== 'placed') continue;
    const group = groups.get(one.code.id) ?? { code: one.code, placed: [] };
    group.placed.push(one);
    groups.set(one.code.id, group);
  }
  return [...groups.values()].map(({ code, placed }) => ({
    name: code.id,
    color: code.color,
    style: 'background',
    anchors: placed.map(({ coding }) => ({
      id: coding.id,
      start: coding.start,
      end: coding.end,
      state: coding.state,
      label: coding.certain ? code.name : t('uncertainLabel', { name: code.name }),
    })),
  }));
}
