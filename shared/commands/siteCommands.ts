import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';

export interface SiteFields {
  readonly name: string;
  readonly code: string;
  readonly region: string;
}

export const addSite = defineCommand('site.add', (draft, params: SiteFields, context): SiteId => {
  const site: Site = {
    id: context.newId<SiteId>(),
    kind: 'site',
    name: needName(params.name),
    code: freeCode(draft, params.code, null),
    region: params.region.trim(),
    position: Object.keys(draft.site).length,
  };
  draft.site[site.id] = site;
  return site.id;
});

export const editSite = defineCommand('site.edit', (draft, params: SiteFields & { id: SiteId }) => {
  const site = need(draft, 'site', params.id);
  site.name = needName(params.name);
  site.code = freeCode(draft, params.code, params.id);
  site.region = params.region.trim();
});

/** Only a site without interviews and reports goes; the others would lose what was said there. */
export const removeSite = defineCommand('site.remove', (draft, params: { id: SiteId }) => {
  const site = need(draft, 'site', params.id);
  const used = [...Object.values(draft.interview), ...Object.values(draft.caseReport)];
  if (used.some((record) => record.site === site.id)) throw new CommandRefused('inUse');
  delete draft.site[site.id];
});

/** The wished code, or the next free "S01", "S02", ... when none is wished. */
function freeCode(draft: TreeDraft, wished: string, own: SiteId | null): string {
  const taken = new Set(
    Object.values(draft.site)
      .filter((site) => site.id !== own)
      .map((site) => site.code),
  );
  const code = wished.trim();
  if (code !== '') {
    if (taken.has(code)) throw new CommandRefused('nameTaken');
    return code;
  }
  for (let n = 1; ; n++) {
    const next = `S${String(n).padStart(2, '0')}`;
    if (!taken.has(next)) return next;
  }
}
