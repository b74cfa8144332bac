/** Where an id comes from: the site that allocates in a context. */
export interface Allocation {
  readonly context: Context;
  readonly site: object | string;
}

/**
 * A calling context: the chain of call sites that led to a function. Objects are named by allocation site and context, so
 * that evaluating the same code in the same context again finds the same objects, and loops settle.
 */
export class Context {
  readonly #children = new Map<object | string, Map<object | string, Context>>();
  readonly #ids = new Map<object | string, number>();
  /** The context of the call that led here; undefined for the outermost one. */
  readonly outer: Context | undefined;
  readonly site: object | string | undefined;
  readonly callee: object | string | undefined;

  constructor(outer?: Context, site?: object | string, callee?: object | string) {
    this.outer = outer;
    this.site = site;
    this.callee = callee;
  }

  /** @returns the context of a call at `site` of `callee`. */
  enter(site: object | string, callee: object | string): Context {
    let ofSite = this.#children.get(site);
    if (ofSite === undefined) {
      ofSite = new Map();
      this.#children.set(site, ofSite);
    }
    let child = ofSite.get(callee);
    if (child === undefined) {
      child = new Context(this, site, callee);
      ofSite.set(callee, child);
    }
    return child;
  }

  /**
   * @param fresh makes an id for a site that has none yet
   * @returns the id of the object that `site` allocates in this context
   */
  idOf(site: object | string, fresh: (from: Allocation) => number): number {
    let id = this.#ids.get(site);
    if (id === undefined) {
      id = fresh({ context: this, site });
      this.#ids.set(site, id);
    }
    return id;
  }
}
