import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Code, EarlierDefinition } from '#shared/model/coding';
import { useDayAndTime } from '../../../ui/useDay';
import { useTree } from '../../../workspace/store';
import classes from '../codebook.module.css';
import { useEditCode } from './useEditCode';
import { wordChanges } from './wordChanges';

/** Earlier definitions and rules, the newest first, each beside what came after it. */
export function EarlierTab({ code }: { readonly code: Code }) {
  const { t } = useTranslation('codebook');
  if (code.earlier.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('earlier.none')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('earlier.text')}
      </Text>
      {code.earlier
        .map((one, i) => (
          <Version
            key={`${one.until} ${one.definition} ${one.rule}`}
            code={code}
            one={one}
            next={code.earlier[i + 1] ?? code}
          />
        ))
        .reverse()}
    </Stack>
  );
}

function Version({
  code,
  one,
  next,
}: {
  readonly code: Code;
  readonly one: EarlierDefinition;
  readonly next: Pick<EarlierDefinition, 'definition' | 'rule'>;
}) {
  const { t } = useTranslation('codebook');
  const until = useDayAndTime()(one.until);
  const edit = useEditCode(code.id);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600}>
            {t('earlier.until', { date: until, person: people?.[one.by]?.name ?? t('unknownCoder') })}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => edit({ definition: one.definition, rule: one.rule })}
          >
            {t('earlier.restore')}
          </Button>
        </Group>
        <Compared label={t('definition')} before={one.definition} after={next.definition} />
        <Compared label={t('rule')} before={one.rule} after={next.rule} />
      </Stack>
    </Paper>
  );
}

function Compared({
  label,
  before,
  after,
}: {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}) {
  const { t } = useTranslation('codebook');
  if (before === '' && after === '') return null;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {before === after ? t('earlier.same', { label }) : label}
      </Text>
      <Text size="sm" className={classes.pre}>
        {wordChanges(before, after).map(({ kind, text, place }) => {
          if (kind === 'same') return <span key={place}>{text}</span>;
          return kind === 'gone' ? <del key={place}>{text}</del> : <ins key={place}>{text}</ins>;
        })}
      </Text>
    </div>
  );
}
