import type { Guide, GuideRole, GuideRules } from '#shared/model/guide';
import type { ChecklistLine, FormField, InterviewGuideBlock } from './interviewGuideBlocks';
import { remarkParagraphs } from './interviewGuideFootnotes';
import { chosenRoles, type InterviewGuideContext, printedRoles } from './interviewGuideOptions';
import { type Inline, paragraph, type ReportHeading } from './reportDocument';
import { printedDate, printedList } from './reportTexts';

/** What stands before the first question: fields, what to see to, and the preliminary remarks. */
export function openingBlocks(context: InterviewGuideContext): readonly InterviewGuideBlock[] {
  return [
    { kind: 'form', fields: formFields(context) },
    ...checklist(context, 'before', linesBefore(context)),
    ...preliminaryRemarks(context),
  ];
}

/** What is to be seen to when the conversation is over. */
export function closingChecklist(context: InterviewGuideContext): readonly InterviewGuideBlock[] {
  return checklist(context, 'after', linesAfter(context));
}

function formFields(context: InterviewGuideContext): readonly FormField[] {
  const { guide, translate, header, language, version } = context;
  const field = (label: string, text: string): FormField => ({
    label,
    content: text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text },
  });
  const choices = shownSubgroups(context).map(({ code, label }) => (label === '' ? code : label));
  return [
    field(translate('fieldSite'), header.siteCode),
    field(translate('fieldDate'), printedDate(header.date, language)),
    field(translate('fieldRole'), printedRoles(context, chosenRoles(guide, version))),
    field(translate('fieldInterviewer'), header.interviewer),
    ...(choices.length === 0
      ? []
      : [{ label: translate('fieldSubgroup'), content: { kind: 'choice', choices } } as const]),
    ...(guide.rules.perCase ? [field(translate('fieldCase'), '')] : []),
  ];
}

/**
 * The subgroups that somebody of the chosen roles can belong to. The code of a subgroup begins with its role's
 * ("IFK-B" for IFK); one that begins with no role's code could be anybody's.
 */
function shownSubgroups({ guide, version }: InterviewGuideContext): readonly GuideRole[] {
  const chosen = chosenRoles(guide, version);
  return guide.subgroups.filter((subgroup) => {
    const owners = guide.roles.filter((role) => isPartOf(subgroup.code, role.code));
    return chosen.length === 0 || owners.length === 0 || owners.some((role) => chosen.includes(role));
  });
}

function isPartOf(subgroup: string, role: string): boolean {
  return subgroup.startsWith(role) && !/^[\p{L}\d]/u.test(subgroup.slice(role.length));
}

function checklist(
  { translate }: InterviewGuideContext,
  heading: 'before' | 'after',
  lines: readonly ChecklistLine[],
): readonly InterviewGuideBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'checklist', heading: translate(heading), lines }];
}

/** Only what the guide asks for: a box that no rule stands behind would be ticked without meaning. */
function linesBefore({
  guide: { rules },
  translate,
  language,
}: InterviewGuideContext): readonly ChecklistLine[] {
  const lines: ChecklistLine[] = [];
  if (rules.informationSheet === true) {
    lines.push({ kind: 'tick', text: translate('informationSheet') });
  }
  if (rules.consent === 'oral' || rules.consent === 'written') {
    lines.push({
      kind: 'tick',
      text: translate(rules.consent === 'written' ? 'consentWritten' : 'consentOral'),
    });
  }
  // Who asks for recordings to be deleted makes some, and nobody is recorded without being asked.
  const records = rules.recordingAllowed ?? rules.deleteRecording !== null;
  if (records) {
    lines.push({
      kind: 'choice',
      text: translate('recordingGranted'),
      choices: [translate('yes'), translate('no')],
    });
  }
  if (rules.recordingAllowed === false) {
    lines.push({ kind: 'reminder', text: translate('noRecording') });
  }
  if (rules.excludedTopics.length > 0) {
    lines.push({
      kind: 'reminder',
      text: translate('excludedTopics', { topics: printedList(rules.excludedTopics, language) }),
    });
  }
  const duration = durationLine(rules);
  return duration === null
    ? lines
    : [...lines, { kind: 'reminder', text: translate(duration, { minutes: rules.durationMinutes ?? 0 }) }];
}

function durationLine({ durationMinutes, perCase }: GuideRules): 'duration' | 'durationPerCase' | null {
  if (durationMinutes === null) {
    return null;
  }
  return perCase ? 'durationPerCase' : 'duration';
}

function linesAfter({ guide: { rules }, translate }: InterviewGuideContext): readonly ChecklistLine[] {
  const lines: ChecklistLine[] = [];
  if (rules.anonymisation === true) {
    lines.push({ kind: 'reminder', text: translate('noNames') });
  }
  if (rules.deleteRecording !== null) {
    lines.push({ kind: 'tick', text: translate('deleteRecording') });
  }
  if (rules.deleteProtocol !== null) {
    lines.push({ kind: 'reminder', text: translate('deleteProtocol') });
  }
  return lines;
}

function preliminaryRemarks(context: InterviewGuideContext): readonly InterviewGuideBlock[] {
  const { paragraphs } = remarkParagraphs(context.guide);
  const title = ownHeading(context.guide);
  const body = title === null ? paragraphs : paragraphs.slice(1);
  return body.length === 0
    ? []
    : [
        heading(title ?? context.translate('remarks')),
        ...body.map((inlines: readonly Inline[]) => paragraph(...inlines)),
      ];
}

/** The heading of the remarks where the guide prints one: a first line of a few words that is no sentence. */
function ownHeading({ preliminary }: Guide): string | null {
  const [first = ''] = preliminary;
  return first !== '' && first.length <= 40 && !/[.?!:;,\d]$/.test(first.trim()) ? first : null;
}

function heading(text: string): ReportHeading {
  return { kind: 'heading', level: 1, number: null, text, newPage: false };
}
