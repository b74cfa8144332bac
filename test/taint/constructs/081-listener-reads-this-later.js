// A listener registered early reads what was stored later.

export class OrderPanel {
  constructor(element) {
    this.order = null;
    this.clicks = 0;
    element.addEventListener('click', () => {
      this.clicks++;
      sink(this.clicks);
      sink(this.order.email); // !
    });
  }

  load() {
    this.order = sourceRecord();
  }
}

export class StatusPanel {
  constructor(element) {
    this.status = 'none';
    element.addEventListener('click', () => {
      sink(this.status);
    });
  }

  load() {
    this.status = sourceRecord().status;
  }
}

export class BoundPanel {
  constructor(element) {
    this.onClick = this.onClick.bind(this);
    element.addEventListener('click', this.onClick);
  }

  load() {
    this.phone = source('phone');
    this.digest = hash(this.phone);
  }

  onClick() {
    sink(this.digest);
    sink(this.phone); // !
  }
}

export class ArrowFieldPanel {
  latest = '';

  onClick = () => {
    sink(this.latest); // !
  };

  attach(element) {
    element.on('click', this.onClick);
  }

  load() {
    this.latest = source();
  }
}

export class SanitizedPanel {
  attach(emitter) {
    emitter.on('tick', () => sink(this.email));
  }

  load() {
    this.email = redact(source());
  }
}

export class TimerPanel {
  start() {
    setTimeout(() => {
      sink(this.buyer.id);
      sink(this.buyer.name); // !
    }, 0);
    this.buyer = sourceRecord();
  }
}

export function closureListener(element) {
  let current = null;
  let visits = 0;
  element.addEventListener('click', () => {
    visits += 1;
    sink(visits);
    sink(current); // !
  });
  current = source();
}

export class HandlerObject {
  handleEvent(event) {
    sink(event.type);
    sink(this.contact); // !
  }

  attach(element) {
    this.contact = source();
    element.addEventListener('click', this);
  }
}

class DerivedListener {
  constructor(bus) {
    bus.on('print', () => {
      sink(`mail ${this.email}`); // !
      sink(`order ${this.id}`);
    });
  }
  load() {
    this.email = source();
    this.id = '1';
  }
}
