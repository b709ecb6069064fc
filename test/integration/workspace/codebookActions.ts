import { run } from '../../../renderer/workspace/run';
import { templateCodes } from '../../../shared/codebook/template';
import { takeInCodes } from '../../../shared/commands/codebookCommands';
import { acceptCode, editCode, moveCode, removeCode } from '../../../shared/commands/codeCommands';
import { addCodeExample, removeCodeExample } from '../../../shared/commands/codeExampleCommands';
import { mergeCodes, splitCode } from '../../../shared/commands/codeMergeCommands';
import type { ProjectTree } from '../../../shared/model/tree';

/** One of the values, chosen by a number; undefined when there are none. */
function pick<T>(values: readonly T[], n: number): T | undefined {
  return values[n % Math.max(1, values.length)];
}

const both = (text: string) => ({ de: text, en: text });
const template = [
  {
    number: '1',
    parent: null,
    name: both('Oben'),
    definition: both('Was oben steht.'),
    rule: both('Regel.'),
  },
  { number: '1.1', parent: '1', name: both('Darunter'), definition: both(''), rule: both('Andere Regel.') },
].map((one) => ({ ...one, origin: 'deductive' as const, questions: ['A:1'] }));

/** What a person might do with the code system as a whole. */
export function codebookActions(
  tree: () => ProjectTree,
): readonly ((n: number, words: string) => Promise<unknown>)[] {
  const codes = () => Object.values(Object.values(tree().codebook)[0]?.codes ?? {});
  return [
    (n) =>
      run(takeInCodes, {
        codes: templateCodes(template, 'de', (n % 2) + 1),
        mode: n % 3 === 0 ? 'replace' : 'merge',
      }),
    async (n) => {
      const [from, into] = [pick(codes(), n), pick(codes(), n + 1)];
      if (from && into && from !== into)
        await run(mergeCodes, { from: [from.id], into: into.id, notes: `Aufgegangen: ${from.name}` });
    },
    async (n, words) => {
      const code = pick(codes(), n);
      if (!code) return;
      const codings = Object.values(tree().codingLayer).flatMap((layer) =>
        Object.values(layer.codings)
          .filter((coding) => coding.code === code.id)
          .map((coding) => ({ layer: layer.id, coding: coding.id })),
      );
      const [first] = codings;
      if (n % 4 === 0 && first) await run(addCodeExample, { code: code.id, ...first });
      else if (n % 4 === 1 && code.examples[0])
        await run(removeCodeExample, { code: code.id, ...code.examples[0] });
      else
        await run(splitCode, {
          from: code.id,
          name: `${words} ${n}`,
          definition: '',
          rule: '',
          codings: codings.slice(n % 2),
        });
    },
    async (n, words) => {
      const code = pick(codes(), n);
      if (!code) return;
      if (n % 4 === 0) await run(acceptCode, { id: code.id });
      else if (n % 4 === 1)
        await run(editCode, { id: code.id, rule: words, color: '#e69f00', provisional: true });
      else if (n % 4 === 2)
        await run(moveCode, { id: code.id, parent: code.parent, before: pick(codes(), n + 3)?.id ?? null });
      else await run(removeCode, { id: code.id, withSubcodes: true });
    },
  ];
}
