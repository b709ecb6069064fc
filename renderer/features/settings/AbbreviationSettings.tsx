import { ActionIcon, Button, Group, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Abbreviation, Project } from '#shared/model/project';
import { jobCentreAbbreviations, withAbbreviations } from '#shared/text/abbreviationList';
import { CommitField } from '../../ui/CommitField';
import { PasteAbbreviations } from './PasteAbbreviations';
import { useEditProject } from './useEditProject';

interface Props {
  readonly project: Project;
}

/** Autotext while writing, and the report's list of abbreviations. */
export function AbbreviationSettings({ project }: Props) {
  const { t } = useTranslation('settings');
  const edit = useEditProject();
  const { abbreviations } = project;
  const [short, setShort] = useState('');
  const [long, setLong] = useState('');
  const seeded = withAbbreviations(abbreviations, jobCentreAbbreviations);

  function add(event: FormEvent): void {
    event.preventDefault();
    if (short.trim() === '' || long.trim() === '') return;
    take([{ short: short.trim(), long: long.trim() }]);
    setShort('');
    setLong('');
  }

  function take(added: readonly Abbreviation[]): void {
    edit({ abbreviations: withAbbreviations(abbreviations, added) });
  }

  function change(at: number, fields: Partial<Abbreviation>): void {
    edit({ abbreviations: abbreviations.map((one, i) => (i === at ? { ...one, ...fields } : one)) });
  }

  return (
    <Stack gap="md" maw={760}>
      <Text size="sm" c="dimmed">
        {t('abbreviationsHint')}
      </Text>
      <Group gap="sm">
        <PasteAbbreviations onTake={take} />
        {seeded.length > abbreviations.length && (
          <Button
            size="xs"
            variant="default"
            onClick={() => edit({ abbreviations: seeded })}
            title={jobCentreAbbreviations.map((one) => one.short).join(', ')}
          >
            {t('seedAbbreviations', { count: seeded.length - abbreviations.length })}
          </Button>
        )}
      </Group>
      <form onSubmit={add} autoComplete="off" noValidate>
        <Group gap="sm" align="flex-end" wrap="nowrap">
          <TextInput
            label={t('short')}
            w={130}
            value={short}
            onChange={(event) => setShort(event.currentTarget.value)}
            autoComplete="off"
          />
          <TextInput
            label={t('long')}
            flex={1}
            value={long}
            onChange={(event) => setLong(event.currentTarget.value)}
            autoComplete="off"
          />
          <Button
            type="submit"
            variant="light"
            leftSection={<IconPlus size={14} />}
            disabled={short.trim() === '' || long.trim() === ''}
          >
            {t('addAbbreviation')}
          </Button>
        </Group>
      </form>
      {abbreviations.length > 0 && (
        <Table verticalSpacing={4} layout="fixed" aria-label={t('tab.abbreviations')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('short')}</Table.Th>
              <Table.Th>{t('long')}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{t('columnRemove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {abbreviations.map((one, at) => (
              <Table.Tr key={one.short}>
                <Table.Td>
                  <CommitField
                    hideLabel
                    label={t('shortOf', { short: one.short })}
                    value={one.short}
                    onCommit={(text) => (text === '' ? false : change(at, { short: text }))}
                  />
                </Table.Td>
                <Table.Td>
                  <CommitField
                    hideLabel
                    label={t('longOf', { short: one.short })}
                    value={one.long}
                    onCommit={(text) => (text === '' ? false : change(at, { long: text }))}
                  />
                </Table.Td>
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('removeAbbreviation', { short: one.short })}
                    title={t('removeAbbreviation', { short: one.short })}
                    onClick={() => edit({ abbreviations: abbreviations.filter((_, i) => i !== at) })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
