import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import families from '#schemas/questionFamilies.json';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { nodeLabel, walkNodes } from '#shared/guide/guideNodes';
import type { Facet } from '#shared/search/searchSource';
import { agreedCoder } from '#shared/search/sourceOfText';
import { useTree } from '../../workspace/store';

/** A value of a facet as the panel shows it. */
export interface FacetName {
  readonly label: string;
  /** Place in the panel; equal ones stand in alphabetical order. */
  readonly order: number;
  /** How far it stands to the right, for codes. */
  readonly level: number;
  readonly color: string | null;
}

type Names = ReadonlyMap<string, Partial<FacetName> & { readonly label: string }>;

/** What the values of all facets are called. A value nobody knows any more is called by its id's beginning. */
export function useFacetNames(): (facet: Facet, value: string) => FacetName {
  const { t, i18n } = useTranslation(['search', 'lifeCycle']);
  const language = i18n.language === 'en' ? 'en' : 'de';
  const sites = useTree((tree) => tree.site);
  const guides = useTree((tree) => tree.guide);
  const codebooks = useTree((tree) => tree.codebook);
  const projects = useTree((tree) => tree.project);
  return useMemo(() => {
    const [project] = Object.values(projects);
    const roles = [...Object.values(guides).flatMap((guide) => guide.roles), ...(project?.roles ?? [])];
    const subgroups = [
      ...Object.values(guides).flatMap((guide) => guide.subgroups),
      ...(project?.subgroups ?? []),
    ];
    const known: { readonly [F in Facet]?: Names } = {
      site: new Map(
        Object.values(sites).map(({ id, code, name, position }) => [
          id,
          { label: code === name ? name : `${code} ${name}`, order: position },
        ]),
      ),
      role: new Map(roles.map(({ code, label }, order) => [code, { label, order }])),
      subgroup: new Map(subgroups.map(({ code, label }, order) => [code, { label, order }])),
      guide: new Map(Object.values(guides).map(({ id, label, title }) => [id, { label: label || title }])),
      question: new Map(
        Object.values(guides).flatMap((guide) =>
          [...walkNodes(guide)].map(
            ({ node }, order) => [node.id, { label: nodeLabel(node, language), order }] as const,
          ),
        ),
      ),
      family: new Map(families.map(({ id, label }, order) => [id, { label: label[language], order }])),
      code: new Map(
        Object.values(codebooks).flatMap((codebook) =>
          codesInTreeOrder(codebook).map(
            ({ code, level }, order) =>
              [code.id, { label: code.name, order, level, color: code.color }] as const,
          ),
        ),
      ),
      coder: new Map<string, { readonly label: string }>([
        [agreedCoder, { label: t('agreed') }],
        ...Object.values(project?.people ?? {}).map(({ id, name }) => [id, { label: name }] as const),
      ]),
    };
    return (facet, value) => {
      const name =
        value === '' ? { label: t(`none.${facet}`) } : (known[facet]?.get(value) ?? fixed(facet, value));
      // "None" stands at the end.
      return { order: value === '' ? Number.MAX_SAFE_INTEGER : 0, level: 0, color: null, ...name };
    };

    function fixed(facet: Facet, value: string): { readonly label: string } {
      switch (facet) {
        case 'kind':
          return { label: t(`kinds.${value as 'protocol'}`) }; // protocol, transcript or document
        case 'level':
          return { label: t(`levels.${value as 'strategic'}`) }; // one of the levels of a guide
        case 'status':
          return { label: t(`state.${value as 'draft'}`, { ns: 'lifeCycle' }) }; // one of the states of a protocol
        case 'wave':
          return { label: t('wave', { wave: value }) };
        case 'certainty':
          return { label: t(`certainties.${value as 'certain'}`) }; // certain or unsure
        case 'verbatim':
          return { label: t('verbatimYes') };
        case 'region':
        case 'family':
          return { label: value };
        case 'site':
        case 'role':
        case 'subgroup':
        case 'guide':
        case 'question':
        case 'code':
        case 'coder':
          return { label: value.length > 20 ? t('gone') : value };
      }
    }
  }, [t, language, sites, guides, codebooks, projects]);
}
