// dependency-cruiser 17 hands every file to swc without saying that .tsx holds markup, and it knows no
// TypeScript 7. Preloaded (node --import), this tells swc by the file's name; it goes when the tool does so.
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const parseFileSync = swc.parseFileSync.bind(swc);
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
