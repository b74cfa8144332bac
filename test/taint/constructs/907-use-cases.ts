// Use cases with injected dependencies, a Result type and mappers.

type Result<T> = { ok: true; value: T } | { ok: false; error: string };

const success = <T>(value: T): Result<T> => ({ ok: true, value });
const failure = <T>(error: string): Result<T> => ({ ok: false, error });

interface OrderSummary {
  readonly id: string;
  readonly status: string;
  readonly lines: number;
}

interface ShippingLabel {
  readonly orderId: string;
  readonly recipient: string;
  readonly street: string;
}

class OrderGateway {
  async find(id: string) {
    const order = await sourceRecordAsync(id);
    return order.status === 'Canceled' ? undefined : order;
  }

  async list() {
    return sourceListAsync();
  }
}

class LabelPrinter {
  private printed = 0;

  print(label: ShippingLabel): void {
    this.printed += 1;
    sink(this.printed, label.orderId);
    sink(label.street); // !
  }
}

class AuditTrail {
  private readonly entries: string[] = [];

  add(action: string, orderId: string): void {
    this.entries.push(`${action}:${orderId}`);
  }

  dump(): void {
    sink(this.entries);
  }
}

const toSummary = (order: any): OrderSummary => ({
  id: order.id,
  status: order.status,
  lines: order.items.length,
});

const toLabel = ({ id, name, address }: any): ShippingLabel => ({
  orderId: id,
  recipient: name,
  street: `${address.street}, ${address.zip}`,
});

export class PrintLabel {
  constructor(
    private readonly orders: OrderGateway,
    private readonly printer: LabelPrinter,
    private readonly audit: AuditTrail,
  ) {}

  async execute(id: string): Promise<Result<ShippingLabel>> {
    const order = await this.orders.find(id);
    if (order === undefined) {
      sink(`order ${id} was canceled`);
      return failure('canceled');
    }
    const label = toLabel(order);
    this.printer.print(label);
    this.audit.add('label', label.orderId);
    this.audit.dump();
    return success(label);
  }
}

export class ListOrders {
  constructor(private readonly orders: OrderGateway) {}

  async execute(): Promise<OrderSummary[]> {
    const orders = await this.orders.list();
    const summaries = orders.map(toSummary);
    sink(summaries);
    return summaries;
  }
}

export class LabelController {
  constructor(
    private readonly printLabel: PrintLabel,
    private readonly listOrders: ListOrders,
  ) {}

  async create(id: string): Promise<object> {
    const result = await this.printLabel.execute(id);
    if (!result.ok) {
      sink(result.error);
      return { error: result.error };
    }
    sink(result.value.orderId);
    sink(result.value.recipient); // !
    return { id: result.value.orderId };
  }

  async index(): Promise<object> {
    const summaries = await this.listOrders.execute();
    sink(summaries.length, summaries[0]?.id);
    return summaries;
  }
}

export function compose(): LabelController {
  const gateway = new OrderGateway();
  return new LabelController(new PrintLabel(gateway, new LabelPrinter(), new AuditTrail()), new ListOrders(gateway));
}

export async function run(): Promise<void> {
  const controller = compose();
  sink(await controller.create('A-1'));
  sink(await controller.index());
}
