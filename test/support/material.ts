import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The printed guides of the study lie beside the project, not in it: they are test data of others. */
const material = new URL('../../../shared/material/', import.meta.url);

/** Path of a file of the material; says what is missing when it is not there. */
export function materialPath(name: string): string {
  const path = fileURLToPath(new URL(name, material));
  if (existsSync(path)) return path;
  throw new Error(`The material "${name}" is missing. It belongs beside the project, in ../shared/material.`);
}

export function readMaterial(name: string): string {
  return readFileSync(materialPath(name), 'utf8');
}
