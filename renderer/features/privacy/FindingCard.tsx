import { Button, Group, Kbd, Paper, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/text';
import type { FindingGroup } from '#shared/privacy/findingGroups';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { PlaceList } from './PlaceList';
import classes from './privacy.module.css';
import type { Decision } from './useDecision';

interface Props {
  readonly group: FindingGroup;
  readonly blocks: readonly Block[];
  readonly decision: Decision;
  readonly locked: boolean;
  readonly field: Ref<HTMLInputElement>;
  readonly onReplace: () => void;
  readonly onLetStand: () => void;
  readonly onNoName: () => void;
  readonly onShow: (place: number) => void;
  /** Leaves the field, so that the keys are tools again. */
  readonly onLeave: () => void;
}

/** One thing: why it was found, how general its replacement shall be, and where it stands. */
export function FindingCard(props: Props) {
  const { group, decision, locked, field, onReplace, onLeave } = props;
  const { t } = useTranslation('privacy');
  const { degrees } = group.suggestion;
  return (
    <Paper
      withBorder
      p="xs"
      component="section"
      className={classes.card ?? ''}
      aria-label={t('decide', { name: group.originals[0] ?? '' })}
    >
      <Stack gap={6} className={classes.scroll ?? ''}>
        <Stack gap={0}>
          <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }} data-testid="finding-name">
            {group.originals.join(', ')}
          </Title>
          <Text size="xs" c="dimmed">
            {`${t(`class.${group.class}`)} · ${t(`why.${group.rule}`)}`}
          </Text>
        </Stack>
        {degrees.length > 1 && (
          <Radio.Group
            aria-label={t('generality')}
            value={String(decision.degree)}
            onChange={(value) => decision.setDegree(Number(value))}
          >
            <Stack gap={2}>
              {degrees.map((degree, at) => (
                <Radio
                  key={degree}
                  size="xs"
                  value={String(at)}
                  disabled={locked}
                  styles={{ body: { alignItems: 'center' } }}
                  label={
                    <Group gap={6} wrap="nowrap">
                      <Kbd size="xs">{at + 1}</Kbd>
                      {degree}
                    </Group>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onReplace();
          }}
          autoComplete="off"
        >
          <TextInput
            ref={field}
            size="xs"
            aria-label={t('replacement')}
            value={decision.words}
            disabled={locked}
            onChange={(event) => decision.setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onLeave();
            }}
          />
        </form>
        <PlaceList {...props} />
      </Stack>
      {!locked && <Buttons {...props} />}
    </Paper>
  );
}

function Buttons({ group, decision, onReplace, onLetStand, onNoName }: Props) {
  const { t } = useTranslation('privacy');
  const { keyOf } = useKeyNames();
  const count = group.places.length - decision.excluded.size;
  return (
    <Stack gap={4} pt={6}>
      <Button
        size="xs"
        onClick={onReplace}
        disabled={count === 0 || decision.words.trim() === ''}
        rightSection={<Kbd size="xs">{keyOf('replaceFinding')}</Kbd>}
      >
        {t('replace', { count })}
      </Button>
      <Group gap={4} grow>
        <Button
          size="xs"
          variant="default"
          title={t('letStandHint')}
          onClick={onLetStand}
          rightSection={<Kbd size="xs">{keyOf('letStand')}</Kbd>}
        >
          {t('letStand')}
        </Button>
        <Button
          size="xs"
          variant="default"
          title={t('noNameHint')}
          onClick={onNoName}
          rightSection={<Kbd size="xs">{keyOf('noName')}</Kbd>}
        >
          {t('noName')}
        </Button>
      </Group>
    </Stack>
  );
}
