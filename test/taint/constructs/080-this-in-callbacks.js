// `this` in arrows, in plain callbacks with bind or thisArg, and `self = this`.

class Mailer {
  constructor() {
    this.sender = source();
    this.subject = 'Your order';
  }

  arrowCallback() {
    ['a', 'b'].forEach((id) => {
      sink(id, this.subject);
      sink(this.sender); // !
    });
  }

  selfVariable() {
    const self = this;
    ['a'].forEach(function (id) {
      sink(id, self.subject);
      sink(self.sender); // !
    });
  }

  boundCallback() {
    ['a'].forEach(
      function () {
        sink(this.subject);
        sink(this.sender); // !
      }.bind(this),
    );
  }

  thisArgument() {
    return ['a'].map(function (id) {
      return `${id} ${this.sender}`;
    }, this);
  }

  nestedArrows() {
    const outer = () => {
      const inner = () => this.sender;
      return inner();
    };
    return outer();
  }

  nestedArrowsClean() {
    const outer = () => () => this.subject;
    return outer()();
  }

  async awaitedArrow() {
    return Promise.resolve(1).then(() => this.sender);
  }

  handle = (suffix) => `${this.sender}${suffix}`;

  handleSubject = () => this.subject;
}

function instanceMethods() {
  const mailer = new Mailer();
  mailer.arrowCallback();
  mailer.selfVariable();
  mailer.boundCallback();
  sink(mailer.thisArgument()); // !
  sink(mailer.nestedArrows()); // !
  sink(mailer.nestedArrowsClean());
}

async function awaitedThis() {
  sink(await new Mailer().awaitedArrow()); // !
}

function arrowFieldDetached() {
  const { handle, handleSubject } = new Mailer();
  sink(handle('!')); // !
  sink(handleSubject());
}

function selfInFactory() {
  function Counter(email) {
    const that = this;
    that.email = email;
    this.read = function () {
      return that.email;
    };
    this.size = () => this.email.length;
  }
  const counter = new Counter(source());
  sink(counter.read()); // !
  sink(counter.size());
}

function writesThroughThis() {
  class Collector {
    emails = [];
    visited = 0;
    run() {
      sourceList().forEach((order) => {
        this.visited++;
        this.emails.push(order.email);
      });
    }
  }
  const collector = new Collector();
  collector.run();
  sink(collector.visited);
  sink(collector.emails); // !
}

function arrowInLiteralMethod() {
  const view = {
    email: source(),
    zone: 4,
    read() {
      return [1].map(() => this.email);
    },
    readZone() {
      return [1].map(() => this.zone);
    },
  };
  sink(view.read()); // !
  sink(view.readZone());
}
