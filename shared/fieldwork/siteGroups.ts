import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';

/** Sites under one heading of the board and the printed tables. */
export interface SiteGroup {
  readonly standing: Site['standing'];
  /** Empty for sites without one, and for the authorities above them. */
  readonly region: string;
  readonly sites: readonly Site[];
}

/**
 * Authorities above the sites first, then region by region: the regions in the order of their first site, the
 * sites in the project's own order (which is not the alphabet).
 */
export function siteGroups(sites: readonly Site[]): readonly SiteGroup[] {
  const groups = new Map<string, { standing: Site['standing']; region: string; sites: Site[] }>();
  for (const site of inOrder(sites)) {
    const region = site.standing === 'superior' ? '' : site.region;
    const key = `${site.standing}\0${region}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, { standing: site.standing, region, sites: [site] });
    else there.sites.push(site);
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ standing }) => standing === 'superior'),
    ...all.filter(({ standing }) => standing === 'site'),
  ];
}

export function inOrder(sites: readonly Site[]): readonly Site[] {
  return sites.toSorted((a, b) => a.position - b.position);
}

/**
 * Before which site one must be put to move a place up or down among the sites of its group; `undefined` when it
 * stands at that end already, null = at the end of all.
 */
export function placeBeside(
  sites: readonly Site[],
  moved: Site,
  direction: 'up' | 'down',
): SiteId | null | undefined {
  const group = siteGroups(sites).find((one) => one.sites.some(({ id }) => id === moved.id))?.sites ?? [];
  const at = group.findIndex(({ id }) => id === moved.id);
  const neighbour = group[direction === 'up' ? at - 1 : at + 1];
  if (neighbour === undefined) return undefined;
  if (direction === 'up') return neighbour.id;
  const others = inOrder(sites).filter(({ id }) => id !== moved.id);
  const next = others.findIndex(({ id }) => id === neighbour.id) + 1;
  return others[next]?.id ?? null;
}
