import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type DeskPlace, placesOfSite } from '#shared/condensation/choice';
import type { Site } from '#shared/model/site';
import { useTree, useWorkspace } from '../../../workspace/store';
import { useDeskView } from './deskView';

interface DeskPlaces {
  /** Sites with conversations stand beside those without: that there are none is an answer, too. */
  readonly sites: readonly Site[];
  readonly site: Site | null;
  /** Levels and waves of the site; empty when it has no conversations. */
  readonly places: readonly DeskPlace[];
  readonly place: DeskPlace | null;
}

/**
 * Where the desk is: at the place asked for, else at the one of the last time, else at the first site that has
 * conversations.
 */
export function useDeskPlace(wanted: DeskPlace | null): DeskPlaces {
  const project = useWorkspace((state) => state.open?.id);
  const arrive = useDeskView((state) => state.arrive);
  useLayoutEffect(() => {
    if (project !== undefined) arrive(project);
  }, [project, arrive]);
  const chosen = useDeskView((state) => state.place);
  const choose = useDeskView((state) => state.choose);
  const tree = useTree(
    useShallow(({ site, interview, guide, project: projects }) => ({
      site,
      interview,
      guide,
      project: projects,
    })),
  );
  useEffect(() => {
    // A place without conversations is gone to as well: that there are none is said there.
    if (wanted !== null) choose({ place: wanted });
  }, [wanted, choose]);
  return useMemo(() => {
    const sites = Object.values(tree.site).sort((a, b) => a.position - b.position);
    const site =
      sites.find(({ id }) => id === chosen?.site) ??
      sites.find(({ id }) => placesOfSite(tree, id).length > 0) ??
      sites[0] ??
      null;
    const places = site === null ? [] : placesOfSite(tree, site.id);
    const place = places.find((one) => chosen !== null && samePlace(one, chosen)) ?? places[0] ?? null;
    return { sites, site, places, place };
  }, [tree, chosen]);
}

function samePlace(a: DeskPlace, b: DeskPlace): boolean {
  return a.site === b.site && a.level === b.level && a.wave === b.wave;
}
