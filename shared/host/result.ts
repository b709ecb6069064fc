import type { HostFailure, HostFailureReason, HostResult } from './contract';
import { type HostArguments, type HostVerb, hostArguments } from './limits';

export function success<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

export function failure(reason: HostFailureReason, detail: string): HostFailure {
  return { ok: false, reason, detail };
}

/** Thrown inside a host to leave with a named reason; never crosses the contract (see `settle`). */
export class HostError extends Error {
  readonly reason: HostFailureReason;
  constructor(reason: HostFailureReason, detail: string) {
    super(detail);
    this.name = 'HostError';
    this.reason = reason;
  }
}

/**
 * Parses the arguments of a verb with the bounds of limits.ts. `arguments` comes from the other side of a
 * boundary, so nothing is assumed about it. Too many bytes are `tooLarge`, everything else is `invalid`.
 */
export function parseArguments<V extends HostVerb>(
  verb: V,
  args: readonly unknown[],
): HostResult<HostArguments<V>> {
  const parsed = hostArguments[verb].safeParse(args);
  // `as`: TypeScript does not connect the schema picked by V with V's output type.
  if (parsed.success) return success(parsed.data as HostArguments<V>);
  const tooLarge = parsed.error.issues.some((issue) => issue.message === 'tooLarge');
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  return failure(tooLarge ? 'tooLarge' : 'invalid', `${verb} ${where}`);
}

/** Runs the work and turns whatever it throws into a failure; `classify` knows the errors of its platform. */
export async function settle<T>(
  work: () => Promise<T>,
  classify: (error: unknown) => HostFailure,
): Promise<HostResult<T>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof HostError) return failure(error.reason, error.message);
    return classify(error);
  }
}
