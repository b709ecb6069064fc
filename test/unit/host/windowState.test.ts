import { describe, expect, test } from 'vitest';
import { usableState } from '../../../electron/main/windowState';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 200, width: 1280, height: 984 };
const least = { width: 900, height: 600 };

function state(x: number, y: number, width = 1200, height = 800) {
  return { bounds: { x, y, width, height }, maximized: false };
}

describe('the place of the window', () => {
  test.each<[string, unknown, boolean]>([
    ['on the screen', state(100, 50), true],
    ['on the second screen', state(2000, 250), true],
    ['half beyond the edge, still to be grasped', state(-600, 50), true],
    ['maximised', { ...state(100, 50), maximized: true }, true],
    ['on a screen that is gone', state(5000, 50), false],
    ['with its title bar above the screen', state(100, -40), false],
    ['below the screen', state(100, 1000), false],
    ['smaller than it may be', state(100, 50, 300, 200), false],
    ['nothing stored', null, false],
    ['broken', { bounds: { x: 'a' } }, false],
    ['with something unknown', { ...state(1, 1), more: 1 }, false],
  ])('%s', (_, stored, usable) => {
    expect(usableState(stored, [screen, second], least)).toEqual(usable ? stored : null);
  });
});
