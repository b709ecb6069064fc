import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import type { CodeId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { CodeDetails } from './CodeDetails';
import { CodeDialog } from './CodeDialog';
import { CodeList } from './CodeList';

/** All codes with definition and rule. */
export function CodebookScreen() {
  const { t } = useTranslation('coding');
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const [chosen, setChosen] = useState<CodeId | null>(null);
  const [adding, setAdding] = useState(false);
  if (codebook === undefined) return null;
  const codes = codesInTreeOrder(codebook);
  const code = chosen === null ? undefined : codebook.codes[chosen];
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('addCode')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('codebookTitle')} subtitle={t('codebookSubtitle')}>
        {codes.length > 0 && addButton}
      </PageHeader>
      {codes.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <Group align="flex-start" wrap="nowrap">
          <Paper withBorder p="xs" w={340}>
            <CodeList codes={codes} chosen={chosen} onChoose={setChosen} />
          </Paper>
          <Stack flex={1}>
            {code === undefined ? (
              <Text c="dimmed">{t('chooseCode')}</Text>
            ) : (
              <CodeDetails key={code.id} code={code} />
            )}
          </Stack>
        </Group>
      )}
      {adding && (
        <CodeDialog code={null} parent={null} onClose={() => setAdding(false)} onAdded={setChosen} />
      )}
    </>
  );
}
