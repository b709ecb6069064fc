import { Group, MultiSelect, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { questionReferences } from '#shared/codebook/questionReference';
import { guideName } from '#shared/guide/guideName';
import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import type { Code } from '#shared/model/coding';
import { useTree } from '../../../workspace/store';

interface Props {
  readonly code: Code;
  readonly onChange: (questions: readonly string[]) => void;
}

/** The guide questions whose answers suggest this code; a reference holds over all versions of a guide. */
export function QuestionField({ code, onChange }: Props) {
  const { t, i18n } = useTranslation('codebook');
  const guides = useTree((tree) => tree.guide);
  const language = i18n.language === 'en' ? 'en' : 'de';

  const { groups, words } = useMemo(() => {
    const texts = new Map<string, string>();
    const found = Object.values(guides).map((guide) => {
      const references = questionReferences(guide);
      const items = answerableNodes(guide).flatMap(({ node }) => {
        const reference = references.get(node.id);
        if (reference === undefined || texts.has(reference)) return [];
        texts.set(reference, nodeLabel(node, language));
        return [{ value: reference, label: reference }];
      });
      return { group: guideName(guide, []).name, items };
    });
    const unknown = code.questions.filter((reference) => !texts.has(reference));
    const rest =
      unknown.length === 0
        ? []
        : [{ group: t('otherGuides'), items: unknown.map((value) => ({ value, label: value })) }];
    return { groups: [...found.filter(({ items }) => items.length > 0), ...rest], words: texts };
  }, [guides, code.questions, language, t]);

  return (
    <MultiSelect
      label={t('questions')}
      description={groups.length === 0 ? t('noGuides') : t('questionsHint')}
      placeholder={code.questions.length === 0 ? t('questionsPlaceholder') : ''}
      data={groups}
      value={[...code.questions]}
      onChange={onChange}
      searchable
      clearable={false}
      hidePickedOptions
      maxDropdownHeight={280}
      nothingFoundMessage={t('nothingFound')}
      filter={({ options, search }) => {
        const wanted = search.trim().toLowerCase();
        const fits = (value: string) => `${value} ${words.get(value) ?? ''}`.toLowerCase().includes(wanted);
        const found: typeof options = [];
        for (const one of options) {
          if (!('group' in one)) {
            if (fits(one.value)) found.push(one);
            continue;
          }
          const items = one.items.filter(({ value }) => fits(value));
          if (items.length > 0) found.push({ ...one, items });
        }
        return found;
      }}
      renderOption={({ option }) => (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
            {option.value}
          </Text>
          <Text size="sm">{words.get(option.value) ?? ''}</Text>
        </Group>
      )}
    />
  );
}
