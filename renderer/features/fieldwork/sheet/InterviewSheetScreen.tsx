import { Button, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InterviewId, ProtocolId } from '#shared/model/ids';
import { PageHeader } from '../../../ui/PageHeader';
import { useTree } from '../../../workspace/store';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import { InterviewSheet } from './InterviewSheet';

interface Props {
  readonly interview: InterviewId;
  readonly onBack: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onAnonymise?: (protocol: ProtocolId) => void;
}

/** The interview sheet as a screen of its own. */
export function InterviewSheetScreen({ interview: id, onBack, onWrite, onAnonymise }: Props) {
  const { t } = useTranslation('interview');
  const interview = useTree((tree) => tree.interview[id]);
  const titleOf = useInterviewTitle();
  const back = (
    <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
      {t('back')}
    </Button>
  );
  if (interview === undefined) {
    return (
      <>
        <Text mb="sm">{t('gone')}</Text>
        {back}
      </>
    );
  }
  return (
    <>
      <PageHeader title={titleOf(interview)} subtitle={t('savedAtOnce')}>
        {back}
      </PageHeader>
      <InterviewSheet
        key={id}
        interview={interview}
        onWrite={onWrite}
        {...(onAnonymise === undefined ? {} : { onAnonymise })}
      />
    </>
  );
}
