import { childrenByParent } from '#shared/coding/codeTree';
import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import { type IncomingCode, type IncomingFields, incomingFieldNames } from './incoming';

type Codes = Codebook['codes'];

/**
 * `merge`: what comes adds and completes; nothing goes. `replace`: afterwards the codebook is the file's; codes that
 * the file does not have go, unless something is coded with them: those stay, marked as provisional.
 */
export type IntakeMode = 'merge' | 'replace';

export interface IntakeRow {
  readonly incoming: IncomingCode;
  /** The code of the project it is; null for a new one. */
  readonly existing: CodeId | null;
  readonly kind: 'new' | 'changed' | 'same';
  /** What changes of an existing code; `name` and `place` beside its fields. */
  readonly changes: readonly (keyof IncomingFields | 'name' | 'place')[];
}

export interface Intake {
  readonly mode: IntakeMode;
  readonly rows: readonly IntakeRow[];
  /** `replace` only: codes that go, and codes that stay because something is coded with them. */
  readonly leaving: readonly CodeId[];
  readonly kept: readonly CodeId[];
}

/**
 * Compares what comes with what is there. A code is the same one when its identifier is, else when a code of its
 * name stands at its place, else when the name is the only one of its kind on both sides.
 *
 * @param coded codes with at least one coding
 */
export function planIntake(
  codes: Codes,
  incoming: readonly IncomingCode[],
  mode: IntakeMode,
  coded: ReadonlySet<CodeId>,
): Intake {
  const pairs = pairUp(codes, incoming);
  const places = mode === 'replace' ? incomingPlaces(incoming) : null;
  const rows = incoming.map((one): IntakeRow => {
    const existing = pairs.get(one.key) ?? null;
    const code = existing === null ? undefined : codes[existing];
    if (existing === null || code === undefined)
      return { incoming: one, existing: null, kind: 'new', changes: [] };
    const changes: IntakeRow['changes'][number][] = changedFields(code, one.fields, mode);
    if (code.name !== one.name) changes.push('name');
    const parent = one.parent === null ? null : (pairs.get(one.parent) ?? undefined);
    if (places !== null && (parent !== code.parent || places.get(one.key) !== code.position))
      changes.push('place');
    return { incoming: one, existing, kind: changes.length === 0 ? 'same' : 'changed', changes };
  });
  if (mode === 'merge') return { mode, rows, leaving: [], kept: [] };
  const met = new Set(pairs.values());
  const unmet = Object.values(codes).filter(({ id }) => !met.has(id));
  return {
    mode,
    rows,
    leaving: unmet.filter(({ id }) => !coded.has(id)).map(({ id }) => id),
    kept: unmet.filter(({ id }) => coded.has(id)).map(({ id }) => id),
  };
}

/** Place of each incoming code among its siblings. */
export function incomingPlaces(incoming: readonly IncomingCode[]): ReadonlyMap<string, number> {
  const next = new Map<string | null, number>();
  return new Map(
    incoming.map(({ key, parent }) => {
      const place = next.get(parent) ?? 0;
      next.set(parent, place + 1);
      return [key, place];
    }),
  );
}

function pairUp(codes: Codes, incoming: readonly IncomingCode[]): ReadonlyMap<string, CodeId> {
  const pairs = new Map<string, CodeId>();
  const taken = new Set<CodeId>();
  const pair = (key: string, id: CodeId) => {
    pairs.set(key, id);
    taken.add(id);
  };
  for (const { key, id } of incoming) {
    const code = id === null ? undefined : codes[id as CodeId]; // looked up: what is no code's id finds none
    if (code !== undefined && !taken.has(code.id)) pair(key, code.id);
  }
  const existingNames = countedNames(Object.values(codes));
  const incomingNames = countedNames(incoming);
  const onlyOne = new Map(Object.values(codes).map((code) => [nameKey(code.name), code.id]));
  const bySiblings = siblingsByName(codes);
  for (const { key, parent, name } of incoming) {
    if (pairs.has(key)) continue;
    const above = parent === null ? null : pairs.get(parent);
    const sister =
      above === undefined
        ? undefined
        : bySiblings
            .get(above)
            ?.get(nameKey(name))
            ?.find((id) => !taken.has(id));
    const lone =
      existingNames.get(nameKey(name)) === 1 && incomingNames.get(nameKey(name)) === 1
        ? onlyOne.get(nameKey(name))
        : undefined;
    const match = sister ?? (lone !== undefined && !taken.has(lone) ? lone : undefined);
    if (match !== undefined) pair(key, match);
  }
  return pairs;
}

function siblingsByName(codes: Codes): ReadonlyMap<CodeId | null, ReadonlyMap<string, readonly CodeId[]>> {
  return new Map(
    [...childrenByParent(codes)].map(([parent, siblings]) => {
      const byName = new Map<string, CodeId[]>();
      for (const { id, name } of siblings) {
        const same = byName.get(nameKey(name));
        if (same === undefined) byName.set(nameKey(name), [id]);
        else same.push(id);
      }
      return [parent, byName];
    }),
  );
}

function countedNames(all: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return counts;
}

/** Two files write one name with other blanks or capitals; accents make another word. */
function nameKey(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}

/** What comes and is not empty counts; in `replace` also what is empty. */
function changedFields(code: Code, fields: IncomingFields, mode: IntakeMode): (keyof IncomingFields)[] {
  return incomingFieldNames.filter((name) => {
    const value = fields[name];
    if (
      value === undefined ||
      (mode === 'merge' && (value === '' || (Array.isArray(value) && value.length === 0)))
    )
      return false;
    return !sameValue(
      code[name],
      mode === 'merge' && name === 'questions' ? union(code.questions, value) : value,
    );
  });
}

/** The fields an existing code gets; in `merge` its questions are completed, not replaced. */
export function takenFields(code: Code, { changes, incoming }: IntakeRow, mode: IntakeMode): IncomingFields {
  const fields: { [name: string]: unknown } = {};
  for (const name of incomingFieldNames) {
    if (!changes.includes(name)) continue;
    const value = incoming.fields[name];
    fields[name] = mode === 'merge' && name === 'questions' ? union(code.questions, value) : value;
  }
  return fields as IncomingFields; // names and values come in pairs from an `IncomingFields`
}

function union(own: readonly string[], more: unknown): readonly string[] {
  return [...new Set([...own, ...(Array.isArray(more) ? (more as readonly string[]) : [])])]; // only `questions` are a list
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => one === b[i]);
  return a === b;
}
