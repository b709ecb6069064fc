import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { CodeProtocol } from './CodeProtocol';
import { ProtocolList } from './ProtocolList';
import { useProtocol } from './useProtocol';

interface Props {
  readonly protocol: ProtocolId | null;
  readonly onOpen: (protocol: ProtocolId | null) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onCodebook: () => void;
  readonly onSites: () => void;
  readonly onAnonymise: (protocol: ProtocolId) => void;
}

export function CodeScreen({ protocol, onOpen, onWrite, onCodebook, onSites, onAnonymise }: Props) {
  if (protocol === null)
    return <ProtocolList purpose="code" onOpen={onOpen} onSites={onSites} onAnonymise={onAnonymise} />;
  return (
    <Opened
      key={protocol}
      id={protocol}
      onBack={() => onOpen(null)}
      onWrite={() => onWrite(protocol)}
      onCodebook={onCodebook}
    />
  );
}

interface OpenedProps {
  readonly id: ProtocolId;
  readonly onBack: () => void;
  readonly onWrite: () => void;
  readonly onCodebook: () => void;
}

function Opened({ id, onBack, onWrite, onCodebook }: OpenedProps) {
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
  return <CodeProtocol open={open} onBack={onBack} onWrite={onWrite} onCodebook={onCodebook} />;
}
