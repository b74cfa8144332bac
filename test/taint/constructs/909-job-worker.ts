// A worker with a middleware chain, jobs and a context that travels.

interface Context {
  readonly jobId: string;
  readonly started: number;
  order?: any;
  label?: string;
  digest?: string;
}

type Next = () => Promise<void>;
type Middleware = (context: Context, next: Next) => Promise<void>;

function composeMiddleware(middlewares: Middleware[]) {
  return async (context: Context): Promise<void> => {
    const dispatch = async (index: number): Promise<void> => {
      const middleware = middlewares[index];
      if (!middleware) return;
      await middleware(context, () => dispatch(index + 1));
    };
    await dispatch(0);
  };
}

const timing: Middleware = async (context, next) => {
  await next();
  sink(context.jobId, Date.now() - context.started);
};

const loadOrder: Middleware = async (context, next) => {
  context.order = await sourceRecordAsync(context.jobId);
  await next();
};

const buildLabel: Middleware = async (context, next) => {
  const { name, address } = context.order;
  context.label = [name, address.street, address.zip].join('\n');
  context.digest = hash(context.label);
  await next();
};

const printLabel: Middleware = async (context) => {
  sink(context.order.id, context.digest);
  sink(context.label); // !
};

class Queue<T> {
  private readonly waiting: T[] = [];

  push(...items: T[]): void {
    this.waiting.push(...items);
  }

  take(): T | undefined {
    return this.waiting.shift();
  }

  get length(): number {
    return this.waiting.length;
  }
}

export class Worker {
  private readonly queue = new Queue<string>();
  private readonly failures = new Map<string, string>();
  private readonly handle = composeMiddleware([timing, loadOrder, buildLabel, printLabel]);

  enqueue(ids: string[]): void {
    this.queue.push(...ids);
    sink(`${this.queue.length} jobs waiting`);
  }

  async drain(): Promise<number> {
    let done = 0;
    for (let id = this.queue.take(); id !== undefined; id = this.queue.take()) {
      try {
        await this.handle({ jobId: id, started: Date.now() });
        done++;
      } catch (error) {
        this.failures.set(id, (error as Error).message);
      }
    }
    sink(done, [...this.failures.keys()]);
    return done;
  }
}

export async function runWorker(): Promise<void> {
  const worker = new Worker();
  worker.enqueue(['A-1', 'A-2']);
  sink(await worker.drain());
}

export async function runInline(): Promise<void> {
  const context: Context = { jobId: 'A-3', started: 0 };
  await loadOrder(context, async () => {
    sink(context.order.status);
    sink(context.order.email); // !
  });
  await buildLabel(context, async () => undefined);
  sink(context.digest, context.jobId);
  sink(context.label); // !
}

export async function runQueueOfOrders(): Promise<void> {
  const queue = new Queue<any>();
  queue.push(...(await sourceListAsync()));
  const first = queue.take();
  sink(queue.length, first.id);
  sink(first.name); // !
}

export async function runCleanChain(): Promise<void> {
  const handle = composeMiddleware([
    async (context, next) => {
      context.digest = hash(await sourceAsync());
      await next();
    },
    async (context) => {
      sink(context.digest, context.jobId);
    },
  ]);
  await handle({ jobId: 'A-4', started: 0 });
}
