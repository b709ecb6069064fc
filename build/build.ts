/** `npm run build`: the whole app into dist/. */
import { buildApp } from './buildApp';

await buildApp();
