import { Autocomplete, Checkbox, Group, NativeSelect } from '@mantine/core';
import { memo, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayContain } from '#shared/guide/editTree';
import { isAnswerable } from '#shared/guide/guideNodes';
import type { GuideStep } from '#shared/guide/guideStep';
import type { GuideNode, GuideNodeKind } from '#shared/model/guide';
import { CommitField } from '../../../ui/CommitField';
import { useNarrowing } from '../../../ui/narrowing';
import type { Family } from '../useFamilies';

interface Props {
  readonly node: GuideNode;
  /** Kind of the node above; null for a section. */
  readonly parent: GuideNodeKind | null;
  readonly locked: boolean;
  /** Families to choose from. */
  readonly families: readonly Family[];
  readonly apply: (steps: readonly GuideStep[]) => void;
}

const kinds: readonly GuideNodeKind[] = ['section', 'question', 'group', 'supplementary', 'instruction'];

/** What a row does not show or a key does not change: kind, condition, topic and question family. */
export const NodeDetails = memo(Details);

function Details({ node, parent, locked, families, apply }: Props) {
  const { t } = useTranslation('guides');
  const topic = node.topic ?? { de: '', en: '' };
  const possible = kinds.filter(
    (kind) => mayContain(parent, kind) && node.children.every((child) => mayContain(kind, child.kind)),
  );
  return (
    <Group gap="xs" align="flex-end" wrap="wrap" role="group" aria-label={t('editor.details')}>
      <NativeSelect
        size="xs"
        w={150}
        label={t('editor.kind')}
        value={node.kind}
        disabled={locked || possible.length < 2}
        data={possible.map((kind) => ({ value: kind, label: t(`editor.kinds.${kind}`) }))}
        onChange={(event) => {
          const to = possible.find((kind) => kind === event.currentTarget.value);
          if (to !== undefined) apply([{ kind: 'setKind', node: node.id, to }]);
        }}
      />
      {node.kind !== 'section' && (
        <>
          <CommitField
            size="xs"
            label={t('editor.condition')}
            value={node.condition ?? ''}
            disabled={locked}
            onCommit={(condition) => apply([{ kind: 'setCondition', node: node.id, condition }])}
          />
          <Checkbox
            size="xs"
            mb={7}
            label={t('editor.optional')}
            checked={node.optional}
            disabled={locked}
            onChange={(event) =>
              apply([{ kind: 'setOptional', node: node.id, optional: event.currentTarget.checked }])
            }
          />
        </>
      )}
      {isAnswerable(node) && (
        <>
          <CommitField
            size="xs"
            label={t('editor.topicDe')}
            value={topic.de}
            onCommit={(de) => apply([{ kind: 'setTopic', node: node.id, topic: { ...topic, de } }])}
          />
          <CommitField
            size="xs"
            label={t('editor.topicEn')}
            value={topic.en}
            onCommit={(en) => apply([{ kind: 'setTopic', node: node.id, topic: { ...topic, en } }])}
          />
          <FamilyField
            value={node.familyId ?? ''}
            families={families}
            onCommit={(family) => apply([{ kind: 'setFamily', node: node.id, family }])}
          />
        </>
      )}
    </Group>
  );
}

function FamilyField({
  value,
  families,
  onCommit,
}: {
  readonly value: string;
  readonly families: readonly Family[];
  readonly onCommit: (family: string) => void;
}) {
  const { t } = useTranslation('guides');
  const narrow = useNarrowing();
  const label = families.find(({ id }) => id === value)?.label ?? value;
  const [text, setText] = useState(label);
  useEffect(() => setText(label), [label]);
  const names = useMemo(() => [...new Set(families.map((family) => family.label))], [families]);
  const commit = (name: string) => {
    const chosen = families.find((family) => family.label === name.trim())?.id ?? name.trim();
    if (chosen !== value) onCommit(chosen);
  };
  return (
    <Autocomplete
      size="xs"
      miw={180}
      flex={1}
      label={t('editor.family')}
      title={t('editor.familyHint')}
      data={names}
      limit={30}
      filter={narrow}
      value={text}
      onChange={setText}
      onOptionSubmit={commit}
      onBlur={() => commit(text)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(label);
      }}
    />
  );
}
