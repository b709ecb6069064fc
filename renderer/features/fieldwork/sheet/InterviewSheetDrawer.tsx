import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interview } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import { InterviewSheet } from './InterviewSheet';

interface Props {
  readonly interview: Interview;
  readonly onClose: () => void;
  readonly onWrite?: (protocol: ProtocolId) => void;
}

/** The interview sheet beside the list it was opened from. */
export function InterviewSheetDrawer({ interview, onClose, onWrite }: Props) {
  const { t } = useTranslation('interview');
  const titleOf = useInterviewTitle();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={1060}
      title={`${t('sheet')}: ${titleOf(interview)}`}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <InterviewSheet interview={interview} {...(onWrite === undefined ? {} : { onWrite })} />
    </Drawer>
  );
}
