import type { StateWord, StepWord } from './lifeCycleWords';

export interface EventView {
  readonly what: 'reached' | 'skipped' | 'reopened';
  readonly step: StepWord;
  /** The person's name. */
  readonly name: string;
  /** ISO date-time. */
  readonly at: string;
  readonly reason: string;
}

/** What the panel shows and asks; the workspace's `LifeCycle` fits it. */
export interface LifeCycleView {
  readonly state: StateWord;
  readonly standing: readonly EventView[];
  readonly history: readonly EventView[];
  readonly skipped: readonly StepWord[];
  readonly locked: boolean;
  readonly next: StepWord | null;
  readonly obstacle: 'notWritten' | 'interviewDropped' | 'sameHands' | null;
  readonly canSkip: boolean;
  readonly becomesHeld: boolean;
  readonly open: number;
  readonly later: number;
  readonly written: number;
  readonly coded: number;
  readonly cited: number;
  readonly suggested: boolean;
  take(): Promise<void>;
  skip(reason: string): Promise<void>;
  reopen(step: StepWord, reason: string): Promise<void>;
}
