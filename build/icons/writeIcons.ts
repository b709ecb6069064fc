import { writeFileSync } from 'node:fs';
import { root } from '../paths';
import { drawIcon } from './drawIcon';
import { icnsFile, icoFile } from './iconFiles';

// Run by `npx tsx build/icons/writeIcons.ts` after the drawing has changed; a test compares the files with it.
const folder = `${root}build/icons/`;
writeFileSync(`${folder}icon.ico`, icoFile([16, 24, 32, 48, 64, 128, 256]));
writeFileSync(`${folder}icon.icns`, icnsFile());
writeFileSync(`${folder}icon.png`, drawIcon(512));
