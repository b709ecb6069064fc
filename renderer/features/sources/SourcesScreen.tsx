import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';
import { DocumentList } from './DocumentList';
import { DocumentView } from './DocumentView';
import { ImportScreen } from './importing/ImportScreen';

interface Props {
  readonly document: DocumentId | null;
  readonly importing: boolean;
  readonly onOpen: (document: DocumentId | null) => void;
  readonly onImport: () => void;
  readonly onAnonymise: (document: DocumentId) => void;
  readonly onProtocols: () => void;
  readonly onSites: () => void;
  readonly onGuides: () => void;
}

/** Transcripts and documents, and the way in for everything that was written elsewhere. */
export function SourcesScreen({
  document: openId,
  importing,
  onOpen,
  onImport,
  onAnonymise,
  ...ways
}: Props) {
  const { t } = useTranslation('sources');
  const documents = useTree((tree) => tree.document);
  if (importing) return <ImportScreen onBack={() => onOpen(null)} {...ways} />;
  if (openId === null) return <DocumentList onOpen={onOpen} onImport={onImport} />;
  const open = documents[openId];
  if (open === undefined) {
    return (
      <>
        <Text mb="sm">{t('gone')}</Text>
        <Button onClick={() => onOpen(null)}>{t('all')}</Button>
      </>
    );
  }
  return (
    <DocumentView
      key={open.id}
      document={open}
      onBack={() => onOpen(null)}
      onAnonymise={() => onAnonymise(open.id)}
    />
  );
}
