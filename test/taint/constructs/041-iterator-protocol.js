// Objects that implement the iterator protocol by hand, and iterators of built-ins.

function handWrittenIterable() {
  const feed = {
    [Symbol.iterator]() {
      let done = false;
      return {
        next() {
          if (done) return { done: true, value: undefined };
          done = true;
          return { done: false, value: source() };
        },
      };
    },
  };
  for (const value of feed) {
    sink(value); // !
  }
}

function handWrittenIterableClean() {
  const email = source();
  const lengths = {
    [Symbol.iterator]() {
      let left = 1;
      return { next: () => ({ done: left-- === 0, value: email.length }) };
    },
  };
  for (const value of lengths) {
    sink(value);
  }
}

function arrayIterator() {
  const iterator = [source(), 'x'][Symbol.iterator]();
  const result = iterator.next();
  sink(result.value); // !
  sink(result.done);
}

function valuesIterator() {
  const iterator = [source()].values();
  sink(iterator.next().value); // !
}

function keysIterator() {
  const iterator = [source()].keys();
  sink(iterator.next().value);
}

function mapIterators() {
  const contacts = new Map([['a', source()]]);
  sink(contacts.values().next().value); // !
  sink(contacts.keys().next().value);
}

function entriesIterator() {
  const [index, value] = [source()].entries().next().value;
  sink(index);
  sink(value); // !
}

function generatorBackedIterable() {
  class Mailbox {
    constructor(addresses) {
      this.addresses = addresses;
    }
    *[Symbol.iterator]() {
      yield* this.addresses;
    }
  }
  for (const address of new Mailbox([source()])) {
    sink(address); // !
  }
  for (const address of new Mailbox(['desk@example.com'])) {
    opaque(address);
  }
}

function spreadIterable() {
  const once = {
    *[Symbol.iterator]() {
      yield source();
    },
  };
  sink([...once]); // !
}

function manualLoop() {
  const iterator = sourceList()[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    sink(step.value.id);
    sink(step.value.email); // !
    step = iterator.next();
  }
}

function derivedText() {
  const iterator = [source()][Symbol.iterator]();
  const step = iterator.next();
  sink(`mail ${step.value}`); // !
  sink(`done ${step.done}`);
}
