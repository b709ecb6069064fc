/**
 * What the app needs from the machine it runs on. Implemented twice: `electron/main/host` behind the preload
 * bridge, and `renderer/host/browser`. The renderer never knows which one it has.
 *
 * Everything crosses a structured-clone boundary, so arguments and answers are plain data, and failures are
 * values with a named reason instead of exceptions (an exception loses its type on the way).
 * What is not there: reading it is `missing` (vault copies, lists: empty), removing it succeeds. Every call is
 * checked against the bounds in limits.ts; a wrong argument is `invalid`, too many bytes are `tooLarge`.
 * Calls for one project run in the order in which they were made.
 *
 * The host sees file names and sealed bytes; it never sees a key or a text of the project, except in files
 * that a person opens or saves on purpose.
 */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  info(): Promise<HostInfo>;
  readonly files: HostFiles;
  readonly vault: HostVault;
  readonly journal: HostJournal;
  readonly snapshots: HostSnapshots;
  readonly locks: HostLocks;
  readonly secrets: HostSecrets;
  readonly menu: HostMenu;
  readonly closing: HostClosing;
}

export type HostResult<T> = { readonly ok: true; readonly value: T } | HostFailure;

export interface HostFailure {
  readonly ok: false;
  readonly reason: HostFailureReason;
  /** For the log and the curious; never the sentence a person reads. */
  readonly detail: string;
}

export type HostFailureReason =
  | 'missing'
  | 'denied'
  | 'diskFull'
  | 'busy'
  | 'damaged'
  | 'tooLarge'
  | 'invalid'
  | 'unavailable'
  | 'failed';

export interface HostInfo {
  readonly kind: 'desktop' | 'browser';
  readonly appVersion: string;
  /** e.g. "win32", "darwin", "linux" or "web". */
  readonly platform: string;
  /** Language tag of the system, e.g. "de-DE". */
  readonly systemLanguage: string;
  /** False where the machine may clear the store on its own (browser without persistence). */
  readonly persistent: boolean;
}

export interface HostFiles {
  /** Lets the person choose files and reads them. An empty list means the person cancelled. */
  open(request: OpenRequest): Promise<HostResult<readonly OpenedFile[]>>;
  /**
   * Reads the next `.fallwerk` file that the system handed to the program: a double click, "open with", a drop on
   * its icon. Null when none waits. Each is given once; one that cannot be read or is too large is given as its
   * failure.
   */
  takeHanded(): Promise<HostResult<OpenedFile | null>>;
  /** Calls back when such a file has come; those that came before only wait. Answers the disposer. */
  onHanded(listener: () => void): () => void;
  /** Lets the person choose a place and writes the bytes there (temporary file, then rename). */
  save(request: SaveRequest): Promise<HostResult<SaveAnswer>>;
  /** Prints what the page shows to print media as a PDF: the person chooses where, or the print dialog asks. */
  savePdf(request: SavePdfRequest): Promise<HostResult<SavePdfAnswer>>;
}

export interface OpenRequest {
  /** File name endings without dot, e.g. ["txt", "docx"]. */
  readonly extensions: readonly string[];
  readonly multiple: boolean;
  /** A larger file is refused with `tooLarge` before it is read. Bytes. */
  readonly maxBytes: number;
}

export interface OpenedFile {
  /** The name alone, never the path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SaveRequest {
  readonly suggestedName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface SaveAnswer {
  /** False when the person cancelled. */
  readonly saved: boolean;
  readonly name: string;
}

export interface SavePdfRequest {
  readonly suggestedName: string;
}

/** `asked`: a browser only opens its print dialog; what became of it cannot be known. */
export type SavePdfAnswer =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'asked' };

/** One small file per project with the wrapped keys; always rewritten as a whole, kept in two copies. */
export interface HostVault {
  /** Projects that have a vault on this machine. */
  list(): Promise<HostResult<readonly string[]>>;
  /** Both copies as they lie there (a missing one is left out); the caller takes the newest that is whole. */
  read(project: string): Promise<HostResult<readonly Uint8Array[]>>;
  write(project: string, bytes: Uint8Array): Promise<HostResult<null>>;
  remove(project: string): Promise<HostResult<null>>;
}

/** One append-only file per project. The bytes are hash-chained frames made by shared/seal/journal. */
export interface HostJournal {
  /**
   * Appends at the end and answers only after the bytes are flushed to the disk. All or nothing: after a failure
   * the file ends where it ended before.
   */
  append(project: string, bytes: Uint8Array): Promise<HostResult<{ readonly length: number }>>;
  read(project: string): Promise<HostResult<Uint8Array>>;
  /** Cuts a half-written tail off; `length` in bytes, not larger than the file. */
  truncate(project: string, length: number): Promise<HostResult<null>>;
  remove(project: string): Promise<HostResult<null>>;
}

/** Whole copies of a project, verified when written. */
export interface HostSnapshots {
  /** Temporary file, flush, read back and compare, rename. Never leaves a half-written snapshot behind. */
  write(project: string, name: string, bytes: Uint8Array): Promise<HostResult<null>>;
  /** Newest first. */
  list(project: string): Promise<HostResult<readonly SnapshotInfo[]>>;
  read(project: string, name: string): Promise<HostResult<Uint8Array>>;
  remove(project: string, name: string): Promise<HostResult<null>>;
}

export interface SnapshotInfo {
  /** `[0-9A-Za-z-]+.fallwerk`, sorts by time. */
  readonly name: string;
  readonly bytes: number;
}

/** Keeps a second writer (window, tab or program) out of a project. */
export interface HostLocks {
  /** True when this window now holds the project; false when another one does. */
  acquire(project: string): Promise<HostResult<boolean>>;
  release(project: string): Promise<HostResult<null>>;
}

/** The operating system's store of secrets. `unavailable` in the browser and where the system has none. */
export interface HostSecrets {
  available(): Promise<HostResult<boolean>>;
  get(name: string): Promise<HostResult<string | null>>;
  set(name: string, secret: string): Promise<HostResult<null>>;
  remove(name: string): Promise<HostResult<null>>;
}

export type MenuCommand =
  | 'newProject'
  | 'lockProject'
  | 'undo'
  | 'redo'
  | 'openHandbook'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset';

export interface HostMenu {
  /** Calls back for commands of the native menu; answers the disposer. The browser has no native menu. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
  /** The native menu follows the language of the interface; it starts in the system's. */
  setLanguage(language: 'de' | 'en'): Promise<HostResult<null>>;
}

export interface HostClosing {
  /**
   * Runs before the window closes; the window waits for the promise (at most five seconds on the desktop).
   * In the browser it runs on `pagehide` and nothing can wait for it. Answers the disposer.
   */
  onClosing(listener: () => Promise<void>): () => void;
}
