import type { PersonalDataClass } from '#shared/model/privacy';
import type { Candidate, FindingRule } from '../finding';

export interface PatternRule {
  readonly class: PersonalDataClass;
  readonly rule: FindingRule;
  /** With the flags g and, for letters beyond ASCII, u. */
  readonly pattern: RegExp;
  /** The group that is the finding; the whole match without it. */
  readonly group?: number;
  readonly accept?: (match: string, before: string) => boolean;
  /** Try again with fewer signs when the whole match is not accepted: the next word may have run into it. */
  readonly shorten?: boolean;
}

/** How much text before a match a rule may look at. */
const BEFORE = 24;

/** Everything the rules find in one block's text; overlaps are settled later. */
export function runPatterns(text: string, rules: readonly PatternRule[]): readonly Candidate[] {
  return rules.flatMap((rule) => {
    const found: Candidate[] = [];
    for (const match of text.matchAll(rule.pattern)) {
      const whole = match[0];
      const part = rule.group === undefined ? whole : (match[rule.group] ?? '');
      const start = match.index + (rule.group === undefined ? 0 : whole.lastIndexOf(part));
      const accepted = accept(rule, part.trimEnd(), text.slice(Math.max(0, start - BEFORE), start));
      if (accepted !== '')
        found.push({ start, end: start + accepted.length, class: rule.class, rule: rule.rule });
    }
    return found;
  });
}

function accept({ accept: check, shorten }: PatternRule, match: string, before: string): string {
  if (match === '') return '';
  if (check === undefined || check(match, before)) return match;
  if (!shorten) return '';
  for (let cut = match.length - 1; cut >= 10; cut--) {
    const shorter = match.slice(0, cut).trimEnd();
    if (check(shorter, before)) return shorter;
  }
  return '';
}
