import type { DocxTemplate } from '#shared/model/docxTemplate';
import type { DocxTemplateId, PersonId } from '#shared/model/ids';
import type { Random } from './random';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An invented letterhead without a picture. */
export function inventDocxTemplate(random: Random, by: PersonId): DocxTemplate {
  return {
    id: random.id<DocxTemplateId>(),
    kind: 'docxTemplate',
    name: 'Institut.docx',
    by,
    at: '2021-07-01T08:00:00.000Z',
    styles: `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style></w:styles>`,
    theme: null,
    page: {
      width: 210,
      height: 297,
      margin: { top: 30, right: 25, bottom: 25, left: 25 },
      headAt: 12,
      footAt: 12,
    },
    head: {
      usual: `<w:p xmlns:w="${word}"><w:r><w:t>Institut</w:t></w:r></w:p>`,
      first: null,
      hasPageNumber: false,
    },
    foot: null,
    images: [],
  };
}
