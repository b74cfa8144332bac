import * as parser from '@typescript-eslint/parser';
import type { ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

/** A text with its tree, to be edited in place: what a codemod does not touch keeps its line. */
export class Program {
  readonly ast: TSESTree.Program;
  readonly scopes: ScopeManager;
  readonly #visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
  readonly #parents = new Map<TSESTree.Node, TSESTree.Node>();
  readonly #nodes: TSESTree.Node[] = [];
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  /** @throws SyntaxError */
  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    const { ast, scopeManager, visitorKeys } = parser.parseForESLint(text, {
      filePath: name,
      range: true,
      loc: true,
      ecmaFeatures: { jsx: !/\.[cm]?ts$/u.test(name) },
    });
    this.ast = ast;
    this.scopes = scopeManager;
    this.#visitorKeys = visitorKeys;
    this.#collect(ast);
  }

  get isTypeScript(): boolean {
    return /\.[cm]?tsx?$/u.test(this.name);
  }

  /** Every node, in the order of their places. */
  get nodes(): readonly TSESTree.Node[] {
    return this.#nodes;
  }

  get variables(): readonly Variable[] {
    return this.scopes.scopes.flatMap(({ variables }) => variables);
  }

  parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
    return this.#parents.get(node);
  }

  textOf({ range }: { readonly range: readonly [number, number] }): string {
    return this.text.slice(...range);
  }

  /** @returns whether the node or anything in it passes the test; functions inside count only with `deep`. */
  has(node: TSESTree.Node, test: (node: TSESTree.Node) => boolean, deep = false): boolean {
    if (test(node)) return true;
    return this.childrenOf(node).some((child) => (deep || !isOwnWorld(child)) && this.has(child, test, deep));
  }

  childrenOf(node: TSESTree.Node): TSESTree.Node[] {
    return (this.#visitorKeys[node.type] ?? []).flatMap((key) => {
      const child = (node as unknown as Record<string, unknown>)[key];
      return (Array.isArray(child) ? child : [child]).filter(isNode);
    });
  }

  /** Where edits meet, the outer or earlier asked one is made and the other is not. */
  replace(start: number, end: number, text: string): void {
    if (!this.#edits.some((edit) => start < edit.end && edit.start < end)) this.#edits.push({ start, end, text });
  }

  replaceNode(node: TSESTree.Node, text: string): void {
    this.replace(node.range[0], node.range[1], text);
  }

  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  /** @returns the text with all edits; undefined when there was none. */
  result(): string | undefined {
    if (this.#edits.length === 0) return undefined;
    let { text } = this;
    const ordered = this.#edits.map((edit, index) => ({ ...edit, index }));
    ordered.sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
    for (const { start, end, text: put } of ordered) text = text.slice(0, start) + put + text.slice(end);
    return text;
  }

  #collect(node: TSESTree.Node): void {
    this.#nodes.push(node);
    for (const child of this.childrenOf(node)) {
      this.#parents.set(child, node);
      this.#collect(child);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Functions that have a `this`, an `arguments` and a `return` of their own, and classes. */
function isOwnWorld({ type }: TSESTree.Node): boolean {
  return type === 'FunctionExpression' || type === 'FunctionDeclaration' || type.startsWith('Class');
}
