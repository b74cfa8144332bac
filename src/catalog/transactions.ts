import type { AccessPath } from './schema.ts';

/** Calls that hand a client as it is configured to their callback: what `tx` is, the client is. */
export const transactions: readonly { readonly packages: readonly string[]; readonly calls: readonly AccessPath[] }[] =
  [
    {
      packages: ['@prisma/client', '@prisma/client/edge', '@prisma/client/extension'],
      calls: ['new PrismaClient().$transaction'],
    },
  ];
