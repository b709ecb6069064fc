import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isHealthInsuranceNumber,
  isIban,
  isSocialSecurityNumber,
  isTaxId,
} from '#shared/privacy/patterns/checksums';
import {
  inventedHealthInsurance,
  inventedIban,
  inventedSocialSecurity,
  inventedTaxId,
  seeded,
} from '../../fixtures/privacy/inventedNumbers';

// The examples the issuing bodies print in their documents.
const kinds = [
  { name: 'IBAN', check: isIban, printed: 'DE89370400440532013000', invent: inventedIban },
  { name: 'tax id', check: isTaxId, printed: '86095742719', invent: inventedTaxId },
  {
    name: 'social security number',
    check: isSocialSecurityNumber,
    printed: '65170839J003',
    invent: inventedSocialSecurity,
  },
  {
    name: 'health insurance number',
    check: isHealthInsuranceNumber,
    printed: 'A123456780',
    invent: inventedHealthInsurance,
  },
];

describe.each(kinds)('the check digit of a $name', ({ check, printed, invent }) => {
  it('holds for the printed example and for numbers computed elsewhere', () => {
    expect(check(printed)).toBe(true);
    fc.assert(fc.property(fc.nat(), (seed) => check(invent(seeded(seed)).replace(/ /g, '')) === true));
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(printed.length - 1), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const old = printed.charAt(at);
        fc.pre(/\d/.test(old));
        // The health and social security weights cannot tell 0 from 9 in a doubled place.
        fc.pre(!(/[09]/.test(old) && (Number(old) + add) % 9 === 0));
        const wrong = printed.slice(0, at) + ((Number(old) + add) % 10) + printed.slice(at + 1);
        expect(check(wrong)).toBe(false);
      }),
    );
  });
});
