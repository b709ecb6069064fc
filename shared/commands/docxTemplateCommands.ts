import { castDraft } from 'immer';
import type { DocxTemplate } from '#shared/model/docxTemplate';
import type { DocxTemplateId } from '#shared/model/ids';
import { defineCommand, needName, type TreeDraft } from './command';

/** What a file lends; the rest of the record is the command's. */
export type NewDocxTemplate = Omit<DocxTemplate, 'id' | 'kind' | 'by' | 'at'>;

/** The template for the project's documents; one that was there is replaced. */
export const setDocxTemplate = defineCommand(
  'docxTemplate.set',
  (draft, params: NewDocxTemplate, context): DocxTemplateId => {
    const template: DocxTemplate = {
      ...params,
      id: context.newId<DocxTemplateId>(),
      kind: 'docxTemplate',
      name: needName(params.name),
      by: context.author,
      at: context.now,
    };
    clear(draft);
    draft.docxTemplate[template.id] = castDraft(template);
    return template.id;
  },
);

/** Documents look again as the program makes them. */
export const removeDocxTemplate = defineCommand('docxTemplate.remove', (draft) => clear(draft));

function clear(draft: TreeDraft): void {
  for (const id of Object.keys(draft.docxTemplate)) delete draft.docxTemplate[id];
}
