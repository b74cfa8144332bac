import type { TSESTree } from '@typescript-eslint/utils';

import { childKeysOf } from '../../modules/parse.ts';

type Node = TSESTree.Node;
type Pairs = Map<object, object>;

/**
 * What has become of the nodes of older versions of files. Most of a file is never asked about: in a function that stayed as it
 * was, a node is found by the way that leads to it.
 */
export class Versions {
  readonly #now: Pairs = new Map();
  readonly #before: Pairs = new Map();
  /** Functions that stayed as they were, by their older and by their newer node. */
  readonly #sameNow: Pairs = new Map();
  readonly #sameBefore: Pairs = new Map();

  pair(before: object, now: object): void {
    this.#now.set(before, now);
    this.#before.set(now, before);
  }

  /** Pairs the nodes of two trees of one form. */
  pairTrees(before: Node, now: Node): void {
    this.#sameNow.set(before, now);
    this.#sameBefore.set(now, before);
  }

  /** @returns what a node has become; undefined for nodes of other files, and for those that are no more */
  now(node: object): object | undefined {
    return counterpart(node as Node, this.#now, this.#sameNow);
  }

  /** @returns what a node was */
  before(node: object): object | undefined {
    return counterpart(node as Node, this.#before, this.#sameBefore);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** @param same roots of trees that stayed as they were; what is found on the way to the node is added */
function counterpart(node: Node, pairs: Pairs, same: Pairs): object | undefined {
  const found = pairs.get(node) ?? same.get(node);
  if (found !== undefined || same.size === 0) return found;
  const way: Node[] = [];
  let other: object | undefined;
  for (let current: Node | undefined | null = node; current && other === undefined; current = current.parent) {
    other = same.get(current);
    way.push(current);
  }
  for (let index = way.length - 2; index >= 0 && other !== undefined; index -= 1) {
    const [parent, child] = [way[index + 1], way[index]];
    other = parent && child && sameChild(parent, child, other as Node);
    if (other !== undefined && child !== undefined) same.set(child, other);
  }
  return other;
}

/** @returns what stands in `other` where the child stands in its parent */
function sameChild(parent: Node, child: Node, other: Node): object | undefined {
  for (const key of childKeysOf(parent.type)) {
    const value = (parent as unknown as Fields)[key];
    const place = (other as unknown as Fields)[key];
    if (value === child) return asObject(place);
    const index = Array.isArray(value) ? value.indexOf(child) : -1;
    if (index >= 0) return Array.isArray(place) ? asObject(place[index]) : undefined;
  }
  return undefined;
}

function asObject(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}
