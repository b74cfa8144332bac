import type { VendorEntry } from '../../schema.ts';

/** Constants that a bundler puts into the code which browsers load. */
export default [
  {
    vendor: 'webpack',
    packages: ['webpack'],
    sinks: [{ calls: ['new DefinePlugin', 'new EnvironmentPlugin'], kind: 'client-bundle', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Vite',
    packages: ['vite', 'vitest/config'],
    sinks: [
      { calls: ['{defineConfig,build,createServer}'], kind: 'client-bundle', data: [{ argument: 0, path: 'define' }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'esbuild',
    packages: ['esbuild'],
    sinks: [
      {
        calls: ['{build,buildSync,context,transform}'],
        kind: 'client-bundle',
        data: [{ argument: 0, path: 'define' }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Rollup',
    packages: ['@rollup/plugin-replace'],
    sinks: [{ calls: ['default'], kind: 'client-bundle', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
