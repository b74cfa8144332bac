/**
 * Library identity. An `ApiNode` is an interned access path: a package (or the global object) and the steps that lead from
 * it to a thing, so that "is this what `winston.createLogger()` returned?" is a comparison of two pointers.
 */
export interface ApiNode {
  /** The package name, or `<global>`. */
  readonly root: string;
  /** Steps joined by dots, as the catalogue writes them; empty for the module itself. */
  readonly path: string;
  readonly depth: number;
}

/** Says which paths are the same thing, for instance `createLogger().child()` and `createLogger()`. */
export type Canonicalize = (root: string, path: string) => string;

export const GLOBAL_ROOT = '<global>';

/** Names under which JavaScript hosts offer the global object itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** Chains longer than this lead to nothing that a catalogue could name. */
const MAX_DEPTH = 12;

/** Interns API nodes; one table serves one catalogue. */
export class ApiTable {
  readonly #nodes = new Map<string, ApiNode>();
  readonly #steps = new Map<ApiNode, Map<string, ApiNode>>();
  readonly #canonicalize: Canonicalize;

  constructor(canonicalize: Canonicalize) {
    this.#canonicalize = canonicalize;
  }

  module(name: string): ApiNode {
    return this.#intern(name, '', 0);
  }

  global(name: string): ApiNode {
    return GLOBAL_OBJECTS.has(name) ? this.module(GLOBAL_ROOT) : this.#intern(GLOBAL_ROOT, name, 1);
  }

  member(node: ApiNode, key: string): ApiNode {
    return this.#next(node, key, () => this.#member(node, key));
  }

  #member(node: ApiNode, key: string): ApiNode {
    if (node.path === '') {
      // The default export is the module: interoperability between CommonJS and ESM blurs the two in practice.
      if (key === 'default') return node;
      return node.root === GLOBAL_ROOT ? this.global(key) : this.#intern(node.root, key, 1);
    }
    return this.#step(node, `${node.path}.${key}`);
  }

  /** What a call of the node returns, or what its promise resolves to. */
  call(node: ApiNode): ApiNode {
    return this.#next(node, '()', () => this.#step(node, `${node.path || 'default'}()`));
  }

  instance(node: ApiNode): ApiNode {
    const dot = node.path.lastIndexOf('.');
    const [holder, name] =
      dot < 0 ? ['', node.path || 'default'] : [node.path.slice(0, dot + 1), node.path.slice(dot + 1)];
    return this.#step(node, `${holder}new ${name}()`);
  }

  /** Parameter `parameter` of the callback that is argument `argument` of a call of the node. */
  callbackParameter(node: ApiNode, argument: number, parameter: number): ApiNode {
    const step = `.$${String(argument)}.$${String(parameter)}`;
    return this.#next(node, step, () => this.#step(node, `${node.path || 'default'}${step}`));
  }

  /**
   * The same where the callback stands in the argument under a key: `app.get('/', { handler(request, reply) { … } })`.
   * @returns undefined when nobody says what such a parameter is
   */
  optionParameter(node: ApiNode, argument: number, key: string, parameter: number): ApiNode | undefined {
    const path = `${node.path || 'default'}.$${String(argument)}.${key}.$${String(parameter)}`;
    const found = this.#next(node, path, () => this.#step(node, path));
    return found.path === path ? undefined : found;
  }

  /** The thing that the node is a member of; undefined for what is no member. */
  holder(node: ApiNode): ApiNode | undefined {
    const dot = node.path.lastIndexOf('.');
    return dot < 0 || node.path.endsWith(')')
      ? undefined
      : this.#intern(node.root, node.path.slice(0, dot), node.depth - 1);
  }

  /** Most steps are taken again and again: they are remembered at the node they start from. */
  #next(from: ApiNode, step: string, make: () => ApiNode): ApiNode {
    let steps = this.#steps.get(from);
    if (steps === undefined) {
      steps = new Map();
      this.#steps.set(from, steps);
    }
    let to = steps.get(step);
    if (to === undefined) {
      to = make();
      steps.set(step, to);
    }
    return to;
  }

  #step(from: ApiNode, path: string): ApiNode {
    if (from.depth >= MAX_DEPTH) return from;
    return this.#intern(from.root, path, from.depth + 1);
  }

  #intern(root: string, path: string, depth: number): ApiNode {
    const key = `${root}|${path}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const canonical = path === '' ? path : this.#canonicalize(root, path);
    const node =
      canonical === path ? { root, path, depth } : this.#intern(root, canonical === 'default' ? '' : canonical, depth);
    this.#nodes.set(key, node);
    return node;
  }
}
