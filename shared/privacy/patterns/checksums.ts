/** IBAN (ISO 13616): length of the country and remainder 1 modulo 97. `text` without blanks, capitals. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text)) return false;
  const length = IBAN_LENGTHS[text.slice(0, 2)];
  if (length !== undefined && text.length !== length) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  DE: 22,
  AT: 20,
  CH: 21,
  LI: 21,
  LU: 20,
  NL: 18,
  BE: 16,
  FR: 27,
  PL: 28,
  TR: 26,
  IT: 27,
  ES: 24,
  GB: 22,
  RO: 24,
  BG: 22,
  HR: 21,
  GR: 27,
  LT: 20,
};

/**
 * German tax identification number, 11 digits: ISO 7064 MOD 11,10 check digit; not beginning with 0; among
 * the first ten digits one occurs twice or three times (Bundeszentralamt für Steuern).
 */
export function isTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const check = (11 - product) % 10;
  const most = Math.max(...[...'0123456789'].map((digit) => digits.slice(0, 10).split(digit).length - 1));
  return check === Number(digits[10]) && (most === 2 || most === 3);
}

/**
 * German social security number (§ 147 SGB VI, VKVV § 4): area, birth date, letter, serial number, check
 * digit. The letter counts as its place in the alphabet; digit sums of the products with the weights below.
 */
export function isSocialSecurityNumber(text: string): boolean {
  const parts = /^(\d{8})([A-Z])(\d{2})(\d)$/.exec(text);
  if (!parts) return false;
  const [, head = '', letter = '', serial = '', check] = parts;
  const day = Number(head.slice(2, 4));
  const month = Number(head.slice(4, 6));
  // Days above 31 and months above 12 mark an unknown or doubled birth date; both are issued.
  if (day > 63 || month > 36) return false;
  return weighted(head + placeOf(letter) + serial, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) === Number(check);
}

/** Health insurance number (§ 290 SGB V): a letter, eight digits, check digit; weights 1 and 2 in turn. */
export function isHealthInsuranceNumber(text: string): boolean {
  const parts = /^([A-Z])(\d{8})(\d)$/.exec(text);
  if (!parts) return false;
  const [, letter = '', digits = '', check] = parts;
  return weighted(placeOf(letter) + digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === Number(check);
}

function placeOf(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

/** Sum of the digit sums of digit x weight, modulo 10. */
function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, at) => {
    const product = Number(digits[at]) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  });
  return sum % 10;
}
