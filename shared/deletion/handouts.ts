import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { Handout } from '#shared/model/handout';
import type { SiteId, TextId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';

/** Whose words stand behind statements, by key: the conversation, or the source of its own. */
export function keysBehind(statements: readonly Pick<Statement, 'evidence'>[]): readonly string[] {
  return [
    ...new Set(
      statements.flatMap(({ evidence }) => evidence.map((link): string => link.interview ?? link.text)),
    ),
  ];
}

export function keysOfReport({ statements }: Pick<CaseReport, 'statements'>): readonly string[] {
  return keysBehind(Object.values(statements));
}

/** Of a site's short profile: those behind the sentences chosen for it. */
export function keysOfProfile(
  { caseReport }: Pick<ProjectTree, 'caseReport'>,
  site: SiteId,
): readonly string[] {
  const reports = Object.values(caseReport).filter((report) => report.site === site);
  return keysBehind(
    reports.flatMap(({ profile, statements }) => profile.flatMap((id) => statements[id] ?? [])),
  );
}

/** The conversation a text belongs to, or the source itself; null when the text is gone. */
export function keyOfText(
  { protocol, document }: Pick<ProjectTree, 'protocol' | 'document'>,
  text: TextId,
): string | null {
  const source = document[text];
  return protocol[text]?.interview ?? (source === undefined ? null : (source.interview ?? source.id));
}

/** Newest first. */
export function handoutsInOrder({ handout }: Pick<ProjectTree, 'handout'>): readonly Handout[] {
  return Object.values(handout).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The files that were handed out before a time with words of any of these texts, oldest first. */
export function handoutsWith(
  tree: Pick<ProjectTree, 'handout'>,
  keys: ReadonlySet<string>,
  before: string,
): readonly Handout[] {
  return handoutsInOrder(tree)
    .filter(({ at, from }) => at < before && (from === null || from.some((key) => keys.has(key))))
    .toReversed();
}
