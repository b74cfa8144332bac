// Loggers with bindings, child loggers, formats and redaction.
import { format, inspect } from 'node:util';

class Logger {
  constructor(bindings = {}) {
    this.bindings = bindings;
  }

  child(bindings) {
    return new Logger({ ...this.bindings, ...bindings });
  }

  info(message) {
    sink(message);
    sink(this.bindings); // !
  }
}

export function childBindings() {
  const log = new Logger({ service: 'orders' }).child({ buyer: source() });
  log.info('shipped');
}

class CleanLogger {
  constructor(bindings = {}) {
    this.bindings = bindings;
  }

  child(bindings) {
    return new CleanLogger({ ...this.bindings, ...bindings });
  }

  info(message) {
    sink(message);
    sink(this.bindings);
  }
}

export function cleanChildBindings() {
  const order = sourceRecord();
  const log = new CleanLogger().child({ orderId: order.id });
  log.info(`status ${order.status}`);
}

class MessageLogger {
  info(message, details) {
    sink(message); // !
    sink(details);
  }
}

export function dataInMessage() {
  new MessageLogger().info(`shipped to ${source('name')}`, { step: 2 });
}

export function formatted() {
  sink(format('buyer %s', source())); // !
  sink(format('order %s of %d', sourceRecord().id, 3));
}

export function formattedObject() {
  sink(format('order %o', sourceRecord())); // !
  sink(inspect(sourceRecord())); // !
  sink(inspect({ id: 1 }));
}

const REDACTED_KEYS = ['email', 'name', 'phone', 'address', 'items'];

function withoutPersonalData(record) {
  const copy = { ...record };
  for (const key of REDACTED_KEYS) delete copy[key];
  return copy;
}

export function redactOption() {
  sink(withoutPersonalData(sourceRecord()));
}

function withoutEmail(record) {
  const { email, ...rest } = record;
  return rest;
}

export function incompleteRedactOption() {
  sink(withoutEmail(sourceRecord())); // !
  sink(withoutEmail({ id: 1, email: source() }));
}

function createLogger({ serialize }) {
  return {
    info(record) {
      sink(serialize(record)); // !
    },
  };
}

export function leakySerializer() {
  createLogger({ serialize: (order) => order.email }).info(sourceRecord());
}

function createSafeLogger({ serialize }) {
  return { info: (record) => sink(serialize(record)) };
}

export function safeSerializer() {
  createSafeLogger({ serialize: (order) => ({ id: order.id, buyer: hash(order.email) }) }).info(sourceRecord());
}

const levels = ['debug', 'info'];
const table = {};
for (const level of levels) {
  table[level] = (text) => sink(`[${level}] ${text}`); // !
}

export function generatedMethods() {
  table.info(source());
}
