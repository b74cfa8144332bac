/**
 * A calling context: the chain of call sites that led to a function. Objects are named by allocation site and context, so
 * that evaluating the same code in the same context again finds the same objects, and loops settle.
 */
export class Context {
  readonly #children = new Map<object | string, Map<object | string, Context>>();
  readonly #ids = new Map<object | string, number>();

  /** @returns the context of a call at `site` of `callee`. */
  enter(site: object | string, callee: object | string): Context {
    let ofSite = this.#children.get(site);
    if (ofSite === undefined) {
      ofSite = new Map();
      this.#children.set(site, ofSite);
    }
    let child = ofSite.get(callee);
    if (child === undefined) {
      child = new Context();
      ofSite.set(callee, child);
    }
    return child;
  }

  /** @returns the id of the object that `site` allocates in this context. */
  idOf(site: object | string, fresh: () => number): number {
    let id = this.#ids.get(site);
    if (id === undefined) {
      id = fresh();
      this.#ids.set(site, id);
    }
    return id;
  }
}
