import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { ShippingAddress } from '../amazon/types.js';
import { config } from '../config.js';
import { encrypt } from './encrypt.js';

const DAY = 24 * 60 * 60 * 1000;
const { directory } = config.vault;

/** Kept for reprints, encrypted, and removed by `purge`. */
export async function remember(orderId: string, address: ShippingAddress): Promise<void> {
  await fs.mkdir(directory, { recursive: true });
  await fs.writeFile(join(directory, `${orderId}.enc`), encrypt(JSON.stringify(address)));
}

export async function purge(maxAgeDays = 30): Promise<number> {
  let removed = 0;
  for (const name of await fs.readdir(directory)) {
    const file = join(directory, name);
    const { mtimeMs } = await fs.stat(file);
    if (Date.now() - mtimeMs > maxAgeDays * DAY) {
      await fs.rm(file);
      removed += 1;
    }
  }
  return removed;
}
