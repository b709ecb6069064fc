import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composeQuery, type PlainWords } from './composeQuery';
import { ask } from './searchStore';

const parts = ['all', 'phrase', 'any', 'none'] as const;

/** A search without a syntax; what it writes into the search field can be read and learned there. */
export function PlainForm() {
  const { t } = useTranslation('search');
  const [words, setWords] = useState<PlainWords>({ all: '', phrase: '', any: '', none: '' });
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        {t('form.title')}
      </Text>
      {parts.map((part, i) => (
        <TextInput
          key={part}
          size="xs"
          label={t(`form.${part}`)}
          value={words[part]}
          data-autofocus={i === 0 ? true : undefined}
          onChange={(event) => {
            const next = { ...words, [part]: event.currentTarget.value };
            setWords(next);
            ask({ query: composeQuery(next) });
          }}
        />
      ))}
    </Stack>
  );
}
