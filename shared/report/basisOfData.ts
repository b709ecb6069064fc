import { namedRoles } from '#shared/evidence/passage';
import { hasWords, heldInterviews } from '#shared/fieldwork/heldInterviews';
import type { Interview } from '#shared/model/fieldwork';
import type { GuideRole } from '#shared/model/guide';
import { type ReportContext, roleLabel } from './reportContext';
import {
  type Inline,
  paragraph,
  plain,
  type ReportBlock,
  type ReportTable,
  remark,
  type TableCell,
  type TableRow,
} from './reportDocument';
import { printedDate, printedList } from './reportTexts';
import { withTableReference } from './tableReference';

/** What the report rests on: the interviews of its site and wave, by role, held or still planned. */
export function basisOfData(context: ReportContext, tableNumber: number): readonly ReportBlock[] {
  const { translate, report } = context;
  const heading: ReportBlock = {
    kind: 'heading',
    level: 1,
    number: null,
    text: translate('basisHeading'),
    newPage: false,
  };
  const interviews = interviewsOfReport(context);
  if (interviews.length === 0) {
    return [heading, remark(translate('basisNone', { wave: report.wave }))];
  }
  const table = basisTable(context, interviews, tableNumber);
  return [
    heading,
    paragraph(
      ...basisSentences(context, interviews),
      plain(' '),
      ...withTableReference((values) => translate('basisReference', values), table.caption),
    ),
    table,
  ];
}

function interviewsOfReport({ tree, report }: ReportContext): readonly Interview[] {
  return Object.values(tree.interview).filter(
    (interview) =>
      interview.site === report.site &&
      interview.wave === report.wave &&
      // What was called off is neither held nor open.
      interview.status !== 'dropped' &&
      // A guide that names no level may have been used on any.
      (report.level === null || (tree.guide[interview.guide]?.level ?? report.level) === report.level),
  );
}

function basisSentences(context: ReportContext, interviews: readonly Interview[]): readonly Inline[] {
  const { translate, report, tree } = context;
  const wave = report.wave;
  const held = heldOf(context, interviews);
  const heldIds = new Set(held.map((interview) => interview.id));
  const protocols = Object.values(tree.protocol).filter(
    (protocol) => heldIds.has(protocol.interview) && hasWords(protocol),
  );
  const open = interviews.length - held.length;
  const sentences =
    held.length === 0
      ? [translate('basisNotHeld', { wave })]
      : [
          translate('basisInterviews', { count: held.length, wave }),
          translate('basisProtocols', { count: protocols.length }),
          ...(open === 0 ? [] : [translate('basisOpen', { count: open })]),
        ];
  const coded: readonly Inline[] =
    context.naming === 'coded' ? [{ kind: 'footnote', text: translate('basisCoded') }] : [];
  return [plain(sentences.join(' ')), ...coded];
}

function heldOf({ tree }: ReportContext, interviews: readonly Interview[]): readonly Interview[] {
  const held = heldInterviews(tree);
  return interviews.filter(({ id }) => held.has(id));
}

/** Interviews that cover the same roles along the same guide share a row, so each is counted once. */
interface BasisGroup {
  readonly roles: readonly GuideRole[];
  readonly guideLabel: string;
  readonly interviews: readonly Interview[];
}

function basisTable(
  context: ReportContext,
  interviews: readonly Interview[],
  tableNumber: number,
): ReportTable & { readonly caption: { readonly id: string } } {
  const { translate, report } = context;
  return {
    kind: 'table',
    caption: {
      label: translate('tableLabel'),
      number: tableNumber,
      id: 'basis',
      text: translate('basisCaption', { wave: report.wave }),
    },
    columns: [
      { heading: translate('columnRole'), share: 0.34, align: 'start' },
      { heading: translate('columnGuide'), share: 0.16, align: 'start' },
      { heading: translate('columnDates'), share: 0.3, align: 'start' },
      { heading: translate('columnCount'), share: 0.08, align: 'end' },
      { heading: translate('columnOpen'), share: 0.12, align: 'end' },
    ],
    rows: [
      ...groupInterviews(context, interviews).map((group) => groupRow(context, group)),
      totalRow(context, interviews),
    ],
    notes: [translate('basisSource')],
  };
}

function groupRow(context: ReportContext, group: BasisGroup): TableRow {
  const held = heldOf(context, group.interviews);
  const dates = held.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
  const labels = group.roles.map((role) => roleLabel(context, role));
  return {
    kind: 'body',
    cells: [
      cell(labels.length === 0 ? context.translate('unknownRole') : printedList(labels, context.language)),
      cell(group.guideLabel),
      cell(
        dates.length === 0
          ? context.translate('noDate')
          : dates.map((date) => printedDate(date, context.language)).join(', '),
      ),
      cell(String(held.length)),
      cell(openCount(context, group.interviews.length - held.length)),
    ],
  };
}

function totalRow(context: ReportContext, interviews: readonly Interview[]): TableRow {
  const held = heldOf(context, interviews).length;
  return {
    kind: 'total',
    cells: [
      cell(context.translate('rowTotal')),
      cell(''),
      cell(''),
      cell(String(held)),
      cell(openCount(context, interviews.length - held)),
    ],
  };
}

function openCount(context: ReportContext, open: number): string {
  return open === 0 ? context.translate('noDate') : String(open);
}

function cell(text: string): TableCell {
  return [[plain(text)]];
}

/** Rows in the order of the report's guide, then of the other guides; a row stands where its first role does. */
function groupInterviews(context: ReportContext, interviews: readonly Interview[]): readonly BasisGroup[] {
  const order = roleOrder(context);
  const groups = new Map<string, BasisGroup>();
  for (const interview of interviews) {
    const guide = context.tree.guide[interview.guide];
    const roles = namedRoles(interview.roles, guide?.roles ?? context.guide?.roles ?? []);
    const guideLabel = guide === undefined ? context.translate('unknownGuide') : guide.label || guide.title;
    const key = JSON.stringify([roles.map((role) => role.code), guideLabel]);
    const sameRow = groups.get(key)?.interviews ?? [];
    groups.set(key, { roles, guideLabel, interviews: [...sameRow, interview] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      place(order, a) - place(order, b) ||
      a.roles.length - b.roles.length ||
      a.guideLabel.localeCompare(b.guideLabel, context.language),
  );
}

function place(order: readonly string[], group: BasisGroup): number {
  const places = group.roles.map((role) => order.indexOf(role.code)).filter((index) => index >= 0);
  return places.length === 0 ? order.length : Math.min(...places);
}

function roleOrder({ tree, guide }: ReportContext): readonly string[] {
  const own = guide?.roles ?? [];
  const others = Object.values(tree.guide).flatMap((other) => other.roles);
  return [...new Set([...own, ...others].map((role) => role.code))];
}
