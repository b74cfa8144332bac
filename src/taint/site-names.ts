/**
 * Names of allocation sites are texts. A part of a text that stands for a node or an object can be told from the rest, so that
 * another analysis can give the same name to the same site.
 */
const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A node in the name of a site, or an object in it. */
export const NAMED = /<(?<node>\d+)>|\{(?<id>\d+)\}/gu;

/** @returns a number that no other node has. */
export function numberOfNode(node: object): number {
  let number = numbers.get(node);
  if (number === undefined) {
    lastNumber += 1;
    number = lastNumber;
    numbers.set(node, number);
  }
  return number;
}

/**
 * Gives a node the number of the one that it was in an earlier version of its file.
 * @param moved is told when the node has a number of its own already: its own by the earlier one's
 */
export function adoptNumber(node: object, earlier: object, moved: Map<number, number>): void {
  const number = numbers.get(earlier);
  if (number === undefined) return;
  const own = numbers.get(node);
  if (own === undefined) numbers.set(node, number);
  else if (own !== number) moved.set(own, number);
}

/** @returns what stands for the node in names of sites. */
export function nodeName(node: object): string {
  return `<${String(numberOfNode(node))}>`;
}

/** @returns what stands for the object in names of sites. */
export function objectName(id: number): string {
  return `{${String(id)}}`;
}
