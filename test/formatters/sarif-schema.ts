import AjvDraft04 from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Some of the schema's formats (`uri`, `date-time`) are not checked: they would need another package. */
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, 'schema/sarif-2.1.0.json'), 'utf8')) as object;
const validate = ajv.compile(schema);

/** @returns what SARIF's schema says against a log: nothing when it is one */
export function schemaErrors(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
