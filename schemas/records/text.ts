import { z } from 'zod';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block, Mark, Quote, TextPoint } from '#shared/model/text';
import { count, id, text } from './fields';

const mark: z.ZodType<Mark> = z.strictObject({
  kind: z.enum(['verbatim', 'emphasis']),
  start: count,
  end: count,
});

export const block: z.ZodType<Block> = z.strictObject({
  id: id<BlockId>(),
  kind: z.literal('paragraph'),
  text,
  marks: z.array(mark),
  question: id<GuideNodeId>().nullable(),
});

const point: z.ZodType<TextPoint> = z.strictObject({ block: id<BlockId>(), offset: count });

const quote: z.ZodType<Quote> = z.strictObject({ exact: text, prefix: text, suffix: text });

/** The fields of an Anchor, to be spread into what is anchored. */
export const anchor = {
  start: point,
  end: point,
  state: z.enum(['placed', 'review']),
  quote: quote.exactOptional(),
};
