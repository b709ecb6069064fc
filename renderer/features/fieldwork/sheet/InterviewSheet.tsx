import { Box, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interview } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import { CommitField } from '../../../ui/CommitField';
import { useTree } from '../../../workspace/store';
import { ConversationFields } from './ConversationFields';
import { InterviewTasks } from './InterviewTasks';
import { ProtectionFields } from './ProtectionFields';
import { Protocols } from './Protocols';
import { RespondentFields } from './RespondentFields';
import { SheetGroup } from './SheetGroup';
import { TextDeletion } from './TextDeletion';
import { useEditSheet } from './useSheet';

interface Props {
  readonly interview: Interview;
  readonly onWrite?: (protocol: ProtocolId) => void;
  readonly onAnonymise?: (protocol: ProtocolId) => void;
}

/** Everything known about one conversation; each change is saved at once. At the right what is open. */
export function InterviewSheet({ interview, onWrite, onAnonymise }: Props) {
  const { t } = useTranslation('interview');
  const guide = useTree((tree) => tree.guide[interview.guide]);
  const edit = useEditSheet(interview.id);
  if (guide === undefined) return null;
  return (
    <Group align="flex-start" wrap="nowrap" gap="lg">
      <Stack flex={1} miw={0} gap="md" maw={860}>
        <ConversationFields interview={interview} edit={edit} />
        <RespondentFields interview={interview} guide={guide} edit={edit} />
        <ProtectionFields interview={interview} rules={guide.rules} edit={edit} />
        <SheetGroup title={t('note')}>
          <CommitField
            lines="several"
            label={t('note')}
            hideLabel
            placeholder={t('noteHint')}
            value={interview.note}
            onCommit={(note) => edit({ note })}
          />
        </SheetGroup>
      </Stack>
      <Box w={270} pos="sticky" top={0} style={{ flexShrink: 0 }}>
        <Stack gap="lg">
          <InterviewTasks interview={interview.id} />
          <Protocols
            interview={interview.id}
            perCase={guide.rules.perCase}
            {...(onWrite === undefined ? {} : { onWrite })}
            {...(onAnonymise === undefined ? {} : { onAnonymise })}
          />
          <TextDeletion interview={interview.id} />
        </Stack>
      </Box>
    </Group>
  );
}
