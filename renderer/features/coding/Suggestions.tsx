import { Button, Group, Kbd, Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import styles from './coding.module.css';

/** Drawn anew only when something of it changes: `onAccept` must stay the same between renders. */
interface Props {
  readonly codes: readonly Code[];
  /** The one the key would give; null when all are given here. */
  readonly next: Code | null;
  readonly disabled: boolean;
  readonly onAccept: (code: Code) => void;
}

/** Codes that the question suggests for its answer. Nothing is coded before somebody accepts. */
export const Suggestions = memo(function Suggestions({ codes, next, disabled, onAccept }: Props) {
  const { t } = useTranslation('coding');
  const { keyOf } = useKeyNames();
  return (
    // One line of fixed height: the text must not jump when the caret goes to another question.
    <Group
      className={styles.suggestions}
      gap={6}
      wrap="nowrap"
      role="group"
      aria-label={t('suggestions')}
      data-testid="suggestions"
    >
      <Text size="xs" c="dimmed" style={{ flexShrink: 0 }}>
        {codes.length === 0 ? t('noSuggestions') : t('suggestions')}
      </Text>
      {codes.map((code) => (
        <Button
          key={code.id}
          size="compact-xs"
          style={{ flexShrink: 0 }}
          variant="default"
          title={code.rule === '' ? code.definition : code.rule}
          aria-disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAccept(code)}
          leftSection={<span style={{ width: 8, height: 8, background: code.color }} />}
          rightSection={code === next ? <Kbd size="xs">{keyOf('acceptSuggestion')}</Kbd> : null}
        >
          {code.name}
        </Button>
      ))}
    </Group>
  );
});
