import { z } from 'zod';

const both = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });

const codeSystem = z.strictObject({
  about: z.string(),
  codes: z.array(
    z.strictObject({
      /** Printed number, "1.2.3"; told apart and put below its parent by it. */
      number: z.string().min(1),
      parent: z.string().nullable(),
      name: both,
      origin: z.enum(['deductive', 'inductive']),
      definition: both,
      rule: both,
      /** See `questionReference`. */
      questions: z.array(z.string().min(1)),
      /** Main codes only; the others take theirs. */
      color: z
        .string()
        .regex(/^#[0-9a-f]{6}$/)
        .optional(),
    }),
  ),
});

export type CodeSystem = z.infer<typeof codeSystem>;

/** The code system that ships with the program, in both languages; loaded when somebody asks for it. */
export async function loadCodeSystem(): Promise<CodeSystem> {
  const file: { readonly default: unknown } = await import('#schemas/codesystem.json');
  return codeSystem.parse(file.default);
}
