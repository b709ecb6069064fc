import type { CodingLayer } from '#shared/model/coding';
import type { GuideLevel } from '#shared/model/guide';
import type { PersonId, TextId } from '#shared/model/ids';
import { type LifeCycleState, lifeCycleState } from '#shared/model/lifeCycle';
import type { CodedText, ProjectTree } from '#shared/model/tree';
import { guideOf, rolesOf, textTitle } from './textTitle';

/** A text that can be coded, as a list shows, narrows and orders it. */
export interface TextRow {
  readonly id: TextId;
  readonly kind: 'protocol' | 'transcript' | 'document';
  readonly title: string;
  /** Name of the site; empty for documents of none. */
  readonly site: string;
  readonly position: number;
  readonly roles: string;
  readonly wave: number | null;
  readonly level: GuideLevel | null;
  /** Label of the guide; empty without one. */
  readonly guide: string;
  /** Only protocols have a life cycle. */
  readonly state: LifeCycleState | null;
  readonly hasWords: boolean;
  readonly counts: TextCounts;
}

export interface TextCounts {
  readonly all: number;
  /** Given by the person who asks. */
  readonly own: number;
  readonly unsure: number;
  /** Waiting for a look because their words were removed. */
  readonly review: number;
}

/** What a list is narrowed to; an empty value narrows nothing. */
export interface TextFilter {
  readonly words: string;
  readonly kind: TextRow['kind'] | null;
  readonly site: string | null;
  readonly roles: string | null;
  readonly wave: number | null;
  readonly level: GuideLevel | null;
  readonly guide: string | null;
  readonly state: LifeCycleState | null;
  readonly coded: 'yes' | 'no' | 'unsure' | 'review' | null;
}

export const everyText: TextFilter = {
  words: '',
  kind: null,
  site: null,
  roles: null,
  wave: null,
  level: null,
  guide: null,
  state: null,
  coded: null,
};

type Parts = Pick<ProjectTree, 'protocol' | 'document' | 'interview' | 'site' | 'guide' | 'codingLayer'>;

/** Every text, protocols in the order of the sites, then transcripts and documents. `coder`: who asks. */
export function textRows(tree: Parts, coder: PersonId | null): readonly TextRow[] {
  const counts = countsByText(tree.codingLayer, coder);
  const texts: CodedText[] = [...Object.values(tree.protocol), ...Object.values(tree.document)];
  return texts
    .map((text) => rowOf(tree, text, counts.get(text.id) ?? noCounts))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        a.position - b.position ||
        (a.wave ?? 0) - (b.wave ?? 0) ||
        byTitle.compare(a.title, b.title),
    );
}

/** Made once: a comparison that brings its options makes one each time, and thousands of titles are ordered. */
const byTitle = new Intl.Collator('de', { numeric: true });
const kinds: readonly TextRow['kind'][] = ['protocol', 'transcript', 'document'];
const noCounts: TextCounts = { all: 0, own: 0, unsure: 0, review: 0 };

function rowOf(tree: Parts, text: CodedText, counts: TextCounts): TextRow {
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  const siteId = interview?.site ?? (text.kind === 'document' ? text.site : null);
  const site = siteId === null ? undefined : tree.site[siteId];
  const guide = guideOf(tree, text);
  return {
    id: text.id,
    kind: text.kind === 'document' ? text.form : 'protocol',
    title: textTitle(tree, text),
    site: site?.name ?? '',
    // Behind every site there can be.
    position: site?.position ?? Number.MAX_SAFE_INTEGER,
    roles: rolesOf(tree, text),
    wave: interview?.wave ?? (text.kind === 'document' ? text.wave : null),
    level: guide?.level ?? null,
    guide: guide?.label ?? '',
    state: text.kind === 'protocol' && interview !== undefined ? lifeCycleState(interview, text) : null,
    hasWords: text.blocks.some((block) => block.text.trim() !== ''),
    counts,
  };
}

function countsByText(
  layers: ProjectTree['codingLayer'],
  coder: PersonId | null,
): ReadonlyMap<TextId, TextCounts> {
  const found = new Map<TextId, TextCounts>();
  for (const layer of Object.values(layers)) {
    const one = countLayer(layer);
    const sum = found.get(layer.text) ?? noCounts;
    found.set(layer.text, {
      all: sum.all + one.all,
      own: sum.own + (layer.coder !== null && layer.coder === coder ? one.all : 0),
      unsure: sum.unsure + one.unsure,
      review: sum.review + one.review,
    });
  }
  return found;
}

/** A coding changes one layer of thousands; the others are counted already. */
const counted = new WeakMap<CodingLayer, Omit<TextCounts, 'own'>>();

function countLayer(layer: CodingLayer): Omit<TextCounts, 'own'> {
  const known = counted.get(layer);
  if (known !== undefined) return known;
  let unsure = 0;
  let review = 0;
  const codings = Object.values(layer.codings);
  for (const { certain, state } of codings) {
    if (!certain) unsure += 1;
    if (state === 'review') review += 1;
  }
  const counts = { all: codings.length, unsure, review };
  counted.set(layer, counts);
  return counts;
}

export function filterTexts(rows: readonly TextRow[], filter: TextFilter): readonly TextRow[] {
  const words = filter.words.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.kind !== null && row.kind !== filter.kind) return false;
    if (filter.site !== null && row.site !== filter.site) return false;
    if (filter.roles !== null && row.roles !== filter.roles) return false;
    if (filter.wave !== null && row.wave !== filter.wave) return false;
    if (filter.level !== null && row.level !== filter.level) return false;
    if (filter.guide !== null && row.guide !== filter.guide) return false;
    if (filter.state !== null && row.state !== filter.state) return false;
    if (!isCoded(row.counts, filter.coded)) return false;
    const text = row.title.toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
}

/** `yes` and `no` ask for the person's own codings: that is what a queue is worked through by. */
function isCoded(counts: TextCounts, wanted: TextFilter['coded']): boolean {
  switch (wanted) {
    case null:
      return true;
    case 'yes':
      return counts.own > 0;
    case 'no':
      return counts.own === 0;
    case 'unsure':
      return counts.unsure > 0;
    case 'review':
      return counts.review > 0;
  }
}
