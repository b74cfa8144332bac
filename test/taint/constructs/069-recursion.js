// Recursion ends and keeps the data.

function strip(text) {
  return text.startsWith(' ') ? strip(text.slice(1)) : text;
}

function stripped() {
  sink(strip(source('name'))); // !
  sink(strip('  static'));
}

function collect(node, out) {
  out.push(node.email);
  for (const child of node.children || []) collect(child, out);
  return out;
}

function treeWalk() {
  const tree = { email: 'root', children: [{ email: source(), children: [] }] };
  sink(collect(tree, [])); // !
  sink(collect({ email: 'root', children: [] }, []));
}

function countNodes(node) {
  return 1 + (node.children || []).reduce((sum, child) => sum + countNodes(child), 0);
}

function treeCount() {
  sink(countNodes({ email: source(), children: [{ email: source() }] }));
}

function isEven(n, value) {
  return n === 0 ? value : isOdd(n - 1, value);
}

function isOdd(n, value) {
  return n === 0 ? null : isEven(n - 1, value);
}

function mutual() {
  sink(isEven(4, source())); // !
  sink(isEven(4, 'x'));
}

function logAll(list) {
  if (list.length === 0) return;
  const [head, ...tail] = list;
  sink(head); // !
  logAll(tail);
}

function recursiveSink() {
  logAll([source(), source()]);
}

function factorial(n) {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function numericRecursion() {
  sink(factorial(source().length % 5));
}

function redactDeep(value) {
  if (Array.isArray(value)) return value.map(redactDeep);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactDeep(inner)]));
  }
  return redact(value);
}

function deepRedaction() {
  sink(redactDeep({ buyer: { email: source(), names: [source('name')] } }));
}

async function fetchPages(page, seen) {
  const orders = await sourceListAsync();
  const all = [...seen, ...orders];
  return page > 1 ? fetchPages(page - 1, all) : all;
}

async function paging() {
  const orders = await fetchPages(2, []);
  sink(orders.length, orders[0].id);
  sink(orders[0].email); // !
}

const descend = (depth, value) => (depth > 0 ? descend(depth - 1, { value }) : value);

function growingValue() {
  sink(descend(3, source())); // !
  sink(descend(3, 'x'));
}
