import { defineConfig } from 'rolldown';

/** One file instead of some hundred: finding and reading modules was most of the plugin's import time. */
export default defineConfig({
  input: {
    index: 'src/index.ts',
    flows: 'src/flows.ts',
    cache: 'src/cache.ts',
    cli: 'src/cli/index.ts',
    'formatters/sarif': 'src/formatters/sarif.ts',
  },
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist', format: 'esm' },
  tsconfig: false,
});
