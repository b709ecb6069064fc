import { Group, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuoteStyle } from '#shared/model/evidenceQuote';
import { attributions } from '#shared/quote/attribution';
import { ellipsisKinds, quoteMarkKinds } from './quoteChoices';

interface Props {
  readonly value: QuoteStyle;
  readonly onChange: (value: QuoteStyle) => void;
}

/** How the project prints quotations for which nothing else is chosen. */
export function QuoteStyleFields({ value, onChange }: Props) {
  const { t } = useTranslation('quotes');
  return (
    <section aria-label={t('houseStyle.title')}>
      <Text size="sm" fw={500}>
        {t('houseStyle.title')}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t('houseStyle.hint')}
      </Text>
      <Group grow align="flex-start">
        <NativeSelect
          label={t('marks')}
          value={value.marks ?? ''}
          onChange={(event) => {
            const marks = quoteMarkKinds.find((one) => one === event.currentTarget.value) ?? null;
            onChange({ ...value, marks });
          }}
          data={[
            { value: '', label: t('houseStyle.ofLanguage') },
            ...quoteMarkKinds.map((kind) => ({ value: kind, label: t(`marksKind.${kind}`) })),
          ]}
        />
        <NativeSelect
          label={t('ellipsis')}
          value={value.ellipsis}
          onChange={(event) => {
            const ellipsis = ellipsisKinds.find((one) => one === event.currentTarget.value);
            if (ellipsis !== undefined) onChange({ ...value, ellipsis });
          }}
          data={ellipsisKinds.map((kind) => ({ value: kind, label: t(`ellipsisKind.${kind}`) }))}
        />
        <NativeSelect
          label={t('attribution')}
          value={value.attribution}
          onChange={(event) => {
            const attribution = attributions.find((one) => one === event.currentTarget.value);
            if (attribution !== undefined) onChange({ ...value, attribution });
          }}
          data={attributions.map((kind) => ({ value: kind, label: t(`attributionKind.${kind}`) }))}
        />
      </Group>
    </section>
  );
}
