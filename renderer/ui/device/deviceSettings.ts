import { create } from 'zustand';

/** What a person has chosen for this machine; it belongs to no project and leaves no trace of one. */
export interface DeviceSettings {
  /** Size of all text and controls, in per cent of the usual one. */
  readonly textSize: TextSize;
  readonly contrast: 'usual' | 'high';
  /** Minutes without a key or a movement after which the project is locked; 0 = never. */
  readonly lockAfter: LockAfter;
  /** The sidebar shows icons alone. */
  readonly narrowSidebar: boolean;
}

export const textSizes = [90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

export const lockTimes = [5, 15, 30, 60, 0] as const;
export type LockAfter = (typeof lockTimes)[number];

/** Half an hour: a conversation in the corridor locks nobody out, a forgotten machine does not stay open. */
const usual: DeviceSettings = { textSize: 100, contrast: 'usual', lockAfter: 30, narrowSidebar: false };

const storageKey = 'fallwerk.device';

export const useDevice = create<DeviceSettings>(() => readDeviceSettings(stored()));

export function changeDevice(change: Partial<DeviceSettings>): void {
  useDevice.setState(change);
  localStorage.setItem(storageKey, JSON.stringify(useDevice.getState()));
}

/** One step larger or smaller; stays where it is at the ends. */
export function stepTextSize(by: 1 | -1): void {
  const next = textSizes[textSizes.indexOf(useDevice.getState().textSize) + by];
  if (next !== undefined) changeDevice({ textSize: next });
}

/** What was stored, with the usual in place of what is missing or unknown. */
export function readDeviceSettings(value: unknown): DeviceSettings {
  if (typeof value !== 'object' || value === null) return usual;
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  return {
    textSize: textSizes.find((size) => size === entries.get('textSize')) ?? usual.textSize,
    contrast: entries.get('contrast') === 'high' ? 'high' : usual.contrast,
    lockAfter: lockTimes.find((time) => time === entries.get('lockAfter')) ?? usual.lockAfter,
    narrowSidebar: entries.get('narrowSidebar') === true,
  };
}

function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}
