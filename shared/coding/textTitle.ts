import { everyoneRole } from '#shared/model/fieldwork';
import type { CodedText, ProjectTree } from '#shared/model/tree';

type Parts = Pick<ProjectTree, 'interview' | 'site' | 'guide'>;

/** "Musterstadt · Geschäftsführung · A.1.2" for a protocol; for a source how it is cited, and its title. */
export function textTitle(tree: Parts, text: CodedText): string {
  if (text.kind === 'document') return joined([text.citationKey, text.title]);
  const interview = tree.interview[text.interview];
  const site = interview === undefined ? undefined : tree.site[interview.site];
  return joined([site?.name ?? '', rolesOf(tree, text), guideOf(tree, text)?.label ?? '', text.caseLabel]);
}

/** The roles of the text's conversation in words; empty where there are none. */
export function rolesOf(tree: Parts, text: CodedText): string {
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  const guide = guideOf(tree, text);
  return (interview?.roles ?? [])
    .filter((code) => code !== everyoneRole)
    .map((code) => guide?.roles.find((role) => role.code === code)?.label ?? code)
    .join(', ');
}

/** The guide along which the text was spoken or written; none for documents that belong to no conversation. */
export function guideOf(tree: Parts, text: CodedText): ProjectTree['guide'][string] | undefined {
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  return interview === undefined ? undefined : tree.guide[interview.guide];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
