/** Writes `settings.schema.json`, the schema that editors and other tools read, from the one that the plugin checks with. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { format } from 'prettier';

import { settingsSchema } from '../src/settings/schema.ts';

const file = path.resolve(import.meta.dirname, '../settings.schema.json');
writeFileSync(file, await format(JSON.stringify(settingsSchema), { parser: 'json', printWidth: 120 }));
