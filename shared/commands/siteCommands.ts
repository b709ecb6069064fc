import { castDraft } from 'immer';
import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';

export interface SiteFields {
  readonly name: string;
  readonly code: string;
  readonly region: string;
  readonly aliases?: readonly string[];
  readonly standing?: Site['standing'];
  readonly caseStudy?: boolean;
}

export const addSite = defineCommand('site.add', (draft, params: SiteFields, context): SiteId => {
  const site: Site = {
    id: context.newId<SiteId>(),
    kind: 'site',
    name: needName(params.name),
    code: freeCode(draft, params.code, null),
    aliases: spellings(params.aliases ?? []),
    region: params.region.trim(),
    standing: params.standing ?? 'site',
    caseStudy: params.caseStudy ?? false,
    position: Object.keys(draft.site).length,
    attributes: {},
  };
  draft.site[site.id] = castDraft(site);
  return site.id;
});

export const editSite = defineCommand('site.edit', (draft, params: SiteFields & { id: SiteId }) => {
  const site = need(draft, 'site', params.id);
  site.name = needName(params.name);
  site.code = freeCode(draft, params.code, params.id);
  site.region = params.region.trim();
  if (params.aliases !== undefined) site.aliases = spellings(params.aliases);
  if (params.standing !== undefined) site.standing = params.standing;
  if (params.caseStudy !== undefined) site.caseStudy = params.caseStudy;
});

function spellings(wished: readonly string[]): string[] {
  return [...new Set(wished.map((one) => one.trim()).filter((one) => one !== ''))];
}

/** Puts a site before another one in the project's own order; null = at the end. */
export const moveSite = defineCommand('site.move', (draft, params: { id: SiteId; before: SiteId | null }) => {
  const moved = need(draft, 'site', params.id);
  const others = Object.values(draft.site)
    .filter(({ id }) => id !== params.id)
    .sort((a, b) => a.position - b.position);
  const at = others.findIndex(({ id }) => id === params.before);
  others.splice(at < 0 ? others.length : at, 0, moved);
  others.forEach((site, position) => {
    if (site.position !== position) site.position = position;
  });
});

/** Only a site without interviews and reports goes; the others would lose what was said there. */
export const removeSite = defineCommand('site.remove', (draft, params: { id: SiteId }) => {
  const site = need(draft, 'site', params.id);
  const used = [
    ...Object.values(draft.interview),
    ...Object.values(draft.document),
    ...Object.values(draft.caseReport),
  ];
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
