import { Anchor, Stack, Text, Title } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import { codedText, type ProjectTree } from '#shared/model/tree';
import { sliceRange } from '#shared/text/range';
import { useTree } from '../../workspace/store';
import { MemoLines } from './MemoLines';
import { codePath } from './useCodings';

interface Props {
  readonly code: Code;
  readonly codes: readonly CodeInTree[];
  readonly onCodebook: () => void;
}

/** Examples that are shown; more are in the codebook. */
const fewExamples = 3;

/** Rule, definition and examples of the focused code; always in view, so that all code alike. */
export const RulePanel = memo(function RulePanel({ code, codes, onCodebook }: Props) {
  const { t } = useTranslation('coding');
  const examples = useExamples(code);
  return (
    <Stack gap={4} component="section" data-testid="code-rule" aria-label={t('ruleOf', { name: code.name })}>
      <Title order={2} fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {codePath(code, codes)}
        {code.provisional ? ` (${t('provisional')})` : ''}
      </Title>
      {code.rule !== '' && <Text size="sm">{t('rule', { rule: code.rule })}</Text>}
      <Text size="sm" {...(code.definition === '' ? { c: 'dimmed' } : {})}>
        {code.definition === '' ? t('noDefinition') : code.definition}
      </Text>
      {examples.map((words) => (
        <Text key={words} size="xs" c="dimmed" lineClamp={3}>
          {t('example', { words })}
        </Text>
      ))}
      {code.counterExamples !== '' && (
        <Text size="xs" c="dimmed" lineClamp={4}>
          {t('counterExample', { words: code.counterExamples })}
        </Text>
      )}
      <MemoLines about={{ kind: 'code', code: code.id }} />
      <Anchor component="button" type="button" size="xs" ta="start" onClick={onCodebook}>
        {t('toCodebookEntry')}
      </Anchor>
    </Stack>
  );
});

/** The words of the code's first anchor examples, as their texts have them now. */
function useExamples(code: Code): readonly string[] {
  return useTree(useShallow((tree) => wordsOfExamples(tree, code)));
}

function wordsOfExamples(tree: ProjectTree, { examples }: Code): readonly string[] {
  const words: string[] = [];
  for (const { layer: id, coding: codingId } of examples) {
    if (words.length === fewExamples) break;
    const layer = tree.codingLayer[id];
    const coding = layer?.codings[codingId];
    const text = layer === undefined ? undefined : codedText(tree, layer.text);
    if (coding?.state !== 'placed' || text === undefined) continue;
    const these = sliceRange(text.blocks, coding);
    if (!words.includes(these)) words.push(these);
  }
  return words;
}
