import type { EvidenceLink, Statement } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';

type Sources = Pick<ProjectTree, 'document' | 'deletion'>;

/**
 * Documents that could be evidence: those of the one site all evidence is from, or of the whole project. Transcripts
 * are none, they belong to a conversation.
 */
export function documentsThere(
  { document }: Pick<ProjectTree, 'document'>,
  { evidence }: Pick<Statement, 'evidence'>,
): number {
  const [site, ...others] = new Set(evidence.map(({ shell }) => shell.site));
  return Object.values(document).filter(
    (one) => one.interview === null && (others.length > 0 || site === null || one.site === site),
  ).length;
}

/**
 * How a document behind a passage is called: by its citation key and title, by the key alone when its text was
 * deleted. Null for a passage of a conversation, empty when nothing is known any more.
 */
export function documentName(
  { document, deletion }: Sources,
  { text, interview }: EvidenceLink,
): string | null {
  const there = document[text];
  if (there !== undefined) return `${there.citationKey}: ${there.title}`;
  if (interview !== null) return null;
  const items = Object.values(deletion).flatMap((one) => (one.erased === null ? [] : one.items));
  return items.find(({ key }) => key === text)?.label ?? '';
}
