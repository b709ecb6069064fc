import type { Guide, GuideAttachment, GuideLevel } from '#shared/model/guide';
import type { InterviewGuideBlock, InterviewGuideDocument } from './interviewGuideBlocks';
import { remarkParagraphs } from './interviewGuideFootnotes';
import { dotMatrix } from './interviewGuideMatrix';
import { closingChecklist, openingBlocks } from './interviewGuideOpening';
import {
  chosenRoles,
  type InterviewGuideContext,
  type InterviewGuideOptions,
  type InterviewGuideSetting,
  printedRoles,
} from './interviewGuideOptions';
import { questionsOfRoles } from './interviewGuideQuestions';
import type { GuidePrintTextKey } from './interviewGuideTexts';
import { pageFooter } from './pageFooter';
import {
  a4Portrait,
  paragraph,
  plain,
  type ReportHeading,
  type ReportTable,
  type TitleBlock,
} from './reportDocument';
import { printedDate } from './reportTexts';

/**
 * Sets a guide for the conversation: head with fields, what to see to, remarks, questions (of some roles, or
 * all of them as a dot matrix) and attached tables. Numbers, order and wording are the guide's own; the printed
 * labels around them come from `translate`. Every guide can be printed, an empty one too.
 */
export function interviewGuideDocument(
  guide: Guide,
  options: InterviewGuideOptions,
  setting: InterviewGuideSetting,
): InterviewGuideDocument {
  const context: InterviewGuideContext = { ...options, ...setting, guide };
  return {
    language: setting.language,
    titleBlock: titleBlock(context),
    runningHead: { start: guideName(context), end: headEnd(context) },
    footer: pageFooter((values) => setting.translate('pageOf', values)),
    contents: null,
    page: { ...a4Portrait, margin: { top: 22, right: 22, bottom: 22, left: 25 } },
    blocks: [
      ...openingBlocks(context),
      ...(options.version.kind === 'matrix'
        ? dotMatrix(context)
        : questionsOfRoles(context, options.version.noteSpace)),
      ...closingChecklist(context),
      ...attachedTables(context),
      ...unplacedNotes(context),
    ],
  };
}

/** What the file is called before the day: guide, whom it is for, and where. */
export function interviewGuideFileTitle(
  guide: Guide,
  { version, header }: InterviewGuideOptions,
  { translate }: Pick<InterviewGuideSetting, 'translate'>,
): string {
  const roles =
    version.kind === 'matrix'
      ? translate('fileMatrix')
      : chosenRoles(guide, version)
          .map((role) => role.code)
          .join('-');
  const name = guide.label === '' ? guide.title : guide.label;
  return [translate('guide'), name, roles, header.siteCode].filter((part) => part !== '').join(' ');
}

const levelTexts: { readonly [level in GuideLevel]: GuidePrintTextKey } = {
  strategic: 'levelStrategic',
  operative: 'levelOperative',
  intensive: 'levelIntensive',
};

function titleBlock(context: InterviewGuideContext): TitleBlock {
  const { guide, translate, version, now, language } = context;
  const roles = chosenRoles(guide, version);
  const kicker = [
    translate('guide'),
    guide.level === null ? '' : translate(levelTexts[guide.level]),
    guide.wave === null ? '' : translate('waveNumber', { wave: guide.wave }),
    guide.version > 1 ? translate('version', { version: guide.version }) : '',
    translate('printedOn', { date: printedDate(now, language) }),
  ];
  return {
    kicker: kicker.filter((part) => part !== '').join(' · '),
    title: guideName(context),
    subtitle: subtitle(context, printedRoles(context, roles)),
    facts: [],
  };
}

function subtitle({ version, translate, guide }: InterviewGuideContext, roles: string): string | null {
  if (version.kind === 'matrix') {
    return translate('subtitleMatrix');
  }
  if (roles !== '') {
    return translate('subtitleRoles', { roles });
  }
  return guide.roles.length === 0 ? null : translate('subtitleEveryone');
}

function guideName({ guide, translate }: InterviewGuideContext): string {
  return [guide.label, guide.title].filter((part) => part !== '').join(' ') || translate('guide');
}

/** Roles by their labels while they fit beside the guide's name on one line, else by their codes. */
const longestHead = 48;

function headEnd({ guide, version, translate, header }: InterviewGuideContext): string {
  const roles = chosenRoles(guide, version);
  const labels = roles.map(({ label, code }) => label || code).join(', ');
  const shown = labels.length > longestHead ? roles.map((role) => role.code).join(', ') : labels;
  const whom = version.kind === 'matrix' ? translate('subtitleMatrix') : shown;
  return [header.siteCode, whom].filter((part) => part !== '').join(' · ');
}

function attachedTables(context: InterviewGuideContext): readonly InterviewGuideBlock[] {
  const { guide, translate } = context;
  const tables = guide.attachments.filter(({ rows }) => rows.some((row) => row.length > 0));
  return tables.length === 0
    ? []
    : [
        heading(translate('attachments')),
        ...tables.map((attachment, index) => attachedTable(context, attachment, index + 1)),
      ];
}

/** Rows that leave no page half empty when the table moves to the next one. */
const longestWholeTable = 15;

/** Printed as it came: its first row is the head, short rows are filled up with empty cells. */
function attachedTable(
  { translate }: InterviewGuideContext,
  attachment: GuideAttachment,
  number: number,
): ReportTable {
  const width = Math.max(...attachment.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const [head = [], ...rows] = attachment.rows;
  // A column's share follows its longest cell, within bounds, so that no column starves.
  const lengths = columns.map((index) =>
    Math.min(60, Math.max(8, ...attachment.rows.map((row) => row[index]?.length ?? 0))),
  );
  const sum = lengths.reduce((total, length) => total + length, 0);
  return {
    kind: 'table',
    caption: { label: translate('attachmentLabel'), number, text: attachment.title },
    columns: columns.map((index) => ({
      heading: head[index] ?? '',
      share: (lengths[index] ?? 0) / sum,
      align: 'start',
    })),
    rows: rows.map((row) => ({
      kind: 'body',
      cells: columns.map((index) => [[plain(row[index] ?? '')]]),
    })),
    notes: [],
    onOnePage: rows.length <= longestWholeTable,
  };
}

/** Footnotes whose place the guide does not tell: printed with their marks rather than lost. */
function unplacedNotes({ guide, translate }: InterviewGuideContext): readonly InterviewGuideBlock[] {
  const { unplaced } = remarkParagraphs(guide);
  return unplaced.length === 0
    ? []
    : [
        heading(translate('unplacedNotes')),
        ...unplaced.map(({ mark, text }) => paragraph(plain(`${mark}\u2002${text}`))),
      ];
}

function heading(text: string): ReportHeading {
  return { kind: 'heading', level: 1, number: null, text, newPage: false };
}
