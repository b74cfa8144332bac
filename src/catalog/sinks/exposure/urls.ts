import type { VendorEntry } from '../../schema.ts';

/** Addresses that a page is led to: they stand in the browser's history and in the logs of servers on the way. */
export default [
  {
    vendor: 'browser',
    packages: ['<global>'],
    sinks: [
      {
        calls: ['location.{assign,replace}', 'open'],
        kind: 'url',
        data: [{ argument: 0 }],
        // Numbers to call and mails to write are requested from nobody.
        unless: [{ argument: 0, matches: '^(?:tel|sms|mailto|callto|geo):' }],
      },
      { calls: ['history.{pushState,replaceState}'], kind: 'url', data: [{ argument: 2 }] },
    ],
    assignments: [{ assigns: ['location', 'location.{href,search,hash}'], kind: 'url' }],
    aliases: [{ path: 'document.location', sameAs: 'location' }],
    verified: 'typings',
  },
  {
    vendor: 'Next.js',
    packages: ['next/router'],
    sinks: [{ calls: ['useRouter().{push,replace}', 'default.{push,replace}'], kind: 'url', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Next.js',
    packages: ['next/navigation'],
    sinks: [
      { calls: ['useRouter().{push,replace}', '{redirect,permanentRedirect}'], kind: 'url', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'React Router',
    packages: ['react-router', 'react-router-dom'],
    sinks: [{ calls: ['useNavigate()', 'redirect'], kind: 'url', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Vue Router',
    packages: ['vue-router'],
    sinks: [{ calls: ['{useRouter(),createRouter()}.{push,replace}'], kind: 'url', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
