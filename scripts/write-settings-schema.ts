/** Writes the schemas that editors and other tools read, from the ones that the plugin checks with. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { format } from 'prettier';

import { recordSchema } from '../src/record/schema.ts';
import { settingsSchema } from '../src/settings/schema.ts';

for (const [name, schema] of Object.entries({ settings: settingsSchema, record: recordSchema })) {
  const file = path.resolve(import.meta.dirname, `../${name}.schema.json`);
  writeFileSync(file, await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
}
