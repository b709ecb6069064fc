import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  LevelFormat,
} from 'docx';
import { accent, hairline, quiet } from './docxColors';

/** Paragraph styles of an interview guide, by the id that paragraphs name. */
export const guideStyleIds = {
  question: 'GuideQuestion',
  bullet: 'GuideBullet',
  instruction: 'GuideInstruction',
  check: 'GuideCheck',
  checkHeading: 'GuideCheckHeading',
  fieldLabel: 'GuideFieldLabel',
  field: 'GuideField',
  matrixQuestion: 'GuideMatrixQuestion',
  matrixBullet: 'GuideMatrixBullet',
  matrixSection: 'GuideMatrixSection',
  dot: 'GuideDot',
  gap: 'GuideGap',
} as const;

/** How far the text of a bullet stands from its sign, in twips (4.5 mm). */
const bulletHang = 255;

export const bulletLists = { page: 'guide-bullets', matrix: 'guide-matrix-bullets' } as const;

/** Round bullets, and dashes below them, as Word lists; the indent of the page's list is set where it is used. */
export const guideNumbering: INumberingOptions = {
  config: [bulletLists.page, bulletLists.matrix].map((reference) => ({
    reference,
    levels: ['•', '–'].map((text, level) => ({
      level,
      format: LevelFormat.BULLET,
      text,
      alignment: AlignmentType.LEFT,
      style: { run: { color: quiet } },
    })),
  })),
};

/** Left edge of a bullet's text and its hanging sign, seen from where the question's text begins. */
export function bulletIndent(questionIndent: number, level: 1 | 2): { left: number; hanging: number } {
  return { left: questionIndent + level * bulletHang, hanging: bulletHang };
}

export function guideStyles(): readonly IParagraphStyleOptions[] {
  return [...questionStyles(), ...formStyles(), ...matrixStyles()];
}

function questionStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      id: guideStyleIds.question,
      name: 'Guide Question',
      quickFormat: true,
      run: { size: 22 },
      paragraph: { spacing: { before: 200, after: 60, line: 276 }, keepLines: true },
    },
    {
      id: guideStyleIds.bullet,
      name: 'Guide Bullet',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: 20, after: 20, line: 264 }, keepLines: true },
    },
    {
      id: guideStyleIds.instruction,
      name: 'Guide Instruction',
      quickFormat: true,
      run: { size: 19, italics: true, color: accent },
      paragraph: {
        spacing: { before: 100, after: 100, line: 264 },
        keepLines: true,
        border: box(),
      },
    },
  ];
}

function box() {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 4, color: hairline };
  return { top: side, bottom: side, left: { ...side, size: 18, color: accent }, right: side };
}

function formStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      id: guideStyleIds.check,
      name: 'Guide Check',
      run: { size: 20 },
      // The box hangs, so that a second line stands under the words.
      paragraph: { indent: { left: 380, hanging: 380 }, spacing: { before: 50, after: 50, line: 264 } },
    },
    {
      id: guideStyleIds.checkHeading,
      name: 'Guide Check Heading',
      run: { size: 20, bold: true, color: accent },
      paragraph: { spacing: { before: 40, after: 60 }, keepNext: true },
    },
    {
      id: guideStyleIds.fieldLabel,
      name: 'Guide Field Label',
      run: { size: 16, color: quiet },
      paragraph: { spacing: { before: 60, after: 0 }, keepNext: true },
    },
    {
      id: guideStyleIds.field,
      name: 'Guide Field',
      run: { size: 21 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: guideStyleIds.gap,
      name: 'Guide Gap',
      // Room between two tables, which Word would join, and the text that goes on.
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 60 } },
    },
  ];
}

function matrixStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      id: guideStyleIds.matrixQuestion,
      name: 'Guide Matrix Question',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 254 } },
    },
    {
      id: guideStyleIds.matrixBullet,
      name: 'Guide Matrix Bullet',
      basedOn: guideStyleIds.matrixQuestion,
      run: { size: 18 },
      paragraph: { spacing: { before: 10, after: 10, line: 250 } },
    },
    {
      id: guideStyleIds.matrixSection,
      name: 'Guide Matrix Section',
      run: { size: 20, bold: true, color: accent },
      paragraph: { spacing: { before: 60, after: 60 }, keepNext: true, outlineLevel: 0 },
    },
    {
      id: guideStyleIds.dot,
      name: 'Guide Dot',
      run: { size: 19, color: accent },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 30, after: 30, line: 254 } },
    },
  ];
}
