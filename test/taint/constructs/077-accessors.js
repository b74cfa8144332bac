// Getters run on read, setters on write.

class Profile {
  #email = source();
  stored = '';

  get email() {
    return this.#email;
  }

  get masked() {
    return redact(this.#email);
  }

  get size() {
    return this.#email.length;
  }

  set nickname(value) {
    this.stored = `~${value}`;
  }

  get nickname() {
    return this.stored;
  }
}

function classGetter() {
  const profile = new Profile();
  sink(profile.email); // !
  sink(profile.masked, profile.size);
}

function classSetter() {
  const profile = new Profile();
  profile.nickname = source('name');
  sink(profile.stored); // !
  sink(profile.nickname); // !
}

function classSetterClean() {
  const profile = new Profile();
  profile.nickname = 'guest';
  sink(profile.stored);
}

function literalGetter() {
  const email = source();
  const view = {
    get contact() {
      return email;
    },
    get digest() {
      return hash(email);
    },
  };
  sink(view.contact); // !
  sink(view.digest);
}

function literalSetter() {
  const box = {
    value: '',
    set secret(value) {
      this.value = redact(value);
    },
    set open(value) {
      this.value = value;
    },
  };
  box.secret = source();
  sink(box.value);
  box.open = source();
  sink(box.value); // !
}

class Sinking {
  set email(value) {
    sink(value); // !
  }

  set status(value) {
    sink(value);
  }
}

function setterWithSink() {
  const target = new Sinking();
  target.email = source();
  target.status = sourceRecord().status;
}

class Derived extends Profile {
  get email() {
    return hash(super.email);
  }
}

function overriddenGetter() {
  sink(new Derived().email);
}

function destructuredGetter() {
  const { email, size } = new Profile();
  sink(size);
  sink(email); // !
}

class StaticAccessor {
  static get owner() {
    return source('name');
  }

  static get version() {
    return 2;
  }
}

function staticGetter() {
  sink(StaticAccessor.owner); // !
  sink(StaticAccessor.version);
}

function definedAccessor() {
  const email = source();
  const view = { id: 1 };
  Object.defineProperty(view, 'email', {
    get() {
      return email;
    },
  });
  sink(view.id);
  sink(view.email); // !
}

class Lazy {
  get order() {
    return (this.cached ??= sourceRecord());
  }
}

function lazyGetter() {
  const lazy = new Lazy();
  sink(lazy.order.id);
  sink(lazy.order.name); // !
}
