/** What is being done, and whether a person may call it off. */
export interface WaitOrder {
  /** The action as a sentence without a full stop: "Das Projekt wird geöffnet". */
  readonly title: string;
  /** Why it cannot be called off; left out where it can. */
  readonly unstoppable?: string;
}

/** Steps done of all, where it is known how many there are. */
export interface WaitAmount {
  readonly done: number;
  readonly all: number;
}

/** A wait as the screen shows it. */
export interface ShownWait {
  readonly title: string;
  /** What is being worked on; empty before the work says so. */
  readonly line: string;
  readonly amount: WaitAmount | null;
  readonly unstoppable: string | null;
  /** Called off, and the work has not let go yet. */
  readonly ending: boolean;
  cancel(): void;
}

export interface WaitTools {
  /** Aborts when the person calls it off; the work then undoes what it began and rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** What is being worked on, and how much of how much. */
  tell(line: string, amount?: WaitAmount): void;
  /** From here on half done would be worse than done; `why` is a sentence. */
  keep(why: string): void;
  /** Waits for a person (a file dialog, a question) without showing that anybody else is at work. */
  aside<T>(theirs: Promise<T>): Promise<T>;
}

export type Waited<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'cancelled' };

/** A wait is noticed from about here; before, a dialog would only flicker. Milliseconds. */
export const noticeable = 500;

export interface Waits {
  /** The wait to show now: of several, the one that began last. */
  shown(): ShownWait | null;
  /** Answers the disposer. */
  subscribe(listener: () => void): () => void;
  /**
   * Does `work` and shows it once it takes noticeably long. Answers `cancelled` when the person called it off and
   * the work rejected; what it rejects with otherwise is passed on. Work that was done before it heard of it is done.
   */
  wait<T>(order: WaitOrder, work: (tools: WaitTools) => Promise<T>): Promise<Waited<T>>;
}

interface Running {
  readonly control: AbortController;
  shown: ShownWait;
  visible: boolean;
}

/** The waits of one window. */
export function createWaits(): Waits {
  const running: Running[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };

  function shown(): ShownWait | null {
    return running.findLast(({ visible }) => visible)?.shown ?? null;
  }

  async function wait<T>(order: WaitOrder, work: (tools: WaitTools) => Promise<T>): Promise<Waited<T>> {
    const control = new AbortController();
    const one: Running = {
      control,
      visible: false,
      shown: {
        title: order.title,
        line: '',
        amount: null,
        unstoppable: order.unstoppable ?? null,
        ending: false,
        cancel() {
          if (one.shown.unstoppable !== null || control.signal.aborted) return;
          change({ ending: true });
          control.abort();
        },
      },
    };
    function change(next: Partial<ShownWait>): void {
      one.shown = { ...one.shown, ...next };
      if (one.visible) changed();
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = setTimeout(() => {
        one.visible = true;
        changed();
      }, noticeable);
    };
    const hide = () => {
      clearTimeout(timer);
      if (!one.visible) return;
      one.visible = false;
      changed();
    };
    const tools: WaitTools = {
      signal: control.signal,
      tell: (line, amount) => change({ line, amount: amount ?? null }),
      keep: (why) => change({ unstoppable: why }),
      async aside(theirs) {
        hide();
        try {
          return await theirs;
        } finally {
          if (running.includes(one)) show();
        }
      },
    };
    running.push(one);
    show();
    try {
      return { kind: 'done', value: await work(tools) };
    } catch (error) {
      if (control.signal.aborted) return { kind: 'cancelled' };
      throw error;
    } finally {
      hide();
      running.splice(running.indexOf(one), 1);
    }
  }

  return {
    shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wait,
  };
}

/** The waits of this window: one dialog shows them, wherever they began. */
export const windowWaits: Waits = createWaits();
