import { writeFileSync } from 'node:fs';
import { guideJsonSchemaText } from '#schemas/guideJsonSchema';
import { root } from './paths';

// Run by `npx tsx build/writeSchema.ts` after the guide's record has changed; a test compares the file with the schema.
writeFileSync(`${root}schemas/guide.schema.json`, guideJsonSchemaText());
