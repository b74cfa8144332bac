import type { TSESTree } from '@typescript-eslint/utils';

import { childKeysOf } from '../../modules/parse.ts';

type Node = TSESTree.Node;
type Pairs = Map<object, object>;

/**
 * What has become of the nodes of older versions of files. Most of a file is never asked about: the nodes of a function that
 * stayed as it was are paired when one of them is.
 */
export class Versions {
  readonly #now: Pairs = new Map();
  readonly #before: Pairs = new Map();
  /** Functions whose nodes have not been paired yet, by their older and by their newer node. */
  readonly #waitingBefore: Pairs = new Map();
  readonly #waitingNow: Pairs = new Map();

  pair(before: object, now: object): void {
    this.#now.set(before, now);
    this.#before.set(now, before);
  }

  /** Pairs the nodes of two trees of one form, when they are needed. */
  pairTrees(before: Node, now: Node): void {
    this.#waitingBefore.set(before, now);
    this.#waitingNow.set(now, before);
  }

  /** @returns what a node has become; undefined for nodes of other files, and for those that are no more */
  now(node: object): object | undefined {
    const known = this.#now.get(node) ?? this.#waitingBefore.get(node);
    if (known !== undefined) return known;
    const tree = treeIn(this.#waitingBefore, node);
    if (tree !== undefined) this.#resolve(tree.root, tree.other);
    return this.#now.get(node);
  }

  /** @returns what a node was */
  before(node: object): object | undefined {
    const known = this.#before.get(node) ?? this.#waitingNow.get(node);
    if (known !== undefined) return known;
    const tree = treeIn(this.#waitingNow, node);
    if (tree !== undefined) this.#resolve(tree.other, tree.root);
    return this.#before.get(node);
  }

  #resolve(before: object, now: object): void {
    this.#waitingBefore.delete(before);
    this.#waitingNow.delete(now);
    this.#pairAll(before as Node, now as Node);
  }

  #pairAll(before: Node, now: Node): void {
    this.pair(before, now);
    for (const key of childKeysOf(before.type)) {
      const [a, b] = [(before as unknown as Fields)[key], (now as unknown as Fields)[key]];
      if (!Array.isArray(a)) this.#pairChild(a, b);
      else if (Array.isArray(b)) for (const [index, item] of a.entries()) this.#pairChild(item, b[index]);
    }
  }

  #pairChild(before: unknown, now: unknown): void {
    if (typeof before === 'object' && typeof now === 'object' && before !== null && now !== null)
      this.#pairAll(before as Node, now as Node);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** @returns the tree around a node that waits to be paired */
function treeIn(waiting: Pairs, node: object): { readonly root: object; readonly other: object } | undefined {
  if (waiting.size === 0) return undefined;
  for (let root: object | null | undefined = node; root; root = (root as { readonly parent?: object | null }).parent) {
    const other = waiting.get(root);
    if (other !== undefined) return { root, other };
  }
  return undefined;
}
