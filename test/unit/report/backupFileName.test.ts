import { expect, test } from 'vitest';
import { backupFileName } from '#shared/report/fileName';

test.each([
  ['Erfundene Studie', 'Erfundene Studie 2026-11-22 09-05.fallwerk'],
  ['Süd/Nord: Welle 2?', 'Süd Nord Welle 2 2026-11-22 09-05.fallwerk'],
  ['..', 'Fallwerk 2026-11-22 09-05.fallwerk'],
])('a backup of %j is named %j', (label, name) => {
  expect(backupFileName(label, '2026-11-22T09:05:59.123Z')).toBe(name);
});
