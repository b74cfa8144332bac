/** Prints data as TypeScript, always the same way; the files are kept out of Prettier. */

const HEADER =
  '// Written by `npm run generate`. Do not edit: change src/catalog/sp-api/curated or scripts/sp-api instead.\n';

/**
 * A module of constants.
 * @param types names to import from `types.ts`
 */
export function printModule(types: readonly string[], ...constants: readonly string[]): string {
  const imports = types.length === 0 ? '' : `import type { ${types.join(', ')} } from '../types.ts';\n`;
  return HEADER + imports + constants.join('');
}

/**
 * One exported constant.
 * @param depth so many levels of objects and arrays are spread over lines; everything deeper stands on one line
 */
export function constant(name: string, type: string, value: unknown, depth: number): string {
  return `\nexport const ${name}: ${type} = ${printValue(value, depth, '')};\n`;
}

function printValue(value: unknown, depth: number, indent: string): string {
  const items = printItems(value, depth - 1, `${indent}  `);
  if (items === undefined) return typeof value === 'string' ? quote(value) : String(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return open + close;
  if (depth > 0) return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
  return Array.isArray(value) ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}

function printItems(value: unknown, depth: number, indent: string): string[] | undefined {
  if (Array.isArray(value)) return value.map((item) => printValue(item, depth, indent));
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printValue(item, depth, indent)}`);
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
