// Field initialisers and private names.

class Draft {
  email = source();
  kind = 'draft';
}

function fieldInitialiser() {
  const draft = new Draft();
  sink(draft.email); // !
  sink(draft.kind);
  sink(draft); // !
}

class Vault {
  #email = source();
  #label = 'vault';
  '#email' = 'public text';

  reveal() {
    return this.#email;
  }

  label() {
    return this.#label;
  }

  size() {
    return this.#email.length;
  }

  hasEmail(other) {
    return #email in other;
  }
}

function privateField() {
  const vault = new Vault();
  sink(vault.reveal()); // !
  sink(vault.label(), vault.size(), vault.hasEmail(vault));
  sink(vault['#email']);
}

class Contact {
  #phone;
  country;

  constructor(phone, country) {
    this.#phone = phone;
    this.country = country;
  }

  get phone() {
    return this.#phone;
  }

  clear() {
    this.#phone = '';
  }

  print() {
    sink(this.country);
    sink(this.#phone); // !
  }
}

function constructedPrivate() {
  const contact = new Contact(source('phone'), 'DE');
  contact.print();
  sink(contact.country);
  sink(contact.phone); // !
}

function clearedPrivate() {
  const contact = new Contact(source('phone'), 'DE');
  contact.clear();
  sink(contact.phone);
}

function separateInstances() {
  const dirty = new Contact(source('phone'), 'DE');
  const clean = new Contact('none', 'FR');
  sink(dirty.phone); // !
  sink(clean.phone);
}

class Service {
  #load = () => sourceRecord();
  #format(order) {
    return `${order.id} ${order.name}`;
  }

  describe() {
    return this.#format(this.#load());
  }

  identify() {
    return this.#load().id;
  }
}

function privateMethods() {
  const service = new Service();
  sink(service.describe()); // !
  sink(service.identify());
}

class Initialised {
  first = source('first');
  second = `${this.first}!`;
  third = this.first.length;
}

function initialiserUsesThis() {
  const view = new Initialised();
  sink(view.second); // !
  sink(view.third);
}

class Closed {
  #secret = source();
  id = 1;

  use() {
    return hash(this.#secret);
  }
}

function privateFieldIsNotDumped() {
  const closed = new Closed();
  sink(closed);
  sink(closed.use());
}
