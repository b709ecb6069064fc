import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import type { CodedText } from '#shared/model/tree';
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
export function RulePanel({ code, codes, onCodebook }: Props) {
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
      {examples.slice(0, fewExamples).map(({ key, words }) => (
        <Text key={key} size="xs" c="dimmed" lineClamp={3}>
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
}

/** The words of the code's anchor examples, as their texts have them now. */
function useExamples(code: Code): readonly { readonly key: string; readonly words: string }[] {
  const layers = useTree((tree) => tree.codingLayer);
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  return code.examples.flatMap(({ layer: layerId, coding: id }) => {
    const layer = layers[layerId];
    const coding = layer?.codings[id];
    const text: CodedText | undefined =
      layer === undefined ? undefined : (protocols[layer.text] ?? documents[layer.text]);
    if (coding === undefined || text === undefined || coding.state !== 'placed') return [];
    return [{ key: id, words: sliceRange(text.blocks, coding) }];
  });
}
