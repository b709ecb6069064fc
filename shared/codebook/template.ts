import type { Code } from '#shared/model/coding';
import type { Language } from '#shared/model/language';
import type { IncomingCode } from './incoming';

/** A code of a shipped code system, in both languages. */
export interface TemplateCode {
  readonly number: string;
  readonly parent: string | null;
  readonly name: { readonly [language in Language]: string };
  readonly definition: { readonly [language in Language]: string };
  readonly rule: { readonly [language in Language]: string };
  readonly origin: Code['origin'];
  readonly questions: readonly string[];
  /** Left out where the code above gives it. */
  readonly color?: string | undefined;
}

/**
 * A shipped code system as codes to take in, in one language.
 *
 * @param levels how many levels to take: 1 = main codes only
 */
export function templateCodes(
  template: readonly TemplateCode[],
  language: Language,
  levels: number,
): readonly IncomingCode[] {
  const byNumber = new Map(template.map((code) => [code.number, code]));
  const above = (code: TemplateCode) => (code.parent === null ? undefined : byNumber.get(code.parent));
  return template
    .filter((code) => {
      let level = 1;
      for (let up = above(code); up !== undefined && level <= template.length; up = above(up)) level += 1;
      return level <= levels;
    })
    .map((code) => {
      let colored: TemplateCode | undefined = code;
      while (colored !== undefined && colored.color === undefined) colored = above(colored);
      return {
        key: code.number,
        parent: code.parent,
        id: null,
        name: code.name[language],
        fields: {
          definition: code.definition[language],
          rule: code.rule[language],
          origin: code.origin,
          questions: code.questions,
          ...(colored?.color === undefined ? {} : { color: colored.color }),
        },
      };
    });
}
