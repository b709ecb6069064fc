import { Button, Group, MultiSelect, SegmentedControl, Stack, Tabs, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementUnit } from '#shared/coding/agreement/codedText';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { asId, type PersonId, type TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { Differences } from './Differences';
import { Figures } from './Figures';
import { type Coder, commonTexts, useCoders } from './useCoders';

interface Props {
  /** What is shown first; without it the figures. */
  readonly view?: 'figures' | 'differences' | undefined;
  readonly onOpenText: (text: TextId) => void;
  /** To the texts that can be coded. */
  readonly onCode: () => void;
}

const units: readonly AgreementUnit[] = ['character', 'sentence', 'answer'];

/** How far coders agree, and settling where they do not. */
export function AgreementScreen({ view = 'figures', onOpenText, onCode }: Props) {
  const { t } = useTranslation('agreement');
  const all = useCoders();
  const [wanted, setWanted] = useState<readonly PersonId[] | null>(null);
  const [unit, setUnit] = useState<AgreementUnit>('character');
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const codes = useMemo(
    () => (codebook === undefined ? [] : codesInTreeOrder(codebook).map(({ code }) => code)),
    [codebook],
  );
  const chosen = useMemo(() => chosenCoders(all, wanted), [all, wanted]);
  const coders = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const texts = useMemo(() => commonTexts(chosen), [chosen]);
  if (all.length < 2) {
    return (
      <>
        <PageHeader title={t('title')} subtitle={t('subtitle')} />
        <EmptyState title={t('emptyTitle')} text={t('emptyText', { count: all.length })}>
          <Button onClick={onCode}>{t('toCoding')}</Button>
        </EmptyState>
      </>
    );
  }
  return (
    <Stack h="100%" gap="sm">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Group align="flex-end" gap="md">
        <MultiSelect
          label={t('coders')}
          data={all.map(({ id, name, texts: mine }) => ({
            value: id,
            label: t('coder', { name, count: mine.size }),
          }))}
          value={[...coders]}
          onChange={(ids) => setWanted(ids.map((id) => asId<PersonId>(id)))}
          miw={280}
          maw={460}
        />
        <Stack gap={4}>
          <Text size="sm" fw={500} id="agreement-unit">
            {t('unit')}
          </Text>
          <SegmentedControl
            aria-labelledby="agreement-unit"
            value={unit}
            onChange={(value) => setUnit(units.find((one) => one === value) ?? 'character')}
            data={units.map((one) => ({ value: one, label: t(`units.${one}`) }))}
          />
        </Stack>
        <Text size="sm" pb={8}>
          {t('common', { count: texts.length })}
        </Text>
      </Group>
      {chosen.length < 2 || texts.length === 0 ? (
        <EmptyState
          title={t('nothingTitle')}
          text={chosen.length < 2 ? t('chooseTwo') : t('nothingCommon')}
        />
      ) : (
        <Tabs
          defaultValue={view}
          flex={1}
          mih={0}
          display="flex"
          style={{ flexDirection: 'column' }}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="figures">{t('tabs.figures')}</Tabs.Tab>
            <Tabs.Tab value="differences">{t('tabs.differences')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="figures" pt="sm" flex={1} mih={0}>
            <Figures texts={texts} coders={coders} codes={codes} unit={unit} />
          </Tabs.Panel>
          <Tabs.Panel value="differences" pt="sm" flex={1} mih={0}>
            <Differences texts={texts} coders={chosen} codes={codes} onOpenText={onOpenText} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Stack>
  );
}

/** Until somebody chooses, the two who share most. */
function chosenCoders(all: readonly Coder[], wanted: readonly PersonId[] | null): readonly Coder[] {
  return wanted === null ? all.slice(0, 2) : all.filter(({ id }) => wanted.includes(id));
}
