import { Accordion, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { totalsOf } from '#shared/deletion/inventory';
import type { DeletionItem } from '#shared/model/deletion';
import { EmptyState } from '../../ui/EmptyState';
import { useToday } from '../../workspace/useToday';
import { InventoryTable } from './InventoryTable';
import { Totals } from './Totals';
import type { Inventory } from './useInventory';

interface Props {
  readonly inventory: Inventory;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
  readonly onDelete: () => void;
}

/** Above this many lines the sites start closed, so that the officer sees their figures first. */
const openUpTo = 60;

/** All personal material, site by site, to choose from. */
export function InventoryView({ inventory, chosen, onChoose, onDelete }: Props) {
  const { t } = useTranslation('deletion');
  const today = useToday();
  const { sites, besides, items } = inventory;
  const lines = sites.flatMap((site) => site.lines);
  const nameOf = (at: number) => sites[at]?.site?.name ?? t('noSite');
  const [opened, setOpened] = useState<string[]>(() =>
    lines.length > openUpTo ? [] : sites.map((_, at) => String(at)),
  );
  if (lines.length === 0 && besides.length === 0) {
    return <EmptyState title={t('empty')} text={t('emptyText')} />;
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Totals totals={totalsOf(lines, today)} />
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          {chosen.size > 0 && (
            <Text size="sm" role="status">
              {t('selected', { count: chosen.size })}
            </Text>
          )}
          <Button
            size="xs"
            variant="default"
            disabled={items.size === 0}
            onClick={() =>
              chosen.size === items.size ? onChoose([...chosen], false) : onChoose([...items.keys()], true)
            }
          >
            {chosen.size > 0 && chosen.size === items.size ? t('clear') : t('selectAll')}
          </Button>
          <Button
            size="xs"
            color="red.9"
            leftSection={<IconTrashX size={14} />}
            disabled={chosen.size === 0}
            onClick={onDelete}
          >
            {t('delete')}
          </Button>
        </Group>
      </Group>
      <Accordion multiple variant="separated" value={opened} onChange={setOpened} keepMounted={false}>
        {sites.map((site, at) => (
          <Accordion.Item key={site.site?.id ?? 'none'} value={String(at)}>
            <Accordion.Control>
              <Text fw={600}>{nameOf(at)}</Text>
              <Totals totals={site.totals} />
            </Accordion.Control>
            <Accordion.Panel>
              <InventoryTable
                site={site}
                name={nameOf(at)}
                chosen={chosen}
                choosable={(key) => items.has(key)}
                onChoose={onChoose}
              />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {besides.length > 0 && <Besides besides={besides} chosen={chosen} onChoose={onChoose} />}
    </Stack>
  );
}

interface BesidesProps extends Pick<Props, 'chosen' | 'onChoose'> {
  readonly besides: readonly DeletionItem[];
}

function Besides({ besides, chosen, onChoose }: BesidesProps) {
  const { t } = useTranslation('deletion');
  const lists = besides.filter(({ what }) => what === 'nameList');
  const leftovers = besides.filter(({ what }) => what === 'leftover').map(({ key }) => key);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} fz="sm">
          {t('other')}
        </Title>
        {lists.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            description={t('nameListText')}
            checked={chosen.has(key)}
            onChange={(event) => onChoose([key], event.currentTarget.checked)}
          />
        ))}
        {leftovers.length > 0 && (
          <Checkbox
            label={t('leftover', { count: leftovers.length })}
            description={t('leftoverText')}
            checked={leftovers.every((key) => chosen.has(key))}
            onChange={(event) => onChoose(leftovers, event.currentTarget.checked)}
          />
        )}
      </Stack>
    </Paper>
  );
}
