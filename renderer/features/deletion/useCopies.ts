import { useEffect, useState } from 'react';
import { recordsUnder } from '#shared/deletion/contents';
import { type CopiedWords, copyFinder, goingTexts } from '#shared/deletion/copiedWords';
import { breathe } from '../../workspace/breathe';
import { currentProject } from '../../workspace/store';

/** So many texts between two breaths: a few milliseconds of looking. */
const atOnce = 50;

/** What was copied from the chosen texts into what stays; null while it is looked for. */
export function useCopies(keys: ReadonlySet<string>): readonly CopiedWords[] | null {
  const [found, setFound] = useState<readonly CopiedWords[] | null>(null);
  useEffect(() => {
    let ended = false;
    setFound(null);
    void look(keys, () => ended).then((copies) => {
      if (!ended) setFound(copies);
    });
    return () => {
      ended = true;
    };
  }, [keys]);
  return found;
}

async function look(keys: ReadonlySet<string>, ended: () => boolean): Promise<readonly CopiedWords[]> {
  const tree = currentProject()?.tree;
  if (tree === undefined) return [];
  await breathe();
  const finder = copyFinder(tree);
  for (const [i, text] of goingTexts(recordsUnder(tree, keys)).entries()) {
    if (i % atOnce === atOnce - 1) await breathe();
    if (ended()) return [];
    finder.look(text);
  }
  return finder.found();
}
