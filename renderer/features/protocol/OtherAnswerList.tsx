import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OtherAnswer } from './otherAnswers';
import { StateIcon } from './StateIcon';
import { roleNames } from './useProtocol';
import classes from './write.module.css';

interface Props {
  readonly answers: readonly OtherAnswer[];
  /** What to say when there is none. */
  readonly empty: string;
}

/** Answers of other conversations, to read. */
export function OtherAnswerList({ answers, empty }: Props) {
  const { t } = useTranslation('protocol');
  if (answers.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {empty}
      </Text>
    );
  }
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {answers.map((one) => (
        <Stack key={`${one.protocol} ${one.number}`} component="li" gap={2} data-testid="other-answer">
          <Group gap={6} wrap="nowrap" align="flex-start">
            <StateIcon state={one.state} />
            <Text size="xs" fw={600}>
              {[
                roleNames(one.interview, one.guide),
                one.caseLabel,
                t('wave', { number: one.interview.wave }),
                one.number === null ? '' : t('questionNumber', { number: one.number }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
          </Group>
          {one.state !== 'answered' && (
            <Text size="xs" c="dimmed">
              {t(`state.${one.state}`)}
            </Text>
          )}
          {one.paragraphs.length > 0 && (
            <Text size="xs" className={classes.other ?? ''}>
              {one.paragraphs.join('\n')}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
