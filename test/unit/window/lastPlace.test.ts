import { describe, expect, test } from 'vitest';
import { asId, type CaseReportId, type ProtocolId } from '#shared/model/ids';
import { emptyTree } from '#shared/model/tree';
import { isOneThing, readPlace } from '../../../renderer/app/lastPlace';
import type { Route } from '../../../renderer/app/navigation';

const protocol = asId<ProtocolId>('5a1f0c52-7d8e-4b8a-9c55-0d7e6d7b1c11');
const report = asId<CaseReportId>('5a1f0c52-7d8e-4b8a-9c55-0d7e6d7b1c12');

describe('the place that is kept', () => {
  test.each<[Route, boolean]>([
    [{ screen: 'write', protocol }, true],
    [{ screen: 'caseReports', report, sought: null }, true],
    [{ screen: 'write', protocol: null }, false],
    [{ screen: 'overview' }, false],
    [{ screen: 'search' }, false],
    [{ screen: 'handbook', page: 'coder' }, false],
    [{ screen: 'settings' }, false],
  ])('%o: %s', (route, kept) => {
    expect(isOneThing(route)).toBe(kept);
  });
});

describe('a stored place leads nowhere', () => {
  test.each<[string, string | null]>([
    ['nothing stored', null],
    ['no JSON', '{'],
    ['no place', '7'],
    ['a screen that is not kept', '{"screen":"search"}'],
    ['a text that is gone', JSON.stringify({ screen: 'write', protocol })],
    ['an id that is none', '{"screen":"write","protocol":{}}'],
  ])('%s', (_, stored) => {
    expect(readPlace(stored, emptyTree())).toBeNull();
  });
});
