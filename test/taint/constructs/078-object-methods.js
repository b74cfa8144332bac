// Methods of object literals and their `this`.

const api = {
  baseUrl: 'https://example.com',
  contact: source(),
  load() {
    return this.contact;
  },
  url() {
    return this.baseUrl;
  },
  print() {
    sink(this.baseUrl);
    sink(this.contact); // !
  },
};

function moduleObject() {
  sink(api.load()); // !
  sink(api.url());
  api.print();
}

function localObject() {
  const order = sourceRecord();
  const presenter = {
    order,
    title() {
      return `Order ${this.order.id}`;
    },
    recipient() {
      return this.order.name;
    },
  };
  sink(presenter.title());
  sink(presenter.recipient()); // !
}

function methodCallsMethod() {
  const job = {
    load() {
      return source();
    },
    format() {
      return `<${this.load()}>`;
    },
    size() {
      return this.load().length;
    },
  };
  sink(job.format()); // !
  sink(job.size());
}

function methodWrites() {
  const state = {
    email: '',
    version: 1,
    fill() {
      this.email = source();
    },
  };
  sink(state.email);
  state.fill();
  sink(state.version);
  sink(state.email); // !
}

function fluent() {
  const builder = {
    parts: [],
    add(part) {
      this.parts.push(part);
      return this;
    },
    build() {
      return this.parts.join(' ');
    },
  };
  sink(builder.add('to').add(source()).build()); // !
}

function fluentClean() {
  const builder = {
    parts: [],
    add(part) {
      this.parts.push(part);
      return this;
    },
    build() {
      return this.parts.join(' ');
    },
  };
  sink(builder.add('to').add('nobody').build());
}

function arrowProperty() {
  const tools = { mask: (text) => redact(text), echo: (text) => text };
  sink(tools.mask(source()));
  sink(tools.echo(source())); // !
}

function computedMethod() {
  const name = 'read';
  const reader = {
    [name]() {
      return source();
    },
    other() {
      return 'x';
    },
  };
  sink(reader.read()); // !
  sink(reader.other());
}

function handlersTable() {
  const handlers = { email: (order) => order.email, id: (order) => order.id };
  const order = sourceRecord();
  sink(handlers.email(order)); // !
  sink(handlers.id(order));
}

function superInLiteral() {
  const base = {
    read() {
      return source();
    },
  };
  const derived = {
    __proto__: base,
    read() {
      return hash(super.read());
    },
    raw() {
      return super.read();
    },
  };
  sink(derived.read());
  sink(derived.raw()); // !
}
