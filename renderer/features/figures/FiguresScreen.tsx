import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerChoice } from '#shared/coding/figures/codedSegments';
import { asId, type PersonId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { CodeLine } from './CodeLine';
import { CoOccurrence } from './CoOccurrence';
import { CrossTable } from './CrossTable';
import { Frequencies } from './Frequencies';
import { useFigures } from './useFigures';

const pictures = ['frequencies', 'sites', 'roles', 'together', 'line'] as const;
type PictureKind = (typeof pictures)[number];

interface Props {
  /** To the texts that can be coded. */
  readonly onCode: () => void;
}

/** Pictures of the codings, each with its table. */
export function FiguresScreen({ onCode }: Props) {
  const { t } = useTranslation('figures');
  const [kind, setKind] = useState<PictureKind>('frequencies');
  const [layer, setLayer] = useState('all');
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const hasAgreed = useTree((tree) => Object.values(tree.codingLayer).some(({ coder }) => coder === null));
  const choice = useMemo((): LayerChoice => {
    if (layer === 'agreed') return { kind: 'agreed' };
    return layer === 'all' ? { kind: 'all' } : { kind: 'coder', coder: asId<PersonId>(layer) };
  }, [layer]);
  const { codes, segments } = useFigures(choice);
  const any = useTree((tree) =>
    Object.values(tree.codingLayer).some(({ codings }) => Object.keys(codings).length > 0),
  );
  if (!any) {
    return (
      <>
        <PageHeader title={t('title')} subtitle={t('subtitle')} />
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <Button onClick={onCode}>{t('toCoding')}</Button>
        </EmptyState>
      </>
    );
  }
  const props = { codes, segments };
  return (
    <Stack h="100%" gap="sm">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Group gap="md">
        <SegmentedControl
          aria-label={t('picture')}
          value={kind}
          onChange={(value) => setKind(pictures.find((one) => one === value) ?? 'frequencies')}
          data={pictures.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Select
          aria-label={t('layer')}
          allowDeselect={false}
          w={290}
          value={layer}
          onChange={(value) => setLayer(value ?? 'all')}
          data={[
            { value: 'all', label: t('layerAll') },
            ...(hasAgreed ? [{ value: 'agreed', label: t('layerAgreed') }] : []),
            ...Object.values(people ?? {}).map(({ id, name }) => ({
              value: id,
              label: t('layerOf', { name }),
            })),
          ]}
        />
      </Group>
      <div style={{ flex: 1, minHeight: 0 }}>
        {kind === 'frequencies' && <Frequencies {...props} />}
        {kind === 'sites' && <CrossTable {...props} by="site" />}
        {kind === 'roles' && <CrossTable {...props} by="role" />}
        {kind === 'together' && <CoOccurrence {...props} />}
        {kind === 'line' && <CodeLine {...props} />}
      </div>
    </Stack>
  );
}
