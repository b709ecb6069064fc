import { castDraft } from 'immer';
import { codeColors } from '#shared/codebook/codeColors';
import type { IncomingCode } from '#shared/codebook/incoming';
import {
  type Intake,
  type IntakeMode,
  incomingPlaces,
  planIntake,
  takenFields,
} from '#shared/codebook/intake';
import { childrenByParent } from '#shared/coding/codeTree';
import { type Code, plainCode } from '#shared/model/coding';
import { asId, type CodeId } from '#shared/model/ids';
import { codesBefore, layersBefore, needCode, placeBehind, setOrder, theCodebook } from './codebookDraft';
import { type CommandContext, defineCommand, type TreeDraft } from './command';

/**
 * Takes codes from a file or a template into the codebook, as `planIntake` showed it. Codings are never touched:
 * what is coded keeps its code.
 */
export const takeInCodes = defineCommand(
  'codebook.takeIn',
  (
    draft,
    params: { readonly codes: readonly IncomingCode[]; readonly mode: IntakeMode },
    context,
  ): { readonly added: number; readonly changed: number } => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const intake = planIntake(before, params.codes, params.mode, codedCodes(layersBefore(draft)));
    const ids = newIds(intake, before, context);
    const lasts = new Map([...childrenByParent(before)].map(([parent, all]) => [parent, placeBehind(all)]));
    for (const row of intake.rows) {
      const id = ids.get(row.incoming.key);
      if (id === undefined) continue;
      const parent = row.incoming.parent === null ? null : (ids.get(row.incoming.parent) ?? null);
      if (row.existing === null) {
        const position = lasts.get(parent) ?? 0;
        lasts.set(parent, position + 1);
        const main = parent === null ? codeColors[position % codeColors.length] : codes[parent]?.color;
        codes[id] = castDraft(newCode(row.incoming, { id, parent, position, color: main ?? codeColors[0] }));
      } else if (row.kind === 'changed') change(draft, row.existing, row, params.mode, context);
    }
    if (params.mode === 'replace') reorder(draft, params.codes, ids, intake);
    const count = (kind: string) => intake.rows.filter((row) => row.kind === kind).length;
    return { added: count('new'), changed: count('changed') };
  },
);

/** The codes that something is coded with. */
export function codedCodes(layers: ReturnType<typeof layersBefore>): ReadonlySet<CodeId> {
  const coded = new Set<CodeId>();
  for (const layer of Object.values(layers))
    for (const { code } of Object.values(layer.codings)) coded.add(code);
  return coded;
}

/** A file's own identifier is kept where it is free, so that the next file of that program finds its codes again. */
function newIds(
  { rows }: Intake,
  before: ReturnType<typeof codesBefore>,
  context: CommandContext,
): ReadonlyMap<string, CodeId> {
  const used = new Set<string>(Object.keys(before));
  return new Map(
    rows.map(({ incoming, existing }) => {
      if (existing !== null) return [incoming.key, existing];
      const own = incoming.id;
      const id = own !== null && !used.has(own) ? asId<CodeId>(own) : context.newId<CodeId>();
      used.add(id);
      return [incoming.key, id];
    }),
  );
}

function newCode(incoming: IncomingCode, place: Pick<Code, 'id' | 'parent' | 'position' | 'color'>): Code {
  return { ...plainCode, definition: '', rule: '', ...place, ...incoming.fields, name: incoming.name };
}

function change(
  draft: TreeDraft,
  id: CodeId,
  row: Intake['rows'][number],
  mode: IntakeMode,
  context: CommandContext,
): void {
  const code = needCode(theCodebook(draft).codes, id);
  const old = codesBefore(draft)[id];
  if (old === undefined) return;
  const fields = takenFields(old, row, mode);
  if (
    (fields.definition !== undefined || fields.rule !== undefined) &&
    (old.definition !== '' || old.rule !== '')
  ) {
    code.earlier.push({ definition: old.definition, rule: old.rule, by: context.author, until: context.now });
  }
  Object.assign(code, fields, row.changes.includes('name') ? { name: row.incoming.name } : {});
}

/** The tree becomes the file's; what stays beside it comes behind, marked for the team to decide. */
function reorder(
  draft: TreeDraft,
  incoming: readonly IncomingCode[],
  ids: ReadonlyMap<string, CodeId>,
  { leaving, kept }: Intake,
): void {
  const { codes } = theCodebook(draft);
  const places = incomingPlaces(incoming);
  for (const { key, parent } of incoming) {
    const id = ids.get(key);
    if (id === undefined) continue;
    const code = needCode(codes, id);
    code.parent = parent === null ? null : (ids.get(parent) ?? null);
    code.position = places.get(key) ?? 0;
  }
  for (const id of leaving) delete codes[id];
  const main = incoming.flatMap(({ key, parent }) => (parent === null ? (ids.get(key) ?? []) : []));
  for (const id of kept) Object.assign(needCode(codes, id), { parent: null, provisional: true });
  setOrder(codes, [...main, ...kept]);
  for (const memo of Object.values(draft.memo)) {
    if (memo.about.kind === 'code' && !(memo.about.code in codes)) memo.about = { kind: 'project' };
  }
}
