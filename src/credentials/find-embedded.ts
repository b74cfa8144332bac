import { AWS_SECRET_KEY, LEGACY_LWA_SECRET } from '../catalog/credentials/amazon-shapes.ts';
import { classifyName } from './classify-name.ts';
import { isOtherFormat } from './classify-value.ts';
import { findShape, LONGEST_SCANNED, type Reading, type ShapeMatch } from './find-shape.ts';
import { isObviouslyFake, isPlaceholder } from './placeholder.ts';
import { isRandom } from './randomness.ts';

/** A credential inside a longer text, recognised by the name before it. */
export interface EmbeddedSecret {
  readonly kind: string;
  readonly value: string;
}

const GATE = /secret|passw|pwd|token|key|phrase/i;

/** `name=value`, `name: 'value'`, `"name": "value"`, as in queries, JSON, `.env` files and commented-out code. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z_][\w.-]{2,60})["']?\s{0,3}[=:]\s{0,3}["']?([\w\-+/=.~|!@#$%^*]{16,500})(?![\w\-+/=.~|!@#$%^*(])/g;

/** How many assignments of one text are looked at. */
const MOST_ASSIGNMENTS = 200;

/**
 * @returns the first credential that a name in the text gives away. Stricter than names in code: the name must be
 * strong and the value random.
 */
export function findEmbeddedSecret(text: string, careful = false): EmbeddedSecret | undefined {
  if (text.length < 20 || text.length > LONGEST_SCANNED || !GATE.test(text)) return undefined;
  let count = 0;
  for (const [, name = '', value = ''] of text.matchAll(ASSIGNMENT)) {
    if (++count > MOST_ASSIGNMENTS) return undefined;
    const evidence = classifyName(name.slice(name.lastIndexOf('.') + 1));
    if (evidence?.strength === 'strong' && isEmbeddedValue(value, careful)) return { kind: evidence.kind, value };
  }
  return undefined;
}

function isEmbeddedValue(value: string, careful: boolean): boolean {
  if (isPlaceholder(value) || (careful && isObviouslyFake(value))) return false;
  if (AWS_SECRET_KEY.test(value) || LEGACY_LWA_SECRET.test(value)) return true;
  return !isOtherFormat(value) && isRandom(value) && !/[a-z]\.[a-z]|^[!@#$%^*.]/i.test(value);
}

const BASE64_TEXT = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** @returns the credential that a base64 text holds. */
export function findEncodedShape(text: string, reading: Reading = 'plain'): ShapeMatch | undefined {
  if (text.length < 40 || text.length > LONGEST_SCANNED || !BASE64_TEXT.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  if (!/^[\t\n\r\x20-\x7e]{30}/.test(decoded)) return undefined;
  const found = findShape(decoded, reading);
  return found && { ...found, kind: `${found.kind} in base64`, whole: true };
}
