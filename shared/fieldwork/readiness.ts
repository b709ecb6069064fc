import type { CaseReport } from '#shared/model/caseReport';
import type { CodingLayer } from '#shared/model/coding';
import type { Protocol } from '#shared/model/fieldwork';
import type { GuideNodeId, TextId } from '#shared/model/ids';

/** How much of a protocol carries codes, by question. */
export interface Coverage {
  /** Questions with text. */
  readonly written: number;
  /** Those of them with at least one coding. */
  readonly coded: number;
}

/** Questions of the protocol that have text. */
export function writtenQuestions({ blocks }: Protocol): ReadonlySet<GuideNodeId> {
  const written = new Set<GuideNodeId>();
  for (const { text, question } of blocks) {
    if (question !== null && text.trim() !== '') written.add(question);
  }
  return written;
}

/** @param layers all coders' layers of this protocol; layers of other texts are passed over */
export function codingCoverage(protocol: Protocol, layers: readonly CodingLayer[]): Coverage {
  const written = writtenQuestions(protocol);
  const questionOf = new Map(protocol.blocks.map(({ id, question }) => [id, question]));
  const coded = new Set<GuideNodeId>();
  for (const layer of layers) {
    if (layer.text !== protocol.id) continue;
    for (const { start } of Object.values(layer.codings)) {
      const question = questionOf.get(start.block);
      if (question !== null && question !== undefined && written.has(question)) coded.add(question);
    }
  }
  return { written: written.size, coded: coded.size };
}

/** How many links of case reports rest on each text. */
export function citations(reports: readonly CaseReport[]): ReadonlyMap<TextId, number> {
  const cited = new Map<TextId, number>();
  for (const { statements } of reports) {
    for (const { text } of Object.values(statements).flatMap(({ evidence }) => evidence)) {
      cited.set(text, (cited.get(text) ?? 0) + 1);
    }
  }
  return cited;
}

/** Everything that was answered carries a code: a person may say that the coding is done. */
export function looksCoded({ written, coded }: Coverage): boolean {
  return written > 0 && coded === written;
}
