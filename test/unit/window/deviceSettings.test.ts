import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeviceSettings,
  lockTimes,
  readDeviceSettings,
  textSizes,
} from '../../../renderer/ui/device/deviceSettings';

const usual: DeviceSettings = { textSize: 100, contrast: 'usual', lockAfter: 30, narrowSidebar: false };

describe('what was stored for this machine', () => {
  test.each<[string, unknown, Partial<DeviceSettings>]>([
    ['nothing', null, {}],
    ['no object', 'large', {}],
    ['an unknown size', { textSize: 133 }, {}],
    ['a size as words', { textSize: '150' }, {}],
    ['a lock after no known time', { lockAfter: 1 }, {}],
    ['never locking', { lockAfter: 0 }, { lockAfter: 0 }],
    ['one thing alone', { contrast: 'high' }, { contrast: 'high' }],
  ])('%s', (_, stored, expected) => {
    expect(readDeviceSettings(stored)).toEqual({ ...usual, ...expected });
  });

  test('comes back as it was stored', () => {
    fc.assert(
      fc.property(
        fc.record({
          textSize: fc.constantFrom(...textSizes),
          contrast: fc.constantFrom('usual' as const, 'high' as const),
          lockAfter: fc.constantFrom(...lockTimes),
          narrowSidebar: fc.boolean(),
        }),
        (settings) => {
          expect(readDeviceSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        },
      ),
    );
  });

  test('is a valid choice, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const read = readDeviceSettings(stored);
        expect(textSizes).toContain(read.textSize);
        expect(lockTimes).toContain(read.lockAfter);
      }),
    );
  });
});
