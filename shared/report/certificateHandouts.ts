import { handoutsWith } from '#shared/deletion/handouts';
import type { Deletion } from '#shared/model/deletion';
import type { Handout } from '#shared/model/handout';
import type { ProjectTree } from '#shared/model/tree';
import type { CertificatePrint } from './certificatePrint';
import { plain, type ReportBlock, remark } from './reportDocument';
import { printedDate } from './reportTexts';

const whatKeys = {
  caseReport: 'handoutCaseReport',
  caseReports: 'handoutCaseReports',
  comparison: 'handoutComparison',
  reviewList: 'handoutReviewList',
  passages: 'handoutPassages',
  codebook: 'handoutCodebook',
  profile: 'handoutProfile',
  backup: 'handoutBackup',
} as const satisfies { readonly [W in Handout['what']]: string };

/** The files with words of the deleted texts that the program handed out before, for who has to look after them. */
export function certificateHandouts(
  tree: Pick<ProjectTree, 'project' | 'handout'>,
  { items, erased }: Deletion,
  { translate, language, localTime }: CertificatePrint,
): readonly ReportBlock[] {
  const keys = new Set(items.map(({ key }) => key));
  const found = erased === null ? [] : handoutsWith(tree, keys, erased.at);
  if (found.length === 0) return [remark(translate('handoutsNone'))];
  const people = Object.values(tree.project)[0]?.people;
  return [
    remark(translate('handouts')),
    {
      kind: 'list',
      numbered: false,
      items: found.map(({ at, by, what, file }) => {
        const time = localTime(at);
        const values = {
          day: printedDate(time, language),
          time: time.slice(11, 16),
          name: people?.[by]?.name ?? by,
          what: translate(whatKeys[what]),
          file: file ?? translate('handoutPrinted'),
        };
        return { level: 1 as const, inlines: [plain(translate('handoutLine', values))] };
      }),
    },
  ];
}
