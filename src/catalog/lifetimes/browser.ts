import type { LifetimeEntry, LifetimePosition } from './schema.ts';

/** Options of a cookie. Browsers take seconds, Express milliseconds. */
function cookie(argument: number, unit: 'seconds' | 'milliseconds'): LifetimePosition[] {
  return [
    { argument, path: 'maxAge', unit },
    { argument, path: 'expires', unit: 'moment' },
  ];
}

export const browser: readonly LifetimeEntry[] = [
  { packages: ['express'], stores: [{ calls: ['new Response().cookie'], lifetimes: cookie(2, 'milliseconds') }] },
  { packages: ['fastify'], stores: [{ calls: ['new FastifyReply().setCookie'], lifetimes: cookie(2, 'seconds') }] },
  {
    packages: ['js-cookie'],
    stores: [
      {
        calls: ['set'],
        lifetimes: [
          { argument: 2, path: 'expires', unit: 'days' },
          { argument: 2, path: 'expires', unit: 'moment' },
        ],
      },
    ],
  },
  { packages: ['universal-cookie'], stores: [{ calls: ['new default().set'], lifetimes: cookie(2, 'seconds') }] },
  {
    packages: ['react-cookie'],
    stores: [{ calls: ['useCookies().1', 'new Cookies().set'], lifetimes: cookie(2, 'seconds') }],
  },
  {
    packages: ['cookies-next', 'cookies-next/client', 'cookies-next/server'],
    stores: [{ calls: ['setCookie'], lifetimes: cookie(2, 'seconds') }],
  },
  { packages: ['nookies'], stores: [{ calls: ['{setCookie,set}'], lifetimes: cookie(3, 'seconds') }] },
  {
    packages: ['cookie'],
    stores: [
      { calls: ['{serialize,stringifySetCookie}'], lifetimes: [...cookie(2, 'seconds'), ...cookie(0, 'seconds')] },
    ],
  },
  {
    packages: ['next/headers'],
    stores: [{ calls: ['cookies().set'], lifetimes: [...cookie(2, 'seconds'), ...cookie(0, 'seconds')] }],
  },
  {
    packages: ['next/server'],
    stores: [
      { calls: ['new NextResponse().cookies.set'], lifetimes: [...cookie(2, 'seconds'), ...cookie(0, 'seconds')] },
    ],
  },
];
