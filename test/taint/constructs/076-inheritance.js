// super(...), super.m(), inherited and overridden members.

class Party {
  constructor(name) {
    this.name = name;
    this.kind = 'party';
  }

  describe() {
    return `${this.kind}: ${this.name}`;
  }

  code() {
    return 'P';
  }
}

class Buyer extends Party {
  constructor(name, email) {
    super(name);
    this.email = email;
  }

  code() {
    return `${super.code()}-B`;
  }
}

function inheritedField() {
  const buyer = new Buyer(source('name'), 'x');
  sink(buyer.name); // !
  sink(buyer.kind, buyer.email);
}

function inheritedMethod() {
  const buyer = new Buyer(source('name'), 'x');
  sink(buyer.describe()); // !
  sink(buyer.code());
}

function cleanConstructorArgument() {
  const buyer = new Buyer('desk', source());
  sink(buyer.describe());
  sink(buyer.email); // !
}

class Masked extends Party {
  describe() {
    return redact(super.describe());
  }
}

function overrideCleans() {
  sink(new Masked(source('name')).describe());
}

class Verbose extends Party {
  describe() {
    return `${super.describe()}!`;
  }
}

function overrideKeeps() {
  sink(new Verbose(source('name')).describe()); // !
}

class BaseJob {
  run() {
    const data = this.load();
    this.write(data);
  }

  load() {
    return 'nothing';
  }

  write(data) {
    opaque(data);
  }
}

class LeakyJob extends BaseJob {
  load() {
    return source();
  }

  write(data) {
    sink(data); // !
  }
}

class SafeJob extends BaseJob {
  load() {
    return hash(source());
  }

  write(data) {
    sink(data);
  }
}

function templateMethod() {
  new LeakyJob().run();
  new SafeJob().run();
}

class DefaultConstructor extends Party {}

function implicitConstructor() {
  sink(new DefaultConstructor(source('name')).name); // !
  sink(new DefaultConstructor(source('name')).kind);
}

class Middle extends Party {}
class Leaf extends Middle {
  greet() {
    return `Dear ${this.name}`;
  }
}

function threeLevels() {
  sink(new Leaf(source('name')).greet()); // !
  sink(new Leaf('all').greet());
}

class WithFields extends Party {
  contact = source();
  level = 1;
}

function fieldsAndBase() {
  const party = new WithFields('x');
  sink(party.name, party.level);
  sink(party.contact); // !
}

class StaticBase {
  static load() {
    return source();
  }
}
class StaticDerived extends StaticBase {
  static size() {
    return super.load().length;
  }
}

function inheritedStatic() {
  sink(StaticDerived.load()); // !
  sink(StaticDerived.size());
}

const withTimestamp = (Base) =>
  class extends Base {
    stamp() {
      return `${this.name}@${Date.now()}`;
    }
  };

function mixin() {
  const Stamped = withTimestamp(Party);
  sink(new Stamped(source('name')).stamp()); // !
  sink(new Stamped('x').kind);
}
