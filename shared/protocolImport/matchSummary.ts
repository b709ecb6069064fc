import type { GuideNodeId } from '#shared/model/ids';
import type { MatchedLine, ProtocolMatch } from './matchProtocol';

/** What a match found, in figures and lists: the ground of the preview and of the report. */
export interface MatchSummary {
  /** Questions of the guide found in the file. */
  readonly questions: ReadonlySet<GuideNodeId>;
  /** Those that have text below them. */
  readonly answered: ReadonlySet<GuideNodeId>;
  /** Found by a number alone, or with a rival: a person should look. */
  readonly unsure: readonly MatchedLine[];
  readonly states: readonly MatchedLine[];
  readonly prompts: { readonly kept: number; readonly dropped: number };
  readonly unmatchedHeadings: readonly string[];
}

export function summarizeMatch({ lines }: ProtocolMatch): MatchSummary {
  const of = (kind: MatchedLine['fate']['kind']) => lines.filter(({ fate }) => fate.kind === kind);
  const questions = lines.flatMap(({ fate }) => (fate.kind === 'question' ? [fate.node] : []));
  const answered = lines.flatMap(({ fate }) => (fate.kind === 'answer' ? [fate.question] : []));
  const inbox = of('inbox');
  const kept = lines.filter(({ fate }) => fate.kind === 'prompt' && fate.kept).length;
  return {
    questions: new Set(questions),
    answered: new Set(answered),
    unsure: lines.filter(({ fate }) => fate.kind === 'question' && !fate.sure),
    states: of('state'),
    prompts: { kept, dropped: of('prompt').length - kept },
    unmatchedHeadings: inbox.flatMap(({ text, fate }) =>
      fate.kind === 'inbox' && fate.heading ? [text] : [],
    ),
  };
}
