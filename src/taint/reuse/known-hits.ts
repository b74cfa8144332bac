import type { Hit } from '../hits.ts';

/** Tells hits apart: entries run more than once, and then find the same again. */
export class KnownHits {
  readonly #byPlace = new Map<object | undefined, Hit[]>();

  /** @returns false when an earlier hit said all that this one says */
  add(hit: Hit): boolean {
    const place = hit.shownAt?.node;
    const others = this.#byPlace.get(place);
    if (others === undefined) {
      this.#byPlace.set(place, [hit]);
      return true;
    }
    if (others.some((other) => saysAll(other, hit))) return false;
    others.push(hit);
    return true;
  }
}

function saysAll(a: Hit, b: Hit): boolean {
  return (
    a.use.sink === b.use.sink &&
    a.form === b.form &&
    a.call.node === b.call.node &&
    a.place.node === b.place.node &&
    b.marks.every((mark) => a.marks.some(({ key }) => key === mark.key)) &&
    isSameWay(a.way, b.way)
  );
}

function isSameWay(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index]);
}
