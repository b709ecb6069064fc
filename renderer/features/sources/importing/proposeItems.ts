import type { SourceText } from '#shared/exchange/source/sourceText';
import { everyoneRole } from '#shared/model/fieldwork';
import type { SiteId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { guessYear, suggestCitation } from '#shared/protocolImport/citationKey';
import {
  type FieldworkView,
  findEmptyProtocol,
  type InterviewClues,
  readClues,
} from '#shared/protocolImport/proposeInterview';
import type { RecognizedSource } from '#shared/protocolImport/recognizeSource';
import type { DocumentChoice, ImportItem, ProtocolChoice } from './importItem';

export interface ReadFile {
  readonly fileName: string;
  readonly text: SourceText;
  readonly recognized: RecognizedSource;
}

/** The beginning of a text, where its title and year stand. */
const OPENING_PARAGRAPHS = 12;

/**
 * What the import would do if nobody said otherwise: each protocol into the one empty protocol that fits it, else
 * into a new interview; transcripts and documents as sources with a citation key. No two files get the same.
 */
export function proposeItems(
  files: readonly ReadFile[],
  tree: ProjectTree,
  now: string,
): readonly ImportItem[] {
  const view = fieldworkView(tree);
  const usedProtocols = new Set<string>();
  const usedKeys = new Set(Object.values(tree.document).map(({ citationKey }) => citationKey));
  const seen = new Map<string, string>();
  return files.map((file, id): ImportItem => {
    const words = file.text.paragraphs.map(({ text }) => text).join('\n');
    const twin = seen.get(words) ?? null;
    seen.set(words, seen.get(words) ?? file.fileName);
    const { recognized, text } = file;
    const clues = readClues(
      recognized.fields,
      [text.title, withoutEnding(file.fileName)],
      recognized.match?.guide ?? null,
      view,
    );
    const found = recognized.kind === 'document' ? null : findEmptyProtocol(clues, view);
    const existing = found !== null && !usedProtocols.has(found) ? found : null;
    if (existing !== null && recognized.kind === 'protocol') usedProtocols.add(existing);
    const document = proposeDocument(file, clues, tree, usedKeys, now);
    if (recognized.kind !== 'protocol') usedKeys.add(document.citationKey);
    return {
      ...file,
      id,
      twin,
      kind: twin === null ? recognized.kind : 'skip',
      protocol: { ...proposeInterview(file, clues, view), existing },
      prompts: 'answered',
      quotes: true,
      document,
    };
  });
}

function fieldworkView(tree: ProjectTree): FieldworkView {
  return {
    sites: Object.values(tree.site),
    guides: Object.values(tree.guide),
    interviews: Object.values(tree.interview),
    protocols: Object.values(tree.protocol),
    waves: Object.values(tree.project)[0]?.waves ?? [1],
  };
}

function proposeInterview(
  { recognized }: ReadFile,
  { site, guide, roles, wave, date }: InterviewClues,
  { guides, waves }: FieldworkView,
): Omit<ProtocolChoice, 'existing'> {
  // A site that the project does not know yet is proposed as the file names it.
  const named = recognized.fields.find(({ key }) => key === 'site')?.value ?? '';
  const unknown = named === '' ? null : { name: named };
  const own = guides.find(({ id }) => id === guide);
  const [only, second] = own?.roles ?? [];
  return {
    site: site === null ? unknown : { id: site },
    guide,
    roles: roles.length > 0 ? roles : only && !second ? [only.code] : own && !only ? [everyoneRole] : [],
    wave: wave ?? own?.wave ?? waves[0] ?? 1,
    date,
  };
}

function proposeDocument(
  { fileName, text }: ReadFile,
  { site }: InterviewClues,
  tree: ProjectTree,
  taken: ReadonlySet<string>,
  now: string,
): DocumentChoice {
  const name = withoutEnding(fileName);
  const opening = text.paragraphs.slice(0, OPENING_PARAGRAPHS).map((paragraph) => paragraph.text);
  const year = guessYear([name, text.title, ...opening], now);
  const language = Object.values(tree.project)[0]?.language ?? 'de';
  const author =
    authorOf(site, tree) ?? (text.title === '' ? name : text.title).split(/\s+/).slice(0, 3).join(' ');
  const citation = suggestCitation(author, year, taken, language);
  const title = text.title === '' ? name : text.title.replace(/\s+/g, ' ');
  return { ...citation, title, site, interview: null };
}

/** Sites are cited by their code: the name may not stand in a report. */
function authorOf(site: SiteId | null, tree: ProjectTree): string | null {
  return site === null ? null : (tree.site[site]?.code ?? null);
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[A-Za-z]{2,5}$/, '').replace(/_/g, ' ');
}
