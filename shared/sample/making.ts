import { produce } from 'immer';
import type { Command, CommandContext, TreeDraft } from '#shared/commands/command';
import type { PersonId } from '#shared/model/ids';
import { emptyTree, type ProjectTree } from '#shared/model/tree';

const dayLength = 86_400_000;

/** Who does something, and on which day counted from today. */
export interface Hand {
  readonly by: PersonId;
  readonly day: number;
}

/** A project tree while commands build it, each as a person would have run it on some earlier day. */
export interface Making {
  tree(): ProjectTree;
  newId(): string;
  /** Runs one command. */
  run<Params, Result>(hand: Hand, command: Command<Params, Result>, params: Params): Result;
  /** Runs several in one step; for commands that may follow each other within one. */
  together(hand: Hand, work: (draft: TreeDraft, context: CommandContext) => void): void;
}

/** @param now the moment at which the project is made; milliseconds since 1970 */
export function startMaking(newId: () => string, now: number): Making {
  let tree = emptyTree();
  const contextOf = ({ by, day }: Hand): CommandContext => ({
    newId: <I extends string>() => newId() as I, // a fresh UUID may carry any id's brand
    now: new Date(now + Math.min(day, 0) * dayLength).toISOString(),
    author: by,
  });
  const together: Making['together'] = (hand, work) => {
    tree = produce(tree, (draft) => work(draft, contextOf(hand)));
  };
  return {
    tree: () => tree,
    newId,
    together,
    run(hand, command, params) {
      let result: ReturnType<typeof command.run> | undefined;
      together(hand, (draft, context) => {
        result = command.run(draft, params, context);
      });
      return result as ReturnType<typeof command.run>; // set by the recipe, which has run
    },
  };
}

/** What is found under a key of the content; a missing one is a slip in the content and stops the making. */
export function known<T>(found: T | undefined, key: string): T {
  if (found === undefined) throw new Error(`the sample project speaks of ${key}, which is not there`);
  return found;
}
