import { Anchor, Badge, Button, Paper, Table, Text, TextInput } from '@mantine/core';
import { IconFileImport, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '#shared/guide/textSimilarity';
import type { SourceDocument } from '#shared/model/document';
import type { DocumentId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { usePageText } from './usePageText';

interface Props {
  readonly onOpen: (document: DocumentId) => void;
  readonly onImport: () => void;
}

/** Fewer are seen at a glance. */
const filterFrom = 8;

/** All sources beside the protocols, by citation key. */
export function DocumentList({ onOpen, onImport }: Props) {
  const { t, i18n } = useTranslation('sources');
  const documents = useTree((tree) => tree.document);
  const sites = useTree((tree) => tree.site);
  const [filter, setFilter] = useState('');
  const all = Object.values(documents).sort((a, b) =>
    a.citationKey.localeCompare(b.citationKey, i18n.language, { numeric: true }),
  );
  const siteOf = ({ site }: SourceDocument) => (site === null ? '' : (sites[site]?.name ?? ''));
  const wanted = foldText(filter);
  const shown = all.filter((one) =>
    foldText(`${one.citationKey} ${one.title} ${siteOf(one)}`).includes(wanted),
  );
  const importButton = (
    <Button leftSection={<IconFileImport size={16} />} onClick={onImport}>
      {t('import.open')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {all.length > 0 && importButton}
      </PageHeader>
      {all.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          {importButton}
        </EmptyState>
      ) : (
        <>
          {all.length >= filterFrom && (
            <TextInput
              aria-label={t('filter')}
              placeholder={t('filter')}
              leftSection={<IconSearch size={16} />}
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
              maw={360}
              mb="sm"
            />
          )}
          <Paper withBorder>
            <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('field.key')}</Table.Th>
                  <Table.Th>{t('field.title')}</Table.Th>
                  <Table.Th>{t('field.site')}</Table.Th>
                  <Table.Th>{t('field.extent')}</Table.Th>
                  <Table.Th>{t('field.form')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((one) => (
                  <Row key={one.id} document={one} site={siteOf(one)} onOpen={onOpen} />
                ))}
              </Table.Tbody>
            </Table>
          </Paper>
          {shown.length === 0 && (
            <Text c="dimmed" mt="sm">
              {t('filterEmpty')}
            </Text>
          )}
        </>
      )}
    </>
  );
}

interface RowProps {
  readonly document: SourceDocument;
  readonly site: string;
  readonly onOpen: (document: DocumentId) => void;
}

function Row({ document, site, onOpen }: RowProps) {
  const { t } = useTranslation('sources');
  const pageText = usePageText();
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          ta="left"
          size="sm"
          fw={600}
          onClick={() => onOpen(document.id)}
        >
          {document.citationKey}
        </Anchor>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{document.title}</Table.Td>
      <Table.Td>
        {site === '' ? (
          <Text size="sm" c="dimmed">
            {t('field.noSite')}
          </Text>
        ) : (
          site
        )}
      </Table.Td>
      <Table.Td>{pageText(document)}</Table.Td>
      <Table.Td>
        <Badge variant="light" w="max-content">
          {t(`kind.${document.form}`)}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
