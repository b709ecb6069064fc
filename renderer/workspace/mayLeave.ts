import { create } from 'zustand';
import type { HandoutLook } from '#shared/model/handout';
import type { ProjectTree } from '#shared/model/tree';
import { projectNamesOf, textLanguage } from '#shared/privacy/projectNamesOf';
import {
  type LeavingFinding,
  type LeavingText,
  leavingBlocks,
  leavingFindings,
} from '#shared/privacy/scanBeforeExport';
import { createScanner } from '../workers/privacy/scanText';
import { currentProject } from './store';

/** The last look as a person sees it; the shell shows it. */
export type LeavingQuestion =
  /** It takes long enough to say so. Answering false gives the export up. */
  | { readonly kind: 'looking'; answer(goOn: boolean): void }
  | { readonly kind: 'found'; readonly findings: readonly LeavingFinding[]; answer(goOn: boolean): void }
  /** Nobody looked: the scan broke. */
  | { readonly kind: 'broken'; answer(goOn: boolean): void };

export const useLeavingQuestion = create<{ readonly question: LeavingQuestion | null }>(() => ({
  question: null,
}));

export interface MayLeaveOptions {
  /** The document calls sites by name on purpose. */
  readonly sitesNamed?: boolean;
  /** The caller shows the wait itself, and this ends it: no dialog says that the text is being looked through. */
  readonly ownWait?: AbortSignal;
}

/** How the looks since the last file ended, worst last: of several reports in one file the worst counts. */
const looks: readonly HandoutLook[] = ['none', 'clean', 'released', 'broken'];
let worst: HandoutLook = 'none';

function looked(look: HandoutLook): true {
  if (looks.indexOf(look) > looks.indexOf(worst)) worst = look;
  return true;
}

/** How the last look ended, for the record of what was handed out; the next file begins anew. */
export function takeLook(): HandoutLook {
  const look = worst;
  worst = 'none';
  return look;
}

/** A wait is noticed from about here; before, the dialog would only flicker. Milliseconds. */
const noticeable = 500;

/**
 * Ask this with the words of a file that come from texts or people, before it is handed out; words that the
 * program itself puts there (headings, code names, questions of a guide) need no look. Looks off the main
 * thread; where names are left, or the scan broke, a person decides. True = write the file.
 */
export async function mayLeave(
  texts: readonly LeavingText[],
  { sitesNamed = false, ownWait }: MayLeaveOptions = {},
): Promise<boolean> {
  const tree = currentProject()?.tree;
  if (tree === undefined) return false;
  // A caller with a wait of its own looks at one document after the other for one file, and begins by taking.
  if (ownWait === undefined) takeLook();
  const written = texts.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return true;
  const found = await look(written, tree, sitesNamed ? siteNames(tree) : [], ownWait);
  if (found === 'given up') return false;
  if (found === 'broken') return (await ask((answer) => ({ kind: 'broken', answer }))) && looked('broken');
  if (found.length === 0) return looked('clean');
  return (await ask((answer) => ({ kind: 'found', findings: found, answer }))) && looked('released');
}

async function look(
  texts: readonly LeavingText[],
  tree: ProjectTree,
  allowed: readonly string[],
  ownWait: AbortSignal | undefined,
): Promise<readonly LeavingFinding[] | 'given up' | 'broken'> {
  const names = projectNamesOf(tree);
  const language = textLanguage(tree);
  const scanner = createScanner();
  const scan = scanner.scan({ blocks: leavingBlocks(texts), names, language }).then(
    (found) => leavingFindings(texts, found, { names, language, allowed }),
    () => 'broken' as const,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<'given up'>((resolve) => {
    if (ownWait !== undefined) {
      ownWait.addEventListener('abort', () => resolve('given up'), { once: true });
      return;
    }
    timer = setTimeout(() => {
      void ask((answer) => ({ kind: 'looking', answer })).then((goOn) => {
        if (!goOn) resolve('given up');
      });
    }, noticeable);
  });
  try {
    return await Promise.race([scan, givenUp]);
  } finally {
    clearTimeout(timer);
    const { question } = useLeavingQuestion.getState();
    if (question?.kind === 'looking') question.answer(true);
    scanner.dispose();
  }
}

/** One question at a time: a new one answers the one before with no. */
function ask(make: (answer: (goOn: boolean) => void) => LeavingQuestion): Promise<boolean> {
  useLeavingQuestion.getState().question?.answer(false);
  return new Promise((resolve) => {
    const question = make((goOn) => {
      if (useLeavingQuestion.getState().question === question) {
        useLeavingQuestion.setState({ question: null });
      }
      resolve(goOn);
    });
    useLeavingQuestion.setState({ question });
  });
}

function siteNames(tree: ProjectTree): readonly string[] {
  return Object.values(tree.site).flatMap(({ name, aliases, region }) => [name, ...aliases, region]);
}
