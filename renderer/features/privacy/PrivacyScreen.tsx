import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { AnonymiseList } from './AnonymiseList';
import { AnonymiseProtocol } from './AnonymiseProtocol';
import { NameListView } from './NameListView';
import { useOpenText } from './useOpenText';

interface Props {
  readonly protocol: ProtocolId | null;
  readonly onOpen: (protocol: ProtocolId | null) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onSites: () => void;
}

/** Finding and replacing what tells who and where, and the list of what stands for whom. */
export function PrivacyScreen({ protocol, onOpen, onWrite, onSites }: Props) {
  if (protocol === null) return <Start onOpen={onOpen} onSites={onSites} />;
  return (
    <Opened key={protocol} id={protocol} onBack={() => onOpen(null)} onWrite={() => onWrite(protocol)} />
  );
}

function Start({ onOpen, onSites }: Pick<Props, 'onOpen' | 'onSites'>) {
  const { t } = useTranslation('privacy');
  const [shown, setShown] = useState<'protocols' | 'names'>('protocols');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t(`subtitle.${shown}`)}>
        <SegmentedControl
          aria-label={t('show')}
          value={shown}
          onChange={(value) => setShown(value === 'names' ? 'names' : 'protocols')}
          data={[
            { value: 'protocols', label: t('protocols') },
            { value: 'names', label: t('nameList') },
          ]}
        />
      </PageHeader>
      {shown === 'protocols' ? <AnonymiseList onOpen={onOpen} onSites={onSites} /> : <NameListView />}
    </>
  );
}

interface OpenedProps {
  readonly id: ProtocolId;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

function Opened({ id, onBack, onWrite }: OpenedProps) {
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
  return <AnonymiseProtocol open={open} onBack={onBack} onWrite={onWrite} />;
}
