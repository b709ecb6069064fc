import { type Difference, findDifferences } from '#shared/coding/reconcile/differences';
import { addCoding, changeCoding } from '#shared/commands/codingCommands';
import { type CodingRef, type Settlement, settleDifferences } from '#shared/commands/reconcileCommands';
import type { CodingLayer } from '#shared/model/coding';
import type { CodeId, CodingId, CodingLayerId, PersonId, TextId } from '#shared/model/ids';
import { codedText } from '#shared/model/tree';
import type { SampleContent } from './content';
import type { Study } from './makeStudy';
import type { PlacedPassage, Texts } from './makeTexts';
import { type Hand, known, type Making } from './making';

/** A code as a mark gives it: `a:3.4.1`, `ab:2.4.2@80` (weight), `b:7.4?` (unsure). */
const given = /^(ab?|b):([^@?]+)(?:@(\d+))?(\?)?$/;

interface GivenCode {
  readonly coders: readonly ('a' | 'b')[];
  readonly code: string;
  readonly weight: number | null;
  readonly certain: boolean;
}

/** What `=...` beside a passage says about the coders' difference there; without it the first coder's view stands. */
type Verdict = 'a' | 'b' | 'both' | 'neither' | 'open';

/** The codings of both coders, and what they agreed on where both have coded a text. */
export function makeCodings(making: Making, study: Study, texts: Texts, content: SampleContent): void {
  const coder = {
    a: known(study.people.get(content.coders.a), content.coders.a),
    b: known(study.people.get(content.coders.b), content.coders.b),
  };
  for (const [key, passages] of texts.passages) {
    const verdicts = new Map<CodingId, Verdict>();
    for (const who of ['a', 'b'] as const) {
      const day = (texts.days.get(key) ?? -120) + (who === 'a' ? 6 : 8);
      code(making, study, { key, passages, who, hand: { by: coder[who], day } }, content, verdicts);
    }
    const text = known(texts.ids.get(key), key);
    const by = known([...study.people.values()][0], 'a first person');
    agree(making, { by, day: (texts.days.get(key) ?? -120) + 11 }, text, coder, verdicts);
  }
}

interface CodingRound {
  readonly key: string;
  readonly passages: readonly PlacedPassage[];
  readonly who: 'a' | 'b';
  readonly hand: Hand;
}

function code(
  making: Making,
  study: Study,
  { key, passages, who, hand }: CodingRound,
  { codingNotes }: SampleContent,
  verdicts: Map<CodingId, Verdict>,
): void {
  const wanted = passages.flatMap((passage) =>
    passage.notes
      .flatMap((note) => readCode(note) ?? [])
      .filter(({ coders }) => coders.includes(who))
      .map((mark) => ({ ...passage, mark })),
  );
  if (wanted.length === 0) return;
  making.together(hand, (draft, context) => {
    let layer: CodingLayerId | null = null;
    for (const { text, range, notes, mark } of wanted) {
      const id: CodeId = known(study.codes.get(mark.code), `${key}, code ${mark.code}`);
      const coding = addCoding.run(draft, { text, range, code: id }, context);
      layer ??= known(
        Object.values(draft.codingLayer).find((one) => one.text === text && one.coder === hand.by),
        'a layer',
      ).id;
      const label = notes.find((note) => note.startsWith('#')) ?? '';
      const memo = codingNotes.find((one) => one.passage === key + label && one.coder === who)?.note ?? '';
      const { weight, certain } = mark;
      if (weight !== null || !certain || memo !== '') {
        changeCoding.run(draft, { layer, coding, weight, certain, memo }, context);
      }
      const verdict = notes.find((note) => note.startsWith('='))?.slice(1);
      if (verdict !== undefined) verdicts.set(coding, verdict as Verdict); // our own content; the tests read it
    }
  });
}

function readCode(note: string): GivenCode | null {
  const found = given.exec(note);
  if (found === null) return null;
  const [, coders, code = '', weight, unsure] = found;
  return {
    coders: coders === 'ab' ? ['a', 'b'] : coders === 'a' ? ['a'] : ['b'],
    code,
    weight: weight === undefined ? null : Number(weight),
    certain: unsure === undefined,
  };
}

/** Settles what two coders gave, except what is marked as open. Nothing to do where only one of them coded. */
function agree(
  making: Making,
  hand: Hand,
  text: TextId,
  coder: { readonly a: PersonId; readonly b: PersonId },
  verdicts: ReadonlyMap<CodingId, Verdict>,
): void {
  const tree = making.tree();
  const layerOf = (person: PersonId) =>
    Object.values(tree.codingLayer).find((layer) => layer.text === text && layer.coder === person);
  const [a, b] = [layerOf(coder.a), layerOf(coder.b)];
  const source = codedText(tree, text);
  if (a === undefined || b === undefined || source === undefined) return;
  const settlements = findDifferences(source.blocks, a, b).flatMap(
    (difference) => settlementOf(difference, { a, b }, verdicts) ?? [],
  );
  making.run(hand, settleDifferences, { batches: [{ text, settlements }] });
}

function settlementOf(
  { kind, a, b }: Difference,
  layers: { readonly a: CodingLayer; readonly b: CodingLayer },
  verdicts: ReadonlyMap<CodingId, Verdict>,
): Settlement | null {
  const refs = (layer: CodingLayerId, one: Difference['a']): CodingRef[] =>
    one === null ? [] : [{ layer, coding: one.coding.id }];
  const [ofA, ofB] = [refs(layers.a.id, a), refs(layers.b.id, b)];
  const about = [...ofA, ...ofB];
  if (kind === 'same') return { about, choice: 'agreed', take: ofA, remark: '' };
  const verdict = about.map(({ coding }) => verdicts.get(coding)).find((one) => one !== undefined);
  const choice = verdict ?? (a === null ? 'b' : 'a');
  if (choice === 'open') return null;
  const take = choice === 'a' ? ofA : choice === 'b' ? ofB : choice === 'both' ? about : [];
  return { about, choice, take, remark: '' };
}
