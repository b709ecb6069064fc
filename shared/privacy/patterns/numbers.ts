import type { Candidate, FindingRule } from '../finding';
import { PLATE_DISTRICTS } from '../lists/plateDistricts';
import { isHealthInsuranceNumber, isIban, isSocialSecurityNumber, isTaxId } from './checksums';
import { type PatternRule, runPatterns } from './patternRule';

/** Numbers that belong to one person or one case. */
export function numberCandidates(text: string): readonly Candidate[] {
  return runPatterns(text, RULES);
}

const LABEL =
  'BG-?(?:Nr|Nummer)|Bedarfsgemeinschaftsnummer|Kunden-?(?:nr|nummer)|Kd\\.?-?Nr|VerBIS-?(?:Nr|Nummer|ID)|Akten-?zeichen|Az|Gesch(?:ä|ae)ftszeichen|' +
  'Personal-?(?:nr|nummer)|Mitglieds-?(?:nr|nummer)|Vertrags-?(?:nr|nummer)|Rechnungs-?(?:nr|nummer)|Versicherten-?(?:nr|nummer)|Versicherungs-?(?:nr|nummer)|' +
  'Ausweis-?(?:nr|nummer)|Personalausweis|Reisepass-?(?:nr|nummer)?|Pass-?(?:nr|nummer)|F(?:ü|ue)hrerschein-?(?:nr|nummer)|Steuer-?(?:nr|nummer|ID)|' +
  'Konto-?(?:nr|nummer)|Matrikel-?(?:nr|nummer)|Renten-?versicherungs-?(?:nr|nummer)|RV-?Nr|SV-?Nr|KV-?Nr|Stamm-?(?:nr|nummer)|case (?:number|no)|customer (?:number|no)|reference (?:number|no)';

const RULES: readonly PatternRule[] = [
  checked('iban', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]){10,30}(?![\p{L}\p{N}])/gu, isIban),
  checked('taxId', /(?<![\p{L}\p{N}])\d(?:[ \u00A0]?\d){10}(?![\p{L}\p{N}])/gu, isTaxId),
  checked(
    'socialSecurity',
    /(?<![\p{L}\p{N}])\d{2}[ \u00A0]?\d{6}[ \u00A0]?[A-Za-z][ \u00A0]?\d{2}[ \u00A0]?\d(?![\p{L}\p{N}])/gu,
    isSocialSecurityNumber,
  ),
  checked(
    'healthInsurance',
    /(?<![\p{L}\p{N}])[A-Za-z][ \u00A0]?\d{3}[ \u00A0]?\d{3}[ \u00A0]?\d{3}(?![\p{L}\p{N}])/gu,
    isHealthInsuranceNumber,
  ),
  {
    class: 'number',
    rule: 'bic',
    pattern: /(?<=\b(?:BIC|SWIFT)(?:-Code)?[:\s]{1,3})[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b/g,
  },
  {
    class: 'number',
    rule: 'bic',
    pattern: /\b[A-Z]{4}(?:DE|AT|CH|NL|FR|PL)[A-Z0-9]*\d[A-Z0-9]*\b/g,
    accept: (match) => /^.{8}(?:.{3})?$/.test(match),
  },
  // Bedarfsgemeinschaft: office (5), "BG" or two strokes, number (7).
  {
    class: 'number',
    rule: 'caseNumber',
    pattern: /(?<![\p{L}\p{N}])\d{5}\s?(?:BG|\/\/)\s?\d{7}(?![\p{L}\p{N}])/gu,
  },
  // The employment agency's customer number: three digits, a letter, six digits.
  { class: 'number', rule: 'customerNumber', pattern: /(?<![\p{L}\p{N}])\d{3}[A-Z]\d{6}(?![\p{L}\p{N}])/gu },
  // Whatever follows its label, as long as it has a digit.
  {
    class: 'number',
    rule: 'caseNumber',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${LABEL})(?:\\.|(?![\\p{L}]))[:\\s]{0,3}(?:(?:lautet|ist|war|die|der|is|was)\\s+){0,2}[:#]?\\s?([A-Z]{0,4}[\\s/.-]?\\d[\\dA-Za-z]*(?:[\\s/.-]{1,2}(?:\\d[\\dA-Z]*|[A-Z]{1,3}\\d+|[A-Z]{1,2}(?=[\\s/]\\d)))*)`,
      'giu',
    ),
    group: 1,
    accept: (match) => (match.match(/\d/g)?.length ?? 0) >= 3,
  },
  // Court files: chamber, register mark, number and year.
  {
    class: 'number',
    rule: 'caseNumber',
    pattern:
      /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\s)?\d{1,3}\s[A-Z][A-Za-z]{0,2}\s\d{1,5}\/\d{2}(?:\s[A-Z]{1,2}(?!\p{L}))?(?!\d)/gu,
  },
  {
    class: 'number',
    rule: 'licencePlate',
    pattern: /(?<![\p{L}\p{N}-])([A-ZÄÖÜ]{1,3})[-‐ ][A-Z]{1,2}[- ]?[1-9]\d{0,3}[EH]?(?![\p{L}\p{N}])/gu,
    accept: (match) => PLATE_DISTRICTS.has(/^[A-ZÄÖÜ]{1,3}/.exec(match)?.[0] ?? ''),
  },
];

/** A number that proves itself by its check digit; blanks inside do not count. */
function checked(rule: FindingRule, pattern: RegExp, check: (text: string) => boolean): PatternRule {
  return {
    class: 'number',
    rule,
    pattern,
    accept: (match) => check(match.replace(/[ \u00A0]/g, '').toUpperCase()),
    shorten: true,
  };
}
