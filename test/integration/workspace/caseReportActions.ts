import { run } from '../../../renderer/workspace/run';
import {
  restoreCaseReportVersion,
  saveCaseReportVersion,
  setCaseReportStatus,
} from '../../../shared/commands/caseReportStatusCommands';
import { editQuote } from '../../../shared/commands/quoteCommands';
import {
  addOpenPoint,
  applyTemplate,
  editOpenPoint,
  removeOpenPoint,
  removeTemplate,
  saveTemplate,
  setInProfile,
} from '../../../shared/commands/reportPartCommands';
import {
  addSiteAttribute,
  editSiteAttribute,
  removeSiteAttribute,
  removeSiteAttributeValue,
  setSiteAttribute,
} from '../../../shared/commands/siteAttributeCommands';
import { asId, type GuideNodeId } from '../../../shared/model/ids';
import type { ProjectTree } from '../../../shared/model/tree';
import { expandTemplate } from '../../../shared/reportTemplate/expandTemplate';

/** One of the values, chosen by a number; undefined when there are none. */
function pick<T>(values: readonly T[], n: number): T | undefined {
  return values[n % Math.max(1, values.length)];
}

/** What a person might do with a case report beside writing it, and with what is known of its site. */
export function caseReportActions(
  tree: () => ProjectTree,
): readonly ((n: number, words: string) => Promise<unknown>)[] {
  const report = (n: number) => pick(Object.values(tree().caseReport), n);
  return [
    async (n, words) => {
      const found = report(n);
      const status = pick(['draft', 'checked', 'released'] as const, n);
      // Without a reason a released report stays closed.
      if (found && status)
        await run(setCaseReportStatus, { report: found.id, status, reason: n % 2 ? words : '' });
    },
    async (n, words) => {
      const found = report(n);
      const version = pick(Object.values(tree().caseReportVersion), n);
      if (n % 2 === 0 && found) await run(saveCaseReportVersion, { report: found.id, remark: words });
      else if (version) await run(restoreCaseReportVersion, { version: version.id, remark: words });
    },
    async (n, words) => {
      const found = report(n);
      const statement = pick(Object.values(found?.statements ?? {}), n);
      const link = pick(statement?.evidence ?? [], n);
      const text =
        link === undefined ? undefined : (tree().protocol[link.text] ?? tree().document[link.text]);
      const block = pick(text?.blocks ?? [], n);
      if (!found || !statement || !link || !block) return;
      const from = n % (block.text.length + 1);
      const cut = {
        start: { block: block.id, offset: from },
        end: { block: block.id, offset: Math.min(block.text.length, from + (n % 4)) },
        insert: n % 2 === 0 ? words : '',
      };
      const release = pick(['proposed', 'released', 'withheld'] as const, n) ?? 'proposed';
      await run(editQuote, {
        report: found.id,
        statement: statement.id,
        link: link.id,
        work: { cuts: [cut], marks: 'english', ellipsis: null, attribution: 'role', release, reason: words },
      });
    },
    async (n, words) => {
      const template = pick(Object.values(tree().reportTemplate), n);
      if (n % 5 === 0 && template) await run(removeTemplate, { id: template.id });
      else
        await run(saveTemplate, {
          id: n % 2 === 0 ? (template?.id ?? null) : null,
          name: `${words} ${n}`,
          level: null,
          parts: [
            { kind: 'basis' },
            {
              kind: 'section',
              id: asId<GuideNodeId>(crypto.randomUUID()),
              of: null,
              heading: words,
              hint: '',
            },
            { kind: 'guide' },
          ],
        });
    },
    async (n) => {
      const found = report(n);
      const template = pick(Object.values(tree().reportTemplate), n);
      if (!found || !template) return;
      const parts = expandTemplate(template.parts, tree().guide[found.guide] ?? null);
      await run(applyTemplate, { report: found.id, parts, from: { kind: 'own', template: template.id } });
    },
    async (n, words) => {
      const found = report(n);
      if (!found) return;
      const point = pick(found.openPoints, n);
      if (point === undefined) await run(addOpenPoint, { report: found.id, text: words, question: null });
      else if (n % 3 === 0) await run(removeOpenPoint, { report: found.id, point: point.id });
      else await run(editOpenPoint, { report: found.id, point: point.id, done: !point.done });
    },
    async (n) => {
      const found = report(n);
      const statement = pick(Object.values(found?.statements ?? {}), n);
      if (found && statement)
        await run(setInProfile, { report: found.id, statement: statement.id, included: n % 2 === 0 });
    },
    async (n, words) => {
      const attributes = Object.values(Object.values(tree().project)[0]?.siteAttributes ?? {});
      const attribute = pick(attributes, n);
      if (attribute === undefined || n % 4 === 0)
        await run(addSiteAttribute, { name: `${words} ${n}`, type: 'choice', options: [words] });
      else if (n % 4 === 1) await run(editSiteAttribute, { ...attribute, name: `${words} ${n}` });
      else if (n % 4 === 2) await run(removeSiteAttribute, { id: attribute.id });
    },
    async (n, words) => {
      const site = pick(Object.values(tree().site), n);
      const attribute = pick(Object.values(Object.values(tree().project)[0]?.siteAttributes ?? {}), n);
      if (!site || !attribute) return;
      if (n % 3 === 0 && site.attributes[attribute.id] !== undefined)
        await run(removeSiteAttributeValue, { site: site.id, attribute: attribute.id, index: 0 });
      else
        await run(setSiteAttribute, {
          site: site.id,
          attribute: attribute.id,
          value: words,
          asOf: n % 2 === 0 ? '2026-03-01' : '',
          wave: 1,
          source: null,
          note: '',
        });
    },
  ];
}
