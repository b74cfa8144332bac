export interface Config {
  region: 'eu' | 'na' | 'fe';
  marketplaceId: string;
  audienceId: string;
  facebookToken: string;
  lwa: { clientId: string; clientSecret: string; refreshToken: string };
}

export const config: Config = {
  region: 'eu',
  marketplaceId: process.env.SP_MARKETPLACE ?? 'A1PA6795UKMFR9',
  audienceId: process.env.FB_AUDIENCE ?? '',
  facebookToken: process.env.FB_TOKEN ?? '',
  lwa: {
    // The client id is public. The secret is made up for this example: it has the right format and no account behind it.
    clientId: 'amzn1.application-oa2-client.0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    clientSecret: 'amzn1.oa2-cs.v1.0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    refreshToken: process.env.LWA_REFRESH_TOKEN ?? '',
  },
};
