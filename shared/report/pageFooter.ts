import type { FooterPart } from './reportDocument';

/** Private use characters stand for the numbers while the sentence is looked up, wherever it places them. */
const pageSign = '\uE000';
const pagesSign = '\uE001';

/** "Page x of y" in parts; `sentence` puts the two values where its language wants them. */
export function pageFooter(
  sentence: (values: { readonly page: string; readonly pages: string }) => string,
): readonly FooterPart[] {
  return sentence({ page: pageSign, pages: pagesSign })
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .map((part): FooterPart => {
      if (part === pageSign) {
        return { kind: 'page' };
      }
      return part === pagesSign ? { kind: 'pages' } : { kind: 'text', text: part };
    });
}
