import type { CodeExample } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import { needCode, theCodebook } from './codebookDraft';
import { CommandRefused, defineCommand, need } from './command';

type ExampleParams = CodeExample & { readonly code: CodeId };

/** Makes a coding of a code an anchor example of it: the passage that shows what is meant. */
export const addCodeExample = defineCommand('code.addExample', (draft, params: ExampleParams) => {
  const code = needCode(theCodebook(draft).codes, params.code);
  const coding = need(draft, 'codingLayer', params.layer).codings[params.coding];
  if (coding === undefined || coding.code !== code.id) throw new CommandRefused('gone');
  if (code.examples.some((example) => example.coding === params.coding)) return;
  code.examples.push({ layer: params.layer, coding: params.coding });
});

export const removeCodeExample = defineCommand('code.removeExample', (draft, params: ExampleParams) => {
  const code = needCode(theCodebook(draft).codes, params.code);
  code.examples = code.examples.filter((example) => example.coding !== params.coding);
});
