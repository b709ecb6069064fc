import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { type AskedQuestion, countNotThere, type Saying, sayings } from '#shared/search/notThere';
import { EmptyState } from '../../ui/EmptyState';
import { search } from '../../workspace/search';
import { useTree } from '../../workspace/store';
import classes from './search.module.css';
import type { Question } from './searchStore';
import { useFacetNames } from './useFacetNames';

/** Enough for every answer to one question in the largest study we plan for. */
const allAnswers = 50_000;

/** Who said it, who was asked and silent, who was not asked, and where there is no protocol yet. */
export function NotThereView({ question }: { readonly question: Question }) {
  const { t } = useTranslation('search');
  const tree = useTree((whole) => whole);
  const options = useQuestionOptions();
  const [picked, setPicked] = useState<string | null>(null);
  const asked = useMemo(() => (picked === null ? null : askedOf(picked)), [picked]);
  const found = useFound(question, asked);
  const chosenSites = question.filters.find(({ facet }) => facet === 'site')?.values ?? [];
  const sites = useMemo(
    () =>
      Object.values(tree.site)
        .filter(({ id, standing }) =>
          chosenSites.length > 0 ? chosenSites.includes(id) : standing === 'site',
        )
        .sort((a, b) => a.position - b.position),
    [tree.site, chosenSites],
  );
  const counts = useMemo(
    () =>
      asked === null
        ? null
        : countNotThere(
            tree,
            sites.map(({ id }) => id),
            asked,
            question.query.trim() === '' ? null : found,
          ),
    [tree, sites, asked, found, question.query],
  );
  // Most projects have deleted nothing yet; a column of dashes would only ask what it means.
  const columns = sayings.filter(
    (saying) => saying !== 'deleted' || (counts?.interviewTotals.deleted ?? 0) > 0,
  );
  if (options.length === 0)
    return <EmptyState title={t('notThere.noGuide')} text={t('notThere.noGuideText')} />;
  return (
    <Stack gap="sm" className={classes.hits ?? ''}>
      <Group align="flex-end" gap="sm">
        <Select
          w={420}
          label={t('notThere.question')}
          placeholder={t('notThere.choose')}
          data={options}
          value={picked}
          onChange={setPicked}
          searchable
          maxDropdownHeight={360}
        />
        <Text size="sm" c="dimmed" maw={460}>
          {question.query.trim() === ''
            ? t('notThere.anyAnswer')
            : t('notThere.found', { query: question.query })}
        </Text>
      </Group>
      {counts !== null && (
        <div className={classes.matrix}>
          <Table striped withTableBorder stickyHeader fz="sm" data-testid="not-there">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('notThere.site')}</Table.Th>
                {columns.map((saying) => (
                  <Table.Th key={saying} ta="right">
                    {t(`notThere.saying.${saying}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {counts.sites.map((row) => {
                const site = tree.site[row.site];
                return (
                  <Table.Tr key={row.site}>
                    <Table.Th scope="row" fw={500}>
                      {site === undefined
                        ? ''
                        : site.code === site.name
                          ? site.name
                          : `${site.code} ${site.name}`}
                    </Table.Th>
                    {columns.map((saying) => (
                      <Table.Td key={saying} ta="right" fw={row.saying === saying ? 700 : 400}>
                        {row.interviews[saying] === 0 ? '–' : row.interviews[saying]}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
            <Table.Tfoot>
              <TotalRow columns={columns} label={t('notThere.interviews')} totals={counts.interviewTotals} />
              <TotalRow
                columns={columns}
                label={t('notThere.sites', { count: counts.sites.length })}
                totals={counts.siteTotals}
              />
            </Table.Tfoot>
          </Table>
          <Text size="xs" c="dimmed" mt={6}>
            {t('notThere.note')}
          </Text>
        </div>
      )}
    </Stack>
  );
}

function TotalRow({
  columns,
  label,
  totals,
}: {
  readonly columns: readonly Saying[];
  readonly label: string;
  readonly totals: { readonly [S in Saying]: number };
}) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      {columns.map((saying) => (
        <Table.Th key={saying} ta="right">
          {totals[saying]}
        </Table.Th>
      ))}
    </Table.Tr>
  );
}

function askedOf(picked: string): AskedQuestion {
  const [kind = '', id = ''] = picked.split(/:(.*)/s);
  return kind === 'family'
    ? { kind: 'family', family: id }
    : { kind: 'question', node: asId<GuideNodeId>(id) };
}

/** Families first: they join the same question of several guides. */
function useQuestionOptions() {
  const { t, i18n } = useTranslation('search');
  const language = i18n.language === 'en' ? 'en' : 'de';
  const guides = useTree((tree) => tree.guide);
  const nameOf = useFacetNames();
  return useMemo(() => {
    const nodes = Object.values(guides).flatMap((guide) =>
      answerableNodes(guide).map(({ node }) => ({ guide, node })),
    );
    const families = [...new Set(nodes.flatMap(({ node }) => node.familyId ?? []))];
    const groups = Object.values(guides).map((guide) => ({
      group: guide.label || guide.title,
      items: nodes
        .filter((one) => one.guide === guide)
        .map(({ node }) => ({ value: `question:${node.id}`, label: nodeLabel(node, language) })),
    }));
    const named = families
      .map((family) => ({ value: `family:${family}`, label: nameOf('family', family).label }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    return [...(named.length > 0 ? [{ group: t('notThere.families'), items: named }] : []), ...groups].filter(
      ({ items }) => items.length > 0,
    );
  }, [guides, language, nameOf, t]);
}

/** Texts in which the search finds something in an answer to the question. */
function useFound(question: Question, asked: AskedQuestion | null): ReadonlySet<string> {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const tree = useTree((whole) => whole.protocol);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when a protocol has changed
  useEffect(() => {
    let current = true;
    if (asked === null) return undefined;
    const own =
      asked.kind === 'family'
        ? { facet: 'family' as const, values: [asked.family] }
        : { facet: 'question' as const, values: [asked.node] };
    void search({ ...question, filters: [own], offset: 0, limit: allAnswers }).then((answer) => {
      if (current && answer?.ok === true) setFound(new Set(answer.hits.map(({ source }) => source)));
    });
    return () => {
      current = false;
    };
  }, [question, asked, tree]);
  return found;
}
