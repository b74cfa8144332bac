import type { VendorEntry } from '../../schema.ts';

/** Addresses that are not requested: numbers to call, mails to write, data in place of an address. */
const NO_ADDRESS = '^(?:tel|sms|mailto|callto|data|blob|geo):';

/** Where code leads a browser: the address stands in its history, in the server's access log and in the next `Referer`. */
export default [
  {
    vendor: 'browser',
    packages: ['<global>'],
    sinks: [
      {
        calls: ['navigation.navigate', 'Response.redirect', 'new WebSocket'],
        kind: 'url',
        data: [{ argument: 0 }],
        unless: [{ argument: 0, matches: NO_ADDRESS }],
      },
      { calls: ['new EventSource'], kind: 'url', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Express',
    packages: ['express'],
    sinks: [
      { calls: ['new Response().redirect'], kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
      { calls: ['new Response().location'], kind: 'url', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Fastify',
    packages: ['fastify'],
    sinks: [{ calls: ['new FastifyReply().redirect'], kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Koa',
    packages: ['koa', '@koa/router', 'koa-router'],
    sinks: [{ calls: ['new Context().redirect'], kind: 'url', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Next.js',
    packages: ['next/server'],
    sinks: [{ calls: ['NextResponse.{redirect,rewrite}'], kind: 'url', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'SvelteKit',
    packages: ['@sveltejs/kit'],
    sinks: [{ calls: ['redirect'], kind: 'url', data: [{ argument: 1 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'open',
    packages: ['open', 'opn'],
    sinks: [
      { calls: ['default'], kind: 'url', data: [{ argument: 0 }], unless: [{ argument: 0, matches: NO_ADDRESS }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Electron',
    packages: ['electron'],
    sinks: [
      {
        calls: ['shell.openExternal', 'new BrowserWindow().loadURL'],
        kind: 'url',
        data: [{ argument: 0 }],
        unless: [{ argument: 0, matches: NO_ADDRESS }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'React Native',
    packages: ['react-native'],
    sinks: [
      {
        calls: ['Linking.openURL'],
        kind: 'url',
        data: [{ argument: 0 }],
        unless: [{ argument: 0, matches: NO_ADDRESS }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Expo',
    packages: ['expo-linking', 'expo-web-browser'],
    sinks: [
      {
        calls: ['{openURL,openBrowserAsync}'],
        kind: 'url',
        data: [{ argument: 0 }],
        unless: [{ argument: 0, matches: NO_ADDRESS }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'React Router',
    packages: ['react-router', 'react-router-dom'],
    sinks: [
      { calls: ['useSearchParams().1'], kind: 'url', data: [{ argument: 0 }] },
      { calls: ['useNavigate()()'], kind: 'url', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Remix',
    packages: [
      '@remix-run/react',
      '@remix-run/node',
      '@remix-run/server-runtime',
      '@remix-run/cloudflare',
      '@remix-run/deno',
    ],
    sinks: [{ calls: ['{redirect,redirectDocument,replace}'], kind: 'url', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'h3',
    packages: ['h3'],
    sinks: [{ calls: ['sendRedirect'], kind: 'url', data: [{ argument: 1 }] }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
