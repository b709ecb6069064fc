import { z } from 'zod';
import { asId, type Id } from '#shared/model/ids';

/** Ids are random UUIDs; 36 characters of hexadecimal digits and dashes. */
const idPattern = /^[0-9a-f-]{36}$/;

export function id<I extends Id<string>>(): z.ZodType<I> {
  return z
    .string()
    .regex(idPattern)
    .transform((value) => asId<I>(value));
}

/** Free text of any length, possibly empty. */
export const text = z.string();
export const count = z.number().int().nonnegative();
export const roles = z.array(z.string().min(1));
/** yyyy-mm-dd. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const isoDateOrEmpty = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
export const wave = z.number().int().positive();

/** A map by id, as `{ [id]: value }`. */
export function byId<V>(value: z.ZodType<V>) {
  return z.record(z.string().regex(idPattern), value);
}
