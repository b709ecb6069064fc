import type { EvidenceLink } from '#shared/model/caseReport';
import type { Attribution } from '#shared/model/evidenceQuote';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type { ProjectTree } from '#shared/model/tree';

/** From the least to the most that can be said. */
export const attributions: readonly Attribution[] = ['none', 'level', 'role', 'subgroup', 'site', 'full'];

/** Why a quotation may not say more of where it comes from. */
export type AttributionLimit =
  /** The project's sentences name no sites. */
  | { readonly kind: 'sites' }
  /** People of this role were interviewed at so few sites that the role alone gives the site away. */
  | { readonly kind: 'smallGroup'; readonly role: string; readonly sites: number };

/** The most a quotation may say by the project's rule of naming; `limit` is null when all may be said. */
export function mostAttribution(
  tree: ProjectTree,
  link: Pick<EvidenceLink, 'shell'>,
): { readonly most: Attribution; readonly limit: AttributionLimit | null } {
  const style = Object.values(tree.project)[0]?.houseStyle ?? plainHouseStyle;
  if (style.siteNaming !== 'unnamed') return { most: 'full', limit: null };
  for (const role of link.shell.roles) {
    const sites = sitesOfRole(tree, role);
    if (sites < style.smallGroup) return { most: 'level', limit: { kind: 'smallGroup', role, sites } };
  }
  return { most: 'subgroup', limit: { kind: 'sites' } };
}

/** What is printed: what was wished, or the house's way, and never more than may be said. */
export function printedAttribution(
  tree: ProjectTree,
  link: Pick<EvidenceLink, 'shell' | 'quote'>,
): Attribution {
  const style = Object.values(tree.project)[0]?.houseStyle ?? plainHouseStyle;
  const wished = link.quote?.attribution ?? style.quotes.attribution;
  const { most } = mostAttribution(tree, link);
  return attributions.indexOf(wished) <= attributions.indexOf(most) ? wished : most;
}

function sitesOfRole(tree: ProjectTree, role: string): number {
  const interviews = Object.values(tree.interview).filter(({ roles }) => roles.includes(role));
  return new Set(interviews.map(({ site }) => site)).size;
}
