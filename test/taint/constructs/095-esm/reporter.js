export function report(text) {
  sink(text);
}

export function reportSafe(text) {
  sink(redact(text));
}

export function reportField(order) {
  sink(order.id);
  sink(order.email);
}

export function reportLater(text) {
  report(`later: ${text}`);
}

export const describe = (order) => `${order.id} ${order.name}`;

export default class Reporter {
  constructor(topic) {
    this.topic = topic;
  }

  write(text) {
    sink(this.topic, text);
  }
}
