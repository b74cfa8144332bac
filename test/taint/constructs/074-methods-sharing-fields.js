// A field written in one method is read in another; nobody constructs the class here.

export class OrderSync {
  constructor() {
    this.lastEmail = null;
    this.count = 0;
    this.digest = '';
  }

  load() {
    const order = sourceRecord();
    this.lastEmail = order.email;
    this.digest = hash(order.email);
    this.count += 1;
  }

  report() {
    sink(this.count, this.digest);
    sink(this.lastEmail); // !
  }
}

export class Poller {
  orders = [];
  state = 'idle';

  async poll() {
    this.state = 'polling';
    this.orders = await sourceListAsync();
    this.state = 'done';
  }

  summary() {
    sink(this.state, this.orders.length);
    sink(this.orders.map((order) => order.name)); // !
  }
}

export class Buffered {
  buffer = [];
  sizes = [];

  add() {
    const email = source();
    this.buffer.push(email);
    this.sizes.push(email.length);
  }

  flush() {
    sink(this.sizes);
    sink(this.buffer); // !
    this.buffer = [];
  }
}

export class Chain {
  step1() {
    this.raw = sourceRecord();
    return this;
  }

  step2() {
    this.view = { id: this.raw.id, phone: this.raw.phone };
    return this;
  }

  step3() {
    sink(this.view.id);
    sink(this.view.phone); // !
  }
}

export class Sanitizing {
  load() {
    this.email = redact(source());
  }

  report() {
    sink(this.email);
  }
}

export class Separate {
  load() {
    this.email = source();
  }

  clear() {
    this.status = 'cleared';
  }

  report() {
    sink(this.status);
    sink(this.emails);
  }
}

export class PrivateState {
  #order;

  load() {
    this.#order = sourceRecord();
  }

  report() {
    sink(this.#order.total);
    sink(this.#order.address); // !
  }
}

class DerivedKeeper {
  load() {
    this.line = `mail ${source()}`;
    this.size = `letters ${source().length}`;
  }
  print() {
    sink(this.line.trim()); // !
    sink(this.size);
  }
}

// May over-report: methods that nobody calls are taken to be called in any order.
class AnyOrder {
  print() {
    sink(this.email); // !
    this.email = source();
  }
}
