import { describe, expect, test } from 'vitest';
import { loadCodeSystem } from '#schemas/codeSystem';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { questionReferences } from '#shared/codebook/questionReference';
import { templateCodes } from '#shared/codebook/template';
import { readMaterial } from '../../support/material';

const system = await loadCodeSystem();

/** As far as the test reads it. */
interface Material {
  readonly codes: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly name: string;
    readonly origin: string;
    readonly definition: string;
    readonly rule: string;
    readonly questions: readonly string[];
  }[];
}
const material = JSON.parse(readMaterial('codesystem.json')) as Material; // test data of a known shape

describe('the shipped code system', () => {
  test('has the codes of the study: 7 main, 36 of the second, 47 of the third level', () => {
    expect([1, 2, 3].map((levels) => templateCodes(system.codes, 'de', levels).length)).toEqual([7, 43, 90]);
    expect(system.codes.filter(({ origin }) => origin === 'inductive')).toHaveLength(18);
  });

  test('agrees with the design in numbers, places, names, origin and questions', () => {
    for (const code of material.codes) {
      const own = system.codes.find(({ number }) => number === code.id);
      expect(own).toMatchObject({ parent: code.parent, origin: code.origin, name: { de: code.name } });
      expect(own?.questions).toEqual(expect.arrayContaining([...code.questions]));
    }
  });

  test('says it in its own words', () => {
    for (const { id, definition, rule } of material.codes) {
      const own = system.codes.find(({ number }) => number === id);
      expect(own?.definition.de).not.toBe(definition);
      expect(own?.rule.de).not.toBe(rule);
    }
  });

  test('maps every question of the shipped guides, and names none that there is not', async () => {
    const guides = await Promise.all(SHIPPED_GUIDES.map((shipped) => shipped.load()));
    const asked = new Set(guides.flatMap((guide) => [...questionReferences(guide).values()]));
    const mapped = new Set(system.codes.flatMap(({ questions }) => questions));
    expect([...asked].filter((reference) => !mapped.has(reference))).toEqual([]);
    // The printed guide heads its two blocks in other words; both are known.
    expect([...mapped].filter((reference) => !asked.has(reference)).sort()).toEqual([
      'A.2.1:Fragen zum Erstgespräch',
      'A.2.1:Fragen zum Folgegespräch',
    ]);
  });

  test('speaks both languages, and gives every code the colour of its main code', () => {
    const english = templateCodes(system.codes, 'en', 3);
    expect(english[0]).toMatchObject({
      name: 'Strategic frame',
      fields: { color: '#0072b2', origin: 'deductive' },
    });
    for (const { key, fields } of english) {
      expect(fields.color).toBe(english.find((main) => main.key === key.split('.')[0])?.fields.color);
    }
  });
});
