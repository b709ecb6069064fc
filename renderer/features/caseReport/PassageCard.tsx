import { ActionIcon, Badge, Button, ColorSwatch, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconPaperclip, IconUnlink } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '#shared/model/coding';
import type { TextId } from '#shared/model/ids';
import type { Candidate } from './candidates';
import classes from './caseReport.module.css';
import { useLinkTexts } from './useLinkTexts';

interface Props {
  readonly candidate: Candidate;
  readonly codebook: Codebook | undefined;
  /** How often the report rests on it already. */
  readonly uses: number;
  /** It belongs to the sentence at the caret. */
  readonly attached: boolean;
  /** False where there is no sentence to attach it to. */
  readonly possible: boolean;
  /** The one stop of the Tab key in the list. */
  readonly tabStop: boolean;
  readonly onFocus: (candidate: Candidate) => void;
  readonly onToggle: (candidate: Candidate) => void;
  readonly onOpenProtocol: (text: TextId) => void;
}

/** Long passages are cut in the list; attached, they stand in full. */
const shownLines = 6;

export const PassageCard = memo(function PassageCard(props: Props) {
  const { candidate, codebook, uses, attached, possible, tabStop, onFocus, onToggle, onOpenProtocol } = props;
  const { t } = useTranslation('caseReport');
  const texts = useLinkTexts();
  const textId = useId();
  const codes = candidate.codes.flatMap((id) => codebook?.codes[id] ?? []);
  return (
    <li
      className={`${classes.card} ${attached ? classes.attached : ''}`}
      data-excluded={candidate.excluded !== null && !attached}
      data-place={candidate.key}
      data-testid="passage"
    >
      <Stack gap={4}>
        {candidate.excluded !== null && (
          <Text size="xs" fw={500} title={t('exception.why', { ns: 'evidence' })}>
            {t('exception.blocked', {
              ns: 'evidence',
              role: candidate.excluded.label || candidate.excluded.code,
            })}
          </Text>
        )}
        <Text size="sm" id={textId} className={classes.passage ?? ''} lineClamp={shownLines}>
          {candidate.text}
        </Text>
        <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-end">
          <Group gap="2px 8px">
            {candidate.roles.length > 0 && (
              <Text size="xs" c="dimmed">
                {texts.roleList(candidate.roles)}
              </Text>
            )}
            {codes.map((code) => (
              <Group key={code.id} gap={4} wrap="nowrap">
                <ColorSwatch size={10} color={code.color} withShadow={false} />
                <Text size="xs">{code.name}</Text>
              </Group>
            ))}
            {candidate.codes.length === 0 && (
              <Text size="xs" c="dimmed" fs="italic">
                {t('passages.uncodedMark')}
              </Text>
            )}
            {uses > 0 && (
              <Badge size="xs" variant="outline" tt="none">
                {t('passages.used', { count: uses })}
              </Badge>
            )}
          </Group>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('passages.open')}
              title={t('passages.open')}
              tabIndex={tabStop ? 0 : -1}
              onClick={() => onOpenProtocol(candidate.source)}
            >
              <IconExternalLink size={14} />
            </ActionIcon>
            <Button
              size="compact-xs"
              variant={attached ? 'default' : 'light'}
              leftSection={attached ? <IconUnlink size={12} /> : <IconPaperclip size={12} />}
              aria-describedby={textId}
              data-attach
              disabled={!possible}
              tabIndex={tabStop ? 0 : -1}
              onFocus={() => onFocus(candidate)}
              onClick={() => onToggle(candidate)}
            >
              {attached
                ? t('passages.detach')
                : candidate.excluded === null
                  ? t('passages.attach')
                  : t('exception.attach', { ns: 'evidence' })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </li>
  );
});
