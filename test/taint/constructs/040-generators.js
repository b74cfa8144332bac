// Generators: yielded, delegated, returned, sent and thrown values.

function yielded() {
  function* contacts() {
    yield source();
  }
  for (const contact of contacts()) {
    sink(contact); // !
  }
}

function yieldedClean() {
  function* orderIds() {
    for (const order of sourceList()) yield order.id;
  }
  for (const id of orderIds()) {
    sink(id);
  }
}

function nextValue() {
  function* contacts() {
    yield source();
  }
  const iterator = contacts();
  const step = iterator.next();
  sink(step.value); // !
  sink(step.done);
}

function delegated() {
  function* inner() {
    yield source('name');
  }
  function* outer() {
    yield* inner();
    yield* [1, 2];
  }
  sink([...outer()]); // !
}

function delegatedClean() {
  function* inner() {
    yield hash(source());
  }
  function* outer() {
    yield* inner();
  }
  sink([...outer()]);
}

function returned() {
  function* job() {
    yield 'working';
    return source();
  }
  const iterator = job();
  iterator.next();
  sink(iterator.next().value); // !
}

function delegatedReturn() {
  function* inner() {
    yield 1;
    return source();
  }
  function* outer() {
    const result = yield* inner();
    sink(result); // !
  }
  sink([...outer()].length);
}

function sentIn() {
  function* consumer() {
    const received = yield 'ready';
    sink(received); // !
  }
  const iterator = consumer();
  iterator.next();
  iterator.next(source());
}

function sentInClean() {
  function* consumer() {
    const received = yield source();
    sink(received);
  }
  const iterator = consumer();
  iterator.next();
  iterator.next('acknowledged');
}

function thrownIn() {
  function* consumer() {
    try {
      yield 'ready';
    } catch (error) {
      sink(error.message); // !
    }
  }
  const iterator = consumer();
  iterator.next();
  iterator.throw(new Error(source()));
}

function argumentYielded() {
  function* repeat(value) {
    yield value;
    yield value;
  }
  sink([...repeat(source())]); // !
  sink([...repeat('x')]);
}

function destructuredGenerator() {
  function* pair() {
    yield source();
    yield source('name');
  }
  const [first, second] = pair();
  sink(first); // !
  sink(second); // !
}

const directory = {
  *contacts() {
    yield source();
  },
  *sizes() {
    yield source().length;
  },
};

function generatorMethod() {
  sink([...directory.contacts()]); // !
  sink([...directory.sizes()]);
}

function derivedText() {
  function* lines() {
    yield `mail ${source()}`;
  }
  for (const line of lines()) sink(line.trim()); // !
  function* numbers() {
    yield `number ${source().length}`;
  }
  for (const line of numbers()) sink(line);
}
