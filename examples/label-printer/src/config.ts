function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}

export const config = {
  marketplaceId: process.env.SP_MARKETPLACE ?? 'ATVPDKIKX0DER',
  easypostKey: required('EASYPOST_API_KEY'),
  vault: { directory: process.env.VAULT_DIR ?? 'vault', key: Buffer.from(required('VAULT_KEY'), 'base64') },
  lwa: {
    clientId: required('LWA_CLIENT_ID'),
    clientSecret: required('LWA_CLIENT_SECRET'),
    refreshToken: required('LWA_REFRESH_TOKEN'),
  },
  shipFrom: {
    company: process.env.SHIP_FROM_COMPANY ?? 'Own Warehouse',
    street1: process.env.SHIP_FROM_STREET ?? '1 Depot Road',
    city: process.env.SHIP_FROM_CITY ?? 'Reno',
    state: process.env.SHIP_FROM_STATE ?? 'NV',
    zip: process.env.SHIP_FROM_ZIP ?? '89501',
    country: 'US',
  },
};
