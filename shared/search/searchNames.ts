import { codesInTreeOrder } from '#shared/coding/codeTree';
import { walkNodes } from '#shared/guide/guideNodes';
import type { ProjectTree } from '#shared/model/tree';
import type { Facet, NamedValue, SearchNames } from './searchSource';
import type { NameTree } from './sourceChanges';

/** What values that are no records are called, in every language of the interface. */
export type FixedNames = { readonly [F in Facet]?: readonly NamedValue[] };

/** What can be named in a query (`site:`, `code:` ...), and the tree of codes. */
export function searchNames(tree: NameTree, fixed: FixedNames): SearchNames {
  const codes = Object.values(tree.codebook).flatMap(codesInTreeOrder);
  return {
    names: {
      ...fixed,
      code: codes.map(({ code }) => ({ value: code.id, names: [code.name] })),
      site: Object.values(tree.site).map(({ id, code, name, aliases }) => ({
        value: id,
        names: [code, name, ...aliases],
      })),
      region: [...new Set(Object.values(tree.site).map(({ region }) => region))]
        .filter((region) => region !== '')
        .map((region) => ({ value: region, names: [region] })),
      role: roleNames(tree),
      wave: waves(tree).map((wave) => ({ value: String(wave), names: [String(wave)] })),
      guide: Object.values(tree.guide).map(({ id, label, title }) => ({ value: id, names: [label, title] })),
      question: questionNames(tree.guide),
      coder: [
        ...(fixed.coder ?? []),
        ...Object.values(tree.project).flatMap(({ people }) =>
          Object.values(people).map(({ id, name }) => ({ value: id, names: [name] })),
        ),
      ],
    },
    codes: codes.map(({ code }) => ({ id: code.id, parent: code.parent })),
  };
}

/** One role may be called differently in two guides. */
function roleNames({ project, guide }: NameTree): readonly NamedValue[] {
  const names = new Map<string, Set<string>>();
  for (const { roles } of [...Object.values(project), ...Object.values(guide)]) {
    for (const { code, label } of roles) {
      const called = names.get(code) ?? new Set([code]);
      names.set(code, called.add(label));
    }
  }
  return [...names].map(([value, called]) => ({ value, names: [...called] }));
}

function waves({ project, guide }: NameTree): readonly number[] {
  const numbers = Object.values(guide).flatMap(({ wave }) => (wave === null ? [] : [wave]));
  for (const { waves: own } of Object.values(project)) numbers.push(...own);
  return [...new Set(numbers)];
}

function questionNames(guides: ProjectTree['guide']): readonly NamedValue[] {
  return Object.values(guides).flatMap((guide) =>
    [...walkNodes(guide)]
      .filter(({ node }) => node.kind === 'question' || node.kind === 'group')
      .map(({ node: { id, printedNumber, topic, text } }) => ({
        value: id,
        names: [printedNumber ?? '', topic?.de ?? '', topic?.en ?? '', text].filter((name) => name !== ''),
      })),
  );
}
