import type { VendorEntry } from '../../schema.ts';

/** Every SDK of Sentry re-exports the same functions. */
export default {
  vendor: 'Sentry',
  packages: [
    '@sentry/node',
    '@sentry/browser',
    '@sentry/core',
    '@sentry/angular',
    '@sentry/astro',
    '@sentry/aws-serverless',
    '@sentry/bun',
    '@sentry/cloudflare',
    '@sentry/deno',
    '@sentry/electron',
    '@sentry/electron/main',
    '@sentry/electron/renderer',
    '@sentry/ember',
    '@sentry/gatsby',
    '@sentry/google-cloud-serverless',
    '@sentry/nestjs',
    '@sentry/nextjs',
    '@sentry/node-core',
    '@sentry/nuxt',
    '@sentry/react',
    '@sentry/react-native',
    '@sentry/remix',
    '@sentry/serverless',
    '@sentry/solid',
    '@sentry/svelte',
    '@sentry/sveltekit',
    '@sentry/tanstackstart-react',
    '@sentry/vue',
  ],
  sinks: [
    { calls: ['{captureException,captureMessage,captureEvent,captureCheckIn}'], kind: 'log', data: 'all' },
    { calls: ['{addBreadcrumb,setExtras,setTags,setUser,addAttachment}'], kind: 'log', data: [{ argument: 0 }] },
    { calls: ['{setContext,setExtra,setTag}'], kind: 'log', data: [{ argument: 1 }] },
    {
      calls: ['{startSpan,startInactiveSpan,startSpanManual}'],
      kind: 'log',
      data: [
        { argument: 0, path: 'name' },
        { argument: 0, path: 'attributes' },
      ],
    },
    { calls: ['getActiveSpan().{setAttribute,setAttributes}'], kind: 'log', data: 'all' },
    { calls: ['logger.{trace,debug,info,warn,error,fatal}'], kind: 'log', data: 'all' },
    {
      calls: ['captureFeedback'],
      kind: 'log',
      data: [
        { argument: 0, path: 'name' },
        { argument: 0, path: 'email' },
        { argument: 0, path: 'message' },
      ],
    },
  ],
  aliases: [
    // Scopes offer the module's own setters, and a setter returns its scope.
    { path: '{withScope.$0.$0,withScope.$1.$1,withIsolationScope.$0.$0,configureScope.$0.$0}', sameAs: 'default' },
    { path: '{getCurrentScope(),getIsolationScope(),getGlobalScope(),new Scope(),getCurrentHub()}', sameAs: 'default' },
    { path: '{setContext(),setExtra(),setExtras(),setTag(),setTags(),setUser(),addBreadcrumb()}', sameAs: 'default' },
    { path: '{startSpan.$1.$0,startSpanManual.$1.$0,startInactiveSpan()}', sameAs: 'getActiveSpan()' },
  ],
  hosts: [
    { host: '*.ingest.sentry.io', kind: 'log' },
    { host: '*.ingest.us.sentry.io', kind: 'log' },
    { host: '*.ingest.de.sentry.io', kind: 'log' },
    { host: 'sentry.io', path: '^/api/', kind: 'log' },
  ],
  verified: 'typings',
} satisfies VendorEntry;
