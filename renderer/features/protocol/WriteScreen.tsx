import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { ProtocolList } from './ProtocolList';
import { useProtocol } from './useProtocol';
import { WriteProtocol } from './WriteProtocol';

interface Props {
  readonly protocol: ProtocolId | null;
  readonly onOpen: (protocol: ProtocolId | null) => void;
  readonly onCode: (protocol: ProtocolId) => void;
  readonly onSites: () => void;
  readonly onAnonymise: (protocol: ProtocolId) => void;
  /** To the import of protocols that were written elsewhere. */
  readonly onImport: () => void;
}

export function WriteScreen({ protocol, onOpen, onCode, onSites, onAnonymise, onImport }: Props) {
  if (protocol === null)
    return <ProtocolList onOpen={onOpen} onSites={onSites} onImport={onImport} onAnonymise={onAnonymise} />;
  return (
    <Opened
      key={protocol}
      id={protocol}
      onBack={() => onOpen(null)}
      onCode={() => onCode(protocol)}
      onAnonymise={() => onAnonymise(protocol)}
    />
  );
}

interface OpenedProps {
  readonly id: ProtocolId;
  readonly onBack: () => void;
  readonly onCode: () => void;
  readonly onAnonymise: () => void;
}

function Opened({ id, onBack, onCode, onAnonymise }: OpenedProps) {
  const { t } = useTranslation('protocol');
  const open = useProtocol(id);
  if (open === null) {
    return (
      <>
        <Text mb="sm">{t('gone')}</Text>
        <Button onClick={onBack}>{t('back')}</Button>
      </>
    );
  }
  return <WriteProtocol open={open} onBack={onBack} onCode={onCode} onAnonymise={onAnonymise} />;
}
