// Renders templates and hands messages to channels.

const templates = {
  shipped: ({ id, name }) => `Dear ${name}, your order ${id} is on its way.`,
  delayed: ({ id }) => `Order ${id} is delayed.`,
};

function render(kind, order) {
  const template = templates[kind];
  if (!template) throw new Error(`unknown template ${kind}`);
  return template(order);
}

class Message {
  constructor(recipient, text) {
    this.recipient = recipient;
    this.text = text;
    this.createdAt = Date.now();
  }

  get summary() {
    return `message of ${this.text.length} characters`;
  }

  withText(text) {
    return new Message(this.recipient, text);
  }
}

class MailChannel {
  constructor(transport) {
    this.transport = transport;
    this.sent = 0;
  }

  async deliver(message) {
    await this.transport(message);
    this.sent += 1;
    sink(message.summary, this.sent, message.createdAt);
  }
}

class DebugChannel {
  async deliver(message) {
    sink(message.summary);
    sink(message.recipient); // !
  }
}

class MaskingChannel {
  async deliver(message) {
    const masked = message.withText('[text]');
    sink(masked.text);
    sink(hash(masked.recipient));
  }
}

export class Dispatcher {
  constructor(channels) {
    this.channels = channels;
    this.failures = [];
  }

  async dispatch(kind, order) {
    const message = new Message(order.email, render(kind, order));
    const results = await Promise.allSettled(this.channels.map((channel) => channel.deliver(message)));
    const failed = results.filter((result) => result.status === 'rejected').length;
    if (failed > 0) this.failures.push({ orderId: order.id, failed });
    return message;
  }

  report() {
    sink(this.failures);
  }
}

export async function notifyShipped() {
  const dispatcher = new Dispatcher([new MailChannel(async () => undefined), new DebugChannel(), new MaskingChannel()]);
  const order = await sourceRecordAsync();
  const message = await dispatcher.dispatch('shipped', order);
  sink(message.summary);
  sink(message.text); // !
  dispatcher.report();
}

export async function notifyAll() {
  const dispatcher = new Dispatcher([new MaskingChannel()]);
  const orders = await sourceListAsync();
  for (const order of orders) {
    const { createdAt } = await dispatcher.dispatch('delayed', order);
    sink(order.id, createdAt);
  }
  sink(`notified ${orders.length} buyers`);
}

export async function resendToDesk() {
  const message = new Message('desk@example.com', render('delayed', { id: 'A-1' }));
  sink(message.recipient, message.text);
  const copy = message.withText(`copy for ${(await sourceRecordAsync()).name}`);
  sink(copy.recipient);
  sink(copy.text); // !
  sink(message.text);
}

export function renderUnknown() {
  try {
    return render('missing', sourceRecord());
  } catch (error) {
    sink(error.message);
    return '';
  }
}
