import { useEffect, useState } from 'react';
import { type DeskPlace, placesOfSite } from '#shared/condensation/choice';
import { buildMatrix } from '#shared/condensation/matrix';
import { reportsAt } from '#shared/condensation/reportAt';
import type { RowKind } from '#shared/condensation/rows';
import { type Progress, progressOf, rowStands } from '#shared/condensation/usage';
import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { currentProject } from '../../../workspace/store';

/**
 * How far each site is on the level and in the wave at hand. Reckoned while somebody looks at the list of sites,
 * one site after the other, so that the list opens at once.
 */
export function useSiteProgress(
  sites: readonly Site[],
  place: DeskPlace | null,
  rows: RowKind,
  asked: boolean,
): ReadonlyMap<SiteId, Progress> {
  const [known, setKnown] = useState<ReadonlyMap<SiteId, Progress>>(new Map());
  useEffect(() => {
    const tree = currentProject()?.tree;
    if (!asked || place === null || tree === undefined) return undefined;
    setKnown(new Map());
    let next = 0;
    let timer = setTimeout(step);
    function step(): void {
      const site = sites[next];
      if (site === undefined || tree === undefined || place === null) return;
      next += 1;
      const progress = progressAt(tree, site.id, place, rows);
      if (progress !== null) setKnown((last) => new Map([...last, [site.id, progress]]));
      timer = setTimeout(step);
    }
    return () => clearTimeout(timer);
  }, [sites, place, rows, asked]);
  return known;
}

/** Null where the site has no conversations like these. */
function progressAt(tree: ProjectTree, site: SiteId, like: DeskPlace, rows: RowKind): Progress | null {
  const place = placesOfSite(tree, site).find(
    ({ level, wave }) => level === like.level && wave === like.wave,
  );
  if (place === undefined) return null;
  const report = reportsAt(tree, place)[0] ?? null;
  const matrix = buildMatrix(tree, { ...place, rows, columns: 'role' }, report?.guide ?? null);
  return progressOf(matrix, rowStands(tree, matrix, report));
}
