// emit(name, value) reaches on(name, callback) of the same emitter.
import { EventEmitter } from 'node:events';
import { once } from 'node:events';

function emitted() {
  const bus = new EventEmitter();
  bus.on('order', (order) => {
    sink(order.id);
    sink(order.email); // !
  });
  bus.emit('order', sourceRecord());
}

function otherName() {
  const bus = new EventEmitter();
  bus.on('status', (value) => sink(value));
  bus.emit('order', source());
  bus.emit('status', 'ready');
}

function otherEmitter() {
  const first = new EventEmitter();
  const second = new EventEmitter();
  second.on('order', (value) => sink(value));
  first.emit('order', source());
  second.emit('order', 'nothing');
}

function severalArguments() {
  const bus = new EventEmitter();
  bus.on('shipped', (id, email) => {
    sink(id);
    sink(email); // !
  });
  bus.emit('shipped', 'A-1', source());
}

function registeredOnce() {
  const bus = new EventEmitter();
  bus.once('order', (value) => {
    sink(value); // !
  });
  bus.emit('order', source());
}

function addListener() {
  const bus = new EventEmitter();
  bus.addListener('order', (value) => sink(value)); // !
  bus.emit('order', source());
}

function constantName() {
  const EVENT = 'order:loaded';
  const bus = new EventEmitter();
  bus.on(EVENT, (value) => sink(value)); // !
  bus.emit(EVENT, source());
}

function sanitizedEvent() {
  const bus = new EventEmitter();
  bus.on('order', (value) => sink(value));
  bus.emit('order', hash(source()));
}

class OrderFeed extends EventEmitter {
  load() {
    this.emit('loaded', sourceRecord());
    this.emit('count', sourceList().length);
  }
}

function subclass() {
  const feed = new OrderFeed();
  feed.on('loaded', (order) => {
    sink(order.total);
    sink(order.name); // !
  });
  feed.on('count', (count) => sink(count));
  feed.load();
}

async function awaitedOnce() {
  const bus = new EventEmitter();
  setTimeout(() => bus.emit('order', source()), 0);
  const [email] = await once(bus, 'order');
  sink(email); // !
}

const moduleBus = new EventEmitter();

moduleBus.on('buyer', (buyer) => {
  sink(buyer); // !
});
moduleBus.on('tick', (tick) => {
  sink(tick);
});

function publishes() {
  moduleBus.emit('buyer', source('name'));
  moduleBus.emit('tick', 1);
}

function emitResult() {
  const bus = new EventEmitter();
  sink(bus.emit('order', source()), bus.listenerCount('order'));
}

function derivedText() {
  const bus = new EventEmitter();
  bus.on('line', (line, size) => {
    sink(line.trim()); // !
    sink(size);
  });
  bus.emit('line', `mail ${source()}`, `letters ${source().length}`);
}

// May over-report: an event whose name is not known reaches every listener.
function computedName() {
  const bus = new EventEmitter();
  bus.on('order', (value) => sink(value)); // !
  bus.emit(opaque(), source());
}
