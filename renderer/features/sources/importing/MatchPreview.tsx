import { Button, Paper, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import type { MatchedLine } from '#shared/protocolImport/matchProtocol';
import { useTree } from '../../../workspace/store';
import type { ImportItem } from './importItem';
import classes from './importing.module.css';
import { matchOf, protocolPlan } from './planItem';

interface Props {
  readonly item: ImportItem;
  readonly guide: Guide;
}

/** As many lines as a person looks at before asking for the rest. */
const firstLines = 150;

/** Every line of the file with what becomes of it, in the order of the file. */
export function MatchPreview({ item, guide }: Props) {
  const { t } = useTranslation('sources');
  const tree = useTree((one) => one);
  const match = matchOf(item, guide);
  const notAsked = useMemo(
    () => new Set<string>(protocolPlan(item, guide, tree).notAsked),
    [item, guide, tree],
  );
  const [all, setAll] = useState(false);
  const shown = all ? match.lines : match.lines.slice(0, firstLines);
  return (
    <Paper withBorder p="md" data-testid="match-preview">
      <Text fw={600} size="sm">
        {t('preview.title')}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {t('preview.text')}
      </Text>
      {shown.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never move
        <Line key={index} line={line} notAsked={notAsked} />
      ))}
      {shown.length < match.lines.length && (
        <Stack align="flex-start" mt="sm">
          <Button variant="light" size="compact-sm" onClick={() => setAll(true)}>
            {t('preview.more', { count: match.lines.length - shown.length })}
          </Button>
        </Stack>
      )}
    </Paper>
  );
}

function Line({ line, notAsked }: { readonly line: MatchedLine; readonly notAsked: ReadonlySet<string> }) {
  const { t } = useTranslation('sources');
  const { fate } = line;
  const label = t(`fate.${labelOf(line, notAsked)}`);
  const text = `${line.number ?? ''} ${line.text.replaceAll('\t', ' | ')}`.trim();
  const look =
    fate.kind === 'question'
      ? classes.question
      : fate.kind === 'inbox'
        ? classes.inbox
        : fate.kind === 'answer' || (fate.kind === 'prompt' && fate.kept)
          ? ''
          : classes.left;
  return (
    <div className={`${classes.line} ${look ?? ''}`} data-fate={fate.kind}>
      <span className={classes.fate}>{label}</span>
      <span className={classes.text}>{text}</span>
    </div>
  );
}

type FateLabel =
  | 'question'
  | 'unsure'
  | 'notOfRole'
  | 'section'
  | 'prompt'
  | 'promptKept'
  | 'guideText'
  | 'answer'
  | 'notAsked'
  | 'noAnswer'
  | 'later'
  | 'header'
  | 'title'
  | 'inbox'
  | 'heading';

function labelOf({ fate }: MatchedLine, notAsked: ReadonlySet<string>): FateLabel {
  switch (fate.kind) {
    case 'question':
      if (notAsked.has(fate.node)) return 'notOfRole';
      return fate.sure ? 'question' : 'unsure';
    case 'prompt':
      return fate.kept ? 'promptKept' : 'prompt';
    case 'state':
      return fate.state;
    case 'inbox':
      return fate.heading ? 'heading' : 'inbox';
    default:
      return fate.kind;
  }
}
