import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BorderStyle } from 'docx';
import type { Language } from '#shared/model/language';
import { accent, hairline, quiet } from './docxColors';
import { guideStyles } from './docxGuideStyles';

/**
 * Arial is on every machine with Word, and LibreOffice brings Liberation Sans with the same widths, so lines
 * and pages break alike in both.
 */
export const font = 'Arial';

/** Where the text of a numbered heading begins, in twips (12 mm: room for "4.10" in the largest heading). */
export const headingIndent = 680;

/** Paragraph styles of our own, by the id that paragraphs name. */
export const styleIds = {
  kicker: 'ReportKicker',
  subtitle: 'Subtitle',
  factLabel: 'ReportFactLabel',
  fact: 'ReportFact',
  body: 'BodyText',
  remark: 'ReportRemark',
  quote: 'Quote',
  quoteSource: 'ReportQuoteSource',
  caption: 'Caption',
  tableHead: 'ReportTableHead',
  tableText: 'ReportTableText',
  tableNote: 'ReportTableNote',
  runningHead: 'Header',
  footer: 'Footer',
  contentsHeading: 'TOCHeading',
} as const;

/** Sizes in half points, spacing in twips (twentieths of a point), as the format counts. */
export function reportStyles(language: Language, textWidth: number): IStylesOptions {
  return {
    default: {
      document: {
        // The spelling checker takes its language from here.
        run: { font, size: 21, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } },
        paragraph: { spacing: { after: 0 } },
      },
      title: {
        run: { font, size: 52, bold: true, color: accent },
        paragraph: { spacing: { before: 60, after: 120 }, keepNext: true },
      },
      // Word's built-in headings have an outline level of their own; LibreOffice needs it said.
      heading1: heading(0, 30, { before: 480, after: 160 }),
      heading2: heading(1, 25, { before: 360, after: 120 }),
      heading3: heading(2, 22, { before: 280, after: 100 }),
      heading4: heading(3, 21, { before: 240, after: 80 }),
      caption: {
        run: { size: 19, bold: true, color: accent, italics: false },
        paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, keepLines: true },
      },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 250 } } },
    },
    paragraphStyles: [
      ...textStyles(),
      ...tableStyles(),
      ...pageStyles(textWidth),
      ...contentsStyles(),
      ...guideStyles(),
    ],
  };
}

function heading(
  outlineLevel: number,
  size: number,
  spacing: { before: number; after: number },
): IBaseParagraphStyleOptions {
  return {
    run: { font, size, bold: true, color: accent },
    paragraph: { outlineLevel, spacing, keepNext: true, keepLines: true },
    next: styleIds.body,
  };
}

function textStyles(): readonly IParagraphStyleOptions[] {
  const quoteBox = {
    indent: { left: 567, right: 567 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: hairline } },
  };
  return [
    {
      id: styleIds.kicker,
      name: 'Report Kicker',
      run: { size: 19, color: quiet, characterSpacing: 10 },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      run: { size: 24, color: quiet },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    {
      id: styleIds.body,
      name: 'Body Text',
      quickFormat: true,
      // 1.3 lines: long paragraphs of prose in a sans serif need the air.
      paragraph: { spacing: { after: 160, line: 312 } },
    },
    {
      id: styleIds.remark,
      name: 'Report Remark',
      basedOn: styleIds.body,
      run: { color: quiet },
    },
    {
      id: styleIds.quote,
      name: 'Quote',
      quickFormat: true,
      run: { size: 20 },
      // The source must not stand alone on the next page.
      paragraph: { ...quoteBox, spacing: { before: 0, after: 0, line: 288 }, keepNext: true },
      next: styleIds.quoteSource,
    },
    {
      id: styleIds.quoteSource,
      name: 'Report Quote Source',
      run: { size: 17, color: quiet },
      paragraph: { ...quoteBox, spacing: { before: 0, after: 0, line: 270 }, keepLines: true },
      next: styleIds.body,
    },
  ];
}

function tableStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      id: styleIds.factLabel,
      name: 'Report Fact Label',
      run: { size: 19, color: quiet },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: styleIds.fact,
      name: 'Report Fact',
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: styleIds.tableText,
      name: 'Report Table Text',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 260 } },
    },
    {
      id: styleIds.tableHead,
      name: 'Report Table Head',
      basedOn: styleIds.tableText,
      run: { bold: true, color: accent },
      paragraph: { keepNext: true },
    },
    {
      id: styleIds.tableNote,
      name: 'Report Table Note',
      run: { size: 16, color: quiet },
      paragraph: { spacing: { before: 80, after: 0, line: 250 }, keepLines: true },
    },
  ];
}

function pageStyles(textWidth: number): readonly IParagraphStyleOptions[] {
  const tabs = { rightTabStop: textWidth };
  return [
    {
      id: styleIds.runningHead,
      name: 'header',
      run: { size: 16, color: quiet },
      paragraph: {
        ...tabs,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: hairline } },
      },
    },
    {
      id: styleIds.footer,
      name: 'footer',
      run: { size: 16, color: quiet },
      paragraph: { ...tabs },
    },
  ];
}

function contentsStyles(): readonly IParagraphStyleOptions[] {
  const level = (number: number, left: number, before: number): IParagraphStyleOptions => ({
    id: `TOC${number}`,
    name: `toc ${number}`,
    run: { size: 20 },
    paragraph: { indent: { left }, spacing: { before, after: 20 } },
  });
  return [
    {
      id: styleIds.contentsHeading,
      name: 'TOC Heading',
      run: { size: 30, bold: true, color: accent },
      // No outline level: the contents do not list themselves.
      paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
    },
    level(1, 0, 80),
    level(2, 400, 20),
    level(3, 800, 20),
  ];
}
