import { describe, expect, test } from 'vitest';
import { missingRoles, withGuideRoles } from '#shared/fieldwork/roleCatalogue';
import type { Guide, GuideLevel } from '#shared/model/guide';
import { inventedGuide } from '../../fixtures/inventedGuide';

function guide(
  label: string,
  level: GuideLevel | null,
  codes: readonly string[],
  subgroups: readonly string[] = [],
): Guide {
  return {
    ...inventedGuide(),
    label,
    level,
    roles: codes.map((code) => ({ code, label: `Funktion ${code}` })),
    subgroups: subgroups.map((code) => ({ code, label: code })),
  };
}

const guides = [
  guide('A.1', 'strategic', ['GF', 'PL']),
  guide('A.2', 'operative', ['TL', 'IFK'], ['IFK-N']),
  guide('A.3', 'intensive', ['IFK', 'KD']),
];
const empty = { roles: [], subgroups: [] };
const codes = (catalogue: { readonly roles: readonly { readonly code: string }[] }) =>
  catalogue.roles.map(({ code }) => code);

describe('roles from the guides', () => {
  test('all of them, in the order of the guides, each once', () => {
    expect(missingRoles(empty, guides)).toBe(5);
    expect(codes(withGuideRoles(empty, guides))).toEqual(['GF', 'PL', 'TL', 'IFK', 'KD']);
  });

  test('only those that are asked on one level', () => {
    expect(missingRoles(empty, guides, 'strategic')).toBe(2);
    const taken = withGuideRoles(empty, guides, 'strategic');
    expect(codes(taken)).toEqual(['GF', 'PL']);
    expect(taken.subgroups).toEqual([]);
  });

  test('a guide that names no level lends its roles to every level', () => {
    const loose = [...guides, guide('Eigener', null, ['BG'])];
    expect(missingRoles(empty, loose, 'operative')).toBe(3);
    expect(codes(withGuideRoles(empty, loose, 'intensive'))).toEqual(['IFK', 'KD', 'BG']);
  });

  test('a role of two levels is a column on both, whichever level took it in', () => {
    const taken = withGuideRoles(empty, guides, 'operative');
    expect(codes(taken)).toEqual(['TL', 'IFK']);
    expect(taken.roles.find(({ code }) => code === 'IFK')).toMatchObject({
      level: null,
      subgroups: ['IFK-N'],
    });
    expect(taken.subgroups.map(({ code }) => code)).toEqual(['IFK-N']);
    expect(missingRoles(taken, guides, 'intensive')).toBe(1);
  });

  test('level after level makes the same catalogue as all at once', () => {
    const step = (['strategic', 'operative', 'intensive'] as const).reduce(
      (catalogue, level) => withGuideRoles(catalogue, guides, level),
      withGuideRoles(empty, []),
    );
    expect(step).toEqual(withGuideRoles(empty, guides));
  });
});
