import type { TSESTree } from '@typescript-eslint/utils';

import { childKeysOf } from '../modules/parse.ts';
import { locate, rangeOf, type SourceFile } from '../modules/source-file.ts';
import { isPersonal, leavesOf } from '../pii/labels.ts';
import type { Place } from '../taint/trace.ts';
import type { Mark } from '../taint/value.ts';

type Node = TSESTree.Node;

/** Where an expression gives less than what it is made of. */
export interface Loss {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Ways back longer than this are no help to anybody. */
const MAX_DEPTH = 40;
const MAX_TEXT = 40;

/** What the expressions of one file gave, and the way back from one of them to where the data was lost. */
export class LostMarks {
  /** The file as it was seen first: other runs have other trees of it. */
  #file: SourceFile | undefined;
  readonly #personal = new Map<string, boolean>();

  note({ file, node }: Place, marks: readonly Mark[]): void {
    this.#file ??= file;
    const key = keyOf(node);
    this.#personal.set(key, this.#personal.get(key) === true || isPersonal(leavesOf(marks)));
  }

  /**
   * @param calls the calls whose arguments are asked about, by their nodes in whatever tree of the file; those of the whole
   * line without any
   */
  before(line: number, calls: readonly Node[]): Loss[] {
    const file = this.#file;
    if (file === undefined) return [];
    const wanted = new Set(calls.map(keyOf));
    const starts: Node[] = [];
    const visit = (node: Node): void => {
      const isWanted = wanted.size > 0 ? wanted.has(keyOf(node)) : this.#isKnown(node);
      if (isWanted && locate(file, rangeOf(node)[0]).line === line) starts.push(node);
      else for (const child of childrenOf(node)) visit(child);
    };
    visit(file.program);
    const losses = starts.flatMap((node) =>
      (wanted.size > 0 ? argumentsOf(node) : [node]).flatMap((start) => this.#follow(start, file, new Set())),
    );
    return [...new Map(losses.map((loss) => [`${loss.line} ${loss.message}`, loss])).values()];
  }

  #isKnown(node: Node): boolean {
    return this.#personal.has(keyOf(node));
  }

  #isPersonal(node: Node): boolean {
    return this.#personal.get(keyOf(node)) === true;
  }

  #follow(node: Node, file: SourceFile, seen: Set<Node>): Loss[] {
    if (this.#isPersonal(node) || seen.has(node) || seen.size > MAX_DEPTH) return [];
    seen.add(node);
    const parts = childrenOf(node).filter((child) => !isFunction(child));
    const lost = parts.filter((part) => this.#isPersonal(part));
    if (lost.length > 0 && this.#isKnown(node)) return lost.map((part) => lossAt(node, part, file));
    if (node.type !== 'Identifier') return parts.flatMap((part) => this.#follow(part, file, seen));
    return valuesOf(node, file).flatMap((value) =>
      this.#isPersonal(value) ? [lossAt(node, value, file)] : this.#follow(value, file, seen),
    );
  }
}

function keyOf(node: Node): string {
  return `${node.type}:${rangeOf(node).join('-')}`;
}

function isFunction({ type }: Node): boolean {
  return /Function|Class/u.test(type);
}

function argumentsOf(node: Node): readonly Node[] {
  return node.type === 'CallExpression' || node.type === 'NewExpression' ? node.arguments : childrenOf(node);
}

/** The nodes inside of a node that stand for values; types and names of properties do not. */
function childrenOf(node: Node): Node[] {
  return childKeysOf(node.type)
    .filter((key) => !isMereName(node, key))
    .flatMap((key) => (node as unknown as Readonly<Record<string, Node | null | (Node | null)[] | undefined>>)[key])
    .filter((child) => child !== null && child !== undefined)
    .filter(({ type }) => !type.startsWith('TSType'));
}

function isMereName(node: Node, key: string): boolean {
  if (node.type === 'MemberExpression') return key === 'property' && !node.computed;
  return node.type === 'Property' && key === 'key' && !node.computed;
}

/** The expressions that are assigned to the variable that a name refers to. */
function valuesOf(node: TSESTree.Identifier, { scopeManager }: SourceFile): Node[] {
  const references = scopeManager.scopes.flatMap((scope) => scope.references);
  const [start] = rangeOf(node);
  const variable = references.find(({ identifier }) => rangeOf(identifier)[0] === start)?.resolved;
  return (variable?.references ?? []).flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []));
}

function lossAt(node: Node, part: Node, file: SourceFile): Loss {
  const { line } = locate(file, rangeOf(node.type === 'Identifier' ? part : node)[0]);
  return { file: file.path, line, message: describe(node, part, file) };
}

function describe(node: Node, part: Node, file: SourceFile): string {
  const [whole, inner] = [node, part].map((item) => `'${shortText(item, file)}'`);
  switch (node.type) {
    case 'Identifier':
      return `what ${whole} takes of ${inner} is not personal`;
    case 'MemberExpression':
      return `${inner} holds personal data, ${whole} does not`;
    case 'CallExpression':
    case 'NewExpression':
      return `${whole} gives back nothing personal of ${inner}`;
    default:
      return `${inner} is personal, what ${whole} gives is not`;
  }
}

function shortText(node: Node, { text }: SourceFile): string {
  const [start, end] = rangeOf(node);
  const code = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  return code.length > MAX_TEXT ? `${code.slice(0, MAX_TEXT - 1)}…` : code;
}
