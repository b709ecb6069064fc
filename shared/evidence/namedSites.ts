import type { HouseStyle } from '#shared/model/houseStyle';
import type { SiteId } from '#shared/model/ids';
import type { ProjectRole } from '#shared/model/project';
import type { Site } from '#shared/model/site';

/** A place in a sentence where a site is named. */
export interface NamedSite {
  readonly site: SiteId;
  readonly by: 'name' | 'alias' | 'code';
  /** As it stands in the sentence. */
  readonly text: string;
}

/**
 * Sites that a sentence names, each once: by name, by another spelling, or by code. German puts endings behind a
 * name ("Musterhafens"), so a name or spelling may go on; a code may not ("S1" is not in "S12"). A name within a
 * longer one that is named there ("Neustadt" in "Neustadt am See") does not count.
 */
export function namedSites(sentence: string, sites: readonly Site[]): readonly NamedSite[] {
  const taken: { from: number; to: number }[] = [];
  const found = new Map<SiteId, NamedSite>();
  for (const { site, by, pattern } of candidatesOf(sites)) {
    for (const { index, 0: text } of sentence.matchAll(pattern)) {
      const to = index + text.length;
      if (taken.some((one) => one.from < to && index < one.to)) continue;
      taken.push({ from: index, to });
      if (!found.has(site)) found.set(site, { site, by, text });
    }
  }
  return [...found.values()];
}

interface Candidate {
  readonly site: SiteId;
  readonly by: NamedSite['by'];
  readonly pattern: RegExp;
}

/** Building a pattern costs more than using it, and a review asks for every sentence. */
const candidates = new WeakMap<readonly Site[], readonly Candidate[]>();

/** All spellings of all sites, longer ones first. */
function candidatesOf(sites: readonly Site[]): readonly Candidate[] {
  const known = candidates.get(sites);
  if (known !== undefined) return known;
  const made = sites
    .flatMap((site) => [
      { site: site.id, by: 'name' as const, words: site.name.trim() },
      ...site.aliases.map((alias) => ({ site: site.id, by: 'alias' as const, words: alias.trim() })),
      { site: site.id, by: 'code' as const, words: site.code.trim() },
    ])
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ site, by, words }) => ({ site, by, pattern: patternFor(words, by) }));
  candidates.set(sites, made);
  return made;
}

function patternFor(words: string, by: NamedSite['by']): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return by === 'code'
    ? new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(`(?<!\\p{L})${escaped}(?:s|es|er|ern)?(?!\\p{L})`, 'giu');
}

export type NamingFinding =
  /** Named, and nothing of its evidence is from there. */
  | { readonly kind: 'withoutEvidence'; readonly site: SiteId; readonly text: string }
  /** The sentence lists sites; this one bears it out too and is not in the list. */
  | { readonly kind: 'notInList'; readonly site: SiteId }
  /** The project's rule does not allow this naming. */
  | { readonly kind: 'rule'; readonly site: SiteId; readonly text: string }
  /** Not named, but few enough to be told: `text` is the region or role, `sites` how many it may be. */
  | { readonly kind: 'smallGroup'; readonly text: string; readonly sites: number };

/** What is known of the sites beyond their records. */
export interface NamingContext {
  readonly sites: readonly Site[];
  readonly style: Pick<HouseStyle, 'siteNaming' | 'smallGroup'>;
  /** The project's roles, each with the sites at which somebody of it was interviewed. */
  readonly roles: readonly { readonly role: ProjectRole; readonly sites: ReadonlySet<SiteId> }[];
}

/**
 * Compares the sites a sentence names with those its evidence comes from, and with the project's rule of naming.
 *
 * @param evidenceSites sites of the passages that support it (an example supports)
 * @param allSites sites of all its passages, whatever they say
 */
export function checkNaming(
  sentence: string,
  evidenceSites: ReadonlySet<SiteId>,
  allSites: ReadonlySet<SiteId>,
  context: NamingContext,
): readonly NamingFinding[] {
  const named = namedSites(sentence, context.sites);
  const names = new Set(named.map(({ site }) => site));
  const without = named
    .filter(({ site }) => !allSites.has(site))
    .map(({ site, text }): NamingFinding => ({ kind: 'withoutEvidence', site, text }));
  // One name is a place that is spoken of; two are a list, and a list claims to be whole.
  const missing =
    named.length < 2
      ? []
      : [...evidenceSites]
          .filter((site) => !names.has(site))
          .map((site): NamingFinding => ({ kind: 'notInList', site }));
  const { siteNaming } = context.style;
  const broken = named
    .filter(({ by }) => siteNaming === 'unnamed' || (siteNaming === 'coded' && by !== 'code'))
    .map(({ site, text }): NamingFinding => ({ kind: 'rule', site, text }));
  return [...without, ...missing, ...broken, ...smallGroups(sentence, context)];
}

/** Regions and roles of a sentence, alone and together, that so few sites have that a reader can tell which. */
function smallGroups(sentence: string, { sites, style, roles }: NamingContext): readonly NamingFinding[] {
  if (style.siteNaming === 'named') return [];
  const regions = [...new Set(sites.map(({ region }) => region.trim()))]
    .filter((region) => region !== '' && says(sentence, region))
    .map((region) => ({
      text: region,
      sites: new Set(sites.filter((site) => site.region.trim() === region).map(({ id }) => id)),
    }));
  const spoken = roles
    .filter(({ role }) => [role.label, role.code].some((word) => word.trim() !== '' && says(sentence, word)))
    .map((one) => ({ text: one.role.label || one.role.code, sites: one.sites }));
  const both = regions.flatMap((region) =>
    spoken.map((role) => ({
      text: `${role.text}, ${region.text}`,
      sites: new Set([...role.sites].filter((site) => region.sites.has(site))),
    })),
  );
  const small = [...regions, ...spoken].filter((group) => isSmall(group.sites, style.smallGroup));
  // Where one of the two gives it away, the pair says nothing more.
  const pairs = small.length > 0 ? [] : both.filter((group) => isSmall(group.sites, style.smallGroup));
  return [...small, ...pairs].map(({ text, sites: group }) => ({
    kind: 'smallGroup',
    text,
    sites: group.size,
  }));
}

function isSmall(group: ReadonlySet<SiteId>, limit: number): boolean {
  return group.size > 0 && group.size < limit;
}

function says(sentence: string, words: string): boolean {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es|n|en)?(?![\\p{L}\\p{N}])`, 'u').test(sentence);
}
