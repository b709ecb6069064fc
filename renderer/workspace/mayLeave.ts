import { create } from 'zustand';
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

/** What the last scan found, waiting for a person; the shell asks. */
export interface LeavingQuestion {
  readonly findings: readonly LeavingFinding[];
  answer(goOn: boolean): void;
}

export const useLeavingQuestion = create<{ readonly question: LeavingQuestion | null }>(() => ({
  question: null,
}));

export interface MayLeaveOptions {
  /** The document calls sites by name on purpose. */
  readonly sitesNamed?: boolean;
}

/**
 * Ask this with all words of a file before it is handed out. Looks through them off the main thread; where
 * names are left, a person decides. True = write the file. Rejects when the scan broke: a file nobody looked
 * through must not be written in silence.
 */
export async function mayLeave(
  texts: readonly LeavingText[],
  { sitesNamed = false }: MayLeaveOptions = {},
): Promise<boolean> {
  const tree = currentProject()?.tree;
  if (tree === undefined) return false;
  const names = projectNamesOf(tree);
  const language = textLanguage(tree);
  const scanner = createScanner();
  try {
    const found = await scanner.scan({ blocks: leavingBlocks(texts), names, language });
    const allowed = sitesNamed ? siteNames(tree) : [];
    const findings = leavingFindings(texts, found, { names, language, allowed });
    return findings.length === 0 || (await ask(findings));
  } finally {
    scanner.dispose();
  }
}

function ask(findings: readonly LeavingFinding[]): Promise<boolean> {
  useLeavingQuestion.getState().question?.answer(false);
  return new Promise((resolve) => {
    const answer = (goOn: boolean) => {
      useLeavingQuestion.setState({ question: null });
      resolve(goOn);
    };
    useLeavingQuestion.setState({ question: { findings, answer } });
  });
}

function siteNames(tree: ProjectTree): readonly string[] {
  return Object.values(tree.site).flatMap(({ name, aliases, region }) => [name, ...aliases, region]);
}
