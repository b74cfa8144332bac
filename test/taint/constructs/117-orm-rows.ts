// Rows are records: mapping, projecting and passing them through a repository of one's own.
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

class BuyerRepository {
  async findUnique(id: string) {
    const row = await sourceRecordAsync(id);
    return row;
  }

  async findMany({ where }: { where: { status: string } }) {
    const rows = await sourceListAsync();
    return rows.filter((row) => row.status === where.status);
  }

  async findSummary(id: string) {
    const { id: rowId, status, total } = await sourceRecordAsync(id);
    return { id: rowId, status, total };
  }

  async count() {
    return (await sourceListAsync()).length;
  }
}

const buyers = new BuyerRepository();

export async function oneRow(): Promise<void> {
  const row = await buyers.findUnique('1');
  sink(row.id, row.status);
  sink(row.email); // !
}

export async function manyRows(): Promise<void> {
  const rows = await buyers.findMany({ where: { status: 'Shipped' } });
  sink(rows.length);
  sink(rows.map(({ id }) => id));
  sink(rows.map(({ name }) => name)); // !
}

export async function narrowedRow(): Promise<void> {
  const summary = await buyers.findSummary('1');
  sink(summary);
  sink(await buyers.count());
}

export async function rowWithRelation(): Promise<void> {
  const row = await buyers.findUnique('1');
  const joined = { ...row.address, orderId: row.id };
  sink(joined.orderId);
  sink(joined.street); // !
}

export async function unknownRowsAreNoSource(): Promise<void> {
  const user = await prisma.user.findUnique({ where: { id: 1 }, select: { id: true } });
  sink(user.id);
  const settings = await prisma.setting.findMany();
  sink(settings);
}

export async function resultOfWrite(): Promise<void> {
  const order = sourceRecord();
  const created = await prisma.order.create({ data: { email: order.email }, select: { id: true } });
  sink(created.id);
  sink(order.email); // !
}

export async function deletedCount(): Promise<void> {
  const { count } = await prisma.order.deleteMany({ where: { email: source() } });
  sink(count);
}

export async function mappedToEntity(): Promise<void> {
  const rows = await sourceListAsync();
  const entities = rows.map((row) => ({ key: row.id, state: row.status, contact: hash(row.email) }));
  sink(entities);
  const leaky = rows.map((row) => ({ key: row.id, contact: row.email }));
  sink(leaky); // !
}

export async function derivedText(): Promise<void> {
  const [row] = await sourceListAsync();
  sink(`mail ${row.email}`); // !
  sink(`order ${row.id}`);
}
