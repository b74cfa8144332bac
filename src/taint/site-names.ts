/**
 * Names of allocation sites are texts. A part of a text that stands for a node or an object can be told from the rest, so that
 * another analysis can give the same name to the same site.
 */
const numbers = new WeakMap<object, number>();
let lastNumber = 0;
let noted: Map<number, object> | undefined;

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
 * Notes which nodes have names while something runs.
 * @param named is told the nodes by their numbers
 */
export function notingNames<T>(named: Map<number, object>, run: () => T): T {
  const outer = noted;
  noted = named;
  try {
    return run();
  } finally {
    noted = outer;
  }
}

/** @returns what stands for the node in names of sites. */
export function nodeName(node: object): string {
  const number = numberOfNode(node);
  noted?.set(number, node);
  return `<${String(number)}>`;
}

/** @returns what stands for the object in names of sites. */
export function objectName(id: number): string {
  return `{${String(id)}}`;
}
