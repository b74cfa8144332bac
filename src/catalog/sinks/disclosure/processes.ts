import type { VendorEntry } from '../../schema.ts';

/** Command lines, which every user of the machine can list and which audit logs keep. */
export default [
  {
    vendor: 'child process',
    packages: ['node:child_process'],
    sinks: [
      {
        calls: ['{exec,execSync}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
        confidence: 'strict',
      },
      {
        calls: ['{execFile,execFileSync,spawn,spawnSync,fork}'],
        kind: 'disclosure',
        data: [{ argument: 0 }, { argument: 1 }],
        confidence: 'strict',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'child process',
    packages: ['execa', 'cross-spawn', 'shelljs', 'zx'],
    sinks: [
      {
        calls: ['{execa,execaSync,execaCommand,execaCommandSync,$}', '{default,sync}', 'exec'],
        kind: 'disclosure',
        data: 'all',
        confidence: 'strict',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
