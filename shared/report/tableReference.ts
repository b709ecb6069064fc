import { crossReference, type Inline, plain, type TableCaption } from './reportDocument';

/** A private use character stands for the table while the sentence is looked up, wherever it places it. */
const tableSign = '\uE000';

/** A sentence that names a table, "Übersicht 2 zeigt …", with the name as a reference that follows its number. */
export function withTableReference(
  sentence: (values: { readonly table: string }) => string,
  caption: TableCaption & { readonly id: string },
): readonly Inline[] {
  return sentence({ table: tableSign })
    .split(/(\uE000)/)
    .filter((part) => part !== '')
    .map((part) => (part === tableSign ? crossReference(caption) : plain(part)));
}
