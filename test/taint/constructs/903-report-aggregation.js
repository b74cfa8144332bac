// Groups, sums and ranks; only what names a person is personal.

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const average = (values) => (values.length ? sum(values) / values.length : 0);

function topBy(list, valueOf, count = 3) {
  return [...list].sort((a, b) => valueOf(b) - valueOf(a)).slice(0, count);
}

export class SalesReport {
  constructor(orders) {
    this.orders = orders;
    this.createdAt = new Date().toISOString();
  }

  static async load() {
    return new SalesReport(await sourceListAsync());
  }

  get revenue() {
    return sum(this.orders.map((order) => order.total));
  }

  byStatus() {
    return Object.fromEntries(
      [...groupBy(this.orders, (order) => order.status)].map(([status, orders]) => [status, orders.length]),
    );
  }

  bySku() {
    const quantities = {};
    for (const { items } of this.orders) {
      for (const { sku, quantity } of items) {
        quantities[sku] = (quantities[sku] ?? 0) + quantity;
      }
    }
    return quantities;
  }

  byBuyer() {
    return groupBy(this.orders, (order) => order.email);
  }

  bestBuyers() {
    return topBy(this.orders, (order) => order.total).map(({ name, total }) => ({ name, total }));
  }

  bestOrders() {
    return topBy(this.orders, (order) => order.total).map(({ id, total }) => ({ id, total }));
  }

  toJSON() {
    return { createdAt: this.createdAt, revenue: this.revenue, byStatus: this.byStatus(), bySku: this.bySku() };
  }
}

export async function printTotals() {
  const report = await SalesReport.load();
  sink(report.revenue, report.createdAt);
  sink(average(report.orders.map((order) => order.total)));
  sink(report.byStatus(), report.bySku());
}

export async function printBuyers() {
  const report = await SalesReport.load();
  const buyers = report.byBuyer();
  sink(buyers.size);
  sink([...buyers.values()].map((orders) => orders.length));
  sink([...buyers.keys()]); // !
}

export async function printRanking() {
  const report = await SalesReport.load();
  const [best] = report.bestBuyers();
  sink(best.total);
  sink(best.name); // !
  sink(report.bestOrders());
}

export async function printJson() {
  const report = await SalesReport.load();
  sink(JSON.stringify(report));
  sink(JSON.stringify(report.orders)); // !
  sink(JSON.stringify({ ...report.toJSON(), best: report.bestOrders() }));
}

export async function printNotes() {
  const { orders } = await SalesReport.load();
  const notes = orders.flatMap(({ id, items }) => items.map(({ note, sku }) => ({ id, sku, note })));
  sink(notes.map(({ id, sku }) => `${id}/${sku}`));
  sink(notes.filter(({ note }) => note.length > 0).length);
  sink(notes.filter(({ note }) => note.length > 0)); // !
}
