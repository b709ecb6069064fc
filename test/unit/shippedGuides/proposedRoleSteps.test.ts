import { expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '../../../schemas/shippedGuides';
import { guideCounts } from '../../../shared/guide/guideCounts';
import { applySteps } from '../../../shared/guide/guideStep';
import { proposedRoleSteps } from '../../../shared/guide/proposedRoleSteps';
import { roleGuide } from '../../../shared/guide/roleGuide';
import { importPrinted } from '../guide/printedGuides';

test('the general guide, whose dots are lost, takes the proposed roles of the shipped one', async () => {
  const printed = importPrinted('A.2.1');
  const shipped = await SHIPPED_GUIDES.find(({ label }) => label === 'A.2.1')?.load();
  if (shipped === undefined) throw new Error('A.2.1 does not ship');
  const edit = applySteps(printed, proposedRoleSteps(shipped, printed));
  if (!edit.ok) throw new Error(edit.reason);
  const { guide } = edit;
  expect(guide.roles).toEqual(shipped.roles);
  for (const { code } of shipped.roles) {
    const leads = (of: typeof guide) => guideCounts({ nodes: roleGuide(of, [code]).sections }).leadQuestions;
    expect(`${code} ${leads(guide)}`).toBe(`${code} ${leads(shipped)}`);
  }
  // Roles that somebody has set are never touched.
  expect(proposedRoleSteps(shipped, guide)).toEqual([]);
});
