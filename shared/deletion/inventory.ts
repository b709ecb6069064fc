import { type Deletion, type DeletionState, deletionState, type ErasedItem } from '#shared/model/deletion';
import type { SourceDocument } from '#shared/model/document';
import type { Interview } from '#shared/model/fieldwork';
import type { DeletionId, SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { contentsOf } from './contents';

/** What is kept of one conversation or source, and until when. */
export interface InventoryLine {
  readonly of:
    | { readonly kind: 'interview'; readonly interview: Interview }
    | { readonly kind: 'document'; readonly document: SourceDocument };
  readonly key: string;
  /** What hangs on the key now; all zero when its words are deleted. */
  readonly contents: Omit<ErasedItem, 'sealed'>;
  /** True when there are words that could be deleted. */
  readonly hasWords: boolean;
  /** ISO date on which the words have to go; null when nothing asks for it or the project's end is not known. */
  readonly due: string | null;
  /** Days between the approval of the text and the deletion of the recording; null when one of them is missing. */
  readonly recordingDelay: number | null;
  /** The deletion that is under way or done. */
  readonly deletion: LineDeletion | null;
}

export interface LineDeletion {
  readonly id: DeletionId;
  readonly state: DeletionState;
  /** ISO date-time of the latest step. */
  readonly at: string;
}

/** The personal material of one site; `site: null` holds sources that belong to none. */
export interface SiteInventory {
  readonly site: Site | null;
  readonly lines: readonly InventoryLine[];
  readonly totals: InventoryTotals;
}

/** What a data-protection officer asks for first. */
export interface InventoryTotals {
  readonly interviews: number;
  readonly recordingsMade: number;
  readonly recordingsDeleted: number;
  /** Interviews with a consent, and how many of them in writing. */
  readonly consents: number;
  readonly writtenConsents: number;
  readonly protocols: number;
  readonly documents: number;
  readonly memos: number;
  readonly textsDeleted: number;
  /** Lines whose words are due on the given day or before. */
  readonly due: number;
}

type Sources = Pick<
  ProjectTree,
  | 'project'
  | 'site'
  | 'guide'
  | 'interview'
  | 'protocol'
  | 'document'
  | 'codingLayer'
  | 'evidenceLayer'
  | 'memo'
  | 'nameList'
  | 'deletion'
>;

/**
 * All personal material of the project, site by site in the project's order: conversations that took place or have
 * words, and sources of their own. Transcripts stand with their conversation.
 *
 * @param today ISO date
 */
export function inventory(tree: Sources, today: string): readonly SiteInventory[] {
  const documents = Object.values(tree.document).filter(({ interview }) => interview === null);
  const keys = new Set([...Object.keys(tree.interview), ...documents.map(({ id }) => id)]);
  const contents = contentsOf(tree, keys);
  const deletions = deletionsByKey(Object.values(tree.deletion));
  const endDate = Object.values(tree.project)[0]?.endDate ?? '';
  const line = (of: InventoryLine['of'], due: string | null): InventoryLine | null => {
    const key = of.kind === 'interview' ? of.interview.id : of.document.id;
    const held = contents.get(key);
    if (held === undefined) return null;
    const deletion = deletions.get(key) ?? null;
    const hasWords = held.characters > 0;
    const approvedAt = held.approvedAt ?? erasedOf(tree, deletion, key)?.approvedAt ?? null;
    return {
      of,
      key,
      contents: held,
      hasWords,
      due: hasWords ? due : null,
      recordingDelay: of.kind === 'interview' ? delay(of.interview, approvedAt) : null,
      deletion,
    };
  };
  const lines = [
    ...Object.values(tree.interview).map((interview) => {
      const demanded = tree.guide[interview.guide]?.rules.deleteProtocol === 'endOfProject';
      return line({ kind: 'interview', interview }, demanded && endDate !== '' ? endDate : null);
    }),
    // No guide speaks of documents; they go with the project like the rest.
    ...documents.map((document) => line({ kind: 'document', document }, endDate === '' ? null : endDate)),
  ].filter((one) => one !== null);
  return bySite(tree, lines, today);
}

function bySite(
  tree: Pick<Sources, 'site'>,
  lines: readonly InventoryLine[],
  today: string,
): readonly SiteInventory[] {
  const groups = new Map<SiteId | null, InventoryLine[]>();
  for (const line of lines) {
    const site = line.of.kind === 'interview' ? line.of.interview.site : line.of.document.site;
    groups.set(site, [...(groups.get(site) ?? []), line]);
  }
  const place = (id: SiteId | null) =>
    (id === null ? undefined : tree.site[id]?.position) ?? Number.MAX_SAFE_INTEGER;
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([id, ofSite]) => ({
      site: id === null ? null : (tree.site[id] ?? null),
      lines: ofSite.sort(compareLines),
      totals: totalsOf(ofSite, today),
    }));
}

/** Conversations before sources, and each by date or citation key. */
function compareLines(a: InventoryLine, b: InventoryLine): number {
  const text = ({ of }: InventoryLine) =>
    of.kind === 'interview'
      ? `0 ${of.interview.wave} ${of.interview.date || '9999'}`
      : `1 ${of.document.citationKey}`;
  return text(a).localeCompare(text(b), 'de', { numeric: true });
}

/** Adds up lines, of one site or of all. */
export function totalsOf(lines: readonly InventoryLine[], today: string): InventoryTotals {
  const interviews = lines.flatMap(({ of }) => (of.kind === 'interview' ? [of.interview] : []));
  const count = (holds: (interview: Interview) => boolean) => interviews.filter(holds).length;
  const sum = (of: (contents: InventoryLine['contents']) => number) =>
    lines.reduce((all, { contents }) => all + of(contents), 0);
  return {
    interviews: interviews.length,
    recordingsMade: count(({ recording }) => recording.made === true),
    recordingsDeleted: count(({ recording }) => recording.made === true && recording.deleted !== null),
    consents: count(({ consent }) => consent !== null),
    writtenConsents: count(({ consent }) => consent?.form === 'written'),
    protocols: sum(({ protocols }) => protocols),
    documents: sum(({ sources }) => sources),
    memos: sum(({ memos }) => memos),
    textsDeleted: lines.filter(({ deletion }) => deletion?.state === 'finished').length,
    due: lines.filter(({ due }) => due !== null && due <= today).length,
  };
}

function delay({ recording }: Interview, approvedAt: string | null): number | null {
  if (recording.deleted === null || approvedAt === null) return null;
  const days = (Date.parse(recording.deleted.date) - Date.parse(approvedAt.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}

/** The run that counts for each key: one that is done or under way before one that was withdrawn. */
function deletionsByKey(deletions: readonly Deletion[]): ReadonlyMap<string, LineDeletion> {
  const found = new Map<string, LineDeletion>();
  for (const deletion of deletions) {
    const state = deletionState(deletion);
    if (state === 'withdrawn') continue;
    const { finished, erased, agreed, requested } = deletion;
    const { at } = finished ?? erased ?? agreed ?? requested;
    for (const { key } of deletion.items) {
      const known = found.get(key);
      if (known === undefined || at > known.at) found.set(key, { id: deletion.id, state, at });
    }
  }
  return found;
}

function erasedOf(
  tree: Pick<Sources, 'deletion'>,
  deletion: LineDeletion | null,
  key: string,
): ErasedItem | undefined {
  if (deletion === null) return undefined;
  return tree.deletion[deletion.id]?.erased?.before.find((one) => one.key === key);
}
