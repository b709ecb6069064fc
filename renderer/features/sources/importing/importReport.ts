import type { TFunction } from 'i18next';
import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { LeavingText } from '#shared/privacy/scanBeforeExport';
import type { MatchedLine } from '#shared/protocolImport/matchProtocol';
import { summarizeMatch } from '#shared/protocolImport/matchSummary';
import { planDocument } from '#shared/protocolImport/planDocument';
import type { ProtocolPlan } from '#shared/protocolImport/planProtocol';
import type { ImportItem, RefusedFile } from './importItem';
import { matchOf } from './planItem';

type Translate = TFunction<'sources'>;

export interface ImportReport {
  readonly title: string;
  readonly files: readonly FileReport[];
}

/** What became of one file, sentence by sentence; lists hold the file's own words that were not taken over. */
export interface FileReport {
  readonly fileName: string;
  readonly imported: boolean;
  /** Somebody chose to leave it out: nothing went wrong. */
  readonly leftOut?: boolean;
  readonly sentences: readonly string[];
  readonly lists: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    /** What of the lines comes from the file, where not all of it does: the guide's own words name nobody. */
    readonly words?: readonly string[];
  }[];
}

export interface ImportedProtocolFacts {
  readonly item: ImportItem;
  readonly guide: Guide;
  readonly plan: ProtocolPlan;
  /** What the interview's roles are asked. */
  readonly asked: ReadonlySet<GuideNodeId>;
  /** Whose protocol it became. */
  readonly interview: string;
  readonly language: Language;
}

export function protocolReport(facts: ImportedProtocolFacts, t: Translate): FileReport {
  const { item, guide, plan, asked, interview, language } = facts;
  const { lines } = matchOf(item, guide);
  const summary = summarizeMatch({ guide: guide.id, lines });
  const all = answerableNodes(guide);
  const labelOf = (id: string) => {
    const found = all.find(({ node }) => node.id === id);
    return found ? nodeLabel(found.node, language) : '';
  };
  const printed = (kinds: readonly MatchedLine['fate']['kind'][]) =>
    lines.filter(({ fate }) => kinds.includes(fate.kind)).map(wordsOf);
  const inbox = plan.blocks.filter(({ question }) => question === null);
  const dropped = lines.filter(({ fate }) => fate.kind === 'prompt' && !fate.kept).map(wordsOf);
  return {
    fileName: item.fileName,
    imported: true,
    sentences: [
      t('report.toInterview', { interview }),
      t('report.matched', {
        count: countIn(summary.questions, asked),
        all: asked.size,
        answered: countIn(summary.answered, asked),
      }),
      t('report.inbox', { count: inbox.length, words: countWords(inbox.map(({ text }) => text)) }),
      ...when(summary.prompts.kept, (count) => t('report.promptsKept', { count })),
      ...when(quotesIn(plan), (count) => t('report.quotes', { count })),
      ...noticeSentences(item, t),
    ],
    lists: [
      { title: t('report.unsure'), lines: summary.unsure.map(wordsOf) },
      { title: t('report.notOfRole'), lines: plan.notAsked.map(labelOf), words: [] },
      { title: t('report.unmatchedHeadings'), lines: summary.unmatchedHeadings },
      {
        title: t('report.states'),
        lines: summary.states.map((line) => {
          const { fate } = line;
          const question = fate.kind === 'state' ? labelOf(fate.question) : '';
          const state = fate.kind === 'state' ? t(`state.${fate.state}`) : '';
          return `${question}: ${state} (${wordsOf(line)})`;
        }),
        words: summary.states.map(wordsOf),
      },
      { title: t('report.head'), lines: printed(['header', 'title']) },
      { title: t('report.questions'), lines: printed(['question', 'section']), words: [] },
      { title: t('report.guideText'), lines: [...printed(['guideText']), ...dropped], words: [] },
      ...asideLists(item, t),
    ].filter((list) => list.lines.length > 0),
  };
}

export function documentReport(item: ImportItem, t: Translate): FileReport {
  const { blocks } = planDocument(item.text);
  const pages = blocks.filter(({ page }) => page !== null).length;
  return {
    fileName: item.fileName,
    imported: true,
    sentences: [
      t('report.toSource', { key: item.document.citationKey.trim(), title: item.document.title.trim() }),
      t('report.paragraphs', { count: blocks.length }),
      pages === 0 ? t('report.noPages') : t('report.pages', { count: pages }),
      ...(item.recognized.speakers.length === 0
        ? []
        : [t('report.speakers', { speakers: speakersOf(item) })]),
      ...noticeSentences(item, t),
    ],
    lists: asideLists(item, t).filter((list) => list.lines.length > 0),
  };
}

export function skippedReport({ fileName, twin }: ImportItem, t: Translate): FileReport {
  const sentence = twin === null ? t('report.skipped') : t('report.twin', { name: twin });
  return { fileName, imported: false, leftOut: true, sentences: [sentence], lists: [] };
}

export function refusedReport(file: RefusedFile, t: Translate): FileReport {
  return { fileName: file.fileName, imported: false, sentences: [refusalSentence(file, t)], lists: [] };
}

/** Why a file was not read, with the place where the reason lies. */
export function refusalSentence({ reason, place }: RefusedFile, t: Translate): string {
  const { why, todo } = t(`refused.${reason}`, { returnObjects: true });
  return place === '' ? `${why} ${todo}` : `${why} ${t('refused.place', { place })} ${todo}`;
}

export function speakersOf({ recognized }: Pick<ImportItem, 'recognized'>): string {
  return recognized.speakers.map(([label, turns]) => `${label} (${turns})`).join(', ');
}

/** What was read in another way than the file shows it, in sentences. */
export function noticeSentences({ text }: Pick<ImportItem, 'text'>, t: Translate): string[] {
  return text.notices.map(({ code, count }) => t(`notice.${code}`, { count }));
}

function asideLists({ text }: ImportItem, t: Translate): { title: string; lines: string[] }[] {
  return (['comment', 'hidden', 'runningHead', 'contents'] as const).map((kind) => ({
    title: t(`aside.${kind}`),
    lines: text.asides.filter((aside) => aside.kind === kind).map((aside) => aside.text),
  }));
}

function countIn(questions: ReadonlySet<GuideNodeId>, asked: ReadonlySet<GuideNodeId>): number {
  return [...questions].filter((id) => asked.has(id)).length;
}

function countWords(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function wordsOf({ text, number }: MatchedLine): string {
  return `${number ?? ''} ${text}`.trim();
}

function quotesIn({ blocks }: ProtocolPlan): number {
  return blocks.flatMap(({ marks }) => marks).filter(({ kind }) => kind === 'verbatim').length;
}

function when(count: number, sentence: (count: number) => string): string[] {
  return count === 0 ? [] : [sentence(count)];
}

/** What of the report comes from the files and not from the program or the guide. */
export function wordsOfFiles({ files }: ImportReport): readonly LeavingText[] {
  return files.flatMap(({ fileName, sentences, lists }) => [
    ...[fileName, ...sentences].map((text) => ({ where: fileName, text })),
    ...lists.flatMap(({ title, lines, words = lines }) =>
      words.map((text) => ({ where: `${fileName}, ${title}`, text })),
    ),
  ]);
}

/** The report as Markdown, which every program opens as text. */
export function reportMarkdown({ title, files }: ImportReport): string {
  const parts = files.map(({ fileName, sentences, lists }) =>
    [
      `## ${fileName}`,
      '',
      ...sentences.map((sentence) => `- ${sentence}`),
      ...lists.flatMap((list) => [
        '',
        `### ${list.title}`,
        '',
        ...list.lines.map((line) => `- ${oneLine(line)}`),
      ]),
    ].join('\n'),
  );
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
