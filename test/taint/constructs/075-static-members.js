// Static fields, methods and blocks.

class Registry {
  static contact = source();
  static country = 'DE';
  static entries = [];

  static add(entry) {
    Registry.entries.push(entry);
  }

  static describe() {
    return `${this.country} ${this.contact}`;
  }

  static size() {
    return this.contact.length;
  }
}

function staticField() {
  sink(Registry.contact); // !
  sink(Registry.country);
}

function staticMethod() {
  sink(Registry.describe()); // !
  sink(Registry.size());
}

class Blocked {
  static email;
  static label;

  static {
    this.email = source();
    this.label = 'static block';
  }
}

function staticBlock() {
  sink(Blocked.email); // !
  sink(Blocked.label);
}

class Cache {
  static #value = null;

  static fill() {
    Cache.#value = source();
  }

  static read() {
    return Cache.#value;
  }

  static filled() {
    return Cache.#value !== null;
  }
}

function privateStatic() {
  Cache.fill();
  sink(Cache.read()); // !
  sink(Cache.filled());
}

class Factory {
  static of(email) {
    const factory = new Factory();
    factory.email = email;
    factory.kind = 'made';
    return factory;
  }
}

function staticFactory() {
  const dirty = Factory.of(source());
  const clean = Factory.of('desk');
  sink(dirty.email); // !
  sink(clean.email, dirty.kind);
}

class Formatter {
  static mask(text) {
    return redact(text);
  }

  static upper(text) {
    return text.toUpperCase();
  }
}

function staticHelpers() {
  sink(Formatter.mask(source()));
  sink(Formatter.upper(source())); // !
  sink(Formatter.upper('x'));
}

class AssignedLater {}
AssignedLater.owner = source('name');
AssignedLater.version = '1.0';

function assignedStatic() {
  sink(AssignedLater.version);
  sink(AssignedLater.owner); // !
}

class Collected {
  static log(value) {
    sink(value); // !
  }
}

function staticSink() {
  Collected.log(source());
}

function staticCollection() {
  Registry.add('clean');
  sink(Registry.entries.length);
}
