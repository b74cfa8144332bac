import rule from '../../src/rules/no-token-exposure.ts';
import { makeTester } from './rule-tester.ts';

/** A program that gets tokens and a document, and then runs the statement on line 7. */
function withTokens(statement: string, imports = ''): string {
  return `import axios from 'axios'; import { SellingPartner } from 'amazon-sp-api';${imports}
const sp = new SellingPartner({ region: 'eu' });
export async function run(code: string, res: any, other: any) {
  const { data }: any = await axios.post('https://api.amazon.com/auth/o2/token', { grant_type: 'authorization_code', code });
  const { access_token: accessToken, refresh_token } = data;
  const reportDocument: any = await sp.callAPI({ operation: 'reports.getReportDocument', path: { reportDocumentId: code } });
  ${statement}
}`;
}

/** A function of the user's own that shows what it is given. */
const OWN_SINK = { spApi: { sinks: [{ calls: 'show', rule: 'no-token-exposure' }] } };

const LWA = 'auth/o2/token (file.ts:4)';

function leak(field: string, op: string, sink: string, line = 7) {
  return { messageId: 'leak' as const, line, data: { field, op, sink } };
}

const crypto = " import { createCipheriv, createHash } from 'node:crypto'; import { writeFileSync } from 'node:fs';";
const manager =
  " import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'; const secrets = new SecretsManagerClient({});";

makeTester().run('no-token-exposure', rule as never, {
  valid: [
    withTokens(
      "await fetch('https://sellingpartnerapi-eu.amazon.com/x', { headers: { 'x-amz-access-token': accessToken } });",
    ),
    withTokens(
      "const c = createCipheriv('aes-256-gcm', other.key, other.iv); writeFileSync('t', c.update(refresh_token));",
      crypto,
    ),
    withTokens("console.log(createHash('sha256').update(accessToken).digest('hex'));", crypto),
    withTokens('console.log(data.expires_in, data.token_type);'),
    withTokens('console.log(accessToken.slice(-4), accessToken.substring(0, 8), accessToken.length, !!accessToken);'),
    withTokens("console.log(typeof accessToken, accessToken === other, accessToken ? 'set' : 'not set');"),
    withTokens('await secrets.send(new PutSecretValueCommand({ SecretString: refresh_token }));', manager),
    withTokens("res.cookie('session', other.session);"),
    withTokens('res.json({ connected: true, expires: data.expires_in });'),
    withTokens('await sp.download(reportDocument); await fetch(reportDocument.url);'),
    withTokens('new SellingPartner({ region: "eu", refresh_token, access_token: accessToken });'),
    withTokens('console.log(reportDocument.reportDocumentId);'),
    withTokens('console.log(other.accessToken, other.refresh_token);'),
    // Names without a public prefix, and public values.
    'console.log(process.env.LWA_CLIENT_ID);',
    'use(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY, process.env.REACT_APP_FIREBASE_API_KEY);',
    'use(import.meta.env.VITE_MAPBOX_TOKEN, import.meta.env.VITE_SUPABASE_ANON_KEY);',
    'use(process.env.NEXT_PUBLIC_LWA_CLIENT_ID, process.env.NEXT_PUBLIC_PASSWORD_MIN_LENGTH);',
    'use(config.NEXT_PUBLIC_CLIENT_SECRET, process.env.CLIENT_SECRET);',
    'const { NEXT_PUBLIC_CLIENT_SECRET } = labels;',
    // A declared function that the rule is not about, and one that gets nothing of interest.
    { code: withTokens('show(reportDocument.reportDocumentId);'), settings: OWN_SINK },
    // Another provider's token.
    "const { data } = await axios.post('https://oauth.example.com/token', {}); console.log(data.access_token);",
    // Personal data is the matter of other rules.
    withTokens(
      "const order: any = await sp.callAPI({ operation: 'orders.getOrder', path: { orderId: code } }); console.log(order);",
    ),
  ],
  invalid: [
    {
      code: withTokens('console.log(refresh_token);'),
      errors: [leak('LWA refresh token', LWA, 'console.log via data → refresh_token')],
    },
    {
      code: withTokens('console.log(data);'),
      errors: [leak('LWA access token, LWA refresh token', LWA, 'console.log via data')],
    },
    {
      code: withTokens('res.json({ accessToken });'),
      errors: [leak('LWA access token', LWA, 'res.json via data → accessToken')],
    },
    {
      code: withTokens("localStorage.setItem('t', refresh_token);"),
      errors: [leak('LWA refresh token', LWA, 'localStorage.setItem via data → refresh_token')],
    },
    {
      code: withTokens('await fetch(`${other.host}/sync?access_token=${accessToken}`);'),
      errors: [leak('LWA access token', LWA, 'the URL of fetch via data → accessToken')],
    },
    {
      code: withTokens('console.log(reportDocument.url);'),
      errors: [leak('presigned document URL', 'getReportDocument (file.ts:6)', 'console.log via reportDocument')],
    },
    {
      code: withTokens('throw new Error(`no orders with ${accessToken}`);'),
      errors: [leak('LWA access token', LWA, 'the text of a thrown error via data → accessToken')],
    },
    {
      code: "import { SellingPartner } from 'amazon-sp-api';\nnew SellingPartner({ region: 'eu', options: { debug_log: true } });",
      errors: [leak('LWA access token', 'the client (file.ts:2)', 'the option debug_log', 2)],
    },
    {
      code: "new webpack.DefinePlugin({ SECRET: JSON.stringify(process.env.LWA_CLIENT_SECRET) }); import webpack from 'webpack';",
      errors: [leak('LWA client secret', 'process.env.LWA_CLIENT_SECRET (file.ts:1)', 'webpack.DefinePlugin', 1)],
    },
    {
      code: 'console.log(process.env.LWA_CLIENT_SECRET);',
      errors: [leak('LWA client secret', 'process.env.LWA_CLIENT_SECRET (file.ts:1)', 'console.log', 1)],
    },
    {
      code: withTokens('show(accessToken);'),
      settings: OWN_SINK,
      errors: [leak('LWA access token', LWA, 'show via data → accessToken')],
    },
    {
      code: 'console.log(import.meta.env.LWA_CLIENT_SECRET);',
      errors: [leak('LWA client secret', 'import.meta.env.LWA_CLIENT_SECRET (file.ts:1)', 'console.log', 1)],
    },
    {
      code: withTokens('console.log(other.refreshToken);'),
      options: [{ strict: true }],
      errors: [leak('refresh token', 'refreshToken (file.ts:7)', 'console.log')],
    },
    ...(
      [
        ['process.env.NEXT_PUBLIC_LWA_CLIENT_SECRET', 'NEXT_PUBLIC_LWA_CLIENT_SECRET', 'NEXT_PUBLIC_'],
        ["process.env['REACT_APP_DB_PASSWORD']", 'REACT_APP_DB_PASSWORD', 'REACT_APP_'],
        ['import.meta.env.VITE_SP_API_REFRESH_TOKEN', 'VITE_SP_API_REFRESH_TOKEN', 'VITE_'],
        ['import.meta.env.PUBLIC_AWS_SECRET_ACCESS_KEY', 'PUBLIC_AWS_SECRET_ACCESS_KEY', 'PUBLIC_'],
      ] as const
    ).map(([expression, name, prefix]) => ({
      code: `use(${expression});`,
      errors: [{ messageId: 'bundled' as const, data: { name, prefix } }],
    })),
    {
      code: 'const { VITE_API_SECRET: secret } = import.meta.env;',
      errors: [{ messageId: 'bundled', data: { name: 'VITE_API_SECRET', prefix: 'VITE_' } }],
    },
  ],
});
