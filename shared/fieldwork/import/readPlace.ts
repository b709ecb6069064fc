import type { GuideLevel } from '#shared/model/guide';
import type { ProjectTree } from '#shared/model/tree';
import { readLevel, readWave } from './readValues';
import type { RowReader } from './tableReading';

/** The wave of a row; without one it is the project's first. */
export function waveOf(tree: ProjectTree, row: RowReader): number | null {
  const waves = Object.values(tree.project)[0]?.waves ?? [];
  const text = row.text('wave');
  if (text === '') return waves[0] ?? 1;
  const wave = readWave(text);
  return wave !== null && waves.includes(wave) ? wave : row.fail('wave', 'unknownWave');
}

/** The level of a row; without one it is that of its role. */
export function levelOf(row: RowReader, own: GuideLevel | null): GuideLevel | null {
  const text = row.text('level');
  if (text === '') return own ?? row.fail('level', 'noLevel');
  return readLevel(text) ?? row.fail('level', 'unknownLevel');
}
