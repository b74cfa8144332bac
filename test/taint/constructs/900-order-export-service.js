// Exports orders as CSV and reports progress.

const COLUMNS = ['id', 'status', 'total', 'email', 'name'];
const PUBLIC_COLUMNS = ['id', 'status', 'total'];

function escapeCell(value) {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function toLine(cells) {
  return cells.map(escapeCell).join(',');
}

function toFullRow(order) {
  return [order.id, order.status, order.total, order.email, order.name];
}

function toPublicRow(order) {
  return [order.id, order.status, order.total];
}

export class CsvBuilder {
  #lines = [];

  constructor(header) {
    this.#lines.push(toLine(header));
  }

  add(row) {
    this.#lines.push(toLine(row));
    return this;
  }

  get size() {
    return this.#lines.length;
  }

  build() {
    return this.#lines.join('\n');
  }
}

export class OrderExportService {
  constructor() {
    this.exported = 0;
    this.lastError = null;
  }

  async fetchOrders() {
    const orders = await sourceListAsync();
    return orders.filter((order) => order.status !== 'Canceled');
  }

  async exportFull() {
    const orders = await this.fetchOrders();
    const csv = new CsvBuilder(COLUMNS);
    for (const order of orders) {
      csv.add(toFullRow(order));
      this.exported += 1;
    }
    sink(`exported ${this.exported} of ${orders.length} orders, ${csv.size} lines`);
    const text = csv.build();
    sink(text.length);
    sink(text); // !
    return text;
  }

  async exportPublic() {
    const orders = await this.fetchOrders();
    const csv = new CsvBuilder(PUBLIC_COLUMNS);
    orders.map(toPublicRow).forEach((row) => csv.add(row));
    const text = csv.build();
    sink(text);
    return text;
  }

  async exportSafely() {
    try {
      return await this.exportFull();
    } catch (error) {
      this.lastError = error;
      sink('export failed', error.message);
      return '';
    }
  }

  async preview() {
    const [first] = await this.fetchOrders();
    if (!first) return;
    sink(toLine(toPublicRow(first)));
    sink(toLine(toFullRow(first))); // !
  }

  report() {
    sink({ exported: this.exported, failed: this.lastError !== null });
  }
}

export async function exportCommand() {
  const service = new OrderExportService();
  const text = await service.exportSafely();
  const lines = text.split('\n');
  sink(lines.length);
  sink(lines.at(-1)); // !
  sink(lines.map((line) => line.length));
}

export async function checksumCommand() {
  const service = new OrderExportService();
  const text = await service.exportFull();
  sink(hash(text));
}
