/** Code around SP-API orders: client, mapping, labels, exports, routes. About one place in six leaks. */
import { pascal } from './names.mjs';

const LEAK_RATE = 1 / 6;

/** The shared files that all domains import. */
export const SP_API_SHARED = {
  'selling-partner.ts': `import { SellingPartner } from 'amazon-sp-api';
import { logger } from './logger.js';

const client = new SellingPartner({
  region: 'eu',
  refresh_token: process.env.SELLING_PARTNER_REFRESH_TOKEN ?? '',
  options: { auto_request_tokens: true },
});

export async function withRetry<T>(task: () => Promise<T>, attempts = 3): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      logger.warn({ attempt, code: (error as { code?: string }).code }, 'call failed');
      if (attempt >= attempts) throw error;
    }
  }
}

export async function call(operation: string, path: Record<string, string>, query: Record<string, unknown> = {}): Promise<any> {
  return withRetry(() => client.callAPI({ operation, endpoint: 'orders', path, query }));
}

export async function listOrders(marketplaceIds: readonly string[], createdAfter: Date): Promise<any[]> {
  const orders: any[] = [];
  let nextToken: string | undefined;
  do {
    const page: any = await client.callAPI({
      operation: 'getOrders',
      endpoint: 'orders',
      query: { MarketplaceIds: marketplaceIds, CreatedAfter: createdAfter.toISOString(), NextToken: nextToken },
    });
    orders.push(...page.Orders);
    nextToken = page.NextToken;
  } while (nextToken);
  return orders;
}

export async function getAddress(orderId: string): Promise<any> {
  const { ShippingAddress } = await client.callAPI({ operation: 'getOrderAddress', endpoint: 'orders', path: { orderId } });
  return ShippingAddress;
}

export async function getBuyer(orderId: string): Promise<any> {
  return client.callAPI({ operation: 'getOrderBuyerInfo', endpoint: 'orders', path: { orderId } });
}
`,
  'mask.ts': `import { createHmac } from 'node:crypto';

export function mask(text: string): string {
  return text.replace(/./g, '*');
}

export function withoutBuyer<T extends { BuyerInfo?: unknown; ShippingAddress?: unknown }>(order: T): Omit<T, 'BuyerInfo' | 'ShippingAddress'> {
  const { BuyerInfo: _buyer, ShippingAddress: _address, ...rest } = order;
  return rest;
}

export function pseudonym(text: string): string {
  return createHmac('sha256', process.env.PSEUDONYM_KEY ?? '').update(text).digest('hex');
}
`,
  'report.ts': `import { logger } from './logger.js';

export function describeAddress(address: { Name: string; AddressLine1: string; City: string; PostalCode: string }): string {
  return [address.Name, address.AddressLine1, \`\${address.PostalCode} \${address.City}\`].filter(Boolean).join('\\n');
}

export function trace(event: string, details: unknown): void {
  logger.debug({ event, details }, 'trace');
}
`,
};

function mapper(name) {
  const Name = pascal(name);
  return `import { describeAddress } from '../report.js';
import { mask } from '../mask.js';

export interface ${Name}Parcel {
  readonly orderId: string;
  readonly to: { name: string; lines: string[]; country: string; phone?: string };
  readonly weight: number;
  readonly display: string;
}

export function to${Name}Parcel(order: any, address: any): ${Name}Parcel {
  const { AmazonOrderId: orderId, OrderItems: items = [] } = order;
  const lines = [address.AddressLine1, address.AddressLine2, address.AddressLine3].filter(Boolean);
  let weight = 0;
  for (const item of items) {
    weight += (item.QuantityOrdered ?? 1) * (item.UnitWeight ?? 0.5);
  }
  return {
    orderId,
    to: { name: address.Name, lines, country: address.CountryCode, phone: address.Phone },
    weight,
    display: describeAddress(address),
  };
}

export function summarize${Name}(parcels: readonly ${Name}Parcel[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to } of parcels) counts[to.country] = (counts[to.country] ?? 0) + 1;
  return counts;
}

export function preview${Name}(parcel: ${Name}Parcel): string {
  return \`\${parcel.orderId} \${mask(parcel.to.name)} \${parcel.to.country}\`;
}
`;
}

function syncService(name, random) {
  const Name = pascal(name);
  const logged = random.chance(LEAK_RATE) ? 'order' : '{ id: order.AmazonOrderId, status: order.OrderStatus }';
  const traced = random.chance(LEAK_RATE) ? 'buyer' : '{ anonymous: !buyer.BuyerEmail }';
  const failure = random.chance(LEAK_RATE) ? 'address.AddressLine1' : 'order.AmazonOrderId';
  return `import { logger } from '../logger.js';
import { pseudonym, withoutBuyer } from '../mask.js';
import { trace } from '../report.js';
import { getAddress, getBuyer, listOrders } from '../selling-partner.js';
import { preview${Name}, to${Name}Parcel, type ${Name}Parcel } from './mapper.js';

export class ${Name}Sync {
  private readonly log = logger.child({ module: '${name}-sync' });
  private readonly customers = new Map<string, string>();
  private parcels: ${Name}Parcel[] = [];

  constructor(private readonly marketplaceIds: readonly string[]) {}

  async run(since: Date): Promise<number> {
    const orders = await listOrders(this.marketplaceIds, since);
    this.log.info({ count: orders.length, since }, 'orders read');
    for (const order of orders) {
      await this.handle(order);
    }
    return this.parcels.length;
  }

  async handle(order: any): Promise<void> {
    const [address, buyer] = await Promise.all([getAddress(order.AmazonOrderId), getBuyer(order.AmazonOrderId)]);
    this.log.debug(${logged}, 'order');
    trace('${name}.buyer', ${traced});
    if (!address.CountryCode) {
      throw new Error(\`no country for \${${failure}}\`);
    }
    this.customers.set(order.AmazonOrderId, pseudonym(buyer.BuyerEmail ?? ''));
    const parcel = to${Name}Parcel(withoutBuyer(order), address);
    this.parcels.push(parcel);
    this.log.info(preview${Name}(parcel));
  }

  take(): ${Name}Parcel[] {
    const taken = this.parcels;
    this.parcels = [];
    return taken;
  }
}
`;
}

function exporter(name, random) {
  const Name = pascal(name);
  const row = random.chance(LEAK_RATE)
    ? '[parcel.orderId, parcel.to.name, parcel.to.lines.join(" ")]'
    : '[parcel.orderId, parcel.to.country, String(parcel.weight)]';
  return `import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { logger } from '../logger.js';
import { summarize${Name}, type ${Name}Parcel } from './mapper.js';

const KEY = Buffer.from(process.env.EXPORT_KEY ?? '', 'base64');

function encrypt(text: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export async function export${Name}(folder: string, parcels: readonly ${Name}Parcel[]): Promise<void> {
  const rows = parcels.map((parcel) => ${row});
  const csv = rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\\n');
  await writeFile(\`\${folder}/${name}.csv\`, csv);
  await writeFile(\`\${folder}/${name}.bin\`, encrypt(JSON.stringify(parcels)));
  logger.info(summarize${Name}(parcels), 'exported');
}
`;
}

function labels(name) {
  const Name = pascal(name);
  return `import EasyPost from '@easypost/api';
import { logger } from '../logger.js';
import type { ${Name}Parcel } from './mapper.js';

const easypost = new EasyPost(process.env.EASYPOST_KEY ?? '');

export async function buy${Name}Label(parcel: ${Name}Parcel): Promise<string> {
  const shipment: any = await easypost.Shipment.create({
    to_address: { name: parcel.to.name, street1: parcel.to.lines[0], country: parcel.to.country, phone: parcel.to.phone },
    parcel: { weight: parcel.weight },
  });
  const [cheapest] = [...shipment.rates].sort((a: any, b: any) => Number(a.rate) - Number(b.rate));
  const bought: any = await easypost.Shipment.buy(shipment.id, cheapest);
  logger.info({ orderId: parcel.orderId, tracking: bought.tracking_code }, 'label bought');
  return bought.tracking_code;
}
`;
}

function audience(name, random) {
  const Name = pascal(name);
  const member = random.chance(LEAK_RATE)
    ? 'email_address: buyer.BuyerEmail'
    : "email_address: String(settings.testRecipient ?? '')";
  return `import mailchimp from '@mailchimp/mailchimp_marketing';
import { getBuyer } from '../selling-partner.js';

export async function announce${Name}(orderId: string, settings: Record<string, unknown>): Promise<boolean> {
  const buyer = await getBuyer(orderId);
  if (!buyer.BuyerEmail || settings.enabled !== true) return false;
  await mailchimp.lists.addListMember(String(settings.listId), { ${member}, status: 'subscribed' });
  return true;
}
`;
}

function routes(name) {
  const Name = pascal(name);
  return `import { Router } from 'express';
import { logger } from '../logger.js';
import { call } from '../selling-partner.js';
import { announce${Name} } from './audience.js';
import { export${Name} } from './exporter.js';
import { buy${Name}Label } from './labels.js';
import { ${Name}Sync } from './sync.js';

export function create${Name}Routes(): Router {
  const router = Router();
  const sync = new ${Name}Sync([process.env.MARKETPLACE_ID ?? '']);

  router.post('/sync', async (req, res, next) => {
    try {
      const count = await sync.run(new Date(String(req.body.since)));
      const parcels = sync.take();
      const tracking = await Promise.all(parcels.map((parcel) => buy${Name}Label(parcel)));
      await export${Name}(String(req.body.folder), parcels);
      res.json({ count, tracking });
    } catch (error) {
      logger.error({ error }, 'sync failed');
      next(error);
    }
  });

  router.get('/orders/:orderId', async (req, res) => {
    const order = await call('getOrder', { orderId: req.params.orderId });
    logger.info({ orderId: order.AmazonOrderId, status: order.OrderStatus }, 'order shown');
    res.json({ id: order.AmazonOrderId, status: order.OrderStatus, items: order.NumberOfItemsShipped });
  });

  router.post('/orders/:orderId/announce', async (req, res) => {
    res.json({ sent: await announce${Name}(req.params.orderId, req.body) });
  });

  return router;
}
`;
}

/** One domain's files. */
export function spApiDomain(name, random) {
  return {
    [`${name}/mapper.ts`]: mapper(name),
    [`${name}/sync.ts`]: syncService(name, random),
    [`${name}/exporter.ts`]: exporter(name, random),
    [`${name}/labels.ts`]: labels(name),
    [`${name}/audience.ts`]: audience(name, random),
    [`${name}/routes.ts`]: routes(name),
  };
}
