import { useMemo } from 'react';
import { reopenStep, skipStep, takeStep } from '#shared/commands/lifeCycleCommands';
import { type LifeCycleSituation, lifeCycleSituation } from '#shared/fieldwork/lifeCycleSituation';
import type { LifeCycleEvent, LifeCycleStep } from '#shared/model/fieldwork';
import type { PersonId, ProtocolId } from '#shared/model/ids';
import type { Project } from '#shared/model/project';
import { run } from './run';
import { useTree, useWorkspace } from './store';

/** What happened to a protocol, with the person's name for showing it. */
export interface NamedEvent extends LifeCycleEvent {
  readonly name: string;
}

/** A protocol's place in its life, and the steps a person can take with it. */
export interface LifeCycle extends LifeCycleSituation {
  readonly standing: readonly NamedEvent[];
  readonly history: readonly NamedEvent[];
  /** Takes the next step. Rejects with a reason when it cannot be taken. */
  take(): Promise<void>;
  skip(reason: string): Promise<void>;
  /** Back before a step that stands. */
  reopen(step: LifeCycleStep, reason: string): Promise<void>;
}

/** Null when the protocol, its interview or its guide is gone. `locked` is what a writing screen asks. */
export function useLifeCycle(id: ProtocolId): LifeCycle | null {
  const protocol = useTree((tree) => tree.protocol[id]);
  const interview = useTree((tree) =>
    protocol === undefined ? undefined : tree.interview[protocol.interview],
  );
  const guide = useTree((tree) => (interview === undefined ? undefined : tree.guide[interview.guide]));
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const layers = useTree((tree) => tree.codingLayer);
  const reports = useTree((tree) => tree.caseReport);
  const author = useWorkspace((state) => state.open?.author ?? null);
  return useMemo(() => {
    if (protocol === undefined || interview === undefined || guide === undefined) return null;
    if (project === undefined || author === null) return null;
    const situation = lifeCycleSituation({
      protocol,
      interview,
      guide,
      fourEyes: project.fourEyes,
      layers: Object.values(layers),
      reports: Object.values(reports),
      author,
    });
    return {
      ...situation,
      standing: named(situation.standing, project.people),
      history: named(situation.history, project.people),
      ...actions(id, situation.next),
    };
  }, [id, protocol, interview, guide, project, layers, reports, author]);
}

function actions(
  protocol: ProtocolId,
  next: LifeCycleStep | null,
): Pick<LifeCycle, 'take' | 'skip' | 'reopen'> {
  return {
    take: async () => {
      if (next !== null) await run(takeStep, { protocol, step: next });
    },
    skip: async (reason) => {
      if (next !== null) await run(skipStep, { protocol, step: next, reason });
    },
    reopen: (step, reason) => run(reopenStep, { protocol, step, reason }),
  };
}

function named(
  events: readonly LifeCycleEvent[],
  people: { readonly [id: PersonId]: Project['people'][PersonId] },
): readonly NamedEvent[] {
  return events.map((event) => ({ ...event, name: people[event.by]?.name ?? '' }));
}
