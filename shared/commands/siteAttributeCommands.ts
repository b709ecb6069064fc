import { castDraft } from 'immer';
import type { SiteAttributeId, SiteId } from '#shared/model/ids';
import type { SiteAttribute, SiteAttributeValue } from '#shared/model/site';
import { CommandRefused, defineCommand, need, needName, needText, type TreeDraft } from './command';

type AttributeFields = Pick<SiteAttribute, 'name' | 'type' | 'options'>;

/** Defines what all sites are compared in. */
export const addSiteAttribute = defineCommand(
  'siteAttribute.add',
  (draft, params: AttributeFields, { newId }): SiteAttributeId => {
    const attributes = attributesOf(draft);
    const id = newId<SiteAttributeId>();
    const position = Math.max(-1, ...Object.values(attributes).map((one) => one.position)) + 1;
    attributes[id] = castDraft<SiteAttribute>({ id, position, ...fieldsOf(draft, params, id) });
    return id;
  },
);

/** Changes an attribute; values that sites have stay as they were entered. */
export const editSiteAttribute = defineCommand(
  'siteAttribute.edit',
  (draft, params: AttributeFields & { id: SiteAttributeId }) => {
    const attribute = attributesOf(draft)[params.id];
    if (attribute === undefined) throw new CommandRefused('gone');
    Object.assign(attribute, castDraft(fieldsOf(draft, params, params.id)));
  },
);

/** Removes an attribute with the values all sites have of it. Can be undone. */
export const removeSiteAttribute = defineCommand(
  'siteAttribute.remove',
  (draft, params: { id: SiteAttributeId }) => {
    const attributes = attributesOf(draft);
    if (attributes[params.id] === undefined) throw new CommandRefused('gone');
    delete attributes[params.id];
    for (const site of Object.values(draft.site)) {
      if (site.attributes[params.id] !== undefined) delete site.attributes[params.id];
    }
  },
);

/** Enters a site's value; what was known before stays as its history. */
export const setSiteAttribute = defineCommand(
  'site.setAttribute',
  (
    draft,
    params: { site: SiteId; attribute: SiteAttributeId } & Omit<SiteAttributeValue, 'by' | 'at'>,
    { author, now },
  ) => {
    const site = need(draft, 'site', params.site);
    if (attributesOf(draft)[params.attribute] === undefined) throw new CommandRefused('gone');
    if (!/^(\d{4}-\d{2}-\d{2})?$/.test(params.asOf)) throw new CommandRefused('badDate');
    if (params.source !== null) needText(draft, params.source);
    const { value, asOf, wave, source, note } = params;
    const entered: SiteAttributeValue = {
      value: value.trim(),
      asOf,
      wave,
      source,
      note: note.trim(),
      by: author,
      at: now,
    };
    site.attributes[params.attribute] = castDraft([...(site.attributes[params.attribute] ?? []), entered]);
  },
);

/** Takes out a value that was entered by mistake, by its place in the history. */
export const removeSiteAttributeValue = defineCommand(
  'site.removeAttributeValue',
  (draft, params: { site: SiteId; attribute: SiteAttributeId; index: number }) => {
    const site = need(draft, 'site', params.site);
    const values = site.attributes[params.attribute];
    if (values?.[params.index] === undefined) throw new CommandRefused('gone');
    values.splice(params.index, 1);
    if (values.length === 0) delete site.attributes[params.attribute];
  },
);

function attributesOf(draft: TreeDraft) {
  const [project] = Object.values(draft.project);
  if (project === undefined) throw new CommandRefused('gone');
  return project.siteAttributes;
}

function fieldsOf(
  draft: TreeDraft,
  { name: wished, type, options }: AttributeFields,
  own: SiteAttributeId,
): AttributeFields {
  const name = needName(wished);
  const others = Object.values(attributesOf(draft)).filter(({ id }) => id !== own);
  if (others.some((one) => one.name === name)) throw new CommandRefused('nameTaken');
  const known = [...new Set(options.map((one) => one.trim()).filter((one) => one !== ''))];
  return { name, type, options: type === 'choice' ? known : [] };
}
