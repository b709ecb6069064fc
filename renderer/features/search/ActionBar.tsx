import { Button, Group, Menu, Text } from '@mantine/core';
import { IconDownload, IconExternalLink, IconPaperclip, IconQuote, IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SearchResult } from '#shared/search/request';
import { type Question, useSearchView } from './searchStore';
import { type ExportKind, exportKinds } from './useHitExport';

interface Props {
  readonly question: Question;
  readonly result: SearchResult | null;
  readonly onOpen: () => void;
  readonly onCode: () => void;
  readonly onAttach: () => void;
  readonly onQuote: () => void;
  readonly onExport: (kind: ExportKind) => void;
  readonly onChooseAll: () => void;
}

/** How much was found, and what can be done with it. */
export function ActionBar({
  question,
  result,
  onOpen,
  onCode,
  onAttach,
  onQuote,
  onExport,
  onChooseAll,
}: Props) {
  const { t, i18n } = useTranslation('search');
  const chosen = useSearchView((state) => state.chosen.size);
  const nothing = (result?.total ?? 0) === 0 && chosen === 0;
  return (
    // On a narrow window the actions go under the count: nothing of either is cut off.
    <Group justify="space-between" gap="xs" style={{ rowGap: 4 }}>
      <Group gap="xs" wrap="nowrap" maw="100%">
        <Text size="sm" data-testid="found" role="status">
          {result === null ? t('waiting') : found(result, question.mode)}
        </Text>
        {chosen > 0 ? (
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ flexShrink: 0 }}
            onClick={() => useSearchView.setState({ chosen: new Map() })}
          >
            {t('chosen', { count: chosen })}
          </Button>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ flexShrink: 0 }}
            disabled={nothing}
            onClick={onChooseAll}
          >
            {t('chooseAll')}
          </Button>
        )}
      </Group>
      <Group gap={6} wrap="nowrap">
        <Button
          size="compact-xs"
          variant="default"
          disabled={nothing}
          leftSection={<IconExternalLink size={14} />}
          title={t('actions.openKey')}
          onClick={onOpen}
        >
          {t('actions.open')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={nothing}
          leftSection={<IconTag size={14} />}
          title={t('actions.codeKey')}
          onClick={onCode}
        >
          {t('actions.code')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={nothing}
          leftSection={<IconPaperclip size={14} />}
          title={t('actions.attachKey')}
          onClick={onAttach}
        >
          {t('actions.attach')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={nothing}
          leftSection={<IconQuote size={14} />}
          title={t('actions.quoteKey')}
          onClick={onQuote}
        >
          {t('actions.quote')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="compact-xs"
              variant="default"
              disabled={nothing}
              leftSection={<IconDownload size={14} />}
            >
              {t('actions.export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>
              {chosen > 0
                ? t('export.chosen', { count: chosen })
                : t('export.all', { count: result?.total ?? 0 })}
            </Menu.Label>
            {(Object.keys(exportKinds) as ExportKind[]).map((kind) => (
              <Menu.Item key={kind} onClick={() => onExport(kind)}>
                {t(`export.kind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  );

  function found({ total, sources, coverage }: SearchResult, mode: Question['mode']): string {
    const count = t(`found.${mode}`, { count: total, number: total.toLocaleString(i18n.language) });
    const where = t('found.texts', { count: sources });
    const partly = coverage.done < coverage.all;
    return [
      count,
      ...(total > 0 ? [where] : []),
      ...(partly ? [t('found.partly', { ...coverage })] : []),
    ].join(' · ');
  }
}
