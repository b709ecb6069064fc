import type { Quota, QuotaPlan } from '#shared/model/fieldwork';
import type { QuotaId, QuotaPlanId } from '#shared/model/ids';
import { CommandRefused, defineCommand, need, type TreeDraft } from './command';

/** What a cell of the quota plan says; the cell is found by site, level, role, subgroup and wave. */
export type QuotaCell = Omit<Quota, 'id'>;

/**
 * Sets cells of the quota plan, many at once (a table pasted or imported is one step back). A cell with
 * nothing planned and no note goes.
 */
export const setQuotas = defineCommand(
  'quota.set',
  (draft, params: { cells: readonly QuotaCell[] }, context) => {
    const plan = thePlan(draft, () => context.newId<QuotaPlanId>());
    const known = new Map(Object.values(plan.quotas).map((quota) => [keyOf(quota), quota.id]));
    for (const cell of params.cells) {
      need(draft, 'site', cell.site);
      for (const count of [cell.planned, cell.additional]) {
        if (!Number.isInteger(count) || count < 0) throw new CommandRefused('badCount');
      }
      const key = keyOf(cell);
      const there = known.get(key);
      if (cell.planned === 0 && cell.additional === 0 && cell.note.trim() === '') {
        if (there !== undefined) delete plan.quotas[there];
        known.delete(key);
        continue;
      }
      const id = there ?? context.newId<QuotaId>();
      known.set(key, id);
      plan.quotas[id] = { ...cell, id, note: cell.note.trim() };
    }
  },
);

function thePlan(draft: TreeDraft, newId: () => QuotaPlanId) {
  const [there] = Object.values(draft.quotaPlan);
  if (there !== undefined) return there;
  const plan: QuotaPlan = { id: newId(), kind: 'quotaPlan', quotas: {} };
  draft.quotaPlan[plan.id] = { ...plan, quotas: {} };
  return need(draft, 'quotaPlan', plan.id);
}

/** NUL stands in no code and no id, so two cells never share a key. */
function keyOf({ site, level, role, subgroup, wave }: QuotaCell): string {
  return [site, level, role, subgroup ?? '', wave].join('\0');
}
