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
    for (const cell of params.cells) {
      need(draft, 'site', cell.site);
      for (const count of [cell.planned, cell.additional]) {
        if (!Number.isInteger(count) || count < 0) throw new CommandRefused('badCount');
      }
      const there = Object.values(plan.quotas).find((quota) => sameCell(quota, cell));
      if (cell.planned === 0 && cell.additional === 0 && cell.note.trim() === '') {
        if (there !== undefined) delete plan.quotas[there.id];
        continue;
      }
      const id = there?.id ?? context.newId<QuotaId>();
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

function sameCell(a: QuotaCell, b: QuotaCell): boolean {
  return (
    a.site === b.site &&
    a.level === b.level &&
    a.role === b.role &&
    a.subgroup === b.subgroup &&
    a.wave === b.wave
  );
}
