import type { SiteAttributeId } from '#shared/model/ids';
import type { Project } from '#shared/model/project';
import type { Site, SiteAttribute, SiteAttributeValue } from '#shared/model/site';

/** The attributes of a project in their order. */
export function orderedAttributes(
  project: Pick<Project, 'siteAttributes'> | undefined,
): readonly SiteAttribute[] {
  return Object.values(project?.siteAttributes ?? {}).sort((a, b) => a.position - b.position);
}

/** The value that holds: the latest by its date, of dates alike the one entered later; null when none is known. */
export function valueNow(
  site: Pick<Site, 'attributes'>,
  attribute: SiteAttributeId,
): SiteAttributeValue | null {
  let found: SiteAttributeValue | null = null;
  for (const value of site.attributes[attribute] ?? []) {
    if (found === null || value.asOf >= found.asOf) found = value;
  }
  return found === null || found.value === '' ? null : found;
}
