import { type MemoryMachine, memoryHost } from './memoryHost';
import { quickKey } from './quickKey';

/** What opening a project on this machine needs, with a key derivation that costs no time. */
export function openingOn(machine: MemoryMachine) {
  return {
    host: memoryHost(machine),
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
  };
}
