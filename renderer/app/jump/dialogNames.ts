import type { Site, SiteAttribute } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { orderedAttributes, valueNow } from '#shared/siteProfile/attributeValue';
import type { JumpDialog } from './jumpDialog';

/** A name and the dialog it leads to. */
interface DialogName {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly dialog: JumpDialog;
}

interface NameTexts {
  /** A value as it is read: dates, yes and no are stored otherwise. */
  value(attribute: SiteAttribute, value: string): string;
  /** "Version 3: Musterhafen" */
  version(number: number, report: string): string;
}

type Names = Pick<ProjectTree, 'project' | 'site' | 'reportTemplate' | 'caseReportVersion' | 'caseReport'>;

/** What has a name but no screen: attributes with their value at each site, templates, versions of reports. */
export function dialogNames(tree: Names, texts: NameTexts): readonly DialogName[] {
  return [...attributeNames(tree, texts), ...templateNames(tree), ...versionNames(tree, texts)];
}

function attributeNames(tree: Names, texts: NameTexts): readonly DialogName[] {
  const sites = Object.values(tree.site).sort((a, b) => a.position - b.position);
  const [first] = sites;
  if (first === undefined) return [];
  return orderedAttributes(Object.values(tree.project)[0]).flatMap((attribute): readonly DialogName[] => {
    const known = sites.flatMap((site) => {
      const now = valueNow(site, attribute.id);
      if (now === null) return [];
      const label = `${attribute.name}: ${texts.value(attribute, now.value)}`;
      return [{ ...profile(attribute, site), label, detail: siteName(site) }];
    });
    // Nobody entered it yet: it is entered at a site.
    return known.length > 0 ? known : [{ ...profile(attribute, first), label: attribute.name, detail: '' }];
  });
}

function profile(attribute: SiteAttribute, site: Site): Pick<DialogName, 'id' | 'dialog'> {
  return { id: `${attribute.id} ${site.id}`, dialog: { kind: 'profile', site: site.id } };
}

function siteName({ code, name }: Site): string {
  return code === name ? name : `${code} ${name}`.trim();
}

function templateNames({ reportTemplate }: Names): readonly DialogName[] {
  return Object.values(reportTemplate).map(({ id, name }) => ({
    id,
    label: name,
    detail: '',
    dialog: { kind: 'template', template: id },
  }));
}

function versionNames({ caseReportVersion, caseReport }: Names, texts: NameTexts): readonly DialogName[] {
  return Object.values(caseReportVersion).flatMap(({ id, number, remark, report }) => {
    const title = caseReport[report]?.title;
    if (title === undefined) return [];
    return [
      {
        id,
        label: texts.version(number, title),
        detail: remark,
        dialog: { kind: 'version' as const, report, version: id },
      },
    ];
  });
}
