// Redaction helpers and what passes them.

const SENSITIVE = new Set(['email', 'name', 'phone', 'address', 'note', 'street', 'zip']);
const VISIBLE = ['id', 'status', 'total'];

export const mask = (value) => (value == null ? value : '[redacted]');

export function pick(record, keys) {
  return keys.reduce((view, key) => ({ ...view, [key]: record[key] }), {});
}

export function redactShallow(record) {
  const { email, name, phone, address, items, ...rest } = record;
  return {
    ...rest,
    email: mask(email),
    name: mask(name),
    phone: mask(phone),
    address: mask(address),
    items: items.length,
  };
}

export function redactEverything(value) {
  if (Array.isArray(value)) return value.map((item) => redactEverything(item));
  if (value !== null && typeof value === 'object') {
    const copy = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = redactEverything(inner);
    return copy;
  }
  return typeof value === 'string' ? mask(value) : value;
}

export function keyReplacer(key, value) {
  return SENSITIVE.has(key) ? '[redacted]' : value;
}

export class SafeLogger {
  constructor(transform = redactEverything) {
    this.transform = transform;
  }

  info(event, details) {
    sink(event, this.transform(details));
  }
}

export class NoisyLogger {
  constructor(prefix) {
    this.prefix = prefix;
  }

  info(event, details) {
    sink(`${this.prefix} ${event}`);
    sink(details); // !
  }

  debug(event, details) {
    sink(event, details.id, details.status);
  }
}

export function shallow() {
  const order = sourceRecord();
  sink(redactShallow(order));
  sink(order); // !
}

export function everything() {
  sink(redactEverything(sourceRecord()));
  sink(redactEverything({ buyer: { email: source() }, tags: [source('tag')] }));
}

export function picked() {
  const { id, status, total } = pick(sourceRecord(), VISIBLE);
  sink(id, status, total);
  sink(pick(sourceRecord(), ['id', 'email'])); // !
}

export function replaced() {
  const ticket = { id: 7, email: source(), status: 'open' };
  sink(JSON.stringify(ticket, keyReplacer));
  sink(JSON.stringify(ticket)); // !
}

export function logged() {
  const order = sourceRecord();
  new SafeLogger().info('shipped', order);
  new SafeLogger(redactShallow).info('shipped', order);
  const noisy = new NoisyLogger('orders');
  noisy.debug('shipped', order);
  noisy.info('shipped', order);
}

export function copied() {
  const order = sourceRecord();
  const safe = { ...order };
  for (const key of Object.keys(safe)) {
    if (!VISIBLE.includes(key)) delete safe[key];
  }
  sink(safe.id, safe.total);
  const unsafe = { ...order, email: mask(order.email) };
  sink(unsafe.email);
  sink(unsafe); // !
}
