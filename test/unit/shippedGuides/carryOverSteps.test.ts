import { expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '../../../schemas/shippedGuides';
import { carryOverSteps } from '../../../shared/guide/carryOverSteps';
import { answerableNodes } from '../../../shared/guide/guideNodes';
import { applySteps } from '../../../shared/guide/guideStep';
import { importPrinted } from '../guide/printedGuides';

test('an imported guide of the institute takes every topic of the shipped one, and keeps its words', async () => {
  const printed = importPrinted('A.1.2');
  const shipped = SHIPPED_GUIDES.find(({ label }) => label === 'A.1.2');
  if (shipped === undefined) throw new Error('A.1.2 does not ship');
  const edit = applySteps(printed, carryOverSteps(await shipped.load(), printed));
  if (!edit.ok) throw new Error(edit.reason);
  const leads = answerableNodes(edit.guide);
  expect(leads).toHaveLength(29);
  expect(leads.filter(({ node }) => node.topic === null)).toEqual([]);
  expect(leads.map(({ node }) => node.text)).toEqual(answerableNodes(printed).map(({ node }) => node.text));
  // Nothing is left to take the second time.
  expect(carryOverSteps(await shipped.load(), edit.guide)).toEqual([]);
});
