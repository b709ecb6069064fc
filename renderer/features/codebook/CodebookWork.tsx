import { ActionIcon, Group, Switch, Text, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconFold,
  IconIndentDecrease,
  IconIndentIncrease,
  IconSearch,
  IconSpacingVertical,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colorOfNew } from '#shared/codebook/codeColors';
import { addCode } from '#shared/commands/codeCommands';
import type { BlockId, CodeId, TextId } from '#shared/model/ids';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import classes from './codebook.module.css';
import { CodeDetails } from './details/CodeDetails';
import { MergeDialog } from './dialogs/MergeDialog';
import { RemoveDialog } from './dialogs/RemoveDialog';
import { SplitDialog } from './dialogs/SplitDialog';
import { CodeTree } from './tree/CodeTree';
import { useCodeTree } from './tree/useCodeTree';
import { useCodes } from './useCodes';

interface Props {
  readonly chosen: CodeId | null;
  readonly onChoose: (code: CodeId | null) => void;
  readonly onOpenText: (text: TextId, block: BlockId) => void;
}

type Dialog = { readonly kind: 'merge' | 'split' | 'remove'; readonly code: CodeId };

/** The tree beside the chosen code. */
export function CodebookWork({ chosen, onChoose, onOpenText }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const codes = useCodes();
  const [words, setWords] = useState('');
  const [provisionalOnly, setProvisionalOnly] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const proposed = Object.values(codes).filter(({ provisional }) => provisional).length;
  // The last proposal decided, everything is shown again.
  const onlyProposed = provisionalOnly && proposed > 0;
  const tree = useCodeTree({
    chosen,
    onChoose,
    words,
    provisionalOnly: onlyProposed,
    onFieldLeft: () => box.current?.focus(),
  });
  const code = tree.rows[tree.at]?.code;

  /** A code made in the tree is named there; both are one step of undo. */
  async function add({ below }: { readonly below: boolean }): Promise<void> {
    const parent = below ? (code?.id ?? null) : (code?.parent ?? null);
    const group = crypto.randomUUID();
    const fields = { name: freeName(t('newCode'), codes), color: colorOfNew(codes, parent), parent };
    const added = await attempt(() =>
      run(addCode, !below && code !== undefined ? { ...fields, after: code.id } : fields, { group }),
    );
    if (added === undefined) return;
    setWords('');
    setProvisionalOnly(false);
    onChoose(added);
    tree.startRename(added, group);
  }

  function close(next: CodeId | null = null): void {
    setDialog(null);
    if (next !== null) onChoose(next);
    box.current?.focus();
  }

  return (
    <div className={classes.screen}>
      <div className={classes.left}>
        <Group gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            size="sm"
            aria-label={t('filter')}
            placeholder={t('filter')}
            leftSection={<IconSearch size={14} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setWords('');
              if (event.key === 'ArrowDown') box.current?.focus();
            }}
            autoComplete="off"
          />
          {proposed > 0 && (
            <Switch
              size="sm"
              label={t('onlyProvisional', { count: proposed })}
              checked={onlyProposed}
              onChange={(event) => setProvisionalOnly(event.currentTarget.checked)}
            />
          )}
        </Group>
        <Group gap={4} role="toolbar" aria-label={t('toolbar')}>
          {(
            [
              ['up', IconArrowUp],
              ['down', IconArrowDown],
              ['out', IconIndentDecrease],
              ['in', IconIndentIncrease],
            ] as const
          ).map(([step, Icon]) => (
            <ActionIcon
              key={step}
              variant="subtle"
              color="gray"
              aria-label={t(`step.${step}`)}
              title={t(`step.${step}`)}
              onClick={() => tree.step(step)}
            >
              <Icon size={18} />
            </ActionIcon>
          ))}
          <ActionIcon
            ml="auto"
            variant="subtle"
            color="gray"
            aria-label={t('expandAll')}
            title={t('expandAll')}
            onClick={() => tree.toggleAll(true)}
          >
            <IconSpacingVertical size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('collapseAll')}
            title={t('collapseAll')}
            onClick={() => tree.toggleAll(false)}
          >
            <IconFold size={18} />
          </ActionIcon>
        </Group>
        {tree.rows.length === 0 ? (
          <Text c="dimmed" size="sm" role="status" flex={1}>
            {t('nothingFound')}
          </Text>
        ) : (
          <CodeTree
            tree={tree}
            box={box}
            onAdd={(place) => void add(place)}
            onRemove={(id) => setDialog({ kind: 'remove', code: id })}
          />
        )}
        <Text size="xs" role="status">
          {tree.said}
        </Text>
        <Text size="xs" c="dimmed">
          {t('keys')}
        </Text>
      </div>
      <div className={classes.right}>
        {code === undefined ? null : (
          <CodeDetails
            key={code.id}
            code={code}
            onOpenText={onOpenText}
            onAddBelow={() => void add({ below: true })}
            onMerge={() => setDialog({ kind: 'merge', code: code.id })}
            onSplit={() => setDialog({ kind: 'split', code: code.id })}
            onRemove={() => setDialog({ kind: 'remove', code: code.id })}
          />
        )}
      </div>
      {dialog?.kind === 'merge' && <MergeDialog code={dialog.code} onClose={close} />}
      {dialog?.kind === 'split' && <SplitDialog code={dialog.code} onClose={close} />}
      {dialog?.kind === 'remove' && <RemoveDialog code={dialog.code} onClose={() => close()} />}
    </div>
  );
}

/** "Neuer Code", "Neuer Code 2": sisters must not share a name. */
function freeName(name: string, codes: { readonly [id: string]: { readonly name: string } }): string {
  const taken = new Set(Object.values(codes).map((code) => code.name));
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name} ${n}`)) return `${name} ${n}`;
}
