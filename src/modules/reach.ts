/** A graph whose nodes are named; `successors` and `matches` are asked at most once per node and memo. */
export interface Graph {
  readonly successors: (node: string) => readonly string[];
  readonly matches: (node: string) => boolean;
}

/** Known answers: does a node reach a match? Belongs to one state of one graph. */
export type ReachMemo = Map<string, boolean>;

/** A node that is being visited, and how far. */
interface Visit {
  readonly index: number;
  readonly successors: readonly string[];
  readonly from: Visit | undefined;
  /** Smallest index that is known to be reachable: below `index` when the node closes a cycle. */
  low: number;
  next: number;
}

/**
 * Tells whether `start`, or any node reachable from it, matches. Tarjan's components without recursion: cycles are
 * fine, depth is free, and every node visited gets its final answer, so all questions to one memo cost one walk of
 * the graph together. On a match, all nodes of unfinished components reach it: each has a path to a node of the current
 * path, and the current path leads to the match.
 */
export function reachesMatch(start: string, graph: Graph, memo: ReachMemo): boolean {
  const order = new Map<string, number>();
  /** Nodes of unfinished components; a node's position is not its index once components were finished. */
  const open: string[] = [];
  let visit: Visit | undefined = { index: -1, successors: [start], from: undefined, low: -1, next: 0 };
  while (visit) {
    const node = nextNode(visit, order, memo);
    if (node === undefined) {
      visit = leave(visit, order, open, memo);
      continue;
    }
    open.push(node);
    if (memo.get(node) ?? graph.matches(node)) return conclude(open, true, memo);
    const index = order.size;
    order.set(node, index);
    visit = { index, successors: graph.successors(node), from: visit, low: index, next: 0 };
  }
  return memo.get(start) ?? false;
}

/** @returns the next successor that has to be visited, after counting those that are known */
function nextNode(visit: Visit, order: ReadonlyMap<string, number>, memo: ReachMemo): string | undefined {
  for (let node = visit.successors[visit.next]; node !== undefined; node = visit.successors[visit.next]) {
    const index = order.get(node);
    visit.next += 1;
    if (memo.get(node) === false) continue;
    if (index === undefined) return node;
    visit.low = Math.min(visit.low, index);
  }
  return undefined;
}

/** All successors are done. When no cycle leads further back, the component that began here reaches no match. */
function leave(visit: Visit, order: ReadonlyMap<string, number>, open: string[], memo: ReachMemo): Visit | undefined {
  const { from, low, index } = visit;
  if (!from) return undefined;
  from.low = Math.min(from.low, low);
  if (low === index) {
    const first = open.findLastIndex((node) => order.get(node) === index);
    conclude(open.splice(first), false, memo);
  }
  return from;
}

function conclude(nodes: readonly string[], answer: boolean, memo: ReachMemo): boolean {
  for (const node of nodes) memo.set(node, answer);
  return answer;
}
