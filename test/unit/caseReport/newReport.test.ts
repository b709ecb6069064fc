import { describe, expect, test } from 'vitest';
import type { Generated } from '#shared/model/reportTemplate';
import { lastTemplate } from '../../../renderer/features/caseReport/newReport';

function made(at: string, level: 'strategic' | 'operative'): { readonly generated: Generated } {
  const from = { kind: 'shipped', level } as const;
  return { generated: { from, by: 'MM' as never, at, basis: { planned: 0, held: 0, protocols: 0 } } }; // any id's brand
}

describe('the template a new report begins with', () => {
  test('is the one used last, in whatever order the reports are', () => {
    const older = made('2026-03-01T08:00:00Z', 'strategic');
    const newer = made('2026-03-02T08:00:00Z', 'operative');
    for (const reports of [
      [older, newer, { generated: null }],
      [newer, older],
    ]) {
      expect(lastTemplate(reports)).toEqual({ kind: 'shipped', level: 'operative' });
    }
  });

  test('is none where no report has one', () => {
    expect(lastTemplate([])).toBeNull();
    expect(lastTemplate([{ generated: null }])).toBeNull();
  });
});
