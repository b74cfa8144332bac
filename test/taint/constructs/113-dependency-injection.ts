// Constructor parameter properties: the annotation gives the class of the instance.

class OrdersClient {
  async getOrder(id: string) {
    return { id, email: source(), status: 'open' };
  }

  region() {
    return 'eu';
  }
}

class AuditLog {
  private lines = 0;

  write(text: string): void {
    this.lines += 1;
    sink(this.lines);
    sink(text); // !
  }

  writeSafe(text: string): void {
    sink(redact(text));
  }

  writeState(text: string): void {
    sink(text);
  }
}

export class OrderService {
  constructor(
    private readonly orders: OrdersClient,
    private readonly audit: AuditLog,
  ) {}

  async show(id: string): Promise<void> {
    const order = await this.orders.getOrder(id);
    sink(order.status, this.orders.region());
    sink(order.email); // !
  }

  async record(id: string): Promise<void> {
    const order = await this.orders.getOrder(id);
    this.audit.write(order.email);
    this.audit.writeSafe(order.email);
    this.audit.writeState(order.status);
  }
}

export class PlainParameter {
  private readonly client: OrdersClient;

  constructor(client: OrdersClient) {
    this.client = client;
  }

  async show(): Promise<void> {
    const { email, status } = await this.client.getOrder('1');
    sink(status);
    sink(email); // !
  }
}

export class OptionalDependency {
  constructor(public readonly client?: OrdersClient) {}

  async show(): Promise<void> {
    const order = await this.client?.getOrder('1');
    sink(order?.status);
    sink(order?.email); // !
  }
}

export class ValueParameters {
  constructor(
    public readonly name: string,
    protected country = 'DE',
  ) {}

  show(): void {
    sink(this.country);
  }
}

export function constructedByHand(): void {
  const dirty = new ValueParameters(source('name'));
  const clean = new ValueParameters('desk', 'FR');
  sink(dirty.name); // !
  sink(clean.name);
}

interface ContactReader {
  read(): string;
}

class BuyerReader implements ContactReader {
  read(): string {
    return source();
  }
}

export class ByImplementation {
  constructor(private readonly reader: BuyerReader) {}

  show(): void {
    sink(this.reader.read().length);
    sink(this.reader.read()); // !
  }
}

export async function functionParameter(client: OrdersClient): Promise<void> {
  const order = await client.getOrder('1');
  sink(order.id, client.region());
  sink(order.email); // !
}

class DerivedLoader {
  load(): string {
    return `mail ${source()}`;
  }
  size(): string {
    return `letters ${source().length}`;
  }
}

export class DerivedPrinter {
  constructor(private readonly loader: DerivedLoader) {}
  print(): void {
    sink(this.loader.load().trim()); // !
    sink(this.loader.size());
  }
}
