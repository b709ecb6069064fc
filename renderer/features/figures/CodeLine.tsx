import { Select, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { CodedSegment } from '#shared/coding/figures/codedSegments';
import { drawCodeLine } from '#shared/coding/figures/drawCodeLine';
import { walkNodes } from '#shared/guide/guideNodes';
import { codedText } from '#shared/model/tree';
import { useNarrowing } from '../../ui/narrowing';
import { useTree } from '../../workspace/store';
import { useTextTitle } from '../../workspace/useTextTitle';
import { Picture } from './Picture';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly segments: readonly CodedSegment[];
}

/** One text from first to last word, with a row for each of its codes. */
export function CodeLine({ codes, segments }: Props) {
  const { t, i18n } = useTranslation('figures');
  const narrow = useNarrowing();
  const title = useTextTitle();
  const texts = useMemo(
    () =>
      [...new Set(segments.map(({ text }) => text))]
        .map((id) => ({ value: id, label: title(id) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [segments, title, i18n.language],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const id = texts.find(({ value }) => value === chosen)?.value ?? texts[0]?.value;
  const source = useTree((tree) => (id === undefined ? undefined : codedText(tree, id)));
  const guide = useTree((tree) => {
    const interview = source?.interview == null ? undefined : tree.interview[source.interview];
    return interview === undefined ? undefined : tree.guide[interview.guide];
  });
  const picture = useMemo(() => {
    if (source === undefined) return null;
    const numbers = new Map(
      guide === undefined
        ? []
        : [...walkNodes(guide)].map(({ node }) => [node.id as string, node.printedNumber]),
    );
    const ticks: { at: number; label: string }[] = [];
    let at = 0;
    let last: string | null = null;
    for (const { text, question } of source.blocks) {
      const number = question === null ? null : (numbers.get(question) ?? null);
      if (question !== last && number !== null) ticks.push({ at, label: number });
      last = question;
      at += text.length + 1;
    }
    const here = segments.filter(({ text }) => text === source.id);
    const given = new Set(here.map(({ code }) => code));
    const rows = codes.filter(({ code }) => given.has(code.id));
    const passages = rows.map(({ code }) => here.filter((one) => one.code === code.id));
    const name = t('lineTitle', { text: title(source.id) });
    return {
      drawing: drawCodeLine(
        name,
        at,
        rows.map(({ code }, i) => ({ label: code.name, color: code.color, passages: passages[i] ?? [] })),
        ticks,
      ),
      table: {
        head: [t('code'), t('linePassages'), t('share')],
        rows: rows.map(({ code }, i) => {
          const length = (passages[i] ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
          const share = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
          return [code.name, passages[i]?.length ?? 0, share.format(length / Math.max(1, at))];
        }),
        levels: rows.map(() => 0),
      },
    };
  }, [source, guide, segments, codes, title, t, i18n.language]);
  return (
    <Stack h="100%" gap="sm">
      <Select
        label={t('text')}
        searchable
        limit={500}
        filter={narrow}
        allowDeselect={false}
        maw={420}
        value={id ?? null}
        onChange={setChosen}
        data={texts}
      />
      {picture !== null && (
        <div style={{ flex: 1, minHeight: 0 }}>
          <Picture {...picture} />
        </div>
      )}
    </Stack>
  );
}
