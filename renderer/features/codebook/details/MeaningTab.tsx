import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import type { BlockId, TextId } from '#shared/model/ids';
import { CommitField } from '../../../ui/CommitField';
import { ExampleList } from './ExampleList';
import { useEditCode } from './useEditCode';

interface Props {
  readonly code: Code;
  readonly onOpenText: (text: TextId, block: BlockId) => void;
}

/** What teaches the code: definition, rule, passages that show it and others that only look like it. */
export function MeaningTab({ code, onOpenText }: Props) {
  const { t } = useTranslation('codebook');
  const edit = useEditCode(code.id);
  return (
    <Stack gap="sm">
      <CommitField
        label={t('definition')}
        placeholder={t('definitionHint')}
        value={code.definition}
        lines="several"
        onCommit={(definition) => edit({ definition })}
      />
      <CommitField
        label={t('rule')}
        placeholder={t('ruleHint')}
        value={code.rule}
        lines="several"
        onCommit={(rule) => edit({ rule })}
      />
      <ExampleList code={code} onOpenText={onOpenText} />
      <CommitField
        label={t('counterExamples')}
        placeholder={t('counterExamplesHint')}
        value={code.counterExamples}
        lines="several"
        onCommit={(counterExamples) => edit({ counterExamples })}
      />
    </Stack>
  );
}
