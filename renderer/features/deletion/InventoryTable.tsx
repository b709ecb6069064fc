import { Badge, Checkbox, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InventoryLine, SiteInventory } from '#shared/deletion/inventory';
import { useDay } from '../../ui/useDay';
import { useToday } from '../../workspace/useToday';
import { RecordingCell } from './RecordingCell';
import { useLineTitle } from './useLineTitle';

interface Props {
  readonly site: SiteInventory;
  readonly name: string;
  readonly chosen: ReadonlySet<string>;
  /** What can be chosen at all. */
  readonly choosable: (key: string) => boolean;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** What one site's conversations and sources hold, line by line. */
export function InventoryTable({ site, name, chosen, choosable, onChoose }: Props) {
  const { t } = useTranslation('deletion');
  const keys = site.lines.map(({ key }) => key).filter(choosable);
  const all = keys.length > 0 && keys.every((key) => chosen.has(key));
  return (
    <Table verticalSpacing={4} layout="fixed" aria-label={name}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={36}>
            <Checkbox
              size="xs"
              aria-label={t('selectSite', { name })}
              checked={all}
              indeterminate={!all && keys.some((key) => chosen.has(key))}
              disabled={keys.length === 0}
              onChange={(event) => onChoose(keys, event.currentTarget.checked)}
            />
          </Table.Th>
          <Table.Th>{t('columns.what')}</Table.Th>
          <Table.Th w="15%">{t('columns.consent')}</Table.Th>
          <Table.Th w="18%">{t('columns.recording')}</Table.Th>
          <Table.Th w="26%">{t('columns.texts')}</Table.Th>
          <Table.Th w="13%">{t('columns.due')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {site.lines.map((line) => (
          <Line
            key={line.key}
            line={line}
            chosen={chosen.has(line.key)}
            choosable={choosable(line.key)}
            onChoose={(on) => onChoose([line.key], on)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface LineProps {
  readonly line: InventoryLine;
  readonly chosen: boolean;
  readonly choosable: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Line({ line, chosen, choosable, onChoose }: LineProps) {
  const { t } = useTranslation('deletion');
  const day = useDay();
  const today = useToday();
  const title = useLineTitle()(line);
  const consent = line.of.kind === 'interview' ? line.of.interview.consent : null;
  return (
    <Table.Tr>
      <Table.Td>
        {choosable && (
          <Checkbox
            size="xs"
            aria-label={t('selectLine', { name: title })}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        {line.deletion !== null && (
          <Badge
            size="sm"
            variant="dot"
            tt="none"
            color={line.deletion.state === 'finished' ? 'gray' : 'red'}
          >
            {t(`lineState.${line.deletion.state as 'finished'}`, { day: day(line.deletion.at) })}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        {line.of.kind === 'interview' && (
          <Text size="sm" {...(consent === null ? { c: 'dimmed' } : {})}>
            {consent === null
              ? t('consentForm.none')
              : t(`consentForm.${consent.form}`, { day: day(consent.date) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {line.of.kind === 'interview' && (
          <RecordingCell recording={line.of.interview.recording} delay={line.recordingDelay} />
        )}
      </Table.Td>
      <Table.Td>
        <Texts line={line} />
      </Table.Td>
      <Table.Td>
        {line.due !== null && (
          <Text size="sm" {...(line.due <= today ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>
            {line.due <= today ? t('overdue', { day: day(line.due) }) : day(line.due)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Texts({ line: { contents, hasWords } }: { readonly line: InventoryLine }) {
  const { t, i18n } = useTranslation('deletion');
  if (!hasWords) {
    return (
      <Text size="sm" c="dimmed">
        {t('texts.none')}
      </Text>
    );
  }
  const { protocols, sources, characters, codings, memos } = contents;
  const what = [
    protocols > 0 ? t('texts.protocols', { count: protocols }) : '',
    sources > 0 ? t('texts.sources', { count: sources }) : '',
    memos > 0 ? t('texts.memos', { count: memos }) : '',
  ];
  const size = [
    t('texts.characters', {
      count: characters,
      replace: { count: characters.toLocaleString(i18n.language) },
    }),
    codings > 0 ? t('texts.codings', { count: codings }) : '',
  ];
  return (
    <Stack gap={0}>
      <Text size="sm">{what.filter((part) => part !== '').join(', ')}</Text>
      <Text size="xs" c="dimmed">
        {size.filter((part) => part !== '').join(' · ')}
      </Text>
    </Stack>
  );
}
