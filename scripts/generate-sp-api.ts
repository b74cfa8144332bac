/** `npm run generate`: writes `src/catalog/sp-api/generated`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from './sp-api/generate.ts';
import { generatedFolder } from './sp-api/locations.ts';

mkdirSync(generatedFolder, { recursive: true });
for (const [name, content] of generate()) writeFileSync(path.join(generatedFolder, name), content);
