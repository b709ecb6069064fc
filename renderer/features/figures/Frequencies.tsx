import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { CodedSegment } from '#shared/coding/figures/codedSegments';
import { codeFrequencies } from '#shared/coding/figures/codeFrequencies';
import { drawBars } from '#shared/coding/figures/drawBars';
import { Picture } from './Picture';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly segments: readonly CodedSegment[];
}

/** How often each code was given, subcodes included. */
export function Frequencies({ codes, segments }: Props) {
  const { t } = useTranslation('figures');
  const { drawing, table } = useMemo(() => {
    const counted = codeFrequencies(codes, segments);
    const title = t('kind.frequencies');
    return {
      drawing: drawBars(
        title,
        counted.map(({ passages, level }, i) => ({
          label: codes[i]?.code.name ?? '',
          level,
          value: passages,
          color: codes[i]?.code.color ?? '#15717d',
        })),
      ),
      table: {
        head: [t('code'), t('passages'), t('ownPassages'), t('texts'), t('sites')],
        rows: counted.map((one, i) => [
          codes[i]?.code.name ?? '',
          one.passages,
          one.own,
          one.texts,
          one.sites,
        ]),
        levels: counted.map(({ level }) => level),
      },
    };
  }, [codes, segments, t]);
  return <Picture drawing={drawing} table={table} />;
}
