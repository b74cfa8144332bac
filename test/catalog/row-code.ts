import { CALL, INSTANCE, isMember, parsePath, type Step } from '../../src/catalog/access-path.ts';
import type { ArgumentCondition, ArgumentPosition, SinkRow } from '../../src/catalog/schema.ts';

/** A place in an argument and the code that stands there. */
interface Placed {
  readonly argument: number;
  readonly path?: string | undefined;
  readonly code: string;
}

/** Code by property; a leaf has only `code`. */
interface Tree {
  code?: string;
  readonly parts: Map<string, Tree>;
}

/** Texts that match the patterns in the catalogue's conditions; a pattern that none matches fails the test. */
const SAMPLES = [
  ...['true', 'public-read', 'public', 'app.log', 'public/orders.csv', 'file:orders.db', 'Event', 'anyone', 'set'],
  ...['user_data', '*', 'contact', '/v3/marketing/contacts', '/me/sendMail', 'https://models.example.com'],
  ...['http://collector.example.com', 'ws://collector.example.com'],
];

/** What can be called on a variable of a class, which need not be made by the code that has it. */
const PARTS_OF_CALLBACK = /^\$(?<index>\d+)$/u;

/**
 * Writes a statement that calls a row's call with data at one position: the way a program would reach the call from the
 * package, conditions of the row fulfilled.
 * @param call a path without alternatives
 */
export function codeFor(
  packageName: string,
  call: string,
  row: SinkRow,
  position: ArgumentPosition,
  data: string,
): string {
  const conditions = row.when ?? [];
  const placed = { argument: position.argument, path: position.path, code: position.returned ? `() => ${data}` : data };
  const ofRow = conditions.filter(({ at }) => at === undefined).map(fulfilled);
  return statement(packageName, parsePath(call) ?? [], list([...ofRow, placed]), (step) =>
    list(conditions.filter(({ at }) => at === step).map(fulfilled)),
  );
}

function fulfilled({ argument, path, matches = '' }: ArgumentCondition): Placed {
  const sample = SAMPLES.find((text) => new RegExp(matches, 'iu').test(text));
  if (sample === undefined) throw new Error(`no sample text matches ${matches}`);
  return { argument, path, code: JSON.stringify(sample) };
}

function statement(
  packageName: string,
  steps: readonly Step[],
  last: string,
  optionsOf: (step: string) => string,
): string {
  const isGlobal = packageName === '<global>';
  // A first step that is no member starts at the default export.
  let code = isGlobal ? '' : steps[0] !== undefined && isMember(steps[0]) ? 'all' : 'main';
  let name = 'default';
  let before = '';
  let after = '';
  let pending: number | undefined;
  let callbacks = 0;
  for (const step of steps) {
    const parameter = PARTS_OF_CALLBACK.exec(step)?.groups?.index;
    if (step === CALL) code += `(${optionsOf(name)})`;
    else if (step === INSTANCE) code = construct(code, optionsOf(`new ${name}`));
    else if (parameter !== undefined && pending === undefined) pending = Number(parameter);
    else if (parameter !== undefined) {
      callbacks += 1;
      const names = Array.from({ length: Number(parameter) + 1 }, (_, index) => `p${callbacks}${index}`);
      const others = Array.from({ length: pending ?? 0 }, () => 'undefined, ').join('');
      before += `${code}(${others}async (${names.join(', ')}) => { `;
      after = ` });${after}`;
      code = names.at(-1) ?? '';
      pending = undefined;
    } else if (isMember(step)) {
      name = step === '*' ? 'anything' : step;
      const access = /^\d/u.test(name) ? `[${name}]` : `.${name}`;
      code = code === '' ? name : code + access;
    } else return `${before}${construct(code, last)};${after}`;
  }
  return `${before}${code}(${last});${after}`;
}

function construct(code: string, options: string): string {
  return `new ${code.includes('(') ? `(${code})` : code}(${options})`;
}

/** The arguments, `undefined` where nothing is said. */
function list(placed: readonly Placed[]): string {
  const trees: Tree[] = [];
  for (const { argument, path = '', code } of placed) {
    let tree = (trees[argument] ??= { parts: new Map() });
    for (const key of path.replaceAll('[]', '.[]').split('.').filter(Boolean)) {
      const next: Tree = tree.parts.get(key) ?? { parts: new Map() };
      tree.parts.set(key, next);
      tree = next;
    }
    tree.code = code;
  }
  return Array.from(trees, (tree: Tree | undefined) => (tree === undefined ? 'undefined' : show(tree))).join(', ');
}

function show({ code, parts }: Tree): string {
  if (parts.size === 0) return code ?? 'undefined';
  const element = parts.get('[]');
  if (element !== undefined) return `[${show(element)}]`;
  return `{ ${[...parts].map(([key, tree]) => `${JSON.stringify(key)}: ${show(tree)}`).join(', ')} }`;
}
