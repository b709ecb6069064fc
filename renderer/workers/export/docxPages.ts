import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { textWidth as millimetresOfText, type PageRun } from '#shared/report/pageRuns';
import type { FooterPart, PageSettings, ReportDocument } from '#shared/report/reportDocument';
import { textRuns } from './docxRuns';
import { styleIds } from './docxStyles';

const twipsPerMillimetre = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** Room for text between the margins of a page, in twips. */
export function textWidthOf(page: PageSettings): number {
  return twips(millimetresOfText(page));
}

/** Format, running head and foot of a run of pages. */
export function sectionFrame(
  { page, runningHead, begins }: PageRun<unknown>,
  footer: ReportDocument['footer'],
  /** Text width of the pages the styles were made for; heads of turned pages need a tab stop of their own. */
  usualWidth: number,
): Omit<ISectionOptions, 'children'> {
  const first = begins === 'document';
  const width = textWidthOf(page);
  const foot = pageFooter(footer, width, usualWidth);
  return {
    properties: {
      ...(first ? {} : { type: SectionType.NEXT_PAGE }),
      // The first page has the title block where the others have the running head.
      titlePage: first,
      page: { size: pageSize(page), margin: pageMargin(page) },
    },
    headers: {
      default: header(runningHead, width, usualWidth),
      ...(first ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
    footers: { default: foot, ...(first ? { first: pageFooter(footer, width, usualWidth) } : {}) },
  };
}

/** The library takes the sides of the upright sheet and turns them itself when the page is landscape. */
function pageSize({ width, height }: PageSettings) {
  return width > height
    ? { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE }
    : { width: twips(width), height: twips(height) };
}

function pageMargin({ margin, headAt, footAt }: PageSettings) {
  return {
    top: twips(margin.top),
    right: twips(margin.right),
    bottom: twips(margin.bottom),
    left: twips(margin.left),
    // Half the margin: the running head stands in its middle.
    header: twips(headAt ?? margin.top / 2),
    footer: twips(footAt ?? margin.bottom / 2),
  };
}

/** The styles' tab stop stands at the usual right edge; on other pages it is taken away and set anew. */
function edge(width: number, usualWidth: number) {
  return width === usualWidth
    ? {}
    : {
        tabStops: [
          { type: TabStopType.CLEAR, position: usualWidth },
          { type: TabStopType.RIGHT, position: width },
        ],
      };
}

function header(head: ReportDocument['runningHead'], width: number, usualWidth: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.runningHead,
        ...edge(width, usualWidth),
        children: [...textRuns(head.start), new TextRun({ children: [new Tab()] }), ...textRuns(head.end)],
      }),
    ],
  });
}

function pageFooter(parts: readonly FooterPart[], width: number, usualWidth: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        ...edge(width, usualWidth),
        children: [new TextRun({ children: [new Tab()] }), ...parts.flatMap(footerRuns)],
      }),
    ],
  });
}

function footerRuns(part: FooterPart): readonly TextRun[] {
  switch (part.kind) {
    case 'text':
      return textRuns(part.text);
    case 'page':
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case 'pages':
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
  }
}
