import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, ProtocolId, TextId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { AnonymiseList } from './AnonymiseList';
import { AnonymiseText } from './AnonymiseText';
import { NameListView } from './NameListView';
import { useOpenText } from './useOpenText';

interface Props {
  readonly text: TextId | null;
  readonly onOpen: (text: TextId | null) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onSource: (document: DocumentId) => void;
  readonly onCode: (text: TextId) => void;
  readonly onSites: () => void;
}

/** Finding and replacing what tells who and where, and the list of what stands for whom. */
export function PrivacyScreen({ text, onOpen, onSites, ...ways }: Props) {
  if (text === null) return <Start onOpen={onOpen} onSites={onSites} />;
  return <Opened key={text} id={text} onBack={() => onOpen(null)} {...ways} />;
}

function Start({ onOpen, onSites }: Pick<Props, 'onOpen' | 'onSites'>) {
  const { t } = useTranslation('privacy');
  const [shown, setShown] = useState<'texts' | 'names'>('texts');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t(`subtitle.${shown}`)}>
        <SegmentedControl
          aria-label={t('show')}
          value={shown}
          onChange={(value) => setShown(value === 'names' ? 'names' : 'texts')}
          data={[
            { value: 'texts', label: t('texts') },
            { value: 'names', label: t('nameList') },
          ]}
        />
      </PageHeader>
      {shown === 'texts' ? <AnonymiseList onOpen={onOpen} onSites={onSites} /> : <NameListView />}
    </>
  );
}

interface OpenedProps extends Pick<Props, 'onWrite' | 'onSource' | 'onCode'> {
  readonly id: TextId;
  readonly onBack: () => void;
}

function Opened({ id, onBack, onWrite, onSource, onCode }: OpenedProps) {
  const { t } = useTranslation('privacy');
  const open = useOpenText(id);
  if (open === null) {
    return (
      <>
        <Text mb="sm">{t('gone')}</Text>
        <Button onClick={onBack}>{t('back')}</Button>
      </>
    );
  }
  const { text } = open;
  return (
    <AnonymiseText
      open={open}
      onBack={onBack}
      onSource={() => (text.kind === 'protocol' ? onWrite(text.id) : onSource(text.id))}
      onCode={() => onCode(id)}
    />
  );
}
