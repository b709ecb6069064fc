import type { Coding, CodingLayer } from '#shared/model/coding';
import type { Protocol } from '#shared/model/fieldwork';
import type { CodeId, CodingId, CodingLayerId, PersonId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { Random } from './random';

/** Where each word of a protocol stands. */
type WordPlaces = readonly { readonly block: number; readonly start: number; readonly end: number }[];

/** Length of a coded passage in words: a sentence or two up to half a page; they overlap freely. */
const shortest = 20;
const longest = 120;

interface LayerWanted {
  readonly protocol: Protocol;
  readonly coder: PersonId;
  /** Most used first. */
  readonly codes: readonly CodeId[];
  readonly count: number;
}

/** One coder's codings of one protocol. */
export function codeProtocol(random: Random, wanted: LayerWanted): CodingLayer {
  const words = wordPlaces(wanted.protocol);
  const codings = Array.from({ length: wanted.count }, () => coding(random, wanted, words));
  return {
    id: random.id<CodingLayerId>(),
    kind: 'codingLayer',
    text: wanted.protocol.id,
    interview: wanted.protocol.interview,
    coder: wanted.coder,
    codings: Object.fromEntries(codings.map((one) => [one.id, one])),
  };
}

function coding(random: Random, { protocol, codes }: LayerWanted, words: WordPlaces): Coding {
  return {
    id: random.id<CodingId>(),
    code: random.pickSkewed(codes),
    ...passage(random, protocol, words),
    state: 'placed',
    certain: random.chance(0.9),
    weight: null,
    memo: random.chance(0.05) ? 'Abgrenzung im Team besprechen.' : '',
    createdAt: createdAt(random),
  };
}

/** Whole words, from anywhere in the text; may run on into the next answer, as coders' passages do. */
function passage(random: Random, protocol: Protocol, words: WordPlaces): TextRange {
  const length = Math.min(random.between(shortest, longest), words.length);
  const at = random.between(0, words.length - length);
  const first = words[at];
  const last = words[at + length - 1];
  const start = protocol.blocks[first?.block ?? -1];
  const end = protocol.blocks[last?.block ?? -1];
  if (!first || !last || !start || !end) throw new Error(`protocol ${protocol.id} has no words to code`);
  return {
    start: { block: start.id, offset: first.start },
    end: { block: end.id, offset: last.end },
  };
}

function wordPlaces(protocol: Protocol): WordPlaces {
  return protocol.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\S+/g)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Within two years of coding. Milliseconds since 1970. */
const codingBegins = Date.UTC(2021, 5, 1);
const codingLasts = 2 * 365 * 24 * 3_600_000;

function createdAt(random: Random): string {
  return new Date(codingBegins + Math.floor(random.next() * codingLasts)).toISOString();
}
